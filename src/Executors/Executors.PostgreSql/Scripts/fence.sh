# fence.sh VERSION CLUSTER: stops this primary and bars it from starting writable, whoever starts it and however.
set -euo pipefail
version=$1 cluster=$2
settings=/etc/postgresql/$version/$cluster data=/var/lib/postgresql/$version/$cluster
marker=/var/lib/planner/fenced-$version-$cluster
cd /
server() { runuser -u postgres -- "/usr/lib/postgresql/$version/bin/pg_ctl" "$@" -D "$data"; }
# 3 is pg_ctl's word for "no server runs"; anything else is no proof.
stopped() { local status=0; server status >/dev/null 2>&1 || status=$?; [ "$status" = 3 ]; }
# pg_ctlcluster and the system's units refuse to start a disabled cluster. Nor do they look whether it runs, so pg_ctl is asked.
echo disabled >"$settings/start.conf"
stopped || server stop -m fast -w -t 30 >&2 || true
stopped || server stop -m immediate -w -t 30 >&2 || true
stopped || { echo "the server in $data does not stop" >&2; exit 1; }
# Should someone start the server directly, it comes up as a standby and takes no write.
runuser -u postgres -- touch "$data/standby.signal"
mkdir -p /var/lib/planner
touch "$marker"
sync "$settings/start.conf" "$data" "$marker" /var/lib/planner
