# copy.sh VERSION CLUSTER UPSTREAM PORT SLOT NAME TLS_ROOT TLS_MODE: a copy of the upstream's data, complete or not at all.
# The password and the size in bytes come by standard input. 20: too little space, nothing written.
set -euo pipefail
version=$1 cluster=$2 upstream=$3 port=$4 slot=$5 name=$6 root=$7 mode=$8
IFS= read -r password
IFS= read -r bytes
data=/var/lib/postgresql/$version/$cluster fresh=/var/lib/postgresql/$version/$cluster.planner-new
[ ! -e "$data/PG_VERSION" ] || exit 0
install -d -o postgres -g postgres "/var/lib/postgresql/$version"
rm -rf -- "$fresh"
free=$(df --output=avail -B1 "/var/lib/postgresql/$version" | tail -1)
if [ "$free" -lt $((bytes + bytes / 10)) ]; then
    echo "the copy needs $bytes bytes and a tenth more, /var/lib/postgresql has $free" >&2
    exit 20
fi
passfile=/var/lib/postgresql/.planner-$version-$cluster
(umask 077; printf '%s:%s:*:planner_replication:%s\n' "$upstream" "$port" "$password" >"$passfile")
chown postgres:postgres "$passfile"
cd /
runuser -u postgres -- "/usr/lib/postgresql/$version/bin/pg_basebackup" --no-password -X stream -c fast -S "$slot" -D "$fresh" \
    -d "host=$upstream port=$port user=planner_replication passfile=$passfile sslmode=$mode sslrootcert=$root connect_timeout=5 application_name=$name"
# A copy is born as a standby: whoever starts it, however, it does not take writes.
runuser -u postgres -- touch "$fresh/standby.signal"
[ ! -d "$data" ] || rmdir "$data"
mv "$fresh" "$data"
sync -f "$data"
