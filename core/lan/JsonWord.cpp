// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/JsonWord.h"

#include <QString>

#include <charconv>
#include <cmath>

namespace lan {
namespace {

using nlohmann::json;

json wordOf(std::string_view word)
{
    std::string lower(word);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    if (lower == "true")
        return true;
    if (lower == "false")
        return false;
    const std::string bare = lower.substr(
        lower.find_first_not_of("+-") == std::string::npos ? 0 : std::min<size_t>(lower.find_first_not_of("+-"), 1));
    if (bare == "null" || bare == "none" || bare == "nan" || bare == "inf" || bare == "infinity")
        return nullptr;
    const char *from = word.data() + (word.front() == '+' ? 1 : 0);
    const char *end = word.data() + word.size();
    qint64 whole = 0;
    if (const auto [at, bad] = std::from_chars(from, end, whole); bad == std::errc() && at == end)
        return whole;
    quint64 large = 0;
    if (const auto [at, bad] = std::from_chars(from, end, large); bad == std::errc() && at == end)
        return large;
    double real = 0;
    if (const auto [at, bad] = std::from_chars(from, end, real); at == end && from != end) {
        if (bad == std::errc() && std::isfinite(real))
            return real;
        if (bad == std::errc::result_out_of_range)
            return nullptr;
    }
    return QString::fromUtf8(word.data(), qsizetype(word.size())).toStdString();
}

/// Whether the grammar allows \a word for \a value.
bool isStrict(std::string_view word, const json &value)
{
    if (value.is_boolean() || value.is_null())
        return word == value.dump();
    const size_t at = word.front() == '-' ? 1 : 0;
    const bool isPadded = word.size() > at + 1 && word[at] == '0' && word[at + 1] >= '0' && word[at + 1] <= '9';
    return value.is_number() && word.front() != '+' && !isPadded && word[at] >= '0' && word.back() != '.';
}

} // namespace

JsonWord readJsonWord(std::string_view word)
{
    json value = wordOf(word);
    const bool isAllowed = isStrict(word, value);
    return { std::move(value), isAllowed };
}

} // namespace lan
