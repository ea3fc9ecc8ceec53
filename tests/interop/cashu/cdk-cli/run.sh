#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cdk-cli on our mint.
. "$(dirname "$0")/../common.sh"
program=$HASHSTEAD_PEERS/cdk/bin/cdk-cli
[ -x "$program" ] || skip "cdk-cli was not built"
start_mint
wallet() { local name=$1; shift; timeout 60 "$program" -n -w "$work/$name" "$@" 2>&1; }

has "info" "$(wallet a mint-info "$url")" '"name": "Hashstead"'
# The unit of mined ecash too: here the test backend pays for it, as cdk-cli has no key for a quote that a pool made.
for unit in sat hash; do
    has "$unit: mint" "$(wallet "a-$unit" -u $unit mint "$url" 100)" 'Received 100 from mint'
    has "$unit: balance" "$(wallet "a-$unit" -u $unit balance)" "100 $unit"
    token=$(token_of "$(wallet "a-$unit" -u $unit send -a 10 --mint-url "$url")")
    has "$unit: send" "$token" '^cashuB'
    has "$unit: receive" "$(wallet "b-$unit" -u $unit receive --allow-untrusted "$token")" 'Received: 10'
    has "$unit: received balance" "$(wallet "b-$unit" -u $unit balance)" "10 $unit"
    fails "$unit: a token is good once" 'Already Spent' wallet "c-$unit" -u $unit receive --allow-untrusted "$token"
    has "$unit: sender learns of it" "$(wallet "a-$unit" -u $unit check-pending)" 'No orphaned pending proofs'
    mkdir -p "$work/d-$unit"
    cp "$work/a-$unit/seed" "$work/d-$unit/seed"
    has "$unit: restore" "$(wallet "d-$unit" -u $unit restore "$url")" '^Restored: 90'
    has "$unit: restored coins can be spent" "$(wallet "d-$unit" -u $unit send -a 90 --mint-url "$url")" 'cashuB'
done
both=$(wallet e -u sat mint "$url" 21 & wallet f -u sat mint "$url" 34; wait)
has "two wallets at once" "$(grep -c 'Received' <<< "$both")" '^2$'
