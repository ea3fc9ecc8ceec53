#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Renders resources/icons/app.svg into icons/: PNG files for desktops without SVG, one .ico for Windows, one .icns for macOS.
# Run it after the drawing changed; its results are committed.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/packages.sh
need librsvg2-bin icoutils icnsutils
out=installer/package/icons
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for size in 16 32 48 64 128 256 512; do
    rsvg-convert -w $size -h $size resources/icons/app.svg -o "$work/$size.png"
done
for size in 48 128 256; do
    cp "$work/$size.png" "$out/hashstead-$size.png"
done
icotool -c -o "$out/hashstead.ico" "$work"/{16,32,48,64}.png --raw="$work/256.png"
png2icns "$out/hashstead.icns" "$work"/{16,32,48,128,256,512}.png
