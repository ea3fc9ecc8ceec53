#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# on-display.sh PROGRAM [ARGUMENT...]: runs a test of the window on an X display of its own, with a window manager that
# gives new windows the keyboard and a tray, in a home directory of its own. Ends all of them with the test, and with its
# exit code. A display that cannot be had is a failure, never a test that was left out.
set -u
here=$(cd "$(dirname "$0")" && pwd)
house=$(mktemp -d "${TMPDIR:-/tmp}/hashstead-display.XXXXXX")
display=
guests=()
leave() {
    # At once: none of them has anything to keep. The display is asked, so that its lock file goes too.
    [ ${#guests[@]} -gt 0 ] && kill -KILL "${guests[@]}" 2>/dev/null
    [ -n "$display" ] && kill "$display" 2>/dev/null && wait "$display" 2>/dev/null
    rm -rf "$house"
}
trap leave EXIT
trap 'exit 143' TERM INT
fail() {
    echo "on-display.sh: $1" >&2
    for log in "$house"/*.log; do
        [ -s "$log" ] && sed "s|^|$(basename "$log" .log): |" "$log" >&2
    done
    exit 1
}
for program in Xvfb openbox trayer xdotool; do
    command -v "$program" >/dev/null || fail "$program is missing; installer/packages.sh names it under test_packages"
done

mkdir -p -m 700 "$house/home" "$house/run"
export HOME=$house/home XDG_RUNTIME_DIR=$house/run
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XAUTHORITY WAYLAND_DISPLAY XDG_SESSION_TYPE
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION SESSION_MANAGER QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR
export DBUS_SESSION_BUS_ADDRESS=disabled: # no desktop of the user answers for this one
export QT_QPA_PLATFORM=xcb

mkfifo "$house/said"
exec 7<>"$house/said" # open for both, so that nobody waits for the other end
Xvfb -displayfd 7 -screen 0 1600x1000x24 -nolisten tcp -noreset >"$house/Xvfb.log" 2>&1 &
display=$!
read -r -t 120 number <&7 || fail "Xvfb did not start"
export DISPLAY=:$number
openbox --config-file "$here/openbox.xml" --startup "sh -c 'echo ready >\"$house/said\"'" >"$house/openbox.log" 2>&1 &
guests+=($!)
read -r -t 120 number <&7 || fail "the window manager did not start on display $DISPLAY"
trayer --edge top --align right --widthtype request --height 24 >"$house/trayer.log" 2>&1 7>&- &
guests+=($!)

"$@" 7>&- &
test=$!
guests+=($test)
wait "$test"
exit $?
