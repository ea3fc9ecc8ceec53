// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"
#include "widgets/Endpoints.h"
#include "widgets/models/MachineRow.h"
#include "widgets/pages/Page.h"

class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace widgets {

class ConnectPanel;
class LiveTable;
class MachineDetail;
class RoleLabel;
class SeriesDesk;
class SumRow;

/// Every machine in a live table, one of them in full below it.
class MachinesPage final : public Page {
    Q_OBJECT
public:
    explicit MachinesPage(SeriesDesk *desk, QWidget *parent = nullptr);

    void setLive(const stats::LiveSnapshot &live);
    void setEndpoints(const Endpoints &endpoints);
    /// Selects a machine and scrolls to it, clearing a search that hides it.
    void showMachine(const QString &key);
    LiveTable *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    QWidget *makeTableCard();
    QWidget *makeDetailCard();
    void makeColumnMenu();
    void refresh();
    void refreshSums();
    void refreshDetail();
    void placeSplitter();
    QString selectedKey() const;

    stats::LiveSnapshot m_live;
    QHash<QString, qsizetype> m_places; ///< key -> index in m_live.miners
    QStackedWidget *m_stack; ///< how to connect, or the machines
    QSplitter *m_splitter;
    LiveTable *m_table = nullptr;
    MachineModel *m_model = nullptr;
    SumRow *m_sums = nullptr;
    QStackedWidget *m_detailStack = nullptr; ///< nothing chosen, or the machine
    MachineDetail *m_detail = nullptr;
    QList<ConnectPanel *> m_connects;
    QWidget *m_addDialog = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_columns = nullptr;
    QPushButton *m_add = nullptr;
    bool m_isSplitByUser = false;
    int m_placedRows = -1;
};

} // namespace widgets
