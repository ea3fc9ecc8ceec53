#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Hashstead and starts it: the window when there is a display, else headless.
# Arguments are handed on, for example: installer/run.sh --profile solo
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh
need "${build_packages[@]}" "${window_packages[@]}"
cmake --preset release -DHASHSTEAD_TESTS=OFF
cmake --build --preset release
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/hashstead "$@"
fi
echo "No display: starting headless. Stop it with Ctrl+C or: build/release/bin/hashsteadd stop"
exec build/release/bin/hashsteadd run "$@"
