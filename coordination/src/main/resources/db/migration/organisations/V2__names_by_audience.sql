-- What an organisation is called, by those who may see a record that calls it so: one row for the public, and one for each other
-- audience and reporter. A name that stands in a restricted record only is not shown to others beside the public ones.
-- What was restricted before is kept without its reporter, who sees it again when the records are imported again.
alter table organisations.organisation
  add column reporter text not null default '',
  drop constraint organisation_pkey,
  add primary key (key, audience, reporter);

alter table organisations.organisation
  alter column audience drop default,
  alter column reporter drop default;

call database.let_viewers_see('organisations.organisation');
