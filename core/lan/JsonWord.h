// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace lan {

/// A word of JSON without quotes.
struct JsonWord {
    nlohmann::json value {}; ///< a number, a boolean, null (inf and nan too), or the text it is
    bool isStrict = true; ///< the grammar allows it
};
/// \a word is not empty.
JsonWord readJsonWord(std::string_view word);

} // namespace lan
