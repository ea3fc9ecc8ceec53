// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include <array>

QString errcName(Errc code)
{
    static constexpr std::array names { "malformed", "truncated", "trailing-bytes", "out-of-range", "unsupported",
        "not-found", "already-exists", "denied", "wrong-network", "bad-key", "bad-signature", "bad-mac", "expired",
        "timeout", "unreachable", "busy", "limit", "io", "protocol", "refused", "unknown", "internal" };
    static_assert(names.size() == size_t(Errc::Internal) + 1);
    return QString::fromLatin1(names[size_t(code)]);
}

QString Error::toString() const
{
    return detail.isEmpty() ? errcName(code) : errcName(code) + QStringLiteral(": ") + detail;
}
