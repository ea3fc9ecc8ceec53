# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# For run.sh of each wallet: a fresh folder in $work, our mint started by start_mint, and small checks.
# HASHSTEAD_TEST_MINT is the program tests/interop/cashu/mintd, HASHSTEAD_PEERS the folder that
# installer/get-cashu-wallets.sh filled, build/peers by default.
set -euo pipefail
# ctest takes this as "skipped": the wallet was not fetched (installer/test.sh --all does it).
skip() { echo "skipped: $1"; exit 77; }
: "${HASHSTEAD_PEERS:=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)/build/peers}"
work=$(mktemp -d)
mint_pid=
others=() # the programs that are told to end when the script does
passed=0

# start_mint ARGUMENT...: sets $url. A command is sent by: mint_command "credit KEY AMOUNT"
start_mint() {
    mkfifo "$work/commands"
    "$HASHSTEAD_TEST_MINT" --data "$work/mint" "$@" < "$work/commands" > "$work/answers" &
    mint_pid=$!
    exec 3> "$work/commands"
    local i
    for i in $(seq 100); do
        url=$(sed -n '1s/.*"url":"\([^"]*\)".*/\1/p' "$work/answers")
        [ -n "$url" ] && return
        sleep 0.1
    done
    echo "the mint did not start" >&2
    exit 1
}
finish() {
    local code=$?
    exec 3>&- || true
    [ -z "$mint_pid" ] || wait "$mint_pid" || code=1
    local pid
    for pid in "${others[@]}"; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$work"
    [ $code -ne 0 ] || echo "$passed passed"
    exit $code
}
trap finish EXIT

# has NAME TEXT PATTERN: TEXT has a line that matches.
has() {
    if ! grep -qE -- "$3" <<< "$2"; then
        printf 'not ok - %s: no "%s" in:\n%s\n' "$1" "$3" "$2" >&2
        exit 1
    fi
    passed=$((passed + 1))
    echo "ok - $1"
}
# fails NAME PATTERN COMMAND...: it fails, and says so in words that match.
fails() {
    local name=$1 pattern=$2 text
    shift 2
    if text=$("$@" 2>&1); then
        printf 'not ok - %s: it worked:\n%s\n' "$name" "$text" >&2
        exit 1
    fi
    has "$name" "$text" "$pattern"
}
# until_there NAME PATTERN COMMAND...: within 40 seconds COMMAND prints a line that matches.
until_there() {
    local name=$1 pattern=$2 text='' i
    shift 2
    for i in $(seq 80); do
        text=$("$@" 2>&1) && grep -qE -- "$pattern" <<< "$text" && break
        sleep 0.5
    done
    has "$name" "$text" "$pattern"
}
# until_open PORT: something listens there on loopback.
until_open() {
    local i
    for i in $(seq 300); do
        (exec 4<> "/dev/tcp/127.0.0.1/$1") 2>/dev/null && return
        sleep 0.2
    done
    echo "nothing listens on port $1" >&2
    exit 1
}
token_of() { grep -oE 'cashu[AB][A-Za-z0-9_=-]+' <<< "$1" | tail -1; }
