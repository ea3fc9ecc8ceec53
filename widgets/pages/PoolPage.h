// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setting.h"
#include "core/node/FoundBlock.h"
#include "core/pool/Snapshot.h"
#include "core/upstream/Snapshot.h"
#include "widgets/Endpoints.h"
#include "widgets/pages/Page.h"

class QStackedWidget;

namespace widgets {

class ConnectCard;
class EmbeddedPoolPane;
class Notice;
class UpstreamPane;

/// Where work comes from: the embedded pool or the pools above, and below it where machines connect.
class PoolPage final : public Page {
    Q_OBJECT
public:
    explicit PoolPage(QWidget *parent = nullptr);

    void setPool(const pool::Snapshot &snapshot);
    void setUpstreams(const upstream::Snapshot &snapshot);
    void setBlocks(const QList<node::BlockOutcome> &newestFirst);
    void setEndpoints(const Endpoints &endpoints);
    void setShownCore(const ShownCore &core) override;
    void setRights(const Rights &rights) override;
    /// Takes the profile and the list of pools from them.
    void setSettings(const QList<SettingRow> &rows);
    /// "demo", "solo", "home-pool" or "pool": what the empty page says.
    void setProfile(const QString &name);

Q_SIGNALS:
    /// "network.upstreams" in another order; as SettingsPage::settingsChanged().
    void settingsChanged(const QMap<QString, QVariant> &changes);
    void linkRequested(const QUrl &url);

private:
    void refreshNotice();

    QString m_profile;
    ShownCore m_core;
    QStackedWidget *m_stack;
    Notice *m_notice;
    EmbeddedPoolPane *m_pool;
    UpstreamPane *m_upstreams;
    ConnectCard *m_connect;
    Pill *m_state;
};

} // namespace widgets
