-- People who can be asked about the work of an organisation.
create table contacts.contact (
  id          uuid primary key default uuidv7(),
  -- key of the organisation that answers for the entry and may change it
  reporter    text not null check (reporter <> ''),
  name        text not null check (name <> ''),
  function    text not null,
  email       text not null,
  telephone   text not null,
  -- what the address may be used for
  purpose     text not null check (purpose in ('coordination', 'events', 'enquiries')),
  audience    text not null,
  -- the last day on which anybody sees it; removed soon after
  expires     date not null,
  changed_at  timestamptz not null,
  check (email <> '' or telephone <> '')
);

create index contact_by_reporter on contacts.contact (reporter, name);
create index contact_by_email on contacts.contact (lower(email));

call database.guard('contacts.contact');

-- Besides: nobody sees what has expired but whoever removes it.
create policy expiry on contacts.contact as restrictive
  using ('*' = any ((select database.viewer())::text[]) or expires >= (now() at time zone 'UTC')::date);
