# fence.sh VERSION CLUSTER: stops this primary and bars it from starting writable, whoever starts it and however.
set -euo pipefail
version=$1 cluster=$2
settings=/etc/postgresql/$version/$cluster data=/var/lib/postgresql/$version/$cluster
marker=/var/lib/planner/fenced-$version-$cluster
cd /
stopped() { ! pg_ctlcluster "$version" "$cluster" status >/dev/null 2>&1; }
# pg_ctlcluster and the system's units refuse to start a disabled cluster.
echo disabled >"$settings/start.conf"
stopped || pg_ctlcluster "$version" "$cluster" stop -m fast -- -t 30 || stopped || pg_ctlcluster "$version" "$cluster" stop -m immediate -- -t 30 || stopped
# Should someone start the server directly, it comes up as a standby and takes no write.
runuser -u postgres -- touch "$data/standby.signal"
mkdir -p /var/lib/planner
touch "$marker"
sync "$settings/start.conf" "$data" "$marker" /var/lib/planner
