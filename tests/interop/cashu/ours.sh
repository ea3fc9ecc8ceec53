# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What our wallet does on somebody else's mint at $url, whose fake backend pays every invoice in sat. The wallets are
# kept in $wallets. HASHSTEAD_DAEMON is the program hashsteadd.
ours() {
    local name=$1
    shift
    timeout 120 "$HASHSTEAD_DAEMON" wallet --data-dir "$wallets/$name" --set general.secret_store=file --json "$@"
}
# ours_stay NAME: the wallet stays open, with nothing else in the program.
ours_stay() {
    "$HASHSTEAD_DAEMON" run --data-dir "$wallets/$1" --set general.secret_store=file --profile demo --set demo.miners=0 \
        --set ehash.enabled=off --set mint.enabled=off --set wallet.enabled=on --set network.sv1_listen=127.0.0.1:0 \
        --set network.sv2_listen= --set network.pool_listen= --set log.rules=hashstead.wallet.socket.debug=true \
        > "$wallets/stay.log" 2>&1 &
    others+=($!)
    until_there "our wallet runs" '"state":"ready"' cat "$wallets/stay.log"
}
number() { grep -oE "\"$2\":[0-9]+" <<< "$1" | head -1 | grep -oE '[0-9]+$'; }

has "add" "$(ours a mints add "$url")" '"units":\["?.*sat'
has "mint" "$(ours a mint 100)" '"count":1'
has "balance" "$(ours a balance)" '"spendable":100'
sent=$(ours a send 10)
token=$(token_of "$sent")
fee=$(number "$sent" fee)
has "send" "$token" '^cashuB'
has "decode" "$(ours b decode "$token")" '"amount":10'
has "DLEQ holds" "$(ours a decode "$token")" '"dleq":"good"'
fails "an unknown mint is refused" 'allow-unknown' ours b receive "$token"
got=$(ours b receive "$token" --allow-unknown)
has "receive" "$got" '"amount":(9|10)'
has "claimed" "$(ours a sent)" '"state":"claimed"'
fails "a token is good once" 'claimed already' ours c receive "$token" --allow-unknown
second=$(ours a send 5)
back=$(ours a reclaim "$(number "$second" id)")
has "reclaim" "$back" '"amount":(4|5)'
key=$(grep -oE '0[23][0-9a-f]{64}' <<< "$(ours b keys)")
locked=$(ours a send 8 --lock "$key")
fails "P2PK is shut for others" "somebody else" ours c receive "$(token_of "$locked")" --allow-unknown
has "P2PK opens for its owner" "$(ours b receive "$(token_of "$locked")")" '"amount":(7|8)'
has "consolidate" "$(ours a consolidate)" '"troubles":\[\]'
left=$(number "$(ours a balance)" spendable)
ours a seed show | grep -oE '"words":"[a-z ]*"' | cut -d'"' -f4 | ours d seed set > "$wallets/set"
has "seed set" "$(cat "$wallets/set")" '"stored":true'
has "restore" "$(ours d restore "$url")" '"count":[1-9]'
has "restored balance" "$(ours d balance)" "\"spendable\":$left"
has "restored coins can be spent" "$(ours d send 20)" 'cashuB'

# A wallet that stays is told by the mint what would be asked otherwise (NUT-17).
has "add to a wallet that stays" "$(ours e mints add "$url")" '"units":\["?.*sat'
ours_stay e
has "it mints" "$(ours e mint 64)" '"count":1'
token=$(token_of "$(ours e send 10)")
until_there "it listens for its token" 'is asked to tell of proof_state' cat "$wallets/stay.log"
has "the token is received" "$(ours b receive "$token")" '"amount":(9|10)'
until_there "it is told that the token is spent" 'tells of proof_state SPENT' cat "$wallets/stay.log"
until_there "it knows the token claimed" '"state":"claimed"' ours e history
