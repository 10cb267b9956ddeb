-- A version says who reports it, so that its policy need not look into another table.
alter table activities.version add column reporter text;

update activities.version v set reporter = a.reporter from activities.activity a where a.id = v.activity;

alter table activities.version alter column reporter set not null;

call database.let_viewers_see('activities.version');

-- Who may see a version is part of its state: whatever follows the count of changes has to hear of it.
create function activities.count_change() returns trigger
  language plpgsql as $$
begin
  new.changed := nextval('activities.change');
  return new;
end
$$;

create trigger audience_changed before update of audience on activities.version
  for each row when (old.audience <> new.audience) execute function activities.count_change();
