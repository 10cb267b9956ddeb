-- Who did what to which record, from where, when and why. Entries are added, and never changed or removed.
create table audit.entry (
  number        bigint primary key,
  at            timestamptz not null,
  -- "account:ID", "command line", "system", or "anybody" for who has not signed in
  actor         text not null check (actor <> ''),
  -- a network or a user of this machine; never the whole address of a person
  origin        text not null,
  action        text not null check (action <> ''),
  subject_kind  text not null check (subject_kind <> ''),
  subject       text not null,
  reason        text not null,
  -- an object in JSON, or empty
  detail        text not null check (detail = '' or detail is json object),
  previous      bytea not null check (length(previous) = 32),
  hash          bytea not null check (length(hash) = 32)
);

create function audit.netstring(value text) returns bytea
  language sql immutable strict
  return convert_to(octet_length(convert_to(value, 'UTF8'))::text || ':', 'UTF8') || convert_to(value, 'UTF8') || '\x2c'::bytea;

-- SHA-256 over all fields, each preceded by its length, so that no two entries are written alike.
-- org.commonground.coordination.audit.Entry says the same in Java, docs/audit.md in words.
create function audit.hash_of(e audit.entry) returns bytea
  language sql stable
  return sha256(
    audit.netstring('common ground audit 1')
    || audit.netstring(e.number::text)
    || audit.netstring(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || audit.netstring(e.actor)
    || audit.netstring(e.origin)
    || audit.netstring(e.action)
    || audit.netstring(e.subject_kind)
    || audit.netstring(e.subject)
    || audit.netstring(e.reason)
    || audit.netstring(e.detail)
    || audit.netstring(encode(e.previous, 'hex')));

-- Whoever adds an entry states neither number nor time nor hash. One at a time, until the transaction ends: numbers have no gaps
-- and the chain never forks.
create function audit.chain() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(hashtext('audit.entry'));
  select number, hash into last from audit.entry order by number desc limit 1;
  new.number := coalesce(last.number, 0) + 1;
  new.at := clock_timestamp();
  new.previous := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  new.hash := audit.hash_of(new);
  return new;
end
$$;

create trigger chained before insert on audit.entry for each row execute function audit.chain();

create function audit.refuse() returns trigger
  language plpgsql as $$
begin
  raise exception 'entries of the audit trail are neither changed nor removed' using errcode = 'insufficient_privilege';
end
$$;

create trigger kept before update or delete or truncate on audit.entry for each statement execute function audit.refuse();

-- The application adds what it has to say, and reads.
do $$
declare
  grantee text;
begin
  for grantee in
    select distinct g.grantee from information_schema.role_table_grants g
     where g.table_schema = 'audit' and g.table_name = 'entry' and g.grantee <> current_user
  loop
    execute format('revoke all on audit.entry from %I', grantee);
    execute format('grant select, insert (actor, origin, action, subject_kind, subject, reason, detail) on audit.entry to %I', grantee);
  end loop;
end
$$;
