#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs pyasic, another client of mining devices, that tests/interop/pyasic reads our simulated devices with; from
# PyPI, it and what it asks for in pinned versions with known hashes.
#   installer/get-pyasic.sh [DIRECTORY]     the default is build/peers
# Does nothing when it is there already. Needs Python 3.11 or newer with venv.
set -euo pipefail
cd "$(dirname "$0")/.."
requirements=$PWD/tests/interop/pyasic/requirements.txt
directory=${1:-build/peers}
mkdir -p "$directory"
directory=$(cd "$directory" && pwd)/pyasic
[ "$(cat "$directory/made-from" 2>/dev/null)" != "$(sha256sum < "$requirements")" ] || exit 0
rm -rf "$directory"
python3 -m venv "$directory"
"$directory/bin/pip" install -q --no-deps --only-binary=:all: --require-hashes -r "$requirements" >&2
sha256sum < "$requirements" > "$directory/made-from"
