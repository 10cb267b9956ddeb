#!/bin/sh
# Run once by the image of PostgreSQL, on a new database: the two roles that Common Ground needs, with passwords out of files.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 \
  --set owner="$(cat /run/secrets/commonground.database.owner-password)" \
  --set application="$(cat /run/secrets/commonground.database.password)" <<'SQL'
create role commonground_owner login password :'owner';
create role commonground_app login password :'application';
grant connect, create on database :"DBNAME" to commonground_owner;
SQL
