#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds btcd, the Bitcoin node that the tests mine on, with the Go toolchain, and prints its path.
#   installer/get-btcd.sh [DIRECTORY]     the default is build/peers/btcd
# Does nothing when that version is there already. Needs Go 1.17 or newer.
set -euo pipefail
version=v0.24.2
cd "$(dirname "$0")/.."
directory=${1:-build/peers/btcd}
mkdir -p "$directory"
directory=$(cd "$directory" && pwd)
if [ ! -x "$directory/btcd" ] || [ "$(cat "$directory/version" 2>/dev/null)" != "$version" ]; then
    command -v go >/dev/null || { echo "get-btcd.sh: Go is missing; install it (Debian: golang-go)" >&2; exit 1; }
    GOBIN="$directory" go install "github.com/btcsuite/btcd@$version" >&2
    echo "$version" > "$directory/version"
fi
echo "$directory/btcd"
