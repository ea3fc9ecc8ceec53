# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What our wallet does on somebody else's mint at $url, whose fake backend pays every invoice in sat.
# HASHSTEAD_DAEMON is the program hashsteadd.
ours() {
    local name=$1
    shift
    timeout 120 "$HASHSTEAD_DAEMON" wallet --data-dir "$work/$name" --set general.secret_store=file --json "$@"
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
ours a seed show | grep -oE '"words":"[a-z ]*"' | cut -d'"' -f4 | ours d seed set > "$work/set"
has "seed set" "$(cat "$work/set")" '"stored":true'
has "restore" "$(ours d restore "$url")" '"count":[1-9]'
has "restored balance" "$(ours d balance)" "\"spendable\":$left"
has "restored coins can be spent" "$(ours d send 20)" 'cashuB'
