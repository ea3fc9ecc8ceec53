-- SPDX-FileCopyrightText: The Hashstead authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Amounts and hashes are 64 bits without a sign in a column with one: SQL never compares or adds them. Sums of work and
-- of amounts are 16 bytes, highest first.

-- The rule that amounts and remainders below were made by.
CREATE TABLE valuation (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    rule INTEGER NOT NULL,
    unit_work INTEGER NOT NULL,
    minimum_zeros INTEGER NOT NULL
);

-- What each locking key has at each mint.
CREATE TABLE book (
    mint TEXT NOT NULL,
    key BLOB NOT NULL,
    miner TEXT NOT NULL, -- of the last share
    shares INTEGER NOT NULL,
    work BLOB NOT NULL, -- hashes
    carried INTEGER NOT NULL, -- hashes below one unit, left for the next share
    quoted BLOB NOT NULL, -- amounts of its quotes, answered or not
    answered BLOB NOT NULL, -- amounts that the mint confirmed
    PRIMARY KEY (mint, key)
) WITHOUT ROWID;

-- Credits that have no answer, in the order of their shares. The id is the correlation on the wire, never used twice.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mint TEXT NOT NULL,
    header_hash BLOB NOT NULL UNIQUE,
    target BLOB NOT NULL,
    carried INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    key BLOB NOT NULL,
    miner TEXT NOT NULL,
    connection INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    created_ms INTEGER NOT NULL
);
CREATE INDEX outbox_order ON outbox (mint, id);

-- Header hashes that are done with, for as long as their job may be mined on.
CREATE TABLE settled (
    header_hash BLOB PRIMARY KEY,
    at_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX settled_age ON settled (at_ms);

-- What a mint refused for good.
CREATE TABLE refused (
    id INTEGER PRIMARY KEY,
    mint TEXT NOT NULL,
    header_hash BLOB NOT NULL UNIQUE,
    target BLOB NOT NULL,
    carried INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    key BLOB NOT NULL,
    miner TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL
);

-- Answers and refusals per mint, ever.
CREATE TABLE tally (
    mint TEXT PRIMARY KEY,
    answered INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0,
    amount BLOB NOT NULL
) WITHOUT ROWID;
