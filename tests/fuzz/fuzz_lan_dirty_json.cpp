// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a device's JSON: read or refused within its limits; what follows the grammar is read as a strict reader
// reads it, what was read is written and read again the same, and no prefix of it says another thing than "cut".
#include "core/lan/DirtyJson.h"

#include <cstdlib>
#include <functional>
#include <string_view>

using namespace lan;
using nlohmann::json;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// Equal keys: a strict reader takes the last, this one the first.
bool hasEqualKeys(std::string_view text)
{
    size_t written = 0;
    const json read = json::parse(text, nullptr, false);
    const json counted = json::parse(
        text,
        [&](int, json::parse_event_t event, json &) {
            written += event == json::parse_event_t::key;
            return true;
        },
        false);
    size_t held = 0;
    const std::function<void(const json &)> count = [&](const json &value) {
        held += value.is_object() ? value.size() : 0;
        for (const json &inner : value)
            if (inner.is_structured())
                count(inner);
    };
    if (read.is_structured())
        count(read);
    return held != written;
}

int depthOf(const json &value)
{
    int most = 0;
    for (const json &inner : value)
        most = std::max(most, inner.is_structured() ? depthOf(inner) : 0);
    return most + 1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::string_view view(text.data(), size);
    constexpr DirtyLimits limits { 4096, 12, 600 };
    const auto read = readDirtyJson(text, limits);
    if (!read) {
        require(read.error().code == Errc::Malformed || read.error().code == Errc::Limit);
        return 0;
    }
    require(read->value.is_structured() && depthOf(read->value) <= limits.depth);
    const std::string written = read->value.dump(); // throws, so fails, where a text is no UTF-8
    const auto again = readDirtyJson(QByteArrayView(written), { 1 << 20, 12, 2000 });
    require(again && !again->isRepaired && !again->isCut && again->value.dump() == written);
    if (size < 200 && !text.contains('\0')) { // a NUL ends the text for the strict one
        const json strict = json::parse(view, nullptr, false);
        if (strict.is_structured() && !hasEqualKeys(view))
            require(!read->isCut && read->value == strict);
    }
    return 0;
}
