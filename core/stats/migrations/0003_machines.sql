-- SPDX-FileCopyrightText: The Hashstead authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What its owner calls a machine, by the key of its row. Outlives the machine's samples.
CREATE TABLE machine_name (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL
) WITHOUT ROWID;

-- Addresses that are turned away.
CREATE TABLE ban (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    machine TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    until_ms INTEGER, -- NULL: until it is lifted
    by_owner INTEGER NOT NULL,
    reason TEXT NOT NULL
);
