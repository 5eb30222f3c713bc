#!/bin/bash
# probe.sh: whether root may do here what a lab needs. Everything happens in namespaces that end with it.
set -euo pipefail
unshare --mount --net --pid --fork --uts --ipc --mount-proc bash -euc '
    mount -t tmpfs probe /tmp
    mkdir /tmp/upper /tmp/work /tmp/root
    mount -t overlay probe -o lowerdir=/,upperdir=/tmp/upper,workdir=/tmp/work /tmp/root
    mkdir -p /run/netns
    mount -t tmpfs probe /run/netns
    ip netns add probe
    ip link add probe type bridge
    ip link add one type veth peer name two netns probe
'
