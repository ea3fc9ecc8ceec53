// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"
#include "widgets/models/Attention.h"
#include "widgets/models/DeviceRow.h"
#include "widgets/pages/Page.h"

class QLineEdit;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace widgets {

class ActionBar;
class AttentionStrips;
class DeviceDetail;
class DeviceDialog;
class FleetDesk;
class FleetHead;
class FleetOrders;
class LiveTable;
class Notice;
class PointDialog;
class SchedulesDialog;
class SearchPanel;
class Segmented;
class TemplatesDialog;
class TuneDialog;

/// The mining machines that were found on the home's network: what they say of themselves, and what can be done.
class NetworkPage final : public Page {
    Q_OBJECT
public:
    explicit NetworkPage(FleetDesk *desk, QWidget *parent = nullptr);

    void setSnapshot(const lan::Snapshot &snapshot);
    void setShownCore(const ShownCore &core) override;
    void setRights(const Rights &rights) override;
    /// What needs attention here, less what the user muted.
    void setAttention(const QList<Attention> &attention);
    /// Other devices come: none is chosen.
    void forget();
    /// Selects a device and scrolls to it, clearing a search that hides it.
    void showDevice(const QString &key);
    /// Of the device in the pane; empty when none or several are chosen.
    QString selectedKey() const;
    LiveTable *table() const { return m_table; }
    DeviceDetail *detail() const { return m_detail; }
    /// Gives the whole page to the chosen device, or shows the table above it.
    void setTall(bool isTall);
    /// Opens the panel that looks for machines.
    void openSearch();
    /// What the page remembers: columns, their order and widths, sorting, filters, the chart.
    void save(QSettings &state) const;
    void restore(const QSettings &state);

Q_SIGNALS:
    void attentionMuted(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    QWidget *makeEmpty();
    QWidget *makeTableCard();
    QWidget *makeDetailCard();
    void makeColumnMenu();
    void makeDialogs();
    void connectActions();
    void act(const Attention &attention);
    void applyFilter();
    void chooseFirst();
    void placeFilters();
    void placeSplitter();
    void refresh();
    void refreshStrips();
    void refreshDetail();
    void showTableMenu(const QPoint &at);
    QStringList chosenKeys() const;
    const lan::DeviceState *device(const QString &key) const;

    FleetDesk *m_desk;
    lan::Snapshot m_snapshot;
    QHash<QString, qsizetype> m_places; ///< key -> index in m_snapshot.devices
    QList<Attention> m_attention;
    quint64 m_mutedRun = 0; ///< the user does not want to read of that run
    AttentionStrips *m_strips;
    ActionBar *m_bar;
    FleetHead *m_head;
    SearchPanel *m_searchPanel;
    QStackedWidget *m_stack; ///< what to do first, or the machines
    Notice *m_notice = nullptr;
    QWidget *m_steps = nullptr;
    QSplitter *m_splitter;
    QWidget *m_tableCard = nullptr;
    LiveTable *m_table = nullptr;
    DeviceModel *m_model = nullptr;
    QStackedWidget *m_detailStack = nullptr;
    DeviceDetail *m_detail = nullptr;
    FleetOrders *m_orders = nullptr;
    PointDialog *m_point = nullptr;
    SchedulesDialog *m_schedules = nullptr;
    TemplatesDialog *m_templates = nullptr;
    DeviceDialog *m_names = nullptr;
    TuneDialog *m_tune = nullptr;
    QLineEdit *m_search = nullptr;
    Segmented *m_state = nullptr;
    QWidget *m_narrowRow = nullptr; ///< has what the title's row has no room for
    QPushButton *m_columns = nullptr;
    QPushButton *m_find = nullptr;
    bool m_isSearching = false; ///< the panel was opened
    bool m_isTall = false;
    bool m_isRefreshing = false; ///< the table's rows are being replaced
    bool m_isSplitByUser = false;
    int m_placedRows = -1;
};

} // namespace widgets
