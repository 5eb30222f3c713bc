# prepare.sh VERSION CLUSTER STANDBY_ADDRESS SLOT: lets one standby replicate from this primary.
# The password comes by standard input as a SCRAM verifier, so that not even this host's log can hold it.
set -euo pipefail
version=$1 cluster=$2 standby=$3 slot=$4
IFS= read -r verifier
settings=/etc/postgresql/$version/$cluster
cd /
runuser -u postgres -- psql --cluster "$version/$cluster" -XqAt -v ON_ERROR_STOP=1 >/dev/null <<SQL
SET log_min_error_statement = panic;
SELECT 'CREATE ROLE planner_replication' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'planner_replication') \gexec
ALTER ROLE planner_replication LOGIN REPLICATION PASSWORD '$verifier';
SELECT pg_create_physical_replication_slot('$slot', true) WHERE NOT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = '$slot');
SQL
# The first line that fits decides, so this one goes to the top.
line="hostssl replication planner_replication $standby/32 scram-sha-256"
if ! grep -qxF "$line" "$settings/pg_hba.conf"; then
    { echo "$line"; cat "$settings/pg_hba.conf"; } >"$settings/pg_hba.conf.planner"
    chown --reference="$settings/pg_hba.conf" "$settings/pg_hba.conf.planner"
    chmod --reference="$settings/pg_hba.conf" "$settings/pg_hba.conf.planner"
    mv "$settings/pg_hba.conf.planner" "$settings/pg_hba.conf"
fi
# A primary that comes back from a failure must not start by itself: another may have been promoted.
echo manual >"$settings/start.conf"
pg_ctlcluster "$version" "$cluster" reload
