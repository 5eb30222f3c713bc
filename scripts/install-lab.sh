#!/bin/bash
# Installs the servers that the lab and its tests use, on Debian as root. Nothing is started. Does nothing when all is there.
set -euo pipefail

packages=(postgresql haproxy openssh-server tini socat iproute2 util-linux sudo)

absent=()
for package in "${packages[@]}"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || absent+=("$package")
done
[ ${#absent[@]} -eq 0 ] && exit 0

[ "$(id -u)" -eq 0 ] || { echo "the lab needs ${absent[*]}: run this as root" >&2; exit 1; }
command -v apt-get >/dev/null || { echo "the lab needs ${absent[*]}: this script installs on Debian only" >&2; exit 1; }

# The packages' own services must not start here: the lab's hosts start theirs. No default database cluster either.
policy=/usr/sbin/policy-rc.d
no_cluster=/etc/postgresql-common/createcluster.d/planner-lab.conf
made=("$no_cluster")
trap 'rm -f "${made[@]}"' EXIT
if [ ! -e "$policy" ]; then
    made+=("$policy")
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
fi
mkdir -p "$(dirname "$no_cluster")"
echo 'create_main_cluster = false' >"$no_cluster"

export DEBIAN_FRONTEND=noninteractive
apt-get -o DPkg::Lock::Timeout=300 -qq update
apt-get -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends "${absent[@]}"
