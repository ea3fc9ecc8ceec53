// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/PoolRows.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace widgets {

class FactList;
class FigureCard;
class LiveTable;
class RoleLabel;
class TroubleStrip;

/// The embedded pool: the template that is mined on, who its coinbase pays, the latest jobs and the blocks found here.
class EmbeddedPoolPane final : public QWidget {
    Q_OBJECT
public:
    explicit EmbeddedPoolPane(QWidget *parent = nullptr);
    void setPool(const pool::Snapshot &snapshot);
    void setBlocks(const QList<node::BlockOutcome> &blocks);

Q_SIGNALS:
    /// A page on the web about a block.
    void linkRequested(const QUrl &url);

private:
    QWidget *makeFigures();
    QWidget *makeCoinbaseCard();
    QWidget *makeBlocksCard();
    QWidget *makeTemplateCard();
    QWidget *makeJobsCard();
    void showFigures();
    void showTemplate();
    void showBlocks();
    void refreshLink();

    pool::Snapshot m_pool;
    QList<node::BlockOutcome> m_blocks;
    TroubleStrip *m_trouble;
    FigureCard *m_height = nullptr;
    FigureCard *m_transactions = nullptr;
    FigureCard *m_reward = nullptr;
    FigureCard *m_channels = nullptr;
    LiveTable *m_outputTable = nullptr;
    OutputModel *m_outputs = nullptr;
    RoleLabel *m_coinbaseNote = nullptr;
    LiveTable *m_blockTable = nullptr;
    BlockModel *m_blockRows = nullptr;
    QPushButton *m_explorer = nullptr;
    QPushButton *m_copyHash = nullptr;
    RoleLabel *m_noBlocks = nullptr;
    FactList *m_facts = nullptr;
    LiveTable *m_jobTable = nullptr;
    JobModel *m_jobs = nullptr;
};

} // namespace widgets
