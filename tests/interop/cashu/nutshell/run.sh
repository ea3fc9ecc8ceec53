#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Nutshell's wallet on our mint.
# Nutshell gives up on every mint that has a keyset of a unit outside its own list, so this mint has none but sat.
. "$(dirname "$0")/../common.sh"
program=$HASHSTEAD_PEERS/nutshell/bin/cashu
[ -x "$program" ] || skip "Nutshell was not installed"
start_mint --unit sat
export MINT_URL=$url TOR=FALSE
wallet() {
    local name=$1
    shift
    CASHU_DIR="$work/$name" timeout 60 "$program" -h "$url" -u sat -y "$@" 2>&1
}

info=$(wallet a info --mint)
has "info" "$info" 'Hashstead'
has "the mint is read without an error" "$(grep -c ERROR <<< "$info" || true)" '^0$'
has "mint" "$(wallet a invoice 64)" 'Invoice paid'
has "balance" "$(wallet a balance)" 'Balance: 64 sat'
token=$(token_of "$(wallet a send 10 --dleq)")
has "send" "$token" '^cashuB'
has "pending" "$(wallet a pending)" "cashuB"
has "receive" "$(wallet b receive "$token")" 'Received 10 sat'
has "received balance" "$(wallet b balance)" 'Balance: 10 sat'
has "a token is good once" "$(wallet c receive "$token" || true)" 'already spent|11001'
has "a legacy token" "$(wallet b receive "$(token_of "$(wallet a send 4 --legacy)")")" 'Received 4 sat'
lock=$(wallet b locks | grep -oE 'P2PK:0[23][0-9a-f]{64}' | head -1)
has "P2PK key" "$lock" '^P2PK:0[23]'
locked=$(token_of "$(wallet a send 8 --lock "$lock")")
has "P2PK is shut for others" "$(wallet c receive "$locked" || true)" '[Ww]itness|[Ss]ignature|private key|condition'
has "P2PK opens for its owner" "$(wallet b receive "$locked")" 'Received 8 sat'
mnemonic=$(wallet a info --mnemonic | grep -A1 '^Mnemonic' | sed -n 's/^ - //p')
has "mnemonic" "$mnemonic" '^([a-z]+ ){11}[a-z]+$'
has "restore" "$(wallet d restore <<< "$mnemonic")" 'Balance: 42 sat'
has "restored coins can be spent" "$(wallet d send 42)" 'cashuB'
