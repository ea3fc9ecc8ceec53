// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/EventKind.h"

namespace stats {
namespace {

constexpr std::array names { u"machine-connected", u"machine-gone", u"machine-silent", u"machine-back", u"block-found",
    u"block-rejected", u"block-sent", u"block-lost", u"new-tip", u"source-connected", u"source-lost",
    u"source-switched", u"node-lost", u"node-back", u"rolling-forbidden", u"coinbase-too-large", u"machine-renamed",
    u"machine-disconnected", u"peer-banned", u"ban-lifted", u"listener-failed", u"listener-back", u"storage-failed",
    u"storage-back", u"quote-refused", u"mint-stopped", u"mint-resumed", u"device-alert", u"device-well",
    u"device-changed", u"started", u"stopped" };
static_assert(names.size() == size_t(EventKind::Stopped) + 1);

} // namespace

QString eventKindName(EventKind kind)
{
    return QStringView(names[size_t(kind)]).toString();
}

std::optional<EventKind> eventKindFromName(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return EventKind(i);
    }
    return std::nullopt;
}

QString storageName(Storage what)
{
    return what == Storage::Blocks ? QStringLiteral("blocks") : QStringLiteral("history");
}

} // namespace stats
