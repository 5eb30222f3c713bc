# stream.sh VERSION CLUSTER UPSTREAM PORT SLOT NAME TLS_ROOT TLS_MODE: starts the copy as a standby and waits until it streams.
# The password comes by standard input. 21: it does not stream. 22: this host is a primary, nothing done.
set -euo pipefail
version=$1 cluster=$2 upstream=$3 port=$4 slot=$5 name=$6 root=$7 mode=$8
IFS= read -r password
settings=/etc/postgresql/$version/$cluster data=/var/lib/postgresql/$version/$cluster
passfile=/var/lib/postgresql/.planner-$version-$cluster log=/var/log/postgresql/postgresql-$version-$cluster.log
cd /
sql() { runuser -u postgres -- psql --cluster "$version/$cluster" -XqAt -v ON_ERROR_STOP=1 -c "$1"; }
running() { runuser -u postgres -- "/usr/lib/postgresql/$version/bin/pg_ctl" status -D "$data" >/dev/null 2>&1; }
if running && [ "$(sql 'SELECT pg_is_in_recovery()')" = f ]; then
    echo "this host runs as a primary" >&2
    exit 22
fi
(umask 077; printf '%s:%s:*:planner_replication:%s\n' "$upstream" "$port" "$password" >"$passfile")
chown postgres:postgres "$passfile"
cat >"$settings/conf.d/planner.conf" <<SETTINGS
primary_conninfo = 'host=$upstream port=$port user=planner_replication passfile=$passfile sslmode=$mode sslrootcert=$root connect_timeout=5 application_name=$name'
primary_slot_name = '$slot'
wal_receiver_timeout = 10s
wal_receiver_status_interval = 1s
wal_retrieve_retry_interval = 500ms
hot_standby_feedback = on
SETTINGS
echo manual >"$settings/start.conf"
if running; then
    pg_ctlcluster "$version" "$cluster" reload
else
    runuser -u postgres -- touch "$data/standby.signal"
    pg_ctlcluster "$version" "$cluster" start
fi
for _ in $(seq 1 150); do
    state=$(sql "SELECT count(*) FROM pg_stat_wal_receiver WHERE status = 'streaming' AND sender_host = '$upstream'" || echo 0)
    [ "$state" = 1 ] && exit 0
    sleep 0.1
done
echo "no stream from $upstream after 15 s; the server's log ends:" >&2
tail -3 "$log" >&2
exit 21
