// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

namespace lan {

/// What a device's owner let this program say to it. Given to the transport by whoever knows that the device is the
/// one they belong to; in no log, snapshot or error text.
struct Credentials {
    QString user {}; ///< of HTTP digest; empty: there is no login
    QString password {};
    QString oneTimeCode {}; ///< digits; empty: there is none
    bool operator==(const Credentials &) const = default;
    friend QDebug operator<<(QDebug debug, const Credentials &) { return debug << "***"; }
};

} // namespace lan
