// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"
#include "widgets/controls/Labels.h"

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
    /// The machine that was shown has left; what is known of it stays in sight.
    void setGone();
    QString key() const { return m_miner.key; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLeft(SeriesDesk *desk);
    QWidget *makeRight();
    void showHead();
    void showFigures();
    void showChannel(const QString &sourceKind);
    void showShares();

    work::MinerSnapshot m_miner;
    UnixMs m_now {};
    bool m_isGone = false;
    Pill *m_state = nullptr;
    RoleLabel *m_name = nullptr;
    RoleLabel *m_about = nullptr;
    QPushButton *m_openPage = nullptr;
    Figure *m_ten = nullptr;
    Figure *m_hour = nullptr;
    Figure *m_day = nullptr;
    Figure *m_reported = nullptr;
    ChartPane *m_chart = nullptr;
    RoleLabel *m_counts = nullptr;
    RoleLabel *m_reasons = nullptr;
    FactList *m_facts = nullptr;
    ShareGrid *m_grid = nullptr;
    RoleLabel *m_gridWords = nullptr;
};

} // namespace widgets
