#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the demo for an hour (or MINUTES), once with its window open on a display of its own and once headless, on free
# ports and in data directories that are thrown away. Prints a line a minute for both: memory in all, memory that is the
# program's alone (both KiB), processor time in seconds. Exit code 1 when a program ended before its time or not well,
# when it said more than information in its log, or when its own memory grew by more than LIMIT KiB in the second half
# (means of the three minutes in the middle and of the last three).
#   tests/soak/hour.sh [BUILD_DIR] [MINUTES] [FOLDER for the lines and logs]
# Settings from outside: LIMIT=1024, OPTIONS="--set shares.seconds_per_share=1" for both programs (six times the shares).
set -euo pipefail
build="${1:-build/release}"
minutes="${2:-60}"
[ "$minutes" -ge 8 ] || { echo "at least 8 minutes"; exit 2; }
limit="${LIMIT:-1024}"
work="$(mktemp -d)"
keep="${3:-$work}"
mkdir -p "$keep"
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT
chmod 700 "$work"
export XDG_RUNTIME_DIR="$work" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/share"
unset QT_QPA_PLATFORM WAYLAND_DISPLAY

command -v Xvfb >/dev/null || { echo "Xvfb is missing"; exit 2; }
Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$work/display" 2>/dev/null &
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=":$(cat "$work/display")"
export DISPLAY

declare -A pid
begin() { # NAME PROGRAM
    # shellcheck disable=SC2086
    "$build/bin/$2" run --data-dir "$work/$1" --profile demo --set general.secret_store=file \
        --set network.sv1_listen=127.0.0.1:0 --set network.sv2_listen=127.0.0.1:0 --set network.pool_listen=127.0.0.1:0 \
        --set mint.listen=127.0.0.1:0 ${OPTIONS:-} >"$keep/$1.out" 2>"$keep/$1.log" &
    pid[$1]=$!
    : >"$keep/$1.txt"
}
status() { awk -v key="$2:" '$1 == key {print $2}' "/proc/$1/status"; }
seconds() { awk -v tick="$(getconf CLK_TCK)" '{print int(($14 + $15) / tick)}' "/proc/$1/stat"; }
mean() { # FILE FIRST LAST: of the third column
    awk -v first="$2" -v last="$3" 'NR >= first && NR <= last {sum += $3; n++} END {print int(sum / n)}' "$1"
}

begin window hashstead
begin headless hashsteadd
for minute in $(seq 1 "$minutes"); do
    sleep 60
    for name in window headless; do
        kill -0 "${pid[$name]}" 2>/dev/null || { echo "$name ended by itself"; tail -n 20 "$keep/$name.log"; exit 1; }
        line="$minute $(status "${pid[$name]}" VmRSS) $(status "${pid[$name]}" RssAnon) $(seconds "${pid[$name]}")"
        echo "$line" >>"$keep/$name.txt"
        echo "$name $line"
    done
done

failed=0
for name in window headless; do
    kill -TERM "${pid[$name]}"
    code=0
    wait "${pid[$name]}" || code=$?
    [ "$code" -eq 0 ] || { echo "$name: exit code $code"; failed=1; }
    if grep -Ev '^[^ ]+ (info|debug) ' "$keep/$name.log"; then
        echo "$name: the lines above are no mere information"
        failed=1
    fi
    half=$((minutes / 2))
    middle="$(mean "$keep/$name.txt" $((half - 1)) $((half + 1)))"
    end="$(mean "$keep/$name.txt" $((minutes - 2)) "$minutes")"
    echo "$name: $middle KiB after half the time, $end KiB at the end"
    [ $((end - middle)) -le "$limit" ] || { echo "$name: memory grew by more than $limit KiB"; failed=1; }
done
exit "$failed"
