-- SPDX-FileCopyrightText: The Hashstead authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Amounts and counters are unsigned 64-bit numbers in the bits of SQLite's signed ones: never summed in SQL. Times end
-- in _ms and are Unix milliseconds. "sealed" columns are XChaCha20-Poly1305 under a key from the seed.

CREATE TABLE seed (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    fingerprint BLOB NOT NULL, -- which seed this file belongs to
    is_verified INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE mint (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    is_trusted INTEGER NOT NULL,
    is_own INTEGER NOT NULL DEFAULT 0, -- this program's own: its address may change
    is_removed INTEGER NOT NULL DEFAULT 0, -- out of the list; its keysets' counters stay
    info TEXT NOT NULL DEFAULT '', -- JSON as the mint gave it
    answered_at_ms INTEGER
);

-- An id is known once, whatever mint says it: two mints with one id would share counters, and so secrets.
CREATE TABLE keyset (
    id BLOB PRIMARY KEY,
    mint INTEGER NOT NULL REFERENCES mint (id),
    unit TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    fee_ppk INTEGER NOT NULL,
    final_expiry INTEGER,
    keys TEXT NOT NULL, -- "amount:hex,..." ascending
    next_counter INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX keyset_by_mint ON keyset (mint);

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    mint TEXT NOT NULL, -- URL: an entry outlives its mint
    unit TEXT NOT NULL,
    amount INTEGER NOT NULL,
    fee INTEGER NOT NULL DEFAULT 0,
    memo TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT ''
);

-- A token given away. Its text is made from its proofs again.
CREATE TABLE sent (
    id INTEGER PRIMARY KEY,
    mint INTEGER NOT NULL REFERENCES mint (id),
    unit TEXT NOT NULL,
    memo TEXT NOT NULL,
    amount INTEGER NOT NULL,
    fee INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    state INTEGER NOT NULL,
    is_locked INTEGER NOT NULL,
    history INTEGER REFERENCES history (id) ON DELETE SET NULL
);

-- A request whose answer is not known yet. It goes when it is settled.
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    purpose INTEGER NOT NULL,
    mint INTEGER NOT NULL REFERENCES mint (id),
    unit TEXT NOT NULL,
    method TEXT NOT NULL, -- of quotes; empty for a swap
    path TEXT NOT NULL,
    body BLOB NOT NULL, -- sealed, exactly the bytes that are sent
    is_legacy INTEGER NOT NULL DEFAULT 0, -- quotes signed in the old layout
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at_ms INTEGER NOT NULL,
    history INTEGER REFERENCES history (id) ON DELETE SET NULL,
    sent INTEGER REFERENCES sent (id) ON DELETE SET NULL,
    trouble TEXT NOT NULL DEFAULT ''
);
CREATE TABLE output (
    operation INTEGER NOT NULL REFERENCES operation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    keyset BLOB NOT NULL REFERENCES keyset (id),
    counter INTEGER, -- none: sealed
    sealed BLOB, -- secret and r of an output the seed does not give
    is_sent INTEGER NOT NULL, -- goes into the token
    PRIMARY KEY (operation, position)
) WITHOUT ROWID;

-- state 0 unspent, 1 reserved by an operation, 2 in a sent token, 3 spent
CREATE TABLE proof (
    y BLOB PRIMARY KEY,
    keyset BLOB NOT NULL REFERENCES keyset (id),
    amount INTEGER NOT NULL,
    counter INTEGER, -- the secret follows from it and the seed
    sealed BLOB, -- else it stands here with r
    c BLOB NOT NULL,
    dleq BLOB, -- e and s
    state INTEGER NOT NULL,
    operation INTEGER REFERENCES operation (id) ON DELETE RESTRICT,
    sent INTEGER REFERENCES sent (id),
    since_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX proof_by_state ON proof (state);
CREATE INDEX proof_by_operation ON proof (operation) WHERE operation IS NOT NULL;
CREATE INDEX proof_by_sent ON proof (sent) WHERE sent IS NOT NULL;

CREATE TABLE quote (
    mint INTEGER NOT NULL REFERENCES mint (id),
    id TEXT NOT NULL,
    method TEXT NOT NULL,
    unit TEXT NOT NULL,
    request TEXT NOT NULL,
    key_index INTEGER, -- of the key that locks it
    amount INTEGER,
    paid INTEGER NOT NULL,
    issued INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    seen_at_ms INTEGER NOT NULL,
    operation INTEGER REFERENCES operation (id) ON DELETE SET NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    next_try_ms INTEGER NOT NULL DEFAULT 0,
    trouble TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (mint, id)
) WITHOUT ROWID;
CREATE INDEX quote_by_operation ON quote (operation) WHERE operation IS NOT NULL;

-- m/129373'/20'/0'/0'/idx. A key found by a restore has no worker until one asks.
CREATE TABLE worker_key (
    idx INTEGER PRIMARY KEY,
    worker TEXT UNIQUE
);
