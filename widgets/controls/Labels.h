// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"
#include "widgets/text/Format.h"

#include <QFrame>
#include <QLabel>

namespace widgets {

/// Texts have the room they need. What \a widget shows may end in an ellipsis all the same: a name, an address, a hash,
/// a sentence that somebody else wrote. Its tool tip then tells the whole. In tables this is a property of the column.
void letElide(QWidget *widget);
bool mayElide(const QWidget *widget);

/// A label in a role's colour; one line is cut with an ellipsis where there is no room.
class RoleLabel final : public QLabel {
    Q_OBJECT
public:
    RoleLabel(TextSize size, Role role, QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    void setRole(Role role);
    Role role() const { return m_role; }
    /// Sets the text when it differs: a label that shows the same is not painted again.
    void show(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
};

/// A surface with a border and round corners. Everything on a page stands on one.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A number with its label above: "10 min, measured from shares" over "12.6 TH/s". Shrinks the number before it cuts
/// it; the label may be elided.
class Figure final : public QWidget {
    Q_OBJECT
public:
    Figure(const QString &label, TextSize size, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setValue(const Measure &value);
    Measure value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    void changeEvent(QEvent *event) override;

private:
    void describe();
    /// With a word about it where the value is out of date.
    QString shownLabel() const;

    QString m_label;
    Measure m_value { Format::unknown(), {} };
    TextSize m_size;
};

/// A dot, a word about what it is, and its state: "Node 912,345 tip 4 min ago".
class Pill final : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);

    struct Text {
        QString subject {};
        QString value {}; ///< strong
        QString note {}; ///< gives way where there is no room
        QString shortNote {}; ///< in its place, where there is room for that
        QString shortValue {}; ///< in the value's place, where there is room for neither
        bool operator==(const Text &) const = default;
    };
    void setState(Role dot, const Text &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// As much of the text as fits.
    Text shown() const;

    Role m_dot = Role::Faint;
    Text m_text;
};

} // namespace widgets
