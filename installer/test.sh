#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Hashstead and runs its tests; ends with ctest's summary.
#   installer/test.sh         the default suite
#   installer/test.sh --all   also: real peers (a Bitcoin node, the reference SV2 crates, Cashu wallets, pyasic), every fuzz target
#   installer/test.sh --sanitized   the default suite, built by clang with AddressSanitizer and UndefinedBehaviorSanitizer
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-}
case "$what" in
    "" | --all | --sanitized) ;;
    *) echo "usage: installer/test.sh [--all | --sanitized]" >&2; exit 2 ;;
esac
. installer/packages.sh
stage_began=0
# Names the stage that begins, and says how long the one before took and the whole so far.
step() {
    printf '\n== %s (%s; the stage before took %d s, all so far %d s)\n' \
        "$1" "$(date +%H:%M:%S)" $((SECONDS - stage_began)) "$SECONDS"
    stage_began=$SECONDS
}

step "packages"
need "${build_packages[@]}" "${window_packages[@]}" "${test_packages[@]}"

step "format"
if ! find core widgets app tests -name '*.h' -o -name '*.cpp' | xargs clang-format-14 --dry-run -Werror; then
    echo "Not formatted; run: find core widgets app tests -name '*.h' -o -name '*.cpp' | xargs clang-format-14 -i" >&2
    exit 1
fi

if [ "$what" = --sanitized ]; then
    step "clang, with AddressSanitizer and UndefinedBehaviorSanitizer"
    cmake --preset fuzz
    cmake --build --preset fuzz

    step "tests"
    exec ctest --preset fuzz -j "$(nproc)" -LE slow
fi

step "build"
cmake --preset dev
cmake --build --preset dev

if [ "$what" = --all ]; then
    step "real peers"
    . installer/peers.sh

    step "fuzzing, by clang with AddressSanitizer and UndefinedBehaviorSanitizer"
    tests/fuzz/run.sh "${HASHSTEAD_FUZZ_SECONDS:-60}"

    step "tests, with the real peers"
    exec ctest --preset dev -j "$(nproc)"
fi

step "tests"
exec ctest --preset dev -j "$(nproc)" -LE slow
