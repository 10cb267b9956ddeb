-- Briefings that were issued, each whole and as it was: printing one again asks nothing of the register.
create table briefings.issue (
  id           uuid primary key default uuidv7(),
  audience     text not null default 'public',
  issued_at    timestamptz not null,
  issued_by    text not null check (issued_by <> ''),
  title        text not null,
  language     text not null,
  first_day    date not null,
  last_day     date not null check (last_day >= first_day),
  -- which way of writing the content down this is
  form         integer not null,
  -- SHA-256 of the content
  fingerprint  bytea not null check (length(fingerprint) = 32),
  -- the whole briefing as JSON, UTF-8
  content      bytea not null
);

create index issue_by_day on briefings.issue (issued_at desc, id);

call database.guard('briefings.issue');

-- What was issued stays: the application adds and reads, and may neither change nor remove.
do $$
declare
  grantee text;
begin
  for grantee in
    select distinct g.grantee from information_schema.role_table_grants g
     where g.table_schema = 'briefings' and g.table_name = 'issue' and g.grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on briefings.issue from %I', grantee);
  end loop;
end
$$;
