// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/NodeState.h"
#include "core/stats/Types.h"
#include "widgets/Endpoints.h"
#include "widgets/charts/ChartPane.h"
#include "widgets/models/Attention.h"
#include "widgets/models/EhashView.h"
#include "widgets/models/MachineRow.h"
#include "widgets/pages/Page.h"

class QPushButton;
class QSettings;
class QStackedWidget;

namespace widgets {

class AttentionStrips;
class ConnectPanel;
class EventList;
class EventModel;
class Figure;
class LiveTable;
class OverviewCards;
class RoleLabel;
class StateView;

/// How the whole is doing: hashrate now and over time, shares, best share, the chance of a block, machines, events.
class DashboardPage final : public Page {
    Q_OBJECT
public:
    static constexpr int shownMachines = 8; ///< rows of the small table at most
    static constexpr int chartLayers = 5; ///< machines with an area of their own

    DashboardPage(SeriesDesk *desk, EventModel *events, QWidget *parent = nullptr);

    void setLive(const stats::LiveSnapshot &live);
    void setNodes(const QList<node::NodeState> &nodes);
    void setEhash(const EhashView &ehash);
    void setDemo(bool isDemo) override;
    void setShownCore(const ShownCore &core) override;
    void setAttention(const QList<Attention> &attention);
    void setEndpoints(const Endpoints &endpoints);
    /// The chart's range, under "dashboard/".
    void save(QSettings &state) const;
    void restore(const QSettings &state);

Q_SIGNALS:
    void attentionMuted(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChartCard(SeriesDesk *desk);
    QWidget *makeMachinesCard();
    QWidget *makeEventsCard(EventModel *events);
    void refresh();
    void refreshFigures();
    void refreshPills();
    void refreshNodePill();
    void refreshMintPill();
    void refreshEvents();
    void refreshMachines();
    qsizetype rowsThatFit(qsizetype machines) const;
    void refreshLayers();

    stats::LiveSnapshot m_live;
    QList<node::NodeState> m_nodes;
    EhashView m_ehash;
    AttentionStrips *m_strips;
    Pill *m_nodePill;
    Pill *m_sourcePill;
    Pill *m_mintPill;
    QString m_mintState; ///< as it was shown last
    UnixMs m_mintSince {}; ///< when this window saw it first
    Figure *m_now = nullptr;
    Figure *m_hour = nullptr;
    Figure *m_day = nullptr;
    Figure *m_reported = nullptr;
    ChartPane *m_chart = nullptr;
    OverviewCards *m_cards;
    QStackedWidget *m_machineStack;
    ConnectPanel *m_connect = nullptr;
    LiveTable *m_table = nullptr;
    MachineModel *m_model = nullptr;
    QPushButton *m_allMachines = nullptr;
    EventList *m_events = nullptr;
    RoleLabel *m_eventsTitle = nullptr;
    StateView *m_eventsView = nullptr;
    QString m_staleSince; ///< what the events say while the core is not connected
    SeriesFeed *m_sparkFeed;
    QMap<QString, int> m_colors; ///< stays with a machine while it has an area
};

} // namespace widgets
