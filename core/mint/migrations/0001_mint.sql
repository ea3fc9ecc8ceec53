-- SPDX-FileCopyrightText: The Hashstead authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Amounts are 64 bits without a sign, and an SQL integer has a sign: a column holds the same 64 bits. So 2^63 to
-- 2^64 - 1 read as negative numbers, and SQL never compares or adds amounts: they are compared and added where they are
-- unsigned, inside the same transaction. Sums over many rows are taken of the upper and the lower 32 bits apart.

CREATE TABLE property (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE keyset (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    unit TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    fee_ppk INTEGER NOT NULL,
    final_expiry INTEGER,
    created_ms INTEGER NOT NULL,
    credited INTEGER NOT NULL DEFAULT 0,
    issued INTEGER NOT NULL DEFAULT 0,
    redeemed INTEGER NOT NULL DEFAULT 0,
    spent_proofs INTEGER NOT NULL DEFAULT 0,
    signatures INTEGER NOT NULL DEFAULT 0,
    UNIQUE (unit, position)
);
CREATE UNIQUE INDEX keyset_active ON keyset (unit) WHERE is_active = 1;

CREATE TABLE spent (
    y BLOB PRIMARY KEY,
    keyset INTEGER NOT NULL REFERENCES keyset (number),
    amount INTEGER NOT NULL,
    witness TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE signature (
    blinded BLOB PRIMARY KEY,
    keyset INTEGER NOT NULL REFERENCES keyset (number),
    amount INTEGER NOT NULL,
    signature BLOB NOT NULL,
    dleq_e BLOB NOT NULL,
    dleq_s BLOB NOT NULL,
    at_ms INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE reply (
    request BLOB PRIMARY KEY,
    body BLOB NOT NULL,
    expires_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX reply_expires ON reply (expires_ms);

CREATE TABLE epoch (
    number INTEGER PRIMARY KEY,
    unit TEXT NOT NULL UNIQUE,
    keyset INTEGER NOT NULL REFERENCES keyset (number),
    state INTEGER NOT NULL,
    boundary_height INTEGER,
    boundary_hash BLOB NOT NULL,
    subsidy INTEGER NOT NULL,
    since_ms INTEGER NOT NULL
);

CREATE TABLE chain (
    height INTEGER PRIMARY KEY,
    hash BLOB NOT NULL
);

-- change numbers the changes of all quotes: each change gives its quote the highest so far.
CREATE TABLE quote (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    method TEXT NOT NULL,
    unit TEXT NOT NULL,
    request TEXT NOT NULL,
    description TEXT,
    pubkey BLOB,
    amount INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    issued INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    change INTEGER NOT NULL,
    due_ms INTEGER,
    epoch INTEGER REFERENCES epoch (number)
);
CREATE UNIQUE INDEX quote_change ON quote (change);
CREATE INDEX quote_owner ON quote (pubkey, change);
CREATE INDEX quote_mintable ON quote (pubkey, change) WHERE paid <> issued;
CREATE INDEX quote_unpaid ON quote (epoch) WHERE paid = 0;
CREATE INDEX quote_due ON quote (due_ms) WHERE due_ms IS NOT NULL;

CREATE TABLE credit (
    header_hash BLOB PRIMARY KEY,
    pool TEXT NOT NULL,
    locking_key BLOB NOT NULL,
    target BLOB NOT NULL,
    carried INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    quote INTEGER,
    at_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX credit_carried ON credit (at_ms) WHERE quote IS NULL;

-- What is left of quotes that were issued long ago: their sums, and the first 16 bytes of the hashes of their shares.
CREATE TABLE archive (
    unit TEXT PRIMARY KEY,
    issued INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE old_share (
    hash BLOB PRIMARY KEY
) WITHOUT ROWID;

-- work is a number of hashes in 40 bytes, highest byte first.
CREATE TABLE balance (
    pool TEXT NOT NULL,
    locking_key BLOB NOT NULL,
    unit_work INTEGER NOT NULL,
    work BLOB NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (pool, locking_key, unit_work)
) WITHOUT ROWID;
