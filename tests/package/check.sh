# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and service.sh: what was seen is said in lines, and counted.
passed=0
failed=0

# check WORDS... -- COMMAND...: one fact. A failing command's output is shown.
check() {
    local what=() out
    while [ "$1" != -- ]; do what+=("$1"); shift; done
    shift
    if out=$("$@" 2>&1); then
        echo "ok      ${what[*]}"
        passed=$((passed + 1))
    else
        printf 'FAILED  %s\n' "${what[*]}"
        [ -z "$out" ] || printf '%s\n' "$out" | sed 's/^/        /'
        failed=$((failed + 1))
    fi
}
not() { if "$@"; then return 1; fi; }
# nothing COMMAND...: it succeeds or not, but says nothing.
nothing() { local out; out=$("$@" 2>&1 || true); [ -z "$out" ] || { echo "$out"; return 1; }; }
same() { [ "$1" = "$2" ] || { printf 'was:\n%s\nis:\n%s\n' "$1" "$2"; return 1; }; }
more() { [ "$1" -gt "$2" ] || { echo "$1 is not more than $2"; return 1; }; }
# soon SECONDS COMMAND...: tried each half second until it succeeds.
soon() {
    local left=$(($1 * 2))
    shift
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.5
    done
}
# The sum of every "NAME":number of a JSON text on standard input.
sum_of() { { grep -o "\"$1\":[0-9]*" || true; } | awk -F: '{ sum += $2 } END { print sum + 0 }'; }
# The fingerprint of the certificate that the core says it has (its status as JSON on standard input), and of the one that
# answers at its port: certificate [COMMAND that goes where the port is].
fingerprint() { { grep -o '"fingerprint":"[^"]*"' || true; } | cut -d'"' -f4; }
certificate() {
    "$@" openssl s_client -connect 127.0.0.1:8081 </dev/null 2>/dev/null | openssl x509 -noout -fingerprint -sha256 | sed 's/^.*=//'
}
# Names and contents of all files below a folder.
contents() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 -r sha256sum); }
# The closing line; the exit code says whether all was well.
summary() { echo "$passed passed, $failed failed"; [ "$failed" -eq 0 ]; }
