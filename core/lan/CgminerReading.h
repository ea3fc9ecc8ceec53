// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/CgminerApi.h"

namespace lan {

/// \name Readings of what the firmwares behind port 4028 answered
/// Errors: Unsupported (another kind answers), or why nothing of its work could be read.
///@{
Result<Reading> readCgminer(const ApiAnswers &answers);
Result<Reading> readAvalon(const ApiAnswers &answers);
Result<Reading> readBraiins(const ApiAnswers &answers);
///@}

/// What all of them have: SUMMARY, POOLS and the names in VERSION.
void readApiCommon(const ApiAnswers &answers, Reading &out);
/// The fault that leaves no reading, if there is one: another kind than \a kind, or none of \a needed answered.
std::optional<Error> apiFault(
    const ApiAnswers &answers, Kind kind, std::initializer_list<std::pair<const char *, const char *>> needed);

/// A pool list in cgminer's words (POOL, URL, Status, Priority …) or Bitmain's (index, url, status, priority …).
QList<PoolRow> readPoolRows(const nlohmann::json &list, QStringList &complaints);

/// STATS of Bitmain's firmware, whichever its age: numbered keys (chain_acn6, temp2_6, fan5), or a list "chain". What
/// is unknown in \a out and stands there is filled in.
void readBitmainStats(const nlohmann::json &stats, Reading &out);

/// The pairs of Canaan's "Name[value] Name[value]" texts; the first of equal names counts. At most 512.
QMap<QByteArray, QByteArray> readNamedValues(const QByteArray &text);

} // namespace lan
