// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "widgets/connections/ShownCore.h"
#include "widgets/text/Words.h"

namespace widgets {

/// The way to a core on another machine, in words.
class LinkWords {
    Q_DECLARE_TR_FUNCTIONS(widgets::LinkWords)
public:
    /// "Connected", "Not connected": beside a mark.
    static Words::State state(const api::LinkState &link);
    /// One sentence about why it is not connected, and what to do. Empty when it is.
    static QString why(const api::LinkState &link);
    /// What stands on top of the pages; empty: nothing, all is well.
    static QString strip(const ShownCore &core);
    /// "14:02:11", with the day when it was not today.
    static QString moment(UnixMs at, UnixMs now);
    /// Why an order of \a needed is not for this window; empty when it is.
    static QString denial(const ShownCore &core, api::Scope needed);
    /// Of a wallet's words and files, which no window on another computer gets.
    static QString staysThere();
    /// What is wrong with a core that is not connected, behind its name; empty: nothing, or it is not known yet.
    static QString attention(const api::LinkState &link);
    /// Why an order that needs \a needed was not done by \a core, behind a colon.
    static QString trouble(const Error &error, const ShownCore &core, api::Scope needed);
    /// A certificate's SHA-256 as `hashsteadd` prints it, in lines of eight pairs.
    static QStringList fingerprint(const QByteArray &pin);
};

} // namespace widgets
