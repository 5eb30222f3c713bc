#!/bin/bash
# enter.sh ID NAME LAB_DIRECTORY, as the first process of a host: gives it its own root and becomes its init.
set -euo pipefail
id=$1 name=$2 lab=$3
host=$lab/hosts/$name root=$lab/hosts/$name/root
mount -t overlay "planner-lab-$id" -o "lowerdir=/,upperdir=$host/upper,workdir=$host/work" "$root"
cd "$root"
if [ ! -e "$host/booted" ]; then
    # What this machine itself keeps there is not the host's.
    rm -rf etc/postgresql var/lib/postgresql var/lib/planner var/lib/haproxy
    mkdir -p etc/postgresql var/lib/postgresql var/lib/haproxy
    chown postgres:postgres etc/postgresql "$host/data"
    [ ! -e etc/planner-lab/server.key ] || chown postgres:postgres etc/planner-lab/server.key
    touch "$host/booted"
fi
for place in run tmp root home dev ".$lab"; do
    mkdir -p "$place"
    mount -t tmpfs -o mode=755 "planner-lab-$id" "$place"
done
chmod 1777 tmp
mount --bind "$host/data" var/lib/postgresql
for device in null zero full random urandom tty; do
    touch "dev/$device"
    mount --bind "/dev/$device" "dev/$device"
done
mkdir -p dev/pts dev/shm run/sshd run/haproxy run/postgresql run/lock
mount -t devpts -o newinstance,ptmxmode=0666 "planner-lab-$id" dev/pts
mount -t tmpfs -o mode=1777 "planner-lab-$id" dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
chown postgres:postgres run/postgresql
mount -t proc proc proc
mount -t sysfs sysfs sys
hostname "$name"
mkdir -p .old
pivot_root . .old
cd /
umount -l /.old
rmdir /.old
exec tini -- bash /etc/planner-lab/init.sh
