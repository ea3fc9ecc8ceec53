#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the Cashu wallets and mints that tests/interop/cashu runs with ours, each in its pinned version.
#   installer/get-cashu-wallets.sh [DIRECTORY]     the default is build/peers
# Does nothing for what is there already. Needs npm, Python 3 with venv, protoc, and cargo 1.85 or newer.
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

# get_cdk NAME FOLDER PROGRAM OPTION...: PROGRAM in the version of FOLDER, into NAME/bin. Little optimised: it is built
# once and signs a few coins. The crates that the programs have in common are compiled once.
get_cdk() {
    local name=$1 version=$sources/$2/version program=$3
    shift 3
    is_there "$name" "$version" && return
    CARGO_PROFILE_DEV_OPT_LEVEL=1 CARGO_PROFILE_DEV_DEBUG=false CARGO_TARGET_DIR="$directory/cdk-target" \
        cargo install "$program" --version "$(cat "$version")" --locked --no-default-features "$@" \
        --profile dev --root "$directory/$name" >&2
    made "$name" "$version"
}
get_cdk cdk cdk-cli cdk-cli
get_cdk cdk-mintd ours-on-cdk cdk-mintd --features fakewallet,sqlite
rm -rf "$directory/cdk-target"
