# keep.sh VERSION CLUSTER: sets the data of a fenced former primary aside, so that it can be built anew. Nothing is deleted:
# what it held beyond the switch stays in VERSION/CLUSTER.planner-kept-N until a person has looked at it.
# 23: this host is not fenced, nothing done.
set -euo pipefail
version=$1 cluster=$2
data=/var/lib/postgresql/$version/$cluster marker=/var/lib/planner/fenced-$version-$cluster
cd /
if [ ! -e "$marker" ]; then
    [ ! -e "$data" ] && compgen -G "$data.planner-kept-*" >/dev/null && exit 0
    echo "this host is not fenced" >&2
    exit 23
fi
if [ -e "$data" ]; then
    # Someone may have started it since, as a standby: its data must stand still. 3 is pg_ctl's word for "no server runs";
    # a crash leaves the number of a process behind, which stopping would try to signal.
    server() { runuser -u postgres -- "/usr/lib/postgresql/$version/bin/pg_ctl" "$@" -D "$data"; }
    stopped() { local status=0; server status >/dev/null 2>&1 || status=$?; [ "$status" = 3 ]; }
    stopped || server stop -m fast -w -t 30 >&2 || true
    stopped || { echo "the server in $data does not stop" >&2; exit 1; }
    number=1
    while [ -e "$data.planner-kept-$number" ]; do number=$((number + 1)); done
    mv "$data" "$data.planner-kept-$number"
    sync "/var/lib/postgresql/$version"
fi
# Without data nothing can start: only now the bar may go.
echo manual >"/etc/postgresql/$version/$cluster/start.conf"
rm -f "$marker"
