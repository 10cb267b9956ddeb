-- Which migrations this database has seen, so that a start need not look through all of them.
create table database.migrated (
  fingerprint text not null
);

-- The audiences of the running transaction are a list of words separated by commas; without any, only what is public is seen.
-- A plain SQL expression, so that the planner puts it in place of the call.
create function database.may_see(audience text) returns boolean
  language sql stable parallel safe
  return audience = any (string_to_array(
    coalesce(nullif(current_setting('commonground.audiences', true), ''), 'public'), ','));

comment on function database.may_see(text) is
  'Whether the running transaction may see a row of this audience: the policy of every guarded table';

-- One line in a migration guards a table: call database.guard('activities.activity').
-- The table needs a column "audience". Security is not forced on the owner, because migrations have to reach every row;
-- the application never connects as the owner.
create procedure database.guard(guarded regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format(
    'create policy audience on %s using (database.may_see(audience)) with check (database.may_see(audience))', guarded);
  execute format(
    'alter table %s add constraint audience_is_known check '
    '(audience in (''public'', ''member-states'', ''members'', ''entity'') or audience like ''group:_%%'')', guarded);
end
$$;

comment on procedure database.guard(regclass) is
  'Lets each transaction see and write only the rows whose audience is among its own';
