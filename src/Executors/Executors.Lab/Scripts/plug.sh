#!/bin/bash
# plug.sh NAME up|down, inside the set: a host's link.
set -euo pipefail
ip link set "p-$1" "$2"
