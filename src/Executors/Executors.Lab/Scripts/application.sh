#!/bin/bash
# On host a: the database of the application that already exists. The password of its user comes by standard input.
set -euo pipefail
IFS= read -r password
version=$(basename "$(ls -d /usr/lib/postgresql/* | sort -V | tail -1)")
pg_createcluster "$version" main --start-conf=auto -- --data-checksums >/dev/null
cat >"/etc/postgresql/$version/main/conf.d/application.conf" <<SETTINGS
listen_addresses = '*'
shared_buffers = 64MB
wal_log_hints = on
tcp_keepalives_idle = 5
tcp_keepalives_interval = 1
tcp_keepalives_count = 3
ssl_cert_file = '/etc/planner-lab/server.pem'
ssl_key_file = '/etc/planner-lab/server.key'
SETTINGS
echo "hostssl bank app 198.18.0.0/15 scram-sha-256" >>"/etc/postgresql/$version/main/pg_hba.conf"
pg_ctlcluster "$version" main start
cd /
runuser -u postgres -- psql -XqAt -v ON_ERROR_STOP=1 <<SQL
SET log_min_error_statement = panic;
CREATE ROLE app LOGIN PASSWORD '$password';
CREATE DATABASE bank OWNER app;
\connect bank
SET ROLE app;
CREATE TABLE account (id integer PRIMARY KEY, holder text NOT NULL, balance numeric(14,2) NOT NULL CHECK (balance >= 0));
INSERT INTO account SELECT n, 'holder ' || n, 1000 FROM generate_series(1, 10000) AS n;
SQL
