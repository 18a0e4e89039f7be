#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the application owns its database and nothing else.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --set=password="$APPLICATION_PASSWORD" <<'SQL'
create role hailong login nosuperuser nocreatedb nocreaterole password :'password';
create database hailong owner hailong;
SQL
