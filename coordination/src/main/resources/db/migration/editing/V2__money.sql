-- For whom of the audience the money is to be; absent for all who see the record. And whether the author saw the record without its
-- money, which then stays as it is.
alter table editing.draft
  add column money text,
  add column is_without_money boolean not null default false;
