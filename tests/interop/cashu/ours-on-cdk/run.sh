#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Our wallet, as people type it, on cdk-mintd with its fake Lightning: once with keysets of version 2 and a fee, once
# with keysets of version 1 and none. Then tokens to and from cdk-cli, which is at home there.
. "$(dirname "$0")/../common.sh"
program=$HASHSTEAD_PEERS/cdk-mintd/bin/cdk-mintd
their_program=$HASHSTEAD_PEERS/cdk/bin/cdk-cli
[ -x "$program" ] && [ -x "$their_program" ] || skip "cdk-mintd or cdk-cli was not built"
export CDK_MINTD_MNEMONIC="abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"

# start_cdk VERSION_2 FEE: sets $url and $wallets.
start_cdk() {
    local port=$((20000 + RANDOM % 20000))
    wallets=$work/$port
    mkdir -p "$wallets/mint"
    sed -e "s/PORT/$port/; s/VERSION_2/$1/; s/FEE/$2/" "$(dirname "$0")/config.toml" > "$wallets/config.toml"
    "$program" --work-dir "$wallets/mint" config init --new-mint --file "$wallets/config.toml"
    "$program" --work-dir "$wallets/mint" > "$wallets/mint.log" 2>&1 &
    others+=($!)
    url=http://127.0.0.1:$port
    until_open "$port"
}

echo "# keysets of version 1"
start_cdk false 0
. "$(dirname "$0")/../ours.sh"
echo "# keysets of version 2, with a fee"
start_cdk true 100
. "$(dirname "$0")/../ours.sh"

echo "# cdk-cli at the same mint"
theirs() { timeout 60 "$their_program" -n -w "$wallets/theirs" "$@" 2>&1; }
has "cdk-cli mints" "$(theirs mint "$url" 100)" 'Received 100 from mint'
has "we receive its token" "$(ours b receive "$(token_of "$(theirs send -a 16 --mint-url "$url")")")" '"amount":1[56]'
has "we receive its token V3" "$(ours b receive "$(token_of "$(theirs send -v -a 8 --mint-url "$url")")")" '"amount":[78]'
key=$(grep -oE '0[23][0-9a-f]{64}' <<< "$(ours b keys)")
locked=$(token_of "$(theirs send -a 16 --mint-url "$url" --pubkey "$key")")
has "we see that its token is locked to us" "$(ours b decode "$locked")" '"lock":"ours"'
fails "nobody else opens it" "somebody else" ours c receive "$locked" --allow-unknown
has "we open it" "$(ours b receive "$locked")" '"amount":1[56]'
has "cdk-cli receives ours" "$(theirs receive "$(token_of "$(ours b send 16)")")" 'Received: 1[56]'
has "we know it claimed" "$(ours b sent)" '"state":"claimed"'
