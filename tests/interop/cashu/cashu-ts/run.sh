#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cashu-ts on our mint. See ../common.sh for the variables.
here=$(cd "$(dirname "$0")" && pwd)
export HASHSTEAD_CASHU_TS=${HASHSTEAD_PEERS:-$here/../../../../build/peers}/cashu-ts
[ -d "$HASHSTEAD_CASHU_TS/node_modules" ] || { echo "skipped: cashu-ts was not fetched"; exit 77; }
exec node "$here/run.mjs"
