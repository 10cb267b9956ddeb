-- What was refused is for those who would have seen the record. What was refused before stays with its entity.
alter table exchange.refused
  add column audience text not null default 'entity',
  add column file text not null default '',
  add column refused_at timestamptz,
  -- whether it was so at the last reading of its file
  add column is_latest boolean not null default false;

alter table exchange.refused
  alter column audience drop default,
  alter column file drop default,
  alter column is_latest set default true;

create index refused_latest on exchange.refused (file) where is_latest;

call database.guard('exchange.refused');
