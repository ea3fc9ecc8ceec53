#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Hashstead and runs its tests; ends with ctest's summary.
#   installer/test.sh         the default suite
#   installer/test.sh --all   also: real peers (a Bitcoin node, the reference SV2 crates), sanitizers, fuzzing, clang, headless
set -euo pipefail
cd "$(dirname "$0")/.."
all=false
case "${1:-}" in
    "") ;;
    --all) all=true ;;
    *) echo "usage: installer/test.sh [--all]" >&2; exit 2 ;;
esac
. installer/packages.sh
step() { printf '\n== %s (%s)\n' "$1" "$(date +%H:%M:%S)"; }

step "packages"
need "${build_packages[@]}" "${window_packages[@]}" "${test_packages[@]}"

step "build"
cmake --preset dev
cmake --build --preset dev

if ! $all; then
    step "tests"
    exec ctest --preset dev -j "$(nproc)" -LE slow
fi

step "real peers"
. installer/peers.sh

step "clang, headless, fuzzing"
cmake --preset fuzz
cmake --build --preset fuzz
tests/fuzz/run.sh "${HASHSTEAD_FUZZ_SECONDS:-60}"

step "clang: the window"
cmake --preset clang -DHASHSTEAD_TESTS=OFF
cmake --build --preset clang --target hashstead_widgets

step "AddressSanitizer and UndefinedBehaviorSanitizer"
cmake --preset asan
cmake --build --preset asan
ctest --preset asan -j "$(nproc)" -LE slow

step "tests, with the real peers"
exec ctest --preset dev -j "$(nproc)"
