// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/window/Hands.h"

#include <QProcess>
#include <QRegularExpression>

/// The keyboard of the display itself: what is typed goes to whatever window has it, of this process or another, by way
/// of the window manager.
namespace keyboard {

inline QString xdotool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    hands::waitFor([&tool] { return tool.state() == QProcess::NotRunning; }); // this process may be asked, too
    return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
}
/// Title of the window that has the keyboard, for the window manager and for the display: one knows it before the
/// other. Empty where it is none.
inline QString front()
{
    const QString active = xdotool({ QStringLiteral("getactivewindow"), QStringLiteral("getwindowname") });
    const QString focused = xdotool({ QStringLiteral("getwindowfocus"), QStringLiteral("getwindowname") });
    return active == focused ? active : QString();
}
/// Waits until a window of that title has the keyboard.
inline bool isAt(const QString &title)
{
    const bool isThere = hands::waitFor([&title] { return front() == title; });
    if (!isThere)
        qWarning().noquote() << "the keyboard is at" << front() << "and not at" << title;
    return isThere;
}
/// Waits until no window of that title is in sight.
inline bool isGone(const QString &title)
{
    return hands::waitFor([&title] {
        return xdotool({ QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                           u'^' + QRegularExpression::escape(title) + u'$' })
            .isEmpty();
    });
}
/// A key as X calls it: "ctrl+q", "alt+F4", "Tab".
inline void press(const QString &key)
{
    xdotool({ QStringLiteral("key"), QStringLiteral("--clearmodifiers"), key });
}

} // namespace keyboard
