// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/Hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QWindow>

namespace hands {

namespace {

QString spoken(QString title)
{
    return title.remove(u'&');
}

bool isCalled(const QWidget *widget, const QString &name)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget->objectName() == name || widget->accessibleName() == name
        || (button && spoken(button->text()) == name);
}

bool warn(const char *what, const QString &name)
{
    const QWidget *window = front();
    qWarning().noquote() << what << name << "in"
                         << (window ? window->windowTitle() : QStringLiteral("no window: none has the keyboard"))
                         << "which shows:" << u'\n' + text();
    return false;
}

/// Whether a click at \a at would reach \a target and nothing else.
bool isReachable(QWidget *target, const QPoint &at)
{
    if (!target->isVisible() || !target->isEnabled() || !target->window()->windowHandle()->isExposed())
        return false;
    const QWidget *hit = QApplication::widgetAt(target->mapToGlobal(at));
    return hit && (hit == target || target->isAncestorOf(hit));
}

/// As the wheel would.
void scrollTo(QWidget *target)
{
    for (QWidget *above = target->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(target, 0, 0);
    }
}

QWindow *windowOf(QWidget *widget)
{
    return widget->window()->windowHandle();
}

/// The first of that class in sight.
template <class T> T *lookFor(const QString &name)
{
    const QList<T *> all = front() ? front()->findChildren<T *>() : QList<T *>();
    const auto it = std::find_if(all.begin(), all.end(),
        [&name](T *each) { return each->isVisible() && each->window() == front() && isCalled(each, name); });
    return it == all.end() ? nullptr : *it;
}

QPoint inWindow(QWidget *widget, const QPoint &at)
{
    return widget->mapTo(widget->window(), at);
}

} // namespace

bool waitFor(const std::function<bool()> &isSo, int milliseconds)
{
    return QTest::qWaitFor(isSo, milliseconds);
}

QWidget *front()
{
    return QApplication::activeWindow();
}

bool take(QWidget *window)
{
    if (!window->isVisible())
        return warn("this window is hidden:", window->windowTitle());
    // The window manager may have been giving the keyboard to another one at the same time.
    const bool isTaken = waitFor([window] {
        if (front() == window && QGuiApplication::focusWindow() == window->windowHandle())
            return true;
        window->raise();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window, 500);
    });
    return isTaken || warn("the window manager does not give the keyboard to", window->windowTitle());
}

bool isAt(const QString &window)
{
    const auto isThere = [&window] {
        return front() && (front()->objectName() == window || front()->windowTitle() == window)
            && QGuiApplication::focusWindow() == front()->windowHandle() && windowOf(front())->isExposed();
    };
    return waitFor(isThere) || warn("not at the window", window);
}

QWidget *look(const QString &name)
{
    return lookFor<QWidget>(name);
}

QWidget *await(const QString &name)
{
    QWidget *found = nullptr;
    if (!waitFor([&] { return (found = look(name)) != nullptr; }))
        warn("never saw", name);
    return found;
}

QString text()
{
    QStringList out;
    const QList<QWidget *> widgets = front() ? front()->findChildren<QWidget *>() : QList<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != front())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            out << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            out << u'[' + spoken(button->text())
                    + (button->isEnabled() ? QStringLiteral("]") : QStringLiteral(" off]"));
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            out << line->displayText();
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            out << edit->toPlainText();
        else // painted by itself: what a screen reader says of it
            out << widget->accessibleName() << widget->accessibleDescription();
    }
    out.removeAll(QString());
    return out.join(u'\n');
}

bool reads(const QString &part)
{
    return waitFor([&part] { return text().contains(part); }) || warn("never read", part);
}

bool click(QWidget *target, const QPoint &at)
{
    const bool isReached = waitFor([target, at] {
        scrollTo(target);
        return isReachable(target, at);
    });
    if (!isReached)
        return warn("this cannot be clicked:", target->objectName() + u' ' + target->accessibleName());
    QTest::mouseMove(windowOf(target), inWindow(target, at));
    QTest::mouseClick(windowOf(target), Qt::LeftButton, {}, inWindow(target, at));
    return true;
}

bool click(QWidget *target)
{
    return click(target, target->rect().center());
}

bool click(const QString &name)
{
    QWidget *target = nullptr;
    // Looked for again each time: what a snapshot brings may be built anew.
    const bool isReached = waitFor([&] {
        target = look(name);
        if (target)
            scrollTo(target);
        return target && isReachable(target, target->rect().center());
    });
    return isReached ? click(target) : warn("nothing to click is called", name);
}

bool drag(QWidget *target, const QPoint &from, const QPoint &to)
{
    if (!waitFor([&] { return isReachable(target, from) && isReachable(target, to); }))
        return warn("cannot drag in", target->accessibleName());
    constexpr int steps = 8;
    QTest::mouseMove(windowOf(target), inWindow(target, from));
    QTest::mousePress(windowOf(target), Qt::LeftButton, {}, inWindow(target, from));
    for (int i = 1; i <= steps; ++i)
        QTest::mouseMove(windowOf(target), inWindow(target, from + (to - from) * i / steps));
    QTest::mouseRelease(windowOf(target), Qt::LeftButton, {}, inWindow(target, to));
    return true;
}

bool pick(const QString &button, const QString &item)
{
    // The menu has an event loop of its own, inside the click: the hand that takes the item is in there.
    bool isPicked = false;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (isPicked || !menu || !windowOf(menu)->isExposed())
            return;
        const QList<QAction *> actions = menu->actions();
        const auto it
            = std::find_if(actions.begin(), actions.end(), [&](QAction *a) { return spoken(a->text()) == item; });
        isPicked = it != actions.end() && (*it)->isEnabled();
        if (!isPicked) {
            menu->close();
            return;
        }
        const QPoint at = menu->actionGeometry(*it).center();
        QTest::mouseMove(windowOf(menu), at);
        QTest::mouseClick(windowOf(menu), Qt::LeftButton, {}, at);
    });
    hand.start(20);
    return click(button) && (isPicked || warn("this menu has nothing to take that is called", item));
}

bool choose(const QString &name, const QString &entry)
{
    auto *box = qobject_cast<QComboBox *>(await(name));
    const int place = box ? box->findText(entry, Qt::MatchStartsWith) : -1;
    if (place < 0)
        return warn("no entry to choose:", entry);
    if (!click(box))
        return false;
    if (!waitFor([] { return QApplication::activePopupWidget() != nullptr; }))
        return warn("the list does not open:", name);
    press(Qt::Key_Home);
    for (int i = 0; i < place; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    return waitFor([] { return QApplication::activePopupWidget() == nullptr; });
}

bool press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!waitFor([] { return QGuiApplication::focusWindow() != nullptr; }))
        return warn("nothing has the keyboard for", QKeySequence(key).toString());
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    return true;
}

/// Types over what stands in the field that has the keyboard.
static bool typeOver(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        return press(Qt::Key_Delete);
    for (const QChar letter : text)
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
    return true;
}

bool type(const QString &field, const QString &text)
{
    QWidget *target = await(field);
    if (!target || !click(field) || !waitFor([target] { return QApplication::focusWidget() == target; }))
        return warn("cannot type into", field);
    if (!typeOver(text))
        return false;
    const auto *line = qobject_cast<QLineEdit *>(target);
    if (!line || line->text() == text)
        return true;
    // The window manager took the keyboard in between, or the field takes no such letters: once more, as people do.
    warn("not what was typed stands in", field + QStringLiteral(": ") + line->text());
    return take(target->window()) && click(field) && typeOver(text);
}

bool paste(const QString &field)
{
    QWidget *target = await(field);
    if (!target || !click(field) || !waitFor([target] { return target->hasFocus(); }))
        return warn("cannot paste into", field);
    return press(Qt::Key_A, Qt::ControlModifier) && press(Qt::Key_V, Qt::ControlModifier);
}

bool clickRow(const QString &table, const QString &text)
{
    QAbstractItemView *view = nullptr;
    QModelIndex index;
    const bool isThere = waitFor([&] {
        view = lookFor<QAbstractItemView>(table);
        for (int row = 0; view && row < view->model()->rowCount(); ++row) {
            index = view->model()->index(row, 0);
            if (index.data().toString().startsWith(text))
                return true;
        }
        return false;
    });
    if (!isThere)
        return warn("no table has the row", text);
    view->scrollTo(index);
    return click(view->viewport(), view->visualRect(index).center());
}

} // namespace hands
