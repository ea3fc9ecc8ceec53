// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Change.h"

namespace lan {

QString changeName(const Change &change)
{
    struct Name {
        QString operator()(const SetPools &) const { return QStringLiteral("set-pools"); }
        QString operator()(const Restart &) const { return QStringLiteral("restart"); }
        QString operator()(const SetPaused &c) const
        {
            return c.isPaused ? QStringLiteral("pause") : QStringLiteral("resume");
        }
        QString operator()(const Identify &) const { return QStringLiteral("identify"); }
        QString operator()(const SetFan &) const { return QStringLiteral("fan"); }
        QString operator()(const SetFrequency &) const { return QStringLiteral("frequency"); }
    };
    return std::visit(Name {}, change);
}

} // namespace lan
