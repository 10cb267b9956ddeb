-- What organisations say of themselves, version by version; for everybody who may see the organisation.
create table organisations.profile (
  key         text not null,
  version     integer not null check (version > 0),
  -- texts by language
  about       jsonb not null,
  website     text not null,
  -- ISO 3166-1, two letters; empty when it did not say
  country     text not null,
  written_at  timestamptz not null,
  primary key (key, version)
);
