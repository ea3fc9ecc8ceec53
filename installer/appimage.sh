#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes build/Hashstead-<version>-<machine>.AppImage: the window, the service and the miner tool with everything that a
# desktop as new as Debian 12 does not have itself.
#   HASHSTEAD_APPIMAGE_RUNTIME=FILE installer/appimage.sh
# FILE is the runtime that the AppImage project publishes (github.com/AppImage/type2-runtime, runtime-x86_64): the small
# program in front of the packed folder. Without it the folder build/appimage/AppDir is made, which can be started itself.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh
need "${build_packages[@]}" "${window_packages[@]}" "${appimage_packages[@]}"
cmake --preset release -DHASHSTEAD_TESTS=OFF -DHASHSTEAD_AS_VERSION=
cmake --build --preset release

dir=build/appimage/AppDir
rm -rf build/appimage
cmake --install build/release --prefix "$dir/usr" --strip >/dev/null
rm -r "$dir/usr/lib/systemd"
cp "$dir/usr/share/applications/hashstead.desktop" "$dir/usr/share/icons/hicolor/scalable/apps/hashstead.svg" "$dir/"
cp "$dir/usr/share/icons/hicolor/256x256/apps/hashstead.png" "$dir/.DirIcon"

# Plugins are loaded by name, so nothing lists them.
shopt -s extglob nullglob
plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
for pattern in 'platforms/libq@(xcb|offscreen|wayland-*).so' 'platforminputcontexts/*.so' 'xcbglintegrations/*.so' \
    'wayland-@(decoration-client|shell-integration|graphics-integration-client)/*.so' imageformats/libqsvg.so \
    iconengines/libqsvgicon.so sqldrivers/libqsqlite.so tls/libqopensslbackend.so; do
    for file in "$plugins"/$pattern; do
        install -D -m 0644 "$file" "$dir/usr/plugins/${file#"$plugins"/}"
    done
done
for language in de es fr pt_BR ru zh_CN ja; do
    install -D -m 0644 -t "$dir/usr/translations" "$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_$language.qm"
done
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$dir/usr/bin/qt.conf"

# Libraries, but for those that every desktop has and that must fit its kernel, drivers or display server.
of_the_desktop='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|X11|X11-xcb|xcb'
of_the_desktop+='|fontconfig|freetype|harfbuzz|fribidi|expat|z|uuid|ICE|SM|com_err|gpg-error|p11-kit|wayland-client)\.so.*)$'
mkdir -p "$dir/usr/lib"
{
    find "$dir/usr/bin" "$dir/usr/plugins" -type f \( -name '*.so' -o -perm -u+x \) -exec ldd {} + |
        awk '$2 == "=>" && $3 ~ /^\// { print $3 }'
    echo "$(qmake6 -query QT_INSTALL_LIBS)/libssl.so.3" # the TLS plugin opens it by name
} | sort -u | while read -r library; do
    [[ $(basename "$library") =~ $of_the_desktop ]] || install -m 0644 "$library" "$dir/usr/lib/"
done
for program in hashstead hashsteadd hashstead-miner; do
    patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$dir/usr/bin/$program" # of the old kind: it counts for plugins too
done

cat >"$dir/AppRun" <<'RUN'
#!/bin/sh
# The window; or `Hashstead.AppImage hashsteadd ...` and `Hashstead.AppImage hashstead-miner ...`.
bin=$(dirname "$(readlink -f "$0")")/usr/bin
case "$1" in
    hashsteadd|hashstead-miner) program=$1; shift; exec "$bin/$program" "$@" ;;
esac
exec "$bin/hashstead" "$@"
RUN
chmod +x "$dir/AppRun"

if [ -z "${HASHSTEAD_APPIMAGE_RUNTIME:-}" ]; then
    echo "$dir"
    echo "Not packed: HASHSTEAD_APPIMAGE_RUNTIME names no runtime." >&2
    exit 0
fi
image=build/Hashstead-$(build/release/bin/hashsteadd --version | awk '{ print $2 }')-$(uname -m).AppImage
mksquashfs "$dir" build/appimage/packed -root-owned -noappend -comp zstd -quiet -no-progress
cat "$HASHSTEAD_APPIMAGE_RUNTIME" build/appimage/packed >"$image"
chmod +x "$image"
echo "$image"
