-- Accounts of people whom an identity provider outside signs in (OpenID Connect).
create table accounts.identity (
  issuer  text not null,
  subject text not null,
  account uuid not null references accounts.account,
  primary key (issuer, subject)
);

create index identity_by_account on accounts.identity (account);

-- Sign-ins that were begun there, until the browser comes back. States and what is given to the browser are kept as SHA-256.
create table accounts.departure (
  state    bytea primary key,
  browser  bytea not null,
  nonce    text not null,
  verifier text not null,
  back     text not null,
  ends_at  timestamptz not null
);

create index departure_by_end on accounts.departure (ends_at);
