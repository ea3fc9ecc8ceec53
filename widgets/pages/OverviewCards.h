// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"
#include "widgets/models/EhashView.h"
#include "widgets/text/Format.h"

#include <QWidget>

namespace widgets {

class Card;
class Figure;
class RoleLabel;
class ShareBar;

/// The dashboard's four small cards: shares, best difficulty, the odds of a block, and ehash; where no wallet runs,
/// what the machines work on.
class OverviewCards final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewCards(QWidget *parent = nullptr);
    /// \a difficulty of the network; empty while unknown.
    void setLive(const stats::LiveSnapshot &live, std::optional<double> difficulty);
    void setWallet(const wallet::Snapshot &snapshot);
    /// Marks ehash as play money.
    void setDemo(bool isDemo);

private:
    struct Parts {
        Card *card = nullptr;
        Figure *figure = nullptr;
        RoleLabel *first = nullptr;
        RoleLabel *second = nullptr;
    };
    Parts makeCard(const QString &label, QWidget *between);
    void showShares(const stats::LiveSnapshot &live);
    void showBest(const stats::LiveSnapshot &live, std::optional<double> difficulty);
    void showChance(const stats::LiveSnapshot &live, std::optional<double> difficulty);
    void showWork(const stats::LiveSnapshot &live);

    ShareBar *m_bar;
    Parts m_shares;
    Parts m_best;
    Parts m_chance;
    Parts m_work;
    Parts m_ehash;
    bool m_isDemo = false;
};

} // namespace widgets
