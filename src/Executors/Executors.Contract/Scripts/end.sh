# end.sh CALL: ends the command that a connection started under this mark, with all that it started in its own session.
# A server that it left behind runs in a session of its own and stays.
call=$1
for attempt in 1 2 3 4 5 6 7 8 9 10; do
    for process in /proc/[0-9]*; do
        grep -qsa "PLANNER_CALL=$call" "$process/environ" "$process/cmdline" || continue
        pid=${process#/proc/}
        # After the name in brackets: state, parent, group, session.
        set -- $(sed 's/.*) //' "$process/stat" 2>/dev/null)
        [ "${4:-}" = "$pid" ] || continue
        [ "$(cat "/proc/$2/comm" 2>/dev/null)" = sshd ] || continue
        kill -KILL "-$pid" && exit 0
    done
    sleep 0.1
done
exit 0
