// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connections/Rights.h"

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
    /// Which core the values come from.
    virtual void setShownCore(const ShownCore &core);
    /// What may be ordered there.
    virtual void setRights(const Rights &rights);

Q_SIGNALS:
    /// Wants another page, with a machine chosen there when \a machineKey is set.
    void pageRequested(const QString &id, const QString &machineKey);
    /// Wants to see that core; where it is the one that is shown, its connection.
    void coreRequested(const QString &id);
    /// Wants the help about a page, or a topic of it.
    void helpRequested(const QString &topic);

protected:
    /// Right of the title.
    QHBoxLayout *headerRow() { return m_header; }
    QVBoxLayout *body() { return m_body; }
    /// Beside the title: whose values these are, where that is not the core that is shown. Empty: nothing.
    void setWhose(const QString &words);

private:
    QString m_id;
    QString m_icon;
    QString m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
    Pill *m_mark;
    Pill *m_whose;
};

} // namespace widgets
