// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/upstream/UpstreamConfig.h"

namespace upstream {

/// Why a connection to \a pool failed, and what its owner can do: one or two English sentences.
QString explain(const PoolTarget &pool, const Error &error);
/// The same for a pool's OpenMiningChannel.Error.
QString explainRefusal(const PoolTarget &pool, const QString &code);

/// The pool understood and said no, or is not who it should be: trying it again at once is of no use.
bool isRefusal(const Error &error);

/// Where a Reconnect message leads. Errors: Denied (another host, but no authority key that it would have to prove),
/// Malformed (no host name).
Result<PoolTarget> movedTarget(const PoolTarget &pool, const QString &host, quint16 port);

} // namespace upstream
