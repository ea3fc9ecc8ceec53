-- SPDX-FileCopyrightText: The Hashstead authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Most quotes are minted to the last unit: what is owed is found without reading them.
CREATE INDEX quote_open ON quote (mint, unit) WHERE paid <> issued OR paid = 0;
CREATE INDEX quote_owed ON quote (mint, seen_at_ms, id) WHERE paid <> issued;
