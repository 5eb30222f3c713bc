# synchronous.sh VERSION CLUSTER NAMES: which standbys must confirm a write before it is acknowledged; empty for none.
set -euo pipefail
version=$1 cluster=$2 names=$3
file=/etc/postgresql/$version/$cluster/conf.d/planner.conf
touch "$file"
grep -v '^synchronous_standby_names' "$file" >"$file.new" || true
echo "synchronous_standby_names = '$names'" >>"$file.new"
chown postgres:postgres "$file.new"
mv "$file.new" "$file"
pg_ctlcluster "$version" "$cluster" reload
