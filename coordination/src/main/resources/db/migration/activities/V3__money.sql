-- Money that not everybody sees who sees its record. The version then holds the record without money; the whole record stands here,
-- for those who may see both rows.
create table activities.money (
  version   bigint primary key references activities.version,
  activity  uuid not null,
  audience  text not null,
  reporter  text not null,
  content   bytea not null
);

create index money_by_activity on activities.money (activity, version);

call database.guard('activities.money');

-- Whatever follows the count of changes has to hear of it.
create function activities.count_change_of_money() returns trigger
  language plpgsql as $$
begin
  update activities.version set changed = nextval('activities.change') where id = new.version;
  return null;
end
$$;

create trigger money_audience_changed after update of audience on activities.money
  for each row when (old.audience <> new.audience) execute function activities.count_change_of_money();
