// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/WorkSource.h"

namespace work {

QString sourceStatusName(SourceStatus status)
{
    switch (status) {
    case SourceStatus::Starting:
        return QStringLiteral("starting");
    case SourceStatus::Working:
        return QStringLiteral("working");
    case SourceStatus::Reconnecting:
        return QStringLiteral("reconnecting");
    case SourceStatus::Waiting:
        return QStringLiteral("waiting");
    case SourceStatus::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

void SourceState::setStatus(SourceStatus to, const QString &why, UnixMs now)
{
    if (status != to)
        since = now;
    status = to;
    detail = why;
}

} // namespace work
