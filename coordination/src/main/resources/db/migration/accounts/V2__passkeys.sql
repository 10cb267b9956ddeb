-- Keys that let people in without a password (WebAuthn).
create table accounts.passkey (
  id               uuid primary key default uuidv7(),
  account          uuid not null references accounts.account,
  -- identifier given by the authenticator
  credential       bytea not null unique,
  -- attested credential data of the standard: make of authenticator, identifier, public key
  attested         bytea not null,
  -- signatures so far as the authenticator counts them; one that goes back is a copy
  sign_count       bigint not null,
  can_be_backed_up boolean not null,
  is_backed_up     boolean not null,
  name             text not null check (name <> ''),
  created_at       timestamptz not null,
  used_at          timestamptz
);

create index passkey_by_account on accounts.passkey (account);

-- What passkeys have to sign, by its SHA-256, until it is answered.
create table accounts.challenge (
  fingerprint bytea primary key,
  -- whose new passkey it is for; absent where somebody wants to be let in
  account     uuid references accounts.account,
  ends_at     timestamptz not null
);

create index challenge_by_end on accounts.challenge (ends_at);
