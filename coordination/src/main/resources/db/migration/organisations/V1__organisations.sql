-- Organisations as sources name them, one row for each key that Organisations.keyOf computes.
create table organisations.organisation (
  key        text primary key check (key <> ''),
  ref        text not null,
  type       text not null,
  -- names by ISO 639-1 code; the empty code is a name whose language the source does not state
  names      jsonb not null,
  -- the widest audience of a record that names it: an organisation known from a restricted record only stays hidden
  audience   text not null default 'public'
);

call database.guard('organisations.organisation');
