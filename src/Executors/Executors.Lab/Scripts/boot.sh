#!/bin/bash
# boot.sh ID NAME LAB_DIRECTORY, inside the set: starts a host on its network and leaves it running.
set -euo pipefail
id=$1 name=$2 lab=$3
PLANNER_LAB=$id PLANNER_HOST=$name setsid --fork ip netns exec "$name" \
    unshare --mount --pid --uts --ipc --fork --kill-child=SIGKILL --propagation private \
    bash "$lab/enter.sh" "$id" "$name" "$lab" </dev/null >>"$lab/hosts/$name/boot.log" 2>&1
