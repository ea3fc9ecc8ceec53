// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Endpoints.h"
#include "widgets/controls/Labels.h"
#include "widgets/models/Attention.h"

#include <QListView>
#include <QStyledItemDelegate>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace widgets {

/// One strip per thing that needs attention, its action beside it. Empty: takes no room.
class AttentionStrips final : public QWidget {
    Q_OBJECT
public:
    static constexpr int maxStrips = 3;

    explicit AttentionStrips(QWidget *parent = nullptr);
    void setAttention(const QList<Attention> &list);
    /// Shows at most so many; the last one says how many more there are.
    void setMost(int most);

Q_SIGNALS:
    void actionChosen(const widgets::Attention &attention);
    void muted(const QString &id);

private:
    void refresh();

    QList<Attention> m_shown;
    int m_most = maxStrips;
    QVBoxLayout *m_column;
};

/// What to do next: where a machine must be pointed, ready to copy.
class ConnectPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectPanel(QWidget *parent = nullptr);
    void setEndpoints(const Endpoints &endpoints);

private:
    void addRow(const QString &title, const QString &url);

    Endpoints m_endpoints;
    QGridLayout *m_rows;
    RoleLabel *m_none;
};

/// Names and values, one below the other, with lines between.
class FactList final : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    struct Fact {
        QString name;
        QString value;
        bool operator==(const Fact &) const = default;
    };
    void setFacts(const QList<Fact> &facts);
    QString value(const QString &name) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<Fact> m_facts;
};

/// The latest events: time, dot, sentence.
class EventList final : public QListView {
    Q_OBJECT
public:
    explicit EventList(QWidget *parent = nullptr);
    /// What "today" is for the times.
    void setNow(UnixMs now);
    UnixMs now() const { return m_now; }

Q_SIGNALS:
    void machineOpened(const QString &machine);
    void deviceOpened(const QString &key);

private:
    UnixMs m_now {};
};

} // namespace widgets
