// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"
#include "core/stats/MachineOrder.h"
#include "widgets/controls/Labels.h"

class QLineEdit;
class QMenu;
class QPushButton;

namespace widgets {

class ChartPane;
class FactList;
class SeriesDesk;
class ShareGrid;

/// One machine in full: is it working, how well, since when, what can be done.
class MachineDetail final : public QWidget {
    Q_OBJECT
public:
    explicit MachineDetail(SeriesDesk *desk, QWidget *parent = nullptr);
    /// \a sourceKind as in work::SourceState: tells whether an SV1 machine is translated.
    void setMachine(const work::MinerSnapshot &miner, UnixMs now, const QString &sourceKind);
    /// What it is on the network; null where that is not known.
    void setDevice(const lan::DeviceState *device, UnixMs now);
    /// The machine that was shown has left; what is known of it stays in sight.
    void setGone();
    /// Why nothing may be ordered here; empty: it may.
    void setDenied(const QString &why);
    bool isDenied() const { return !m_denied.isEmpty(); }
    /// No machine is chosen any more.
    void forget() { m_miner = {}; }
    QString key() const { return m_miner.key; }
    QString name() const;
    bool isGone() const { return m_isGone; }
    /// Turns the name into a field. Enter takes what was typed, Escape does not; empty is the machine's own name.
    void startRename();
    /// For how long the machine may be banned; its actions order it.
    QMenu *banMenu() const { return m_banMenu; }
    ChartPane *chart() const { return m_chart; }

Q_SIGNALS:
    void orderGiven(const stats::MachineOrder &order);
    /// It has no way back: to be asked first.
    void disconnectChosen();
    void bansWanted();
    void deviceWanted(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void makeBanMenu();
    void endRename(bool isTaken);
    void showRights();
    QWidget *makeLeft(SeriesDesk *desk);
    QWidget *makeRight();
    QWidget *makeDevice();
    void showHead();
    void showFigures();
    void showChannel(const QString &sourceKind);
    void showShares();

    work::MinerSnapshot m_miner;
    UnixMs m_now {};
    bool m_isGone = false;
    QString m_denied;
    Pill *m_state = nullptr;
    RoleLabel *m_name = nullptr;
    QLineEdit *m_nameEdit = nullptr; ///< in the name's place while it is typed
    RoleLabel *m_about = nullptr;
    QPushButton *m_openPage = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_disconnect = nullptr;
    QPushButton *m_ban = nullptr;
    QMenu *m_banMenu = nullptr;
    Figure *m_ten = nullptr;
    Figure *m_hour = nullptr;
    Figure *m_day = nullptr;
    Figure *m_reported = nullptr;
    ChartPane *m_chart = nullptr;
    RoleLabel *m_counts = nullptr;
    RoleLabel *m_reasons = nullptr;
    QWidget *m_device = nullptr; ///< what it is on the network, where that is known
    FactList *m_deviceFacts = nullptr;
    QString m_deviceKey;
    FactList *m_facts = nullptr;
    ShareGrid *m_grid = nullptr;
    RoleLabel *m_gridWords = nullptr;
    QString m_gridSummary; ///< what the line under the grid says while no share is looked at
};

} // namespace widgets
