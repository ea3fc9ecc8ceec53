// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/Types.h"
#include "core/sv2/Ehash.h"
#include "core/sv2/Frame.h"
#include "core/sv2/Hashpool.h"

/// Credits and answers as messages. Pure.
namespace ehash {

/// Unit that hashpool's pools name in their requests.
inline constexpr QLatin1String hashpoolUnit("HASH");

/// As many messages as they need.
QList<sv2::Frame> requestFrames(const QList<mint::ShareCredit> &credits);
/// Errors: Malformed for a locking key that is no point; the item's share is named.
Result<mint::ShareCredit> creditOf(const sv2::CreditItem &item);

QList<sv2::Frame> answerFrames(const QList<mint::CreditAnswer> &answers);
QList<mint::CreditAnswer> answersOf(const sv2::CreditResponse &response);
/// A code that this program does not know counts as Conflict: final, and told with the mint's words.
mint::CreditAnswer answerOf(const sv2::CreditError &error);

sv2::Frame hashpoolRequest(const mint::ShareCredit &credit);
/// The mint makes its own sum: no target comes along, so only the leading-zeros rule can be checked.
Result<mint::ShareCredit> creditOf(const sv2::MintQuoteRequest &request, quint64 correlation);
sv2::Frame hashpoolAnswer(const mint::CreditAnswer &answer);

} // namespace ehash
