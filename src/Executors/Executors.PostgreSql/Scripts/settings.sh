# settings.sh VERSION CLUSTER: the configuration of a cluster as text, without what belongs to this host alone. Changes nothing.
set -euo pipefail
cd "/etc/postgresql/$1/$2"
tar -cz --exclude=./conf.d/planner.conf --exclude=./start.conf . | base64 -w0
