# configure.sh VERSION CLUSTER: takes over the primary's configuration, which comes by standard input.
set -euo pipefail
version=$1 cluster=$2
settings=/etc/postgresql/$version/$cluster
install -d -o postgres -g postgres "/etc/postgresql/$version" "$settings" "$settings/conf.d"
find "$settings/conf.d" -name '*.conf' ! -name planner.conf -delete
base64 -d | tar -xz -C "$settings"
echo manual >"$settings/start.conf"
chown -R postgres:postgres "$settings"
cd /
if runuser -u postgres -- "/usr/lib/postgresql/$version/bin/pg_ctl" status -D "/var/lib/postgresql/$version/$cluster" >/dev/null 2>&1; then
    pg_ctlcluster "$version" "$cluster" reload
fi
