# promote.sh VERSION CLUSTER: makes this standby writable; a primary stays as it is.
set -euo pipefail
version=$1 cluster=$2
cd /
standby() { runuser -u postgres -- psql --cluster "$version/$cluster" -XqAt -c 'SELECT pg_is_in_recovery()'; }
[ "$(standby)" = t ] || exit 0
pg_ctlcluster "$version" "$cluster" promote
for _ in $(seq 1 600); do
    [ "$(standby)" = f ] && exit 0
    sleep 0.05
done
echo "still in recovery after 30 s" >&2
exit 1
