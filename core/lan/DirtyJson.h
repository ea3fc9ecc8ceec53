// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

#include <nlohmann/json.hpp>

namespace lan {

struct DirtyLimits {
    qsizetype bytes = 256 * 1024;
    int depth = 24;
    int values = 20'000; ///< of all kinds
};

struct DirtyJson {
    nlohmann::json value {}; ///< an object or an array
    bool isRepaired = false; ///< it did not follow the grammar
    bool isCut = false; ///< it ended inside; \c value holds what was whole
};

/// Reads JSON as mining firmware writes it. Beside the grammar it takes: NUL bytes and raw control characters anywhere,
/// commas too many or too few, values after one another, a key without its first quote or with one too many, bare inf
/// and nan (they become null), members inside an array (it becomes an object), bytes that are no UTF-8, and an end
/// anywhere (what is open is closed, a text or number that is not whole is left out). Of equal keys the first that
/// holds something counts. Only the first value counts where several follow each other outside of a list. Linear in
/// time, never recursive. Errors: Malformed (no object or array at its begin), Limit.
Result<DirtyJson> readDirtyJson(QByteArrayView text, const DirtyLimits &limits = {});

} // namespace lan
