# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Real peers for the slow tests, sourced by test.sh from the top folder: btcd from the Go module registry, our small programs
# on the published SRI crates. Sets the variables that the tests find them by.

have_go() { command -v go >/dev/null; }
have_cargo() { command -v cargo >/dev/null; }
have_go || need golang-go
have_cargo || need cargo

HASHSTEAD_BTCD=$(installer/get-btcd.sh)
export HASHSTEAD_BTCD
(cd tests/interop/sri && cargo build --release --locked)
export HASHSTEAD_SRI="$PWD/tests/interop/sri/target/release"
