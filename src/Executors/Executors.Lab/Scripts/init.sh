#!/bin/bash
# Starts what the host's own configuration says, then waits.
set -u
/usr/sbin/sshd -f /etc/planner-lab/sshd_config -E /var/log/planner-lab-sshd.log
for start in /etc/postgresql/*/*/start.conf; do
    [ -e "$start" ] || continue
    cluster=$(dirname "$start")
    grep -qx auto "$start" && pg_ctlcluster "$(basename "$(dirname "$cluster")")" "$(basename "$cluster")" start
done
[ -e /etc/planner-lab/traffic ] && haproxy -D -f /etc/haproxy/haproxy.cfg -p /run/haproxy.pid
exec sleep infinity
