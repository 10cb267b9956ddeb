-- People who sign in.
create table accounts.account (
  id              uuid primary key default uuidv7(),
  -- in lower case; absent until the first administrator has said who that is
  email           text unique check (email = lower(email) and email like '%_@_%'),
  name            text not null default '',
  role            text not null check (role in ('reader', 'reporter', 'reviewer', 'secretariat', 'administrator')),
  -- key of the organisation that the person works for; empty for none
  entity          text not null default '',
  -- besides the public and the person's own entity
  audiences       text[] not null default '{}',
  created_at      timestamptz not null,
  disabled_at     timestamptz,
  -- Argon2id, with its parameters; absent until the person has joined
  password        text,
  -- shared secret of one-time codes (RFC 6238); absent without a second factor
  code_secret     bytea,
  -- the last step whose code was used: none is taken twice
  code_step       bigint not null default 0
);

-- One-time links, to join or to choose a new password. Only the SHA-256 of what stands in the link is kept, here and below.
create table accounts.invitation (
  account     uuid primary key references accounts.account,
  fingerprint bytea not null unique,
  ends_at     timestamptz not null
);

create table accounts.recovery_code (
  account     uuid not null references accounts.account,
  fingerprint bytea not null,
  primary key (account, fingerprint)
);

create table accounts.session (
  fingerprint bytea primary key,
  account     uuid not null references accounts.account,
  began_at    timestamptz not null,
  seen_at     timestamptz not null,
  -- false while a one-time code is still to be given
  is_proven   boolean not null
);

create index session_by_account on accounts.session (account);

-- Attempts to sign in that have not succeeded, by the fingerprint of who was tried and from where.
create table accounts.attempt (
  fingerprint bytea primary key,
  failures    integer not null,
  last_at     timestamptz not null
);

create index attempt_by_time on accounts.attempt (last_at);
