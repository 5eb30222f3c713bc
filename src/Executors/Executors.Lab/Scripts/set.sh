#!/bin/bash
# set.sh ID DIRECTORY: starts the throw-away namespace set. When its first process ends, everything inside ends with it.
set -euo pipefail
id=$1 directory=$2
PLANNER_LAB=$id setsid --fork unshare --mount --net --pid --fork --uts --ipc --mount-proc --kill-child=SIGKILL \
    tini -- sleep infinity </dev/null >"$directory/set.log" 2>&1
