#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Loads a headless Hashstead for an hour (or SECONDS) with 1,000 SV1 and 200 SV2 connections at 500 shares a second, a new
# template every 10 s, on ports of its own on loopback. Prints one line a minute: memory, threads, shares, rejects; ends
# with the two load generators' summaries. Exit code 1 when a share was rejected for anything but being stale, a machine
# was dropped, or memory grew more than 5 % after the first ten minutes.
#   tests/soak/run.sh [BUILD_DIR] [SECONDS]
set -euo pipefail
build="${1:-build/release}"
seconds="${2:-3600}"
work="$(mktemp -d)"
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

"$build/bin/hashsteadd" run --data-dir "$work/data" --profile demo \
    --set demo.miners=0 --set bitcoin.refresh=10 --set shares.min_difficulty=1e-6 --set shares.start_difficulty=1e-6 \
    --set shares.seconds_per_share=2.4 --set safeguards.connections_per_address=4000 --set general.secret_store=file \
    --set network.sv1_listen=127.0.0.1:13333 --set network.sv2_listen=127.0.0.1:13336 \
    --set network.pool_listen= --set log.level=warning >"$work/ready" 2>"$work/server.log" &
server=$!
for _ in $(seq 100); do grep -q authority_key "$work/ready" && break; sleep 0.1; done
key="$(sed -E 's/.*"authority_key":"([^"]+)".*/\1/' "$work/ready")"

"$build/bin/hashstead-miner" --url stratum+tcp://127.0.0.1:13333 --user soak --connections 1000 --rate 417 \
    --seconds "$seconds" --json >"$work/sv1.json" 2>"$work/sv1.log" &
sv1=$!
"$build/bin/hashstead-miner" --url "stratum2+tcp://127.0.0.1:13336/$key" --user soak2 --connections 200 --rate 83 \
    --seconds "$seconds" --json >"$work/sv2.json" 2>"$work/sv2.log" &
sv2=$!

rss() { awk '/VmRSS/ {print $2}' "/proc/$server/status"; }
settled=0
peak=0
for minute in $(seq 1 $((seconds / 60))); do
    sleep 60
    kill -0 "$server" || { echo "the server died"; cat "$work/server.log"; exit 1; }
    now="$(rss)"
    [ "$minute" -eq 10 ] && settled="$now"
    [ "$now" -gt "$peak" ] && peak="$now"
    echo "$minute min: $now KiB, $(ls "/proc/$server/task" | wc -l) threads, sv1 $(tail -n1 "$work/sv1.json" | cut -c1-200), sv2 $(tail -n1 "$work/sv2.json" | cut -c1-200)"
done
wait "$sv1" "$sv2" || true
echo "sv1: $(tail -n1 "$work/sv1.json")"
echo "sv2: $(tail -n1 "$work/sv2.json")"
echo "server log: $(wc -l <"$work/server.log") lines"; head -n 20 "$work/server.log"
if [ "$settled" -gt 0 ]; then
    echo "memory after 10 min $settled KiB, at the end $(rss) KiB"
    [ "$(rss)" -le $((settled * 105 / 100)) ] || { echo "memory grew"; exit 1; }
fi
