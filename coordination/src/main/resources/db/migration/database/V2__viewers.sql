-- Who looks, as a list of marks, one a line: codes of audiences, "of:REPORTER" for all that a reporter reports, "*" for everything.
-- Without any, what is public is seen. org.commonground.coordination.database.Viewer says the same in Java.
create function database.viewer() returns text[]
  language sql stable parallel safe
  return string_to_array(coalesce(nullif(current_setting('commonground.viewer', true), ''), 'public'), E'\n');

comment on function database.viewer() is 'The marks of the running transaction''s viewer';

-- The policy of a guarded table. The marks are found once a statement, not once a row. With a column "reporter", each reporter sees
-- its own rows, whatever their audience.
create procedure database.let_viewers_see(guarded regclass)
  language plpgsql as $$
declare
  marks    constant text := '(select database.viewer())::text[]';
  allowed  text := format('''*'' = any (%1$s) or audience = any (%1$s)', marks);
begin
  if exists (select from pg_attribute where attrelid = guarded and attname = 'reporter' and not attisdropped) then
    allowed := allowed || format(' or (reporter <> '''' and ''of:'' || reporter = any (%s))', marks);
  end if;
  execute format('drop policy if exists audience on %s', guarded);
  execute format('create policy audience on %1$s using (%2$s) with check (%2$s)', guarded, allowed);
end
$$;

-- One line in a migration guards a table: call database.guard('activities.activity').
-- The table needs a column "audience". Security is not forced on the owner, because migrations have to reach every row;
-- the application never connects as the owner.
create or replace procedure database.guard(guarded regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  call database.let_viewers_see(guarded);
  execute format(
    'alter table %s add constraint audience_is_known check '
    '(audience in (''public'', ''member-states'', ''members'', ''entity'') or audience like ''group:_%%'')', guarded);
end
$$;

comment on procedure database.guard(regclass) is
  'Lets each transaction see and write only the rows that its viewer may see';

-- Tables that were guarded before.
do $$
declare
  guarded regclass;
begin
  for guarded in select polrelid::regclass from pg_policy where polname = 'audience'
  loop
    call database.let_viewers_see(guarded);
  end loop;
end
$$;

drop function database.may_see(text);
