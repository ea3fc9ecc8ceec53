// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/PoolPage.h"

#include "widgets/controls/FigureCard.h"
#include "widgets/pages/ConnectCard.h"
#include "widgets/pages/EmbeddedPoolPane.h"
#include "widgets/pages/UpstreamPane.h"
#include "widgets/text/PoolWords.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QUrl>

namespace widgets {

namespace {
const QString upstreamsKey = QStringLiteral("network.upstreams");
} // namespace

PoolPage::PoolPage(QWidget *parent)
    : Page(QStringLiteral("pool"), QStringLiteral("pool"), tr("Pool"), parent)
    , m_stack(new QStackedWidget)
    , m_notice(new Notice)
    , m_pool(new EmbeddedPoolPane)
    , m_upstreams(new UpstreamPane)
    , m_connect(new ConnectCard)
    , m_state(new Pill)
{
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_pool);
    m_stack->addWidget(m_upstreams);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_connect);
    headerRow()->addWidget(m_state);
    m_state->hide();
    connect(m_notice, &Notice::actionChosen, this, [this] { Q_EMIT pageRequested(QStringLiteral("settings"), {}); });
    connect(m_pool, &EmbeddedPoolPane::linkRequested, this, &PoolPage::linkRequested);
    connect(m_upstreams, &UpstreamPane::orderChanged, this, [this](const QStringList &entries) {
        Q_EMIT settingsChanged({ { upstreamsKey, entries } });
    });
    refreshNotice();
}

void PoolPage::setPool(const pool::Snapshot &snapshot)
{
    m_pool->setPool(snapshot);
    m_stack->setCurrentWidget(m_pool);
    const Words::State state = Words::source(snapshot.status);
    m_state->setState(state.role,
        { tr("Embedded pool"), state.text, tr("for %1").arg(Format::duration(snapshot.takenAt - snapshot.since)) });
    m_state->show();
}

void PoolPage::setUpstreams(const upstream::Snapshot &snapshot)
{
    m_upstreams->setUpstreams(snapshot);
    m_stack->setCurrentWidget(snapshot.pools.isEmpty() ? static_cast<QWidget *>(m_notice) : m_upstreams);
    const auto active = std::ranges::find(snapshot.pools, upstream::PoolState::Active, &upstream::PoolView::state);
    m_state->setVisible(!snapshot.pools.isEmpty());
    if (active == snapshot.pools.end())
        m_state->setState(Role::Bad, { {}, tr("no pool gives work"), {} });
    else
        m_state->setState(Role::Ok,
            { active->name, PoolWords::pool(active->state).text,
                tr("for %1").arg(Format::duration(snapshot.takenAt - active->since)) });
}

void PoolPage::setBlocks(const QList<node::BlockOutcome> &newestFirst)
{
    m_pool->setBlocks(newestFirst);
}

void PoolPage::setEndpoints(const Endpoints &endpoints)
{
    m_connect->setEndpoints(endpoints);
}

void PoolPage::setShownCore(const ShownCore &core)
{
    m_core = core;
    refreshNotice();
}

void PoolPage::setRights(const Rights &rights)
{
    m_upstreams->setDenied(rights.pay);
}

void PoolPage::setSettings(const QList<SettingRow> &rows)
{
    for (const SettingRow &row : rows) {
        if (row.spec.key == upstreamsKey)
            m_upstreams->setEntries(row.value.toStringList());
    }
}

void PoolPage::setProfile(const QString &name)
{
    m_profile = name;
    refreshNotice();
}

void PoolPage::refreshNotice()
{
    if (m_profile == QLatin1String("pool"))
        m_notice->set(tr("No pool is set up yet"),
            tr("Add one in Settings under Pools: its address as stratum2+tcp://host:port/authority-key, a space, and your "
               "user name or address there. A second one takes over when the first fails."),
            tr("Open settings"));
    else if (m_core.isRemote())
        m_notice->set(tr("No pool yet"),
            tr("Nothing was heard of the pool of %1 so far. The Dashboard says what it waits for.").arg(m_core.name),
            tr("Open settings"));
    else
        m_notice->set(tr("No pool yet"),
            tr("Nothing was heard of this computer's pool so far. It starts with the program; the Dashboard says what it "
               "waits for. To mine at a pool elsewhere, choose the profile Pool in Settings."),
            tr("Open settings"));
}

} // namespace widgets
