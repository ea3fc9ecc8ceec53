// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

/// What a user has: eyes, a mouse and a keyboard, on windows of this process that stand on a real display. Everything
/// is found by what it is called (its text, its accessible name or its object name), must be in sight and not covered,
/// and is given its events through its window, as the display would. Each function waits until it can do its part;
/// where that never comes it warns, saying what was in sight, and gives false.
namespace hands {

/// How long something may take that happens at once on a machine with nothing else to do.
inline constexpr int patience = 60'000;

/// Waits for \a isSo, serving events.
bool waitFor(const std::function<bool()> &isSo, int milliseconds = patience);
/// The window that has the keyboard; null while none of this process has it.
QWidget *front();
/// Brings \a window to the front and waits until it has the keyboard.
bool take(QWidget *window);
/// Waits until the front window, or a dialog of it, is called so by its title or object name.
bool isAt(const QString &window);

/// The first visible widget of the front window that is called \a name; null when there is none.
QWidget *look(const QString &name);
template <class T> T *look(const QString &name)
{
    return qobject_cast<T *>(look(name));
}
/// Waits until the front window shows \a name, and gives it; null when it never does.
QWidget *await(const QString &name);
/// All texts in sight of the front window: labels, buttons, fields, and what is said of other widgets.
QString text();
/// Waits until text() contains \a part.
bool reads(const QString &part);

bool click(QWidget *target, const QPoint &at);
/// In its middle.
bool click(QWidget *target);
bool click(const QString &name);
/// Presses at \a from, goes to \a to in small steps and lets go.
bool drag(QWidget *target, const QPoint &from, const QPoint &to);
/// Clicks a button that has a menu, and an item of that.
bool pick(const QString &button, const QString &item);
/// Opens the list of a combo box by mouse and takes an entry by keyboard.
bool choose(const QString &name, const QString &entry);

/// A key for whatever has the keyboard.
bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Clicks into the field, selects what is there and types over it.
bool type(const QString &field, const QString &text);
/// As type() where the clipboard has the text.
bool paste(const QString &field);
/// The row of the table \a name whose first column begins with \a text.
bool clickRow(const QString &table, const QString &text);

} // namespace hands
