// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/Labels.h"

class QHBoxLayout;
class QPushButton;

namespace widgets {

/// A card with one figure and two lines below it.
class FigureCard final : public QWidget {
    Q_OBJECT
public:
    explicit FigureCard(const QString &label, QWidget *parent = nullptr);
    void set(const Measure &value, const QString &first, const QString &second = {});
    void setFirstRole(Role role) { m_first->setRole(role); }
    Figure *figure() const { return m_figure; }
    QString first() const { return m_first->text(); }
    QString second() const { return m_second->text(); }

private:
    Figure *m_figure;
    RoleLabel *m_first;
    RoleLabel *m_second;
};

/// What is wrong, on top of a page, in an edge and a dot of its colour. Takes no room while all is well.
class TroubleStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TroubleStrip(QWidget *parent = nullptr);
    /// One line for each trouble; empty: all is well.
    void set(const QString &text);
    QString text() const { return m_label->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoleLabel *m_label;
};

/// A page without anything to show: what is missing, and the one thing to do about it.
class Notice final : public QWidget {
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);
    /// An empty \a action: there is nothing to press.
    void set(const QString &title, const QString &sentence, const QString &action = {});
    QString title() const { return m_title->text(); }

Q_SIGNALS:
    void actionChosen();

private:
    RoleLabel *m_title;
    RoleLabel *m_sentence;
    QPushButton *m_action;
};

/// A card's small heading with room at the right; give it to a layout, then add to it.
QHBoxLayout *cardHeading(const QString &title);

} // namespace widgets
