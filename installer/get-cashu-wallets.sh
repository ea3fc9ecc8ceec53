#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the Cashu wallets that tests/interop/cashu runs against our mint, each in its pinned version.
#   installer/get-cashu-wallets.sh [DIRECTORY]     the default is build/peers
# Does nothing for what is there already. Needs npm, Python 3 with venv, and cargo 1.85 or newer.
set -euo pipefail
cd "$(dirname "$0")/.."
sources=$PWD/tests/interop/cashu
directory=${1:-build/peers}
mkdir -p "$directory"
directory=$(cd "$directory" && pwd)

# is_there NAME FILE...: whether NAME was made from FILEs as they are now.
is_there() {
    local name=$1
    shift
    [ "$(cat "$directory/$name/made-from" 2>/dev/null)" = "$(cat "$@" | sha256sum)" ]
}
made() {
    local name=$1
    shift
    cat "$@" | sha256sum > "$directory/$name/made-from"
}

files=("$sources/cashu-ts/package.json" "$sources/cashu-ts/package-lock.json")
if ! is_there cashu-ts "${files[@]}"; then
    mkdir -p "$directory/cashu-ts"
    cp "${files[@]}" "$directory/cashu-ts"
    (cd "$directory/cashu-ts" && npm ci --no-audit --no-fund >&2)
    made cashu-ts "${files[@]}"
fi

files=("$sources/nutshell/version" "$sources/nutshell/requirements.txt")
if ! is_there nutshell "${files[@]}"; then
    rm -rf "$directory/nutshell"
    python3 -m venv "$directory/nutshell"
    "$directory/nutshell/bin/pip" install -q --no-deps -r "$sources/nutshell/requirements.txt" \
        "cashu==$(cat "$sources/nutshell/version")" >&2
    made nutshell "${files[@]}"
fi

files=("$sources/nutshell/version" "$sources/ours-on-nutshell/requirements.txt")
if ! is_there nutshell-mint "${files[@]}"; then
    rm -rf "$directory/nutshell-mint"
    "$directory/nutshell/bin/pip" install -q --no-deps --target "$directory/nutshell-mint" \
        -r "$sources/ours-on-nutshell/requirements.txt" >&2
    made nutshell-mint "${files[@]}"
fi

# Little optimised: it is built once and signs a few coins. 11 minutes on one core.
files=("$sources/cdk-cli/version")
if ! is_there cdk "${files[@]}"; then
    CARGO_PROFILE_DEV_OPT_LEVEL=1 CARGO_PROFILE_DEV_DEBUG=false CARGO_TARGET_DIR="$directory/cdk/target" \
        cargo install cdk-cli --version "$(cat "$sources/cdk-cli/version")" --locked --no-default-features \
        --profile dev --root "$directory/cdk" >&2
    rm -rf "$directory/cdk/target"
    made cdk "${files[@]}"
fi
