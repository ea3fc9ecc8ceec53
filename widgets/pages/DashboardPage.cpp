// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/DashboardPage.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/StateView.h"
#include "widgets/models/EventModel.h"
#include "widgets/pages/OverviewCards.h"
#include "widgets/text/LinkWords.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

#include <cmath>

namespace widgets {

DashboardPage::DashboardPage(SeriesDesk *desk, EventModel *events, QWidget *parent)
    : Page(QStringLiteral("dashboard"), QStringLiteral("dashboard"), tr("Dashboard"), parent)
    , m_strips(new AttentionStrips)
    , m_nodePill(new Pill)
    , m_sourcePill(new Pill)
    , m_mintPill(new Pill)
    , m_cards(new OverviewCards)
    , m_machineStack(new QStackedWidget)
    , m_sparkFeed(new SeriesFeed(desk, 48, this))
{
    for (Pill *pill : { m_nodePill, m_sourcePill, m_mintPill }) {
        headerRow()->addWidget(pill);
        pill->hide();
    }
    body()->addWidget(m_strips);
    body()->addWidget(makeChartCard(desk), 5);
    body()->addWidget(m_cards);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(makeMachinesCard(), 219);
    bottom->addWidget(makeEventsCard(events), 100);
    body()->addLayout(bottom, 4);

    connect(m_strips, &AttentionStrips::actionChosen, this, [this](const Attention &a) {
        if (a.core.isEmpty())
            Q_EMIT pageRequested(a.page, a.machineKey);
        else
            Q_EMIT coreRequested(a.core);
    });
    connect(m_strips, &AttentionStrips::muted, this, &DashboardPage::attentionMuted);
    connect(m_sparkFeed, &SeriesFeed::changed, this, &DashboardPage::refreshMachines);
}

QWidget *DashboardPage::makeChartCard(SeriesDesk *desk)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 11, 16, 10);
    m_now = new Figure(tr("Hashrate, 10 min, measured from shares"), TextSize::Large);
    m_hour = new Figure(tr("1 h"), TextSize::Figure);
    m_day = new Figure(tr("24 h"), TextSize::Figure);
    m_reported = new Figure(tr("Reported"), TextSize::Figure);
    m_reported->setToolTip(tr("The sum of what the machines claim themselves. Many claim nothing."));
    m_chart = new ChartPane(desk, { Quantity::Hashrate });
    m_chart->setSubject({}, {}, 0);
    for (Figure *figure : { m_now, m_hour, m_day, m_reported })
        m_chart->head()->addWidget(figure, 0, Qt::AlignBottom);
    m_chart->head()->addStretch(1);
    column->addWidget(m_chart);
    return card;
}

QWidget *DashboardPage::makeMachinesCard()
{
    auto *tableCard = new Card;
    auto *column = new QVBoxLayout(tableCard);
    column->setContentsMargins(8, 3, 8, 6);
    column->setSpacing(0);
    m_table = new LiveTable;
    m_table->setAccessibleName(tr("Machines"));
    m_model = new MachineModel("widgets::MachineRow", dashboardColumns(), this);
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_model->sort(2, Qt::DescendingOrder);
    m_allMachines = new QPushButton;
    makeLink(m_allMachines);
    column->addWidget(m_table, 1);
    auto *linkRow = new QHBoxLayout;
    linkRow->setContentsMargins(CellDelegate::padding, 0, 0, 0);
    linkRow->addWidget(m_allMachines, 0, Qt::AlignLeft);
    column->addLayout(linkRow);
    connect(m_table, &LiveTable::opened, this,
        [this](const QModelIndex &i) { Q_EMIT pageRequested(QStringLiteral("machines"), m_model->row(i.row()).key); });
    connect(
        m_allMachines, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("machines"), {}); });

    auto *emptyCard = new Card;
    auto *emptyColumn = new QVBoxLayout(emptyCard);
    emptyColumn->setContentsMargins(16, 12, 16, 12);
    m_connect = new ConnectPanel;
    emptyColumn->addWidget(m_connect);
    emptyColumn->addStretch(1);
    m_machineStack->addWidget(emptyCard);
    m_machineStack->addWidget(tableCard);
    m_machineStack->setMinimumHeight(130);
    return m_machineStack;
}

QWidget *DashboardPage::makeEventsCard(EventModel *events)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 8, 8);
    column->setSpacing(5);
    m_eventsTitle = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    m_eventsTitle->show(tr("Events"));
    m_events = new EventList;
    m_events->setModel(events);
    column->addWidget(m_eventsTitle);
    m_eventsView = new StateView(m_events);
    m_eventsView->setLoading(tr("Reading the events"));
    column->addWidget(m_eventsView, 1);
    connect(events, &QAbstractItemModel::modelReset, this, &DashboardPage::refreshEvents);
    connect(events, &QAbstractItemModel::rowsInserted, this, &DashboardPage::refreshEvents);
    connect(m_events, &EventList::deviceOpened, this,
        [this](const QString &key) { Q_EMIT pageRequested(QStringLiteral("network"), key); });
    connect(m_events, &EventList::machineOpened, this, [this](const QString &machine) {
        for (const auto &miner : std::as_const(m_live.miners)) {
            if (miner.name == machine || miner.key == machine)
                return Q_EMIT pageRequested(QStringLiteral("machines"), miner.key);
        }
    });
    return card;
}

void DashboardPage::setLive(const stats::LiveSnapshot &live)
{
    m_live = live;
    if (isVisible())
        refresh();
}

void DashboardPage::setNodes(const QList<node::NodeState> &nodes)
{
    m_nodes = nodes;
    if (isVisible())
        refresh();
}

void DashboardPage::setAttention(const QList<Attention> &attention)
{
    const int strips = m_strips->sizeHint().height();
    m_strips->setAttention(attention);
    if (m_strips->sizeHint().height() != strips)
        QMetaObject::invokeMethod(this, &DashboardPage::refreshMachines, Qt::QueuedConnection);
}

void DashboardPage::setDemo(bool isDemo)
{
    Page::setDemo(isDemo);
    m_cards->setDemo(isDemo);
}

void DashboardPage::setShownCore(const ShownCore &core)
{
    m_eventsTitle->show(core.isRemote() ? tr("Events at %1").arg(core.name) : tr("Events"));
    const UnixMs at = core.link.lastHeard.value_or(core.link.since);
    const QString stale
        = core.isStale() ? tr("Nothing new since %1.").arg(LinkWords::moment(at, SystemClock().now())) : QString();
    if (stale == m_staleSince)
        return;
    m_staleSince = stale;
    // The strip of the lost link takes the room of one.
    m_strips->setMost(AttentionStrips::maxStrips - (stale.isEmpty() ? 0 : 1));
    refreshEvents();
}

void DashboardPage::setEndpoints(const Endpoints &endpoints)
{
    m_connect->setEndpoints(endpoints);
}

void DashboardPage::save(QSettings &state) const
{
    state.setValue(QStringLiteral("dashboard/range"), int(m_chart->range()));
}

void DashboardPage::restore(const QSettings &state)
{
    const int range = state.value(QStringLiteral("dashboard/range"), 0).toInt();
    m_chart->setRange(ChartRange(std::clamp(range, 0, int(ChartRange::Month))));
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void DashboardPage::refresh()
{
    refreshFigures();
    refreshPills();
    refreshMachines();
    refreshLayers();
    m_events->setNow(m_live.takenAt);
}

void DashboardPage::refreshFigures()
{
    const auto &rate = m_live.totals.hashrate;
    m_now->setValue(Format::hashrate(rate.m10));
    m_hour->setValue(Format::hashrate(rate.h1));
    m_day->setValue(Format::hashrate(rate.h24));
    const qsizetype machines = m_live.miners.size();
    const bool isPartial = m_live.totals.reporting > 0 && m_live.totals.reporting < machines;
    m_reported->setLabel(isPartial
            ? tr("Reported by %1 of %2")
                  .arg(Format::count(quint64(m_live.totals.reporting)), Format::count(quint64(machines)))
            : tr("Reported"));
    m_reported->setValue(Format::hashrate(m_live.totals.reportedHashrate));
    std::optional<double> difficulty = m_live.source.networkDifficulty;
    for (const node::NodeState &node : std::as_const(m_nodes)) {
        if (!difficulty && node.isActive)
            difficulty = node.difficulty;
    }
    m_cards->setLive(m_live, difficulty);
}

void DashboardPage::refreshEvents()
{
    if (m_events->model()->rowCount() > 0 && !m_staleSince.isEmpty())
        m_eventsView->setStale(m_staleSince);
    else if (m_events->model()->rowCount() > 0)
        m_eventsView->setReady();
    else
        m_eventsView->setEmpty(tr("Nothing has happened yet."));
}

void DashboardPage::setEhash(const EhashView &ehash)
{
    m_ehash = ehash;
    if (ehash.wallet)
        m_cards->setWallet(*ehash.wallet);
    refreshMintPill();
}

void DashboardPage::refreshPills()
{
    const work::SourceState &source = m_live.source;
    const Words::State state = Words::source(source.status);
    const bool isWorking = source.status == work::SourceStatus::Working;
    const bool isPool = source.kind == QLatin1String("pool");
    m_sourcePill->setVisible(m_live.takenAt != UnixMs {});
    m_sourcePill->setState(state.role,
        { isPool ? tr("Pool") : tr("Upstream"),
            isWorking ? tr("up %1").arg(Format::duration(m_live.takenAt - source.since)) : state.text,
            isWorking ? QString() : Format::since(source.since, m_live.takenAt), {} });
    refreshNodePill();
}

void DashboardPage::refreshNodePill()
{
    m_nodePill->setVisible(!m_nodes.isEmpty());
    if (m_nodes.isEmpty())
        return;
    const auto active
        = std::find_if(m_nodes.begin(), m_nodes.end(), [](const node::NodeState &n) { return n.isActive; });
    const node::NodeState &node = active == m_nodes.end() ? m_nodes.first() : *active;
    const Words::State state = Words::node(node.status);
    const bool isReady = node.status == node::NodeStatus::Ready;
    QStringList notes;
    if (isReady && node.tipAt)
        notes << tr("tip %1 ago").arg(Format::duration(m_live.takenAt - *node.tipAt));
    const QString since = node.since == UnixMs {} ? QString() : Format::since(node.since, m_live.takenAt);
    if (!since.isEmpty())
        notes << since;
    m_nodePill->setState(state.role,
        { tr("Node"), isReady ? Format::count(node.height) : state.text, notes.join(QStringLiteral(", ")), since });
}

void DashboardPage::refreshMintPill()
{
    const bool isOwn = m_ehash.mint.has_value();
    const bool isElsewhere = !isOwn && m_ehash.quotes && !m_ehash.quotes->mints.isEmpty();
    m_mintPill->setVisible(isOwn || isElsewhere);
    if (!isOwn && !isElsewhere)
        return;
    const quint64 waiting = m_ehash.quotes ? m_ehash.quotes->waiting : 0;
    Role role = Role::Ok;
    QString state = isOwn ? tr("issuing") : tr("reachable");
    if (isOwn && !m_ehash.mint->isIssuing) {
        role = Role::Bad;
        state = tr("stopped");
    } else if (m_ehash.quotes && !m_ehash.quotes->isMintReachable) {
        role = Role::Warning;
        state = tr("not reached");
    }
    const UnixMs now = isOwn ? m_ehash.mint->takenAt : m_ehash.quotes->takenAt;
    if (state != m_mintState) {
        m_mintState = state;
        m_mintSince = now;
    }
    const QString waits = waiting > 0 ? tr("%1 waiting").arg(Format::count(waiting)) + QStringLiteral(", ") : QString();
    const QString since = Format::since(m_mintSince, now);
    m_mintPill->setState(role, { tr("Mint"), state, waits + since, since });
}

qsizetype DashboardPage::rowsThatFit(qsizetype machines) const
{
    constexpr int margins = 12;
    constexpr int linkHeight = 22;
    const int room = m_machineStack->height() - m_table->heightFor(0) - margins;
    if (machines <= shownMachines && machines * LiveTable::rowHeight <= room)
        return machines;
    return std::clamp((room - linkHeight) / LiveTable::rowHeight, 2, shownMachines);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // The page's own layout gives the table its height after this.
    QMetaObject::invokeMethod(this, &DashboardPage::refreshMachines, Qt::QueuedConnection);
}

void DashboardPage::refreshMachines()
{
    QList<MachineRow> rows;
    rows.reserve(m_live.miners.size());
    for (const work::MinerSnapshot &miner : std::as_const(m_live.miners))
        rows << MachineRow::of(miner, m_live.takenAt);
    const auto isBefore = [](const MachineRow &a, const MachineRow &b) {
        if ((a.state == MachineState::Silent) != (b.state == MachineState::Silent))
            return a.state == MachineState::Silent;
        const double left = a.hashrate24h.value_or(a.hashrate10m.value_or(0));
        const double right = b.hashrate24h.value_or(b.hashrate10m.value_or(0));
        return left != right ? left > right : a.key < b.key;
    };
    const qsizetype shown = std::min(rowsThatFit(rows.size()), rows.size());
    std::partial_sort(rows.begin(), rows.begin() + shown, rows.end(), isBefore);
    rows.resize(shown);
    QStringList keys;
    for (MachineRow &row : rows) {
        keys << row.key;
        const stats::Series &series = m_sparkFeed->series(row.key);
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            if (i > 0 && series.points[i].at - series.points[i - 1].at > series.step * 3 / 2)
                row.spark << std::numeric_limits<float>::quiet_NaN();
            row.spark << float(series.points[i].hashrate);
        }
        row.sparkColor = m_colors.value(row.key, restColor);
    }
    std::sort(keys.begin(), keys.end());
    m_model->setRows(rows);
    m_sparkFeed->setWanted(keys, ChartRange::Day);
    m_sparkFeed->tick(m_live.takenAt);
    const qsizetype all = m_live.miners.size();
    m_allMachines->setText(tr("All %1").arg(Words::machines(all)));
    m_allMachines->setVisible(all > shown);
    m_machineStack->setCurrentIndex(all == 0 ? 0 : 1);
}

void DashboardPage::refreshLayers()
{
    QList<std::pair<double, QString>> machines;
    for (const work::MinerSnapshot &miner : std::as_const(m_live.miners))
        machines << std::pair { miner.hashrate.h24.value_or(miner.hashrate.m10.value_or(0)), miner.key };
    const qsizetype count = std::min<qsizetype>(chartLayers, machines.size());
    std::partial_sort(machines.begin(), machines.begin() + count, machines.end(), std::greater<>());
    QStringList keys;
    for (qsizetype i = 0; i < count; ++i)
        keys << machines[i].second;
    QSet<int> used;
    for (auto it = m_colors.begin(); it != m_colors.end();) {
        if (keys.contains(it.key()))
            used << *it++;
        else
            it = m_colors.erase(it);
    }
    for (const QString &key : std::as_const(keys)) {
        int color = 0;
        while (!m_colors.contains(key) && used.contains(color))
            ++color;
        if (!m_colors.contains(key)) {
            m_colors.insert(key, color);
            used << color;
        }
    }
    QMap<QString, QString> names;
    for (const work::MinerSnapshot &miner : std::as_const(m_live.miners))
        names.insert(miner.key, miner.name.isEmpty() ? miner.key : miner.name);
    QList<ChartPane::Part> parts;
    for (const QString &key : std::as_const(keys))
        parts << ChartPane::Part { key, names.value(key), m_colors.value(key) };
    const qsizetype others = m_live.miners.size() - count;
    m_chart->setParts(parts, others > 0 ? tr("%1 more").arg(Words::machines(others)) : QString());
    m_chart->tick(m_live.takenAt);
}

} // namespace widgets
