-- What each source said is material for the whole record and may hold what only some may see of it, such as money. Nobody reads it
-- here: whatever concerns every record does.
drop policy audience on exchange.statement;
create policy audience on exchange.statement
  using ('*' = any ((select database.viewer())::text[]))
  with check ('*' = any ((select database.viewer())::text[]));
