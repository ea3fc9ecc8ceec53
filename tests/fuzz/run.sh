#!/bin/sh
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs each fuzz target for SECONDS (default 60) from its corpus, on as many targets at a time as there are processors.
# Usage: tests/fuzz/run.sh [SECONDS [TARGET ...]]   Targets are named as their files: fuzz_config
# Fails when a target crashes; the input that did it is left in build/fuzz/found/<target>/.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
build=build/fuzz
cmake --preset fuzz >/dev/null
[ $# -gt 0 ] || set -- $(cd tests/fuzz && ls fuzz_*.cpp | sed 's/\.cpp$//')
cmake --build "$build" --target "$@"

run_one() {
    target=$1
    found=$build/found/$target
    rm -rf "$found"
    mkdir -p "$found/corpus"
    seeds=tests/fuzz/corpus/${target#fuzz_}
    [ -d "$seeds" ] || seeds=
    # Leaks are looked for once at the end; new inputs go to the build folder, never into the seeds.
    if "$build/bin/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$found/" "$found/corpus" $seeds >"$found/log" 2>&1; then
        echo "clean    $target $(sed -n 's/^stat::number_of_executed_units: */runs /p' "$found/log")"
    else
        echo "CRASHED  $target, see $found/log"
        tail -n 30 "$found/log"
        : >"$build/found/failed"
    fi
}

mkdir -p "$build/found"
rm -f "$build/found/failed"
jobs=$(nproc)
running=0
for target in "$@"; do
    run_one "$target" &
    running=$((running + 1))
    if [ "$running" -ge "$jobs" ]; then
        wait
        running=0
    fi
done
wait
[ ! -e "$build/found/failed" ]
