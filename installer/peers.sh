# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Real peers for the slow tests, sourced by test.sh from the top folder: btcd from the Go module registry, our small programs
# on the published SRI crates, Cashu wallets, pyasic. Sets the variables that the tests find them by.

command -v go >/dev/null || need golang-go
# The SRI crates need Rust 1.75, cdk-cli 1.85; Debian 12 keeps a newer one than its own beside it, as cargo-web.
if ! cargo --version 2>/dev/null | awk '{ split($2, v, "."); exit !(v[1] > 1 || v[2] >= 85) }'; then
    need cargo-web
fi
command -v npm >/dev/null || need nodejs npm
# cdk-mintd's build makes code from .proto files.
command -v protoc >/dev/null || need protobuf-compiler
python3 -c 'import ensurepip' 2>/dev/null || need python3 python3-venv

HASHSTEAD_BTCD=$(installer/get-btcd.sh)
export HASHSTEAD_BTCD
installer/get-cashu-wallets.sh
installer/get-pyasic.sh
(cd tests/interop/sri && cargo build --release --locked)
export HASHSTEAD_SRI="$PWD/tests/interop/sri/target/release"
