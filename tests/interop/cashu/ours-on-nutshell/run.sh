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
others+=($!)
wallets=$work
url=http://127.0.0.1:$port
until_open "$port"
. "$(dirname "$0")/../ours.sh"
