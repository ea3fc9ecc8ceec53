// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/UpstreamPane.h"

#include "widgets/controls/FigureCard.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/RowDrag.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/PoolWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace widgets {

UpstreamPane::UpstreamPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(makeTableCard());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeDetailCard(), 5);
    row->addWidget(makePayoutCard(), 7);
    column->addLayout(row, 1);
}

QWidget *UpstreamPane::makeTableCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(0);
    QHBoxLayout *heading = cardHeading(tr("Pools in the order of preference"));
    m_orderNote = new RoleLabel(TextSize::Label, Role::Secondary);
    m_orderNote->setObjectName(QStringLiteral("orderNote"));
    heading->addWidget(m_orderNote);
    heading->addSpacing(8);
    column->addLayout(heading);
    m_table = new LiveTable;
    m_table->setObjectName(QStringLiteral("upstreams"));
    m_table->setAccessibleName(tr("Pools in the order of preference. Alt and an arrow key move the chosen one."));
    m_rows = new UpstreamModel(upstreamContext, upstreamColumns(), this);
    m_rows->sort(0, Qt::AscendingOrder); // by place
    m_table->setModel(m_rows);
    m_table->setColumns(m_rows->layout());
    column->addWidget(m_table);
    m_drag = new RowDrag(m_table);
    connect(m_drag, &RowDrag::moved, this, &UpstreamPane::move);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UpstreamPane::showChosen);
    return card;
}

QWidget *UpstreamPane::makeDetailCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    m_name = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    m_reason = new RoleLabel(TextSize::Body, Role::Warning);
    m_reason->setWordWrap(true);
    m_facts = new FactList;
    m_facts->setObjectName(QStringLiteral("upstreamFacts"));
    column->addWidget(m_name);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    column->addStretch(1);
    return card;
}

QWidget *UpstreamPane::makePayoutCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    column->addLayout(cardHeading(tr("Verify payout: the coinbase of its present job")));
    m_payout = new RoleLabel(TextSize::Body, Role::Text, QFont::DemiBold);
    m_payout->setObjectName(QStringLiteral("payout"));
    m_limits = new RoleLabel(TextSize::Body, Role::Secondary);
    for (RoleLabel *label : { m_payout, m_limits }) {
        label->setWordWrap(true);
        label->setContentsMargins(8, 0, 8, 0);
        column->addWidget(label);
    }
    m_outputTable = new LiveTable;
    m_outputTable->setAccessibleName(tr("Outputs of the coinbase"));
    m_outputs = new OutputModel(outputContext, outputColumns(), this);
    m_outputs->sort(0, Qt::AscendingOrder); // as in the coinbase
    m_outputTable->setModel(m_outputs);
    m_outputTable->setColumns(m_outputs->layout());
    column->addSpacing(4);
    column->addWidget(m_outputTable, 1);
    column->addStretch();
    return card;
}

void UpstreamPane::setUpstreams(const upstream::Snapshot &snapshot)
{
    m_upstreams = snapshot;
    if (snapshot.takenAt == UnixMs {}) // other services come, or another core's
        m_isReordered = m_hasChosen = false;
    refresh();
}

void UpstreamPane::setEntries(const QStringList &entries)
{
    m_entries = entries;
    refresh();
}

void UpstreamPane::setDenied(const QString &why)
{
    m_denied = why;
    refresh();
}

void UpstreamPane::move(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_entries.size() || to >= m_entries.size() || from == to)
        return;
    m_entries.move(from, to);
    m_isReordered = true;
    refresh();
    m_table->selectRow(to);
    Q_EMIT orderChanged(m_entries);
}

void UpstreamPane::refresh()
{
    m_rows->setRows(UpstreamRow::of(m_entries, m_upstreams));
    m_drag->setMovableRows(m_denied.isEmpty() ? int(m_entries.size()) : 0);
    m_table->setFixedHeight(m_table->heightFor(std::clamp(m_rows->rowCount(), 2, 6)));
    m_orderNote->setToolTip(m_denied);
    m_table->setToolTip(m_denied);
    if (!m_denied.isEmpty())
        m_orderNote->show(tr("Your token does not allow another order."));
    else if (m_isReordered)
        m_orderNote->show(tr("The new order is in force after a restart."));
    else
        m_orderNote->show(m_entries.size() > 1
                ? tr("Drag a row, or Alt and an arrow key, to change the order.")
                : tr("Add a second pool in Settings: it takes over when this one fails."));
    if (!m_hasChosen && !m_upstreams.pools.isEmpty()) {
        m_hasChosen = true;
        const auto active = std::ranges::find_if(m_rows->rows(),
            [](const UpstreamRow &r) { return r.pool && r.pool->state == upstream::PoolState::Active; });
        m_table->selectRow(active == m_rows->rows().end() ? 0 : int(active - m_rows->rows().begin()));
    }
    showChosen();
}

void UpstreamPane::showChosen()
{
    const int index = m_table->currentIndex().row();
    if (index < 0 || index >= m_rows->rowCount())
        return;
    const UpstreamRow &row = m_rows->row(index);
    const upstream::PoolView pool = row.pool.value_or(upstream::PoolView {});
    m_name->show(row.pool ? pool.name : QUrl(row.entry.section(u' ', 0, 0)).authority());
    m_reason->show(CoreWords::of(pool.reason));
    m_reason->setVisible(!pool.reason.isEmpty());
    if (row.pool) {
        QList<FactList::Fact> facts { { tr("Address"), pool.url },
            { tr("Proves its key"),
                pool.isAuthenticated ? tr("yes, or it is left") : tr("no key is set: anybody could answer") },
            { tr("State"), tr("%1 for %2").arg(PoolWords::pool(pool.state).text, row.since) },
            { tr("Connects in"), Format::latency(pool.setupTime) },
            { tr("Answers in"),
                pool.answerTime ? tr("%1, median of the last shares").arg(Format::latency(pool.answerTime))
                                : Format::unknown() },
            { tr("Works on block"),
                pool.job && pool.job->height ? Format::count(pool.job->height) : Format::unknown() } };
        for (auto it = pool.rejectedByCode.cbegin(); it != pool.rejectedByCode.cend(); ++it)
            facts << FactList::Fact { tr("Rejected"), tr("%1 %2").arg(Format::count(*it), it.key()) };
        m_facts->setFacts(facts);
    } else {
        m_facts->setFacts({ { tr("State"), tr("not in this run; restart Hashstead to use it") } });
    }
    const Words::State state = PoolWords::payout(pool.payout);
    m_payout->setRole(state.role == Role::Faint ? Role::Text : state.role);
    m_payout->show(state.text);
    m_limits->show(PoolWords::payoutLimits(pool.payout.check));
    m_outputTable->setVisible(pool.payout.coinbase.has_value());
    m_outputs->setRows(
        pool.payout.coinbase ? OutputRow::of(*pool.payout.coinbase, pool.payout.address) : QList<OutputRow>());
}

} // namespace widgets
