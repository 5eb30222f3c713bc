#!/bin/bash
# link.sh NAME SITE ADDRESS, inside the set: a host's network, linked to the bridge of its site.
set -euo pipefail
name=$1 site=$2 address=$3
ip netns add "$name"
ip link add "p-$name" type veth peer name eth0 netns "$name"
ip link set "p-$name" master "br$site" up
ip -n "$name" link set lo up
ip -n "$name" addr add "$address/24" dev eth0
ip -n "$name" link set eth0 up
ip -n "$name" route add default via "198.18.$site.1"
