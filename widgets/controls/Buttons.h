// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

class QButtonGroup;

namespace widgets {

/// One entry of the rail: icon, title and a small number at the right.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString &icon, const QString &title, QWidget *parent = nullptr);
    void setBadge(const QString &badge);
    QSize sizeHint() const override { return { 168, 33 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_badge;
};

/// A few choices side by side, one of them chosen. Arrow keys move inside, Tab leaves.
class Segmented final : public QWidget {
    Q_OBJECT
public:
    Segmented(const QStringList &titles, const QString &accessibleName, QWidget *parent = nullptr);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

/// A combo box with the theme's arrow; the wheel scrolls the page, not the choice.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// A check box whose box and tick stand out in both themes.
class TickBox final : public QCheckBox {
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

/// A button that puts a text on the clipboard and says so.
class CopyButton final : public QPushButton {
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);
    void setCopyText(const QString &text);
    QString copyText() const { return m_text; }

private:
    QString m_text;
};

/// A small "?" beside a title.
class HelpButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit HelpButton(const QString &accessibleName, QWidget *parent = nullptr);
    QSize sizeHint() const override { return { 20, 20 }; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Gives \a button the accent. One per page at most.
void makePrimary(QPushButton *button);
/// Makes \a button look like a link.
void makeLink(QPushButton *button);

} // namespace widgets
