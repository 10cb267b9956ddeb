-- What people have begun to write and not put into the register yet.
create table editing.draft (
  id             uuid primary key default uuidv7(),
  -- the activity that is revised, and the version that its author saw; absent and 0 for a new one
  activity       uuid,
  base           bigint not null,
  identifier     text not null,
  -- key of the organisation whose record it is
  reporter       text not null,
  -- for whom the record is to be
  audience       text not null,
  author         uuid not null,
  -- the organisation that the author works for
  author_entity  text not null,
  state          text not null check (state in ('begun', 'proposed', 'returned', 'confirmed')),
  title          text not null,
  -- rows by part, as typed; and where somebody else changed the same meanwhile
  form           jsonb not null,
  conflicts      jsonb not null default '[]',
  -- why, in the author's words; and why it was returned, in those of who returned it
  reason         text not null default '',
  note           text not null default '',
  revision       integer not null default 1,
  changed_at     timestamptz not null
);

create index draft_by_author on editing.draft (author, changed_at desc);
create index draft_by_reporter on editing.draft (reporter, changed_at desc) where state = 'proposed';
create index draft_by_activity on editing.draft (activity);

-- A draft is its author's alone until it is handed on; then those see it who confirm for its reporter, which includes whoever may see
-- what any entity keeps to itself.
alter table editing.draft enable row level security;
create policy audience on editing.draft
  using (
    '*' = any ((select database.viewer())::text[])
    or 'by:' || author = any ((select database.viewer())::text[])
    or (state <> 'begun' and (
      'entity' = any ((select database.viewer())::text[])
      or (reporter <> '' and 'of:' || reporter = any ((select database.viewer())::text[])))))
  with check (
    '*' = any ((select database.viewer())::text[])
    or 'by:' || author = any ((select database.viewer())::text[])
    or (state <> 'begun' and (
      'entity' = any ((select database.viewer())::text[])
      or (reporter <> '' and 'of:' || reporter = any ((select database.viewer())::text[])))));
