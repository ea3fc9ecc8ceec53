// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Types.h"

#include <QWidget>

namespace widgets {

class SumCard;

/// What a wallet holds, in four sums: ehash that can be spent, what waits at mints, what is out in tokens, and other
/// units.
class BalanceCards final : public QWidget {
    Q_OBJECT
public:
    explicit BalanceCards(QWidget *parent = nullptr);

    void setSnapshot(const wallet::Snapshot &snapshot);

Q_SIGNALS:
    void tokensWanted();

private:
    void showMined(const wallet::Snapshot &snapshot, const QList<wallet::Balance> &mined);
    void showSent(const QList<wallet::Balance> &mined, const QList<wallet::Balance> &others);
    void showOthers(const wallet::Snapshot &snapshot, QList<wallet::Balance> others);

    SumCard *m_own;
    SumCard *m_waiting;
    SumCard *m_sent;
    SumCard *m_other;
};

} // namespace widgets
