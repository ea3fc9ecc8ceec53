// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"
#include "core/node/NodeState.h"
#include "core/stats/Types.h"
#include "widgets/Theme.h"
#include "widgets/connections/ShownCore.h"
#include "widgets/models/EhashView.h"

#include <QCoreApplication>
#include <QSet>

namespace widgets {

/// Something that is wrong now and what can be done about it. Derived from snapshots: it is over when it is not
/// derived.
struct Attention {
    QString id {}; ///< stable while it lasts
    Role role = Role::Warning;
    QString subject {}; ///< who: drawn strong in front of the sentence
    QString sentence {};
    QString actionText {};
    QString page {}; ///< where the action leads
    QString machineKey {}; ///< which machine, or device on the network, to show there
    QString core {}; ///< id; the action leads to that core
    bool operator==(const Attention &) const = default;
};

/// The cores on other machines, and the one whose values are judged.
struct CoresView {
    QList<api::CoreView> others {};
    ShownCore shown {};
};

/// What needs attention, worst first, less what the user muted. A muted one is forgotten when it is over, so the next
/// time is shown again. Pure: no widget, no clock.
class AttentionBoard {
    Q_DECLARE_TR_FUNCTIONS(widgets::AttentionBoard)
public:
    void update(const stats::LiveSnapshot &live, const QList<node::NodeState> &nodes, const EhashView &ehash = {},
        const CoresView &cores = {}, const lan::Snapshot &lan = {});
    void mute(const QString &id);
    QList<Attention> visible() const;

private:
    static QList<Attention> ofSource(const stats::LiveSnapshot &live);
    static QList<Attention> ofStorage(const stats::LiveSnapshot &live);
    static QList<Attention> ofNodes(const QList<node::NodeState> &nodes);
    static QList<Attention> ofMachines(const stats::LiveSnapshot &live);
    static QList<Attention> ofShares(const stats::LiveSnapshot &live);
    static QList<Attention> ofMint(const EhashView &ehash);
    static QList<Attention> ofWallet(const EhashView &ehash, const ShownCore &core);
    static QList<Attention> ofDevices(const lan::Snapshot &lan);
    static QList<Attention> ofCores(const CoresView &cores);

    QList<Attention> m_current;
    QSet<QString> m_muted;
};

} // namespace widgets
