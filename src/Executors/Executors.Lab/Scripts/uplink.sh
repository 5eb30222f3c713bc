#!/bin/bash
# uplink.sh ID SET_PID: links the set to this machine in the first free slot K and prints K.
# Making the interface claims the slot; it goes away with the set, and its routes with it.
set -euo pipefail
id=$1 set=$2
for slot in $(seq 0 24); do
    sites=($((10 * slot + 1)) $((10 * slot + 2)) $((10 * slot + 9)))
    taken=
    for site in "${sites[@]}"; do taken+=$(ip -4 route show "198.18.$site.0/24"); done
    [ -z "$taken" ] || continue
    ip link add "planlab$slot" type veth peer name uplink netns "$set" 2>/dev/null || continue
    ip link set "planlab$slot" alias "planner-lab-$id"
    ip addr add "198.19.$slot.1/30" dev "planlab$slot"
    ip link set "planlab$slot" up
    for site in "${sites[@]}"; do ip route add "198.18.$site.0/24" via "198.19.$slot.2" dev "planlab$slot"; done
    echo "$slot"
    exit 0
done
echo "all 25 slots for labs on this machine are taken" >&2
exit 1
