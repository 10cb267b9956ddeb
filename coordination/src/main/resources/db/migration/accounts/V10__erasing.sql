-- When an account is erased, so is all that hangs on it.
do $$
declare
  link record;
begin
  for link in
    select conname, conrelid::regclass as child, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and confrelid = 'accounts.account'::regclass and confdeltype = 'a'
  loop
    execute format('alter table %s drop constraint %I, add constraint %I %s on delete cascade',
                   link.child, link.conname, link.conname, link.definition);
  end loop;
end
$$;
