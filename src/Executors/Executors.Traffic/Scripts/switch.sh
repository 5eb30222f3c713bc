# switch.sh SOCKET BACKEND ACTIVE STATE_FILE: sends users to one server of a backend and to no other, now and after a restart.
set -euo pipefail
socket=$1 backend=$2 active=$3 state=$4
ask() { echo "$1" | socat -t 5 stdio "unix-connect:$socket"; }
order() {
    answer=$(ask "$1" | tr -d '\n')
    [ -z "$answer" ] || { echo "HAProxy answers '$answer' to '$1'" >&2; exit 1; }
}
servers=$(ask "show servers state $backend" | awk '$1 ~ /^[0-9]+$/ && NF > 6 { print $4 }')
grep -qxF "$active" <<<"$servers" || { echo "backend '$backend' has no server '$active', only: ${servers//$'\n'/ }" >&2; exit 1; }
# First away from the others, then to the new one: at no moment do two take users.
for server in $servers; do
    [ "$server" = "$active" ] && continue
    order "set server $backend/$server state maint"
    order "shutdown sessions server $backend/$server"
done
order "set server $backend/$active state ready"
ask "show servers state" >"$state.new"
sync "$state.new"
mv "$state.new" "$state"
