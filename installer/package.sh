#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Hashstead and makes the Debian package build/hashstead_<version>_amd64.deb.
#   installer/package.sh                  install it with: sudo apt install ./build/hashstead_*_amd64.deb
#   installer/package.sh --as VERSION     the same program as if it were another version, to test upgrades
set -euo pipefail
cd "$(dirname "$0")/.."
as=
case "${1:-}" in
    "") ;;
    --as) as=${2:?--as needs a version} ;;
    *) echo "usage: installer/package.sh [--as VERSION]" >&2; exit 2 ;;
esac
. installer/packages.sh
need "${build_packages[@]}" "${window_packages[@]}" "${package_packages[@]}"
folder=build/release${as:+-as-$as}
cmake --preset release -B "$folder" -DHASHSTEAD_TESTS=OFF -DHASHSTEAD_AS_VERSION="$as"
cmake --build "$folder"
cpack --config "$folder/CPackConfig.cmake" -B "$folder/package"
made=$(basename "$folder"/package/hashstead_*.deb)
mv "$folder/package/$made" build/
echo "build/$made"
