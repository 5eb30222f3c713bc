#!/bin/sh
# planner-guard DIRECTORY EPOCH PROGRAM [ARGUMENT]...
# Runs the program while holding this host's lock. Refuses an epoch lower than the highest one seen here.
# 112: refused, 113: the lock is held by another command. Both say so on stderr and have run nothing.
set -eu
directory=$1 epoch=$2
shift 2
umask 077
mkdir -p "$directory"
exec 9>>"$directory/lock"
flock -x -w 60 9 || { echo "planner-guard: busy" >&2; exit 113; }
recorded=$(cat "$directory/epoch" 2>/dev/null || echo 0)
if [ "$epoch" -lt "${recorded:-0}" ]; then
    echo "planner-guard: stale $recorded" >&2
    exit 112
fi
if [ "$epoch" -gt "${recorded:-0}" ]; then
    echo "$epoch" >"$directory/epoch.new"
    sync "$directory/epoch.new"
    mv "$directory/epoch.new" "$directory/epoch"
    sync "$directory"
fi
umask 022
# The lock stays with this shell: a server that the program leaves behind must not inherit it.
# Should this shell be killed, the program dies with it, so that nothing runs without the lock.
status=0
setpriv --pdeathsig KILL -- "$@" 9>&- || status=$?
exit "$status"
