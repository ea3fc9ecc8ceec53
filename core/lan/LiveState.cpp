// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/LiveState.h"

#include "core/lan/EspReading.h"

namespace lan {
namespace {

constexpr int deepest = 4; ///< of objects that are merged member by member; the firmware sends two

void merge(nlohmann::json &state, const nlohmann::json &change, int depth)
{
    for (const auto &[key, value] : change.items()) {
        auto &there = state[key];
        if (value.is_object() && there.is_object() && depth < deepest)
            merge(there, value, depth + 1);
        else
            there = value;
    }
}

/// About the bytes of \a value as text, without writing it.
qsizetype weight(const nlohmann::json &value)
{
    qsizetype sum = 8;
    if (value.is_string())
        sum += qsizetype(value.get_ref<const std::string &>().size());
    if (!value.is_structured())
        return sum;
    for (const auto &[key, part] : value.items())
        sum += (value.is_object() ? qsizetype(key.size()) : 0) + weight(part); // as deep as readEspJson() lets it be
    return sum;
}

} // namespace

Result<bool> LiveState::take(QByteArrayView message)
{
    if (message.size() > maxMessage)
        return fail(Errc::Limit, QStringLiteral("a live message of %1 bytes is too long").arg(message.size()));
    const auto json = readEspJson(message);
    if (!json)
        return tl::unexpected(json.error());
    const nlohmann::json *data = &*json;
    if (const auto event = json->find("event"); event != json->end()) {
        const auto found = json->find("data");
        if (*event != "update" || found == json->end() || !found->is_object())
            return false; // another event of a newer firmware
        data = &*found;
    }
    if (!isWhole()) {
        if (!data->contains("macAddr") || !data->contains("hashRate"))
            return false;
        const auto kind = espKind(*data);
        if (!kind)
            return tl::unexpected(kind.error());
        m_info = *data;
        m_kind = *kind;
    } else {
        merge(m_info, *data, 0);
    }
    if (weight(m_info) > maxState)
        return fail(Errc::Limit, QStringLiteral("the device's live state grows without end"));
    return true;
}

Reading LiveState::reading(const Reading &last) const
{
    Reading out;
    if (!isWhole())
        return out;
    out = espReading(m_kind, m_info, nullptr);
    carryOver(out, last);
    return out;
}

} // namespace lan
