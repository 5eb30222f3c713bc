# observe.sh SOCKET BACKEND STATE_FILE: the servers of a backend as HAProxy runs them and as a restart would find them. Changes nothing.
set -uo pipefail
socket=$1 backend=$2 state=$3
echo "show servers state $backend" | socat -t 5 stdio "unix-connect:$socket" | sed 's/^/running /' || exit 1
sed "s/^/persisted /" "$state" 2>/dev/null || true
