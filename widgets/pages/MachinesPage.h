// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/MachineOrder.h"
#include "widgets/Endpoints.h"
#include "widgets/models/MachineRow.h"
#include "widgets/pages/Page.h"

class QLineEdit;
class QMenu;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace widgets {

class ActionBar;
class BansDialog;
class ConnectPanel;
class LiveTable;
class MachineDetail;
class MachineOrders;
class RoleLabel;
class Segmented;
class SeriesDesk;
class SumRow;

/// Every machine in a live table, one of them in full below it.
class MachinesPage final : public Page {
    Q_OBJECT
public:
    explicit MachinesPage(SeriesDesk *desk, QWidget *parent = nullptr);

    void setLive(const stats::LiveSnapshot &live);
    void setEndpoints(const Endpoints &endpoints);
    /// Machines that are known as devices on the network are shown as both. Cheap where no figure differs.
    void setLan(const lan::Snapshot &snapshot);
    void setRights(const Rights &rights) override;
    /// Other machines come: none is chosen.
    void forget();
    /// Selects a machine and scrolls to it, clearing a search that hides it.
    void showMachine(const QString &key);
    /// Empty when none is chosen.
    QString selectedKey() const;
    LiveTable *table() const { return m_table; }
    /// What came of an order, the user's here or anybody's.
    void setAnswer(const stats::MachineAnswer &answer);
    /// What the page remembers: columns, their order and widths, sorting, filters, the chart.
    void save(QSettings &state) const;
    void restore(const QSettings &state);

Q_SIGNALS:
    void machineOrdered(const stats::MachineRequest &request);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    QWidget *makeTableCard();
    QWidget *makeDetailCard();
    void makeFilters();
    void makeColumnMenu();
    void connectDetail();
    void showTableMenu(const QPoint &at);
    void askDisconnect();
    void openBans();
    void applyFilter();
    void placeFilters();
    void refresh();
    void refreshSums();
    void refreshDetail();
    void showDeviceColumns();
    void refreshDevices();
    const lan::DeviceState *deviceOf(const QString &machineKey) const;
    void placeSplitter();

    stats::LiveSnapshot m_live;
    QHash<QString, qsizetype> m_places; ///< key -> index in m_live.miners
    QHash<QString, MachineDevice> m_devices; ///< by the machine's key
    lan::Snapshot m_lan;
    bool m_hasSeenDevices = false; ///< their columns were shown once; then the user's choice counts
    QStackedWidget *m_stack; ///< how to connect, or the machines
    QSplitter *m_splitter;
    LiveTable *m_table = nullptr;
    MachineModel *m_model = nullptr;
    SumRow *m_sums = nullptr;
    QStackedWidget *m_detailStack = nullptr; ///< nothing chosen, or the machine
    MachineDetail *m_detail = nullptr;
    QList<ConnectPanel *> m_connects;
    QWidget *m_addDialog = nullptr;
    ActionBar *m_bar = nullptr;
    MachineOrders *m_orders = nullptr;
    BansDialog *m_bansDialog = nullptr;
    QPushButton *m_bans = nullptr;
    Segmented *m_state = nullptr;
    QWidget *m_narrowRow = nullptr; ///< has what the title's row has no room for
    QLineEdit *m_search = nullptr;
    QPushButton *m_columns = nullptr;
    QPushButton *m_add = nullptr;
    bool m_isSplitByUser = false;
    int m_placedRows = -1;
};

} // namespace widgets
