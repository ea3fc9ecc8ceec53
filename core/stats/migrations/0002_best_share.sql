-- SPDX-FileCopyrightText: The Hashstead authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The highest difficulty that an accepted share of the step reached; 0 where none came, and before this was kept.
ALTER TABLE sample ADD COLUMN best REAL NOT NULL DEFAULT 0;
