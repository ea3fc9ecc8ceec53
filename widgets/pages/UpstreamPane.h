// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/PoolRows.h"

#include <QWidget>

namespace widgets {

class FactList;
class LiveTable;
class RoleLabel;
class RowDrag;

/// The pools above in the order of preference, one of them in full: how it does, and who the coinbase of its job pays.
class UpstreamPane final : public QWidget {
    Q_OBJECT
public:
    explicit UpstreamPane(QWidget *parent = nullptr);
    void setUpstreams(const upstream::Snapshot &snapshot);
    /// The value of network.upstreams: what orderChanged() is about.
    void setEntries(const QStringList &entries);
    /// Why the order may not be changed; empty: it may.
    void setDenied(const QString &why);
    LiveTable *table() const { return m_table; }

Q_SIGNALS:
    /// The user wants the pools in that order: the entries of the settings, all of them.
    void orderChanged(const QStringList &entries);

private:
    QWidget *makeTableCard();
    QWidget *makeDetailCard();
    QWidget *makePayoutCard();
    void refresh();
    void showChosen();
    void move(int from, int to);

    upstream::Snapshot m_upstreams;
    QStringList m_entries;
    QString m_denied;
    bool m_isReordered = false;
    bool m_hasChosen = false; ///< a row, once the first snapshot is here
    LiveTable *m_table = nullptr;
    UpstreamModel *m_rows = nullptr;
    RowDrag *m_drag = nullptr;
    RoleLabel *m_orderNote = nullptr;
    RoleLabel *m_name = nullptr;
    RoleLabel *m_reason = nullptr;
    FactList *m_facts = nullptr;
    RoleLabel *m_payout = nullptr;
    RoleLabel *m_limits = nullptr;
    LiveTable *m_outputTable = nullptr;
    OutputModel *m_outputs = nullptr;
};

} // namespace widgets
