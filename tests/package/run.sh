#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package on clean Debian 12 roots, which it makes with debootstrap under build/package-test/: checks the
# package, installs it, starts the window under Xvfb and the service without and with systemd as process 1, upgrades from
# an older package, removes and purges. Needs root, apt's own mirror and about 2 GB; takes some minutes. Everything it starts
# ends with it. The window's screenshot is left in build/package-test/window.png.
#   tests/package/run.sh                     builds both packages first (installer/package.sh)
#   tests/package/run.sh NEW.deb OLD.deb [AppImage]     tests these; an AppImage where only a desktop's libraries are
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
. installer/packages.sh
. "$here/check.sh"
[ "$(id -u)" -eq 0 ] || { echo "run.sh: must be root, for debootstrap and chroot" >&2; exit 1; }
if [ $# -eq 0 ]; then
    made_new=$(installer/package.sh | tee /dev/stderr | tail -n 1)
    made_old=$(installer/package.sh --as 0.0.9 | tee /dev/stderr | tail -n 1)
    set -- "$made_new" "$made_old"
fi
[ $# -ge 2 ] || { echo "usage: tests/package/run.sh [NEW.deb OLD.deb [AppImage]]" >&2; exit 2; }
if [ -z "${HASHSTEAD_PACKAGE_TEST:-}" ]; then
    need "${package_test_packages[@]}"
    # Own mounts and processes: whatever happens, none is left behind.
    HASHSTEAD_PACKAGE_TEST=1 exec unshare --mount --pid --fork --kill-child --mount-proc --propagation private "$here/run.sh" "$@"
fi
new=$(realpath "$1")
old=$(realpath "$2")
appimage=${3:+$(realpath "$3")}
base=$PWD/build/package-test
mkdir -p "$base"

# clean_root NAME: a copy of a Debian 12 root that has nothing but the base system and the two packages, in /srv.
clean_root() {
    local root=$base/$1 mirror
    if [ ! -e "$base/clean/etc/debian_version" ]; then
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' 'Origin: Debian' 'Label: Debian' 'Codename: bookworm' | head -n 1)
        rm -rf "$base/clean.new"
        debootstrap --variant=minbase bookworm "$base/clean.new" "$mirror" >"$base/debootstrap.log"
        apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Identifier: Packages' 'Origin: Debian' \
            'Component: main' | grep bookworm | sort -u >"$base/clean.new/etc/apt/sources.list"
        mv "$base/clean.new" "$base/clean"
    fi
    rm -rf "$root"
    cp -a "$base/clean" "$root"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    cp "$new" "$root/srv/new.deb"
    cp "$old" "$root/srv/old.deb"
    cp "$here"/*.sh "$root/srv/"
    mount -t proc proc "$root/proc"
    chroot "$root" apt-get -q update >"$root.apt.log"
}
# package ROOT apt-get's arguments
package() {
    local root=$base/$1
    shift
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-install-recommends "$@" >"$root.apt.log" 2>&1 || { tail -n 40 "$root.apt.log"; return 1; }
}
desk=
display=
# as USER COMMAND...: in the desktop's root, with a loopback of its own and no other network.
as() {
    local user=$1
    shift
    unshare --net sh -c 'ip link set lo up && exec "$@"' as \
        chroot --userspec="$user:$user" "$desk" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
        HOME="$(chroot "$desk" getent passwd "$user" | cut -d: -f6)" ${display:+DISPLAY=$display} "$@"
}

# A user in the desktop's root, and the display that all of them share.
display_for_anna() {
    chroot "$desk" adduser --quiet --disabled-password --gecos Anna anna
    mkdir -p /tmp/.X11-unix "$desk/tmp/.X11-unix"
    if [ -z "$display" ]; then
        mount -t tmpfs -o mode=1777 none /tmp/.X11-unix # this run's displays only
        rm -f "$base/display"
        Xvfb -displayfd 5 -screen 0 1280x800x24 -nolisten tcp -nolisten local -ac -fbdir "$base" 5>"$base/display" 2>"$base/xvfb.log" &
        soon 10 test -s "$base/display"
        display=:$(cat "$base/display")
    fi
    mount --bind /tmp/.X11-unix "$desk/tmp/.X11-unix"
}
# The program that $program names, of anna: asked of the one that runs.
status() { as anna "${program[@]}" status --json 2>/dev/null; }
has_mined() { [ "$(status | sum_of accepted)" -gt 4 ]; }
pid() { status | grep -o '"pid":[0-9]*' | cut -d: -f2; }
# In a network of its own: an abstract socket of another display with this number would be asked first.
shows() { unshare --net xwininfo -display "$display" -root -tree | grep -F "\"$1\"" >/dev/null; } # -q would break the pipe
loaded() { grep -q "/$1" "/proc/$(pid)/maps"; }
picture() {
    xwdtopnm "$base/Xvfb_screen0" 2>/dev/null >"$base/$1.ppm"
    pnmtopng "$base/$1.ppm" 2>/dev/null >"$base/$1.png"
    ppmhist -noheader "$base/$1.ppm" 2>/dev/null | wc -l
}
# started NAME OPTION...: opens the window; its output and log are NAME.out and NAME.log.
started() {
    run=$1
    shift
    as anna "${program[@]}" "$@" >"$base/$run.out" 2>"$base/$run.log" &
    window=$!
}
# ended: asks it to end, and reads its log. Its picture is left in NAME.png.
ended() {
    local code=0 colours
    colours=$(picture "$run")
    check the screen shows something: "$colours" colours -- more "$colours" 100
    check it ends when asked -- as anna "${program[@]}" stop
    wait "$window" || code=$?
    check with exit code 0 -- same 0 "$code"
    check it logged no warning -- nothing grep -iE 'warning|critical|error|cannot|could not' "$base/$run.log"
}
is_certified() { [ "$(status | fingerprint)" = "$(certificate nsenter --net -t "$(pid)")" ]; }

# first_start NAME: nobody said what the program is to do; it asks, and mines the demo meanwhile.
first_start() {
    started "$1"
    check the first start asks what you want: a window \"First steps\" -- soon 60 shows "First steps"
    check meanwhile the demo mines -- soon 60 has_mined
    sleep 5
    ended
}
# window_works NAME: the profile given, the demo mines in the window; then once more in German, open to other windows.
window_works() {
    local part
    started "$1" --profile demo
    check with a profile given the demo mines within 60 s -- soon 60 has_mined
    check its window is there: \"Hashstead \(demo\)\" -- shows "Hashstead (demo)"
    check nobody is asked -- not shows "First steps"
    for part in platforms/libqxcb.so sqldrivers/libqsqlite.so imageformats/libqsvg.so; do
        check it loaded "$part" -- loaded "$part"
    done
    sleep 5
    ended
    started "$1-german" --profile demo --set window.language=de --set api.enabled=true
    check in German it mines too -- soon 60 has_mined
    check "Qt's own texts are German" -- loaded qtbase_de.qm
    check other windows may attach, over TLS -- soon 20 is_certified
    check by Qt with OpenSSL -- loaded tls/libqopensslbackend.so
    sleep 5
    ended
}

echo "== the package"
lintian_says() { lintian --allow-root --fail-on error,warning "$new"; }
check lintian finds no error and no warning -- lintian_says
check the older package has a lower version -- dpkg --compare-versions "$(dpkg-deb -f "$old" Version)" lt "$(dpkg-deb -f "$new" Version)"

echo "== a desktop"
clean_root desk
desk=$base/desk
usr=$desk/usr
check the root is clean: no Qt -- nothing find "$usr" -name 'libQt*'
check apt installs it with what it needs -- package desk install /srv/new.deb
check the desktop file is valid -- desktop-file-validate "$usr/share/applications/hashstead.desktop"
check the AppStream data is valid -- appstreamcli validate --no-net "$usr/share/metainfo/org.hashstead.Hashstead.metainfo.xml"
check its icons are there -- test -s "$usr/share/icons/hicolor/scalable/apps/hashstead.svg" -a -s "$usr/share/icons/hicolor/128x128/apps/hashstead.png"
libraries_missing() { chroot "$desk" ldd "/usr/bin/$1" | grep 'not found'; }
says_version() { chroot "$desk" "$1" --version | grep " $(dpkg-deb -f "$new" Version)\$"; }
manual_mistakes() { { MANROFFSEQ='' man --local-file --warnings -E UTF-8 -Tutf8 "$usr/share/man/man$2/$1.$2.gz" >/dev/null; } 2>&1; }
for name in hashstead hashsteadd hashstead-miner; do
    check "$name" finds its libraries -- nothing libraries_missing "$name"
    check "$name" says the version of its package -- says_version "$name"
    check "$name" has a manual page without mistakes -- nothing manual_mistakes "$name" 1
    check "$name" names no path of the machine that built it -- not grep -aqF "$PWD" "$usr/bin/$name"
done

has_page() { dpkg-deb -c "$new" | grep " \./usr/share/man/man$2/$1\.$2\.gz\$" >/dev/null; }
check hashstead.toml has a manual page -- has_page hashstead.toml 5
check without mistakes -- nothing manual_mistakes hashstead.toml 5
check a package that was never used is purged -- package desk purge hashstead
check and leaves nothing -- nothing find "$desk" -xdev -name '*hashstead*' -not -path '*/apt/*' -not -path "$desk/srv/*"
check nor its user -- not chroot "$desk" getent passwd hashstead
check it is installed again -- package desk install /srv/new.deb

display_for_anna
program=(hashstead)
first_start first-start
window_works window
anna=$(contents "$desk/home/anna")
check her data is in her home -- grep -q wallet.db <<<"$anna"

check the package can be installed over itself -- package desk install --reinstall /srv/new.deb
check "her data stays as it is" -- same "$anna" "$(contents "$desk/home/anna")"

unit=$usr/lib/systemd/system/hashsteadd.service
read -ra command < <(sed -n 's/^ExecStart=//p' "$unit")
data=$desk/var/lib/hashstead
check the service has a user and a folder of its own -- same "hashstead 700" "$(chroot "$desk" stat -c '%U %a' /var/lib/hashstead)"
as hashstead "${command[@]}" >"$base/service.out" 2>"$base/service.log" &
service=$!
listens() { as hashstead hashsteadd status --json --data-dir /var/lib/hashstead 2>/dev/null | grep -q '"listening":true'; }
earned() { as hashstead hashsteadd wallet balance --json --data-dir /var/lib/hashstead 2>/dev/null | sum_of spendable; }
has_earned() { [ "$(earned)" -gt 0 ]; }
check without systemd, "the unit's command as the unit's user is ready within 30 s" -- soon 30 listens
check it earns ehash within 90 s -- soon 90 has_earned
check it ends when asked -- as hashstead hashsteadd stop --data-dir /var/lib/hashstead
code=0
wait "$service" || code=$?
check with exit code 0 -- same 0 "$code"
kept=$(contents "$data")

check the package can be removed -- package desk remove hashstead
check the programs are gone -- nothing find "$usr/bin" -name 'hashstead*'
check "the service's data stays" -- same "$kept" "$(contents "$data")"
check "her data stays" -- same "$anna" "$(contents "$desk/home/anna")"
money=$(grep -E ' \./(wallet\.db|mint\.sqlite|ehash\.sqlite|secrets\.)' <<<"$kept")
check the package can be purged -- package desk purge hashstead
check the purge says what stays -- grep -q "stay in /var/lib/hashstead" "$desk.apt.log"
check "the service's wallet, mint and secrets stay, nothing else" -- same "$money" "$(contents "$data")"
check they stay their owner\'s alone -- same "hashstead 700" "$(chroot "$desk" stat -c '%U %a' /var/lib/hashstead)"
check "her data stays" -- same "$anna" "$(contents "$desk/home/anna")"
rm -r "$data"
check the user can be deleted as README.Debian says -- chroot "$desk" deluser --quiet --system hashstead
check nothing else is left -- nothing find "$desk" -xdev -name '*hashstead*' -not -path "$desk/home/*" -not -path '*/apt/*'

if [ -n "$appimage" ]; then
    echo "== the AppImage"
    clean_root bare
    desk=$base/bare
    # What the AppImage project counts on at every desktop, and a font.
    check apt installs what every desktop has -- package bare install adduser fonts-dejavu-core libfontconfig1 libfreetype6 \
        libharfbuzz0b libfribidi0 libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 libsm6 libice6 libdrm2 libgbm1 libexpat1 \
        libwayland-client0 libcom-err2 libgpg-error0 libp11-kit0
    display_for_anna
    install -m 0755 "$appimage" "$desk/srv/Hashstead.AppImage"
    unpack() { (cd "$desk/srv" && ./Hashstead.AppImage --appimage-extract >/dev/null); } # a chroot has no FUSE
    check the AppImage unpacks itself -- unpack
    program=(/srv/squashfs-root/AppRun)
    first_start appimage-first-start
    window_works appimage
fi

echo "== a server, with systemd"
clean_root server
check apt installs systemd -- package server install systemd-sysv dbus openssl
check apt installs the older package -- package server install /srv/old.deb
check apt fetches what the newer one needs besides, for there is no network later -- package server install --download-only /srv/new.deb
cat >"$base/server/etc/systemd/system/package-test.service" <<'UNIT'
[Unit]
After=dbus.service network.target
[Service]
Type=oneshot
TimeoutStartSec=900
StandardOutput=file:/srv/service.out
StandardError=inherit
ExecStart=/bin/sh -c '/srv/service.sh /srv/old.deb /srv/new.deb; systemctl exit $?'
[Install]
WantedBy=multi-user.target
UNIT
chroot "$base/server" systemctl --quiet enable package-test
umount "$base/server/proc"
mkdir -p /run/systemd/nspawn
mount -t tmpfs none /run/systemd/nspawn # what it leaves there goes with this run
timeout 1200 systemd-nspawn --quiet --register=no --keep-unit --private-network --boot -D "$base/server" \
    >"$base/boot.log" 2>&1 </dev/null || true
grep -v ' passed, ' "$base/server/srv/service.out"
counts() { grep -c "^$1 " "$base/server/srv/service.out" || true; }
passed=$((passed + $(counts ok)))
failed=$((failed + $(counts FAILED)))
check the tests under systemd came to their end -- grep -q ' passed, ' "$base/server/srv/service.out"
summary
