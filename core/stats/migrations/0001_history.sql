-- SPDX-FileCopyrightText: The Hashstead authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Times are unix seconds unless the name ends in _ms. Machine 0 is the total.
CREATE TABLE machine (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
);
INSERT INTO machine (id, key) VALUES (0, '');

-- tier 0: 10 s, 1: 60 s, 2: 3600 s. A step with no sample has no row.
CREATE TABLE sample (
    tier INTEGER NOT NULL,
    machine INTEGER NOT NULL REFERENCES machine (id),
    at INTEGER NOT NULL,
    seconds INTEGER NOT NULL, -- of the step, how many something is known of
    work REAL NOT NULL, -- sum of the accepted shares' target difficulties
    accepted INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    PRIMARY KEY (tier, machine, at)
) WITHOUT ROWID;
CREATE INDEX sample_by_time ON sample (tier, at);

-- Everything before this time is in the tier.
CREATE TABLE rolled (
    tier INTEGER PRIMARY KEY,
    until INTEGER NOT NULL
);

-- What the total counts besides, per 10 s: a reject reason's name, "later" or "below".
CREATE TABLE tally (
    at INTEGER NOT NULL,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (at, name)
) WITHOUT ROWID;

CREATE TABLE best (
    name TEXT PRIMARY KEY,
    difficulty REAL NOT NULL,
    at_ms INTEGER NOT NULL,
    machine TEXT NOT NULL
);

CREATE TABLE block (
    hash TEXT PRIMARY KEY,
    height INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    machine TEXT NOT NULL,
    accepted INTEGER NOT NULL,
    reason TEXT NOT NULL
);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    severity INTEGER NOT NULL,
    machine TEXT NOT NULL,
    details TEXT NOT NULL -- a JSON object
);
