// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace lan {

/// \name What several drivers say of a device that did not do what it was asked
///@{
Error otherKindFault(); ///< Unsupported
Error cutFault(); ///< Truncated
Error readOnlyFault(); ///< Denied: api-allow
Error wrongLoginFault(); ///< Denied
Error sv1OnlyFault(); ///< Unsupported
Error incompletePoolFault(); ///< OutOfRange
Error noWorkFault(); ///< Malformed: nothing of its work could be read
Error refusedFault(const QString &words); ///< Refused, with the device's words; empty: it gave none
Error notOfferedFault(const QString &change); ///< Unsupported
///@}

} // namespace lan
