#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the application owns its database and nothing else; the role that
# serves owns nothing and is granted what it may do at every start.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --set=owner="$OWNER_PASSWORD" --set=server="$SERVER_PASSWORD" <<'SQL'
create role hailong login nosuperuser nocreatedb nocreaterole password :'owner';
create role hailong_server login nosuperuser nocreatedb nocreaterole password :'server';
create database hailong owner hailong;
SQL
