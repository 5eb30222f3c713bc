# observe.sh CLUSTER: what there is of a cluster on this host, as key=value lines. Changes nothing.
# Keys that begin with "reading/" move all the time.
set -u
cluster=$1
installed=$(ls /usr/lib/postgresql 2>/dev/null | sort -V | tr '\n' ' ')
echo "installed=${installed% }"
version=$(ls -d /etc/postgresql/*/"$cluster" 2>/dev/null | sort -V | tail -1 | cut -d/ -f4)
[ -n "$version" ] || exit 0
settings=/etc/postgresql/$version/$cluster data=/var/lib/postgresql/$version/$cluster
echo "cluster=$version/$cluster"
echo "startup=$(grep -xE 'auto|manual|disabled' "$settings/start.conf" 2>/dev/null || echo auto)"
echo "configuration=$(cd "$settings" && cat $(ls pg_hba.conf pg_ident.conf postgresql.conf conf.d/*.conf 2>/dev/null | grep -v planner.conf) | sha256sum | cut -c1-16)"
[ -e "/var/lib/planner/fenced-$version-$cluster" ] && echo "fenced=yes" || echo "fenced=no"
kept=$(ls -d "$data".planner-kept-* 2>/dev/null | wc -l)
[ "$kept" = 0 ] || echo "kept=$kept"
[ -e "$data/PG_VERSION" ] || exit 0
control=$(LC_ALL=C "/usr/lib/postgresql/$version/bin/pg_controldata" "$data" 2>/dev/null)
echo "system=$(echo "$control" | sed -n 's/^Database system identifier: *//p')"
echo "reading/state=$(echo "$control" | sed -n 's/^Database cluster state: *//p')"
echo "reading/checkpoint=$(echo "$control" | sed -n 's/^Latest checkpoint location: *//p')"
[ -e "$data/standby.signal" ] && echo "signal=standby" || echo "signal=none"
cd /
# Not pg_ctlcluster: of a disabled cluster it says that it does not run without looking.
runuser -u postgres -- "/usr/lib/postgresql/$version/bin/pg_ctl" status -D "$data" >/dev/null 2>&1
case $? in
    0) echo "running=yes" ;;
    3) echo "running=no"; exit 0 ;;
    *) echo "whether a server runs in $data cannot be told" >&2; exit 1 ;;
esac
runuser -u postgres -- psql --cluster "$version/$cluster" -XqAt -v ON_ERROR_STOP=1 <<'SQL'
SET statement_timeout = '5s';
SELECT 'role=' || CASE WHEN pg_is_in_recovery() THEN 'standby' ELSE 'primary' END;
SELECT 'server=' || current_setting('server_version');
SELECT 'port=' || current_setting('port');
SELECT 'synchronous=' || current_setting('synchronous_standby_names');
SELECT 'account=' || CASE WHEN rolcanlogin AND rolreplication THEN 'ready' ELSE 'unfit' END FROM pg_roles WHERE rolname = 'planner_replication';
SELECT 'admits/' || address || '=yes' FROM pg_hba_file_rules WHERE type = 'hostssl' AND database = '{replication}' AND user_name = '{planner_replication}' AND error IS NULL;
SELECT 'slot/' || slot_name || '=' || slot_type FROM pg_replication_slots;
SELECT 'stream/' || application_name || '=' || CASE sync_state WHEN 'async' THEN 'async' ELSE 'sync' END FROM pg_stat_replication WHERE state = 'streaming';
SELECT 'upstream=' || sender_host FROM pg_stat_wal_receiver WHERE status = 'streaming';
SELECT 'reading/position=' || CASE WHEN pg_is_in_recovery() THEN coalesce(greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()), '0/0') ELSE pg_current_wal_flush_lsn() END;
SELECT 'reading/replayed=' || pg_last_wal_replay_lsn() WHERE pg_is_in_recovery();
SELECT 'reading/replayedAt=' || extract(epoch FROM pg_last_xact_replay_timestamp()) WHERE pg_is_in_recovery() AND pg_last_xact_replay_timestamp() IS NOT NULL;
SELECT 'reading/lagBytes/' || application_name || '=' || pg_wal_lsn_diff(pg_current_wal_flush_lsn(), replay_lsn)::bigint FROM pg_stat_replication WHERE replay_lsn IS NOT NULL AND NOT pg_is_in_recovery();
SELECT 'reading/bytes=' || sum(pg_database_size(oid)) FROM pg_database;
SQL
