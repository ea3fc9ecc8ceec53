// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class Pill;

/// One page of the window: a title with room for controls beside it, and a body below.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(const QString &id, const QString &icon, const QString &title, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    QString icon() const { return m_icon; }
    QString title() const { return m_title; }
    /// Marks everything on the page as play money.
    virtual void setDemo(bool isDemo);

Q_SIGNALS:
    /// Wants another page, with a machine chosen there when \a machineKey is set.
    void pageRequested(const QString &id, const QString &machineKey);
    /// Wants the help about a page, or a topic of it.
    void helpRequested(const QString &topic);

protected:
    /// Right of the title.
    QHBoxLayout *headerRow() { return m_header; }
    QVBoxLayout *body() { return m_body; }

private:
    QString m_id;
    QString m_icon;
    QString m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
    Pill *m_mark;
};

} // namespace widgets
