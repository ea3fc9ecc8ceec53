#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Our wallet, as people type it, on Nutshell's mint with its fake Lightning.
. "$(dirname "$0")/../common.sh"
program=$HASHSTEAD_PEERS/nutshell/bin/mint
[ -x "$program" ] && [ -d "$HASHSTEAD_PEERS/nutshell-mint" ] || skip "Nutshell's mint was not installed"
port=$((20000 + RANDOM % 20000))
mkdir -p "$work/mint"
(cd "$work/mint" && exec env PYTHONPATH="$HASHSTEAD_PEERS/nutshell-mint" MINT_BACKEND_BOLT11_SAT=FakeWallet MINT_PRIVATE_KEY=play-money MINT_DATABASE="$work/mint/db" \
    MINT_LISTEN_HOST=127.0.0.1 MINT_LISTEN_PORT=$port MINT_RATE_LIMIT=FALSE MINT_INPUT_FEE_PPK=100 TOR=FALSE \
    CASHU_DIR="$work/mint" FAKEWALLET_BRR=TRUE "$program" --host 127.0.0.1 --port "$port" > "$work/mint.log" 2>&1) &
nutshell=$!
# Python takes a signal late: it is told to end and waited for.
stop() { kill "$nutshell" 2>/dev/null || true; wait "$nutshell" 2>/dev/null || true; finish; }
trap stop EXIT
url=http://127.0.0.1:$port
for _ in $(seq 300); do
    (exec 4<> "/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    sleep 0.2
done
. "$(dirname "$0")/../ours.sh"
