// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fleet/FleetItems.h"

#include <QWidget>

class QProgressBar;

namespace widgets {

class Figure;
class LiveTable;
class PoolsCompared;
class RoleLabel;

/// A run while it goes on, and what came of it: counts, and each machine with its phase in words.
class PointRunPage final : public QWidget {
    Q_OBJECT
public:
    struct Counts {
        int good = 0;
        int failed = 0;
        int busy = 0;
        int waiting = 0;
        int left = 0; ///< not possible, or skipped
        bool operator==(const Counts &) const = default;
    };
    static Counts countsOf(const lan::PointState &state);

    explicit PointRunPage(QWidget *parent = nullptr);
    void setRun(const lan::PointState &state, UnixMs now);
    /// What is going on, as one sentence.
    static QString sentenceOf(const lan::PointState &state);
    LiveTable *table() const { return m_table; }

private:
    void showChosen();

    PointModel *m_model;
    QList<Figure *> m_figures;
    QProgressBar *m_bar;
    RoleLabel *m_sentence;
    LiveTable *m_table;
    PoolsCompared *m_compared;
    lan::PointState m_state;
};

} // namespace widgets
