// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

/// A value or the reason there is none. See STYLE: no exceptions cross our functions.
template <class T, class E = Error> using Result = tl::expected<T, E>;

/// Makes the error side of any Result: `return fail(Errc::Truncated, QStringLiteral("..."));`
inline tl::unexpected<Error> fail(Errc code, QString detail)
{
    return tl::unexpected(Error { code, std::move(detail) });
}
