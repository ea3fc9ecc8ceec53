// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connections/ShownCore.h"

class QWidget;

namespace widgets {

/// What may be ordered of the shown core. Each is why it may not, as a sentence for a tool tip; empty: it may.
struct Rights {
    QString operate {}; ///< machines, and the mint's issue
    QString pay {}; ///< the wallet, and the core's settings, the order of its pools among them
    QString words {}; ///< the wallet's words and files
    bool operator==(const Rights &) const = default;

    static Rights of(const ShownCore &core);
};

/// Switches \a control off where \a denied, one of the Rights, says why; otherwise on where it \a isUsable. Its tool
/// tip is what was denied, or \a tip.
void allow(QWidget *control, const QString &denied, const QString &tip = {}, bool isUsable = true);

} // namespace widgets
