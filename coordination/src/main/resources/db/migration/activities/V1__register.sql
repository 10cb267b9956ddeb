-- The register of activities. Nothing here is ever overwritten except the end of a version's interval.

-- A file as it was received.
create table activities.source (
  id           bigint generated always as identity primary key,
  file         text not null,
  -- SHA-256 of the bytes as received
  fingerprint  text not null,
  received_at  timestamptz not null,
  received_by  text not null
);

-- One activity of one reporter. Two reporters may use one identifier: both are kept, side by side.
create table activities.activity (
  id               uuid primary key default uuidv7(),
  iati_identifier  text not null check (iati_identifier <> ''),
  reporter         text not null,
  audience         text not null default 'public',
  unique (iati_identifier, reporter),
  unique (id, audience)
);

create sequence activities.change;

-- One state of an activity, as one source stated it: valid from stated_at until superseded_at.
create table activities.version (
  id             bigint generated always as identity primary key,
  activity       uuid not null,
  audience       text not null,
  -- when the source says that it last changed the record; null when it does not say
  claimed_at     timestamptz,
  -- from when the register takes it to be so: as claimed, or when it was received if the claim cannot be right
  stated_at      timestamptz not null,
  superseded_at  timestamptz check (superseded_at >= stated_at),
  recorded_at    timestamptz not null,
  source         bigint not null references activities.source,
  line           integer not null,
  -- SHA-256 over the canonical form
  fingerprint    bytea not null check (length(fingerprint) = 32),
  -- the activity in the terms of IATI 2.03, canonical XML, UTF-8
  content        bytea not null,
  -- when in the register's count of changes this row last changed; followed by everything derived
  changed        bigint not null default nextval('activities.change'),
  foreign key (activity, audience) references activities.activity (id, audience) on update cascade
);

create unique index one_current_version on activities.version (activity) where superseded_at is null;
create index version_by_activity on activities.version (activity, stated_at, id);
create unique index version_by_change on activities.version (changed);

call database.guard('activities.activity');

call database.guard('activities.version');
