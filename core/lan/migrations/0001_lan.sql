-- SPDX-FileCopyrightText: The Hashstead authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Devices that were found or added. No passwords: those are in the secret store.
CREATE TABLE device (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- AUTOINCREMENT: telemetry of one that is gone never becomes another's
    key TEXT NOT NULL UNIQUE, -- MAC, or address while that is unknown
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    grp TEXT NOT NULL,
    managed INTEGER NOT NULL,
    model TEXT NOT NULL,
    firmware TEXT NOT NULL,
    hostname TEXT NOT NULL,
    mac TEXT NOT NULL,
    said TEXT NOT NULL,
    seen_ms INTEGER, -- NULL: it was never read
    pointed_ms INTEGER, -- NULL: its pools were not set to this program
    pause_schedule INTEGER, -- NULL: no schedule paused it
    pause_ms INTEGER,
    pause_left INTEGER,
    watch BLOB NOT NULL -- what its alerts remember
);

-- The pool lists that devices had before they were pointed here.
CREATE TABLE backup (
    key TEXT PRIMARY KEY,
    taken_ms INTEGER NOT NULL,
    used INTEGER NOT NULL,
    pools TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE schedule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    grp TEXT NOT NULL,
    days INTEGER NOT NULL,
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    is_on INTEGER NOT NULL
);

CREATE TABLE template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    pools TEXT NOT NULL
);

-- Single values: "managing", "run", "scan".
CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- Means over five minutes.
CREATE TABLE telemetry (
    device INTEGER NOT NULL,
    at INTEGER NOT NULL, -- seconds, the step's begin
    hashrate REAL,
    chip REAL,
    regulator REAL,
    watts REAL,
    fan REAL,
    PRIMARY KEY (device, at)
) WITHOUT ROWID;
-- Devices that were forgotten and whose telemetry is still to be deleted.
CREATE TABLE gone (
    device INTEGER PRIMARY KEY
);
CREATE INDEX telemetry_at ON telemetry (at);
