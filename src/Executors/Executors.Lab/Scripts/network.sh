#!/bin/bash
# network.sh ID SLOT, inside the set: the router of the lab, a bridge a site.
set -euo pipefail
id=$1 slot=$2
mkdir -p /run/netns
mount -t tmpfs "planner-lab-$id" /run/netns
hostname "planner-lab-$id"
ip link set lo up
ip addr add "198.19.$slot.2/30" dev uplink
ip link set uplink up
echo 1 >/proc/sys/net/ipv4/ip_forward
for site in $((10 * slot + 1)) $((10 * slot + 2)) $((10 * slot + 9)); do
    ip link add "br$site" type bridge
    ip addr add "198.18.$site.1/24" dev "br$site"
    ip link set "br$site" up
done
