#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside the test's Debian root with systemd as process 1; run.sh starts it there. The service of an older package
# earns something, is upgraded while it runs, removed, installed again and purged.
#   service.sh OLD.deb NEW.deb     the older one is installed already
set -uo pipefail
. "$(dirname "$0")/check.sh"
old=$1
new=$2
data=/var/lib/hashstead
version() { dpkg-deb -f "$1" Version; }
as_service() { runuser -u hashstead -- "$@" --data-dir $data; }
status() { as_service hashsteadd status --json 2>/dev/null; }
is_ready() { status | grep -q '"listening":true'; }
main_pid() { systemctl show -P MainPID hashsteadd; }
spendable() { as_service hashsteadd wallet balance --json 2>/dev/null | sum_of spendable; }
has_earned() { [ "$(spendable)" -gt "$1" ]; }
# All that was earned has been fetched: the sum stays.
is_settled() {
    local before
    before=$(as_service hashsteadd wallet balance --json)
    sleep 4
    [ "$before" = "$(as_service hashsteadd wallet balance --json)" ]
}
words() { as_service hashsteadd wallet seed show --again --json | grep -o '"words":"[^"]*"'; }
process_says() { grep -q "^$1:[[:space:]]*$2" "/proc/$(main_pid)/status" || { cat "/proc/$(main_pid)/status"; return 1; }; }
package() { DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends "$@" >/srv/apt.log 2>&1 || { cat /srv/apt.log; return 1; }; }
run_again() { systemctl restart hashsteadd && soon 30 is_ready; }

journal_says() { journalctl -u hashsteadd -o cat | grep "$1"; }
is_certified() { local said; said=$(status | fingerprint); [ -n "$said" ] && [ "$said" = "$(certificate)" ]; }
# What is money, or opens it.
money() { contents $data | grep -E ' \./(wallet\.db|mint\.sqlite|ehash\.sqlite|secrets\.)'; }

unit_mistakes() { systemd-analyze verify hashsteadd.service 2>&1 | grep -v "Command 'man "; } # this root has no manual
check the unit has no mistake -- nothing unit_mistakes
check after the installation it is not enabled -- not systemctl --quiet is-enabled hashsteadd
check nor started -- not systemctl --quiet is-active hashsteadd
check it can be enabled and started -- systemctl --quiet enable --now hashsteadd
check it is ready within 30 s -- soon 30 is_ready
check the older version runs -- grep -q "\"version\":\"$(version "$old")\"" <(status)
check it runs as its own user -- process_says Uid "$(id -u hashstead)"
check with a filter for system calls -- process_says Seccomp 2
check it can gain no privileges -- process_says NoNewPrivs 1
check it has no capabilities -- process_says CapEff 0000000000000000
check its data is its own alone -- same "hashstead 700" "$(stat -c '%U %a' $data)"
check the demo earns ehash within 90 s -- soon 90 has_earned 0

printf '[demo]\nminers = 0\n\n[mint]\nname = "Kept over the upgrade"\n' >$data/hashstead.toml
chown hashstead: $data/hashstead.toml
check a changed setting is taken at the next start -- run_again
check no machine mines any more, the sum stays -- soon 60 is_settled
had=$(spendable)
seed=$(words)
fixed() { sha256sum $data/hashstead.toml $data/secrets.*; }
files=$(fixed)
pid=$(main_pid)
check the wallet holds something: "$had" -- more "$had" 0

check the newer package installs over it, while it runs -- package install "$new"
check the service runs again within 30 s -- soon 30 is_ready
check with another process -- not same "$pid" "$(main_pid)"
check the newer version runs -- grep -q "\"version\":\"$(version "$new")\"" <(status)
check it is still enabled -- systemctl --quiet is-enabled hashsteadd
check its exposure is at most 1.5: "$(systemd-analyze security hashsteadd | sed -n 's/^.*Overall exposure level for //p')" \
    -- systemd-analyze security --threshold=15 hashsteadd
check settings and secrets are the same files, byte for byte -- same "$files" "$(fixed)"
check the setting still counts: no machine -- grep -q '"connections":0' <(status)
check the wallet has the same words -- same "$seed" "$(words)"
check the wallet holds the same sum -- same "$had" "$(spendable)"

sed -i 's/^miners = 0/miners = 4/' $data/hashstead.toml
check the newer one starts to mine -- run_again
check the old wallet earns on -- soon 90 has_earned "$had"
check the journal says what it does -- journal_says "running in the profile demo"
check and where machines connect -- journal_says "machines reach it at stratum+tcp://"
pid=$(main_pid)
kill -KILL "$pid"
is_another() { [ "$(main_pid)" != "$pid" ] && is_ready; }
check killed, it comes back by itself -- soon 30 is_another
check systemd has no complaint about it -- nothing grep -iE 'denied|not permitted|SIGSYS|core-dump|read-only' <(journalctl -u hashsteadd -o cat)

sed -i 's/^miners = 4/miners = 0/' $data/hashstead.toml
printf '\n[api]\nenabled = true\n' >>$data/hashstead.toml
check a token for a window on another machine can be made -- as_service hashsteadd token add laptop --scope pay
run_again && soon 60 is_settled
check windows on other machines may attach, over TLS -- soon 20 is_certified
fingerprint=$(status | fingerprint)
tokens=$(as_service hashsteadd token list)
check the token is listed -- grep -q '^laptop  *pay' <<<"$tokens"
check the newer package installs over itself -- package install --reinstall "$new"
check the service runs again -- soon 30 is_ready
check windows on other machines attach again -- soon 20 is_certified
check they know it by the same certificate -- same "$fingerprint" "$(status | fingerprint)"
check with the same tokens -- same "$tokens" "$(as_service hashsteadd token list)"
had=$(spendable)
check the wallet holds more: "$had" -- more "$had" 0
check it stops when asked -- systemctl stop hashsteadd
files=$(contents $data)
check the package can be removed -- package remove hashstead
check the program is gone -- not test -e /usr/bin/hashsteadd
check the data has not changed, byte for byte -- same "$files" "$(contents $data)"
check the package can be installed again -- package install "$new"
check the service is enabled as before -- systemctl --quiet is-enabled hashsteadd
systemctl start hashsteadd
check it runs again -- soon 30 is_ready
check with the same sum -- same "$had" "$(spendable)"
check with the same words -- same "$seed" "$(words)"
check the package can be removed while the service runs -- package remove hashstead
check which ends it -- not systemctl --quiet is-active hashsteadd
files=$(money)
check the package can be purged -- package purge hashstead
check systemd knows no such unit -- not systemctl --quiet cat hashsteadd
check the wallet, the mint and what opens them stay, nothing else -- same "$files" "$(contents $data)"
check they are still of their user alone -- same "hashstead 700" "$(stat -c '%U %a' $data)"
check the package can be installed once more -- package install "$new"
check the service is not enabled any more -- not systemctl --quiet is-enabled hashsteadd
systemctl start hashsteadd
check it runs with nothing but that -- soon 30 is_ready
check with the same words -- same "$seed" "$(words)"
check and the money is there: "$(spendable)" -- more "$(spendable)" $((had - 1))
check it can be removed and purged while it runs -- package purge hashstead
check which ends it -- not systemctl --quiet is-active hashsteadd
rm -r $data
check the user can be deleted as README.Debian says -- deluser --quiet --system hashstead
check nothing is left -- nothing find / -xdev -name '*hashstead*' -not -path '/proc/*' -not -path '*/apt/*' -not -path '/var/log/*'
summary
