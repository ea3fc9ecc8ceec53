# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages, sourced by run.sh, test.sh and package.sh. What is missing is installed; nothing else is touched.

build_packages=(build-essential cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-charts-dev libqt6opengl6-dev libgl-dev qt6-svg-dev qt6-websockets-dev
    qt6-httpserver-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite
    libsodium-dev libssl-dev libsecp256k1-dev libexpected-dev libtomlplusplus-dev libsimdjson-dev nlohmann-json3-dev
    qtkeychain-qt6-dev libqrencode-dev)
window_packages=(qt6-qpa-plugins qt6-wayland qt6-translations-l10n fonts-inter libgl1)
test_packages=(clang-14 libclang-rt-14-dev llvm-14 clang-format-14 fonts-dejavu-core fonts-droid-fallback
    xvfb openbox trayer xdotool)
peer_packages=(curl ca-certificates)
package_packages=(dpkg-dev file)
appimage_packages=(patchelf squashfs-tools qmake6)
package_test_packages=(debootstrap systemd-container xvfb x11-utils netpbm openssl lintian appstream desktop-file-utils man-db iproute2)

# need PACKAGE...: installs those that are missing, with sudo when not root.
need() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "These packages are missing and there is no sudo: ${missing[*]}" >&2; return 1; }
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}
