#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# pyasic reads our simulated devices. HASHSTEAD_DEVICES is the program, HASHSTEAD_PEERS the folder that
# installer/get-pyasic.sh filled, build/peers by default.
set -euo pipefail
skip() { echo "skipped: $1"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
: "${HASHSTEAD_PEERS:=$(cd "$here/../../.." && pwd)/build/peers}"
python=$HASHSTEAD_PEERS/pyasic/bin/python
[ -x "$python" ] || skip "pyasic was not installed; installer/get-pyasic.sh does it"

# An address of this process's own, so that two runs do not meet.
address=127.$((96 + $$ / 65536 % 16)).$(($$ / 256 % 256)).1
work=$(mktemp -d)
mkfifo "$work/orders"
"$HASHSTEAD_DEVICES" --count 9 --address "$address" --own-pool --finds-shares --hashrate 20000 \
    < "$work/orders" > "$work/said" 2> "$work/errors" &
pid=$!
exec 3> "$work/orders"
finish() {
    local code=$?
    exec 3>&- || true
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    rm -rf "$work"
    exit $code
}
trap finish EXIT
for _ in $(seq 100); do
    grep -q '"running"' "$work/said" && break
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
done
if ! grep -q '"running"' "$work/said"; then
    grep -qiE 'permission|protected|denied' "$work/errors" && skip "this process may not open port 80"
    cat "$work/errors" >&2
    exit 1
fi
# All have mined for a little while, so that there is something to read.
for _ in $(seq 300); do
    tail -n 1 "$work/said" | grep -q '"state"' && ! tail -n 1 "$work/said" | grep -q '"accepted":[012],' && break
    sleep 0.1
done
head -n 1 "$work/said" > "$work/devices.json"
NO_PROXY='*' no_proxy='*' timeout 200 "$python" "$here/read.py" "$work/devices.json"
