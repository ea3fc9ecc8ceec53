// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/BalanceCards.h"

#include "widgets/controls/SumCard.h"
#include "widgets/models/EhashView.h"
#include "widgets/text/WalletWords.h"

#include <QHBoxLayout>

#include <limits>

namespace widgets {

using wallet::Balance;

namespace {

quint64 total(const QList<Balance> &balances, cashu::Amount Balance::*part)
{
    const auto sum = cashu::sumOf(balances, [part](const Balance &balance) { return balance.*part; });
    return sum ? sum->value : std::numeric_limits<quint64>::max();
}

} // namespace

BalanceCards::BalanceCards(QWidget *parent)
    : QWidget(parent)
    , m_own(new SumCard(tr("ehash, spendable"), TextSize::Large))
    , m_waiting(new SumCard(tr("Waiting")))
    , m_sent(new SumCard(tr("Sent, not yet claimed")))
    , m_other(new SumCard(tr("Other units")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    for (SumCard *card : { m_own, m_waiting, m_sent, m_other })
        row->addWidget(card, 1);
    connect(m_sent, &SumCard::linkClicked, this, &BalanceCards::tokensWanted);
}

void BalanceCards::setSnapshot(const wallet::Snapshot &snapshot)
{
    QList<Balance> mined;
    QList<Balance> others;
    for (const Balance &balance : snapshot.balances)
        (WalletWords::isEhash(balance.unit) ? mined : others) << balance;
    showMined(snapshot, mined);
    showSent(mined, others);
    showOthers(snapshot, others);
}

void BalanceCards::showMined(const wallet::Snapshot &snapshot, const QList<Balance> &mined)
{
    QSet<QString> epochs;
    for (const Balance &balance : mined)
        epochs << balance.unit;
    QStringList notes { mined.isEmpty() ? tr("Nothing mined yet")
            : epochs.size() == 1        ? tr("In one epoch")
                                        : tr("In %1 epoch(s)", nullptr, int(epochs.size())).arg(epochs.size()) };
    if (const auto today = EhashSums::of(snapshot).today)
        notes.prepend(tr("%1 today").arg(Format::gain(*today)));
    m_own->setValue({ Format::count(total(mined, &Balance::spendable)), {} }, notes.join(QStringLiteral(" \u00b7 ")));
    const quint64 ready = total(mined, &Balance::claimable);
    const quint64 open = total(mined, &Balance::provisional);
    m_waiting->setValue({ Format::count(ready + open), {} },
        ready + open == 0 ? tr("No quote is open")
                          : tr("%1 ready, %2 when their epoch settles").arg(Format::count(ready), Format::count(open)));
}

void BalanceCards::showSent(const QList<Balance> &mined, const QList<Balance> &others)
{
    const quint64 out = total(mined, &Balance::reserved);
    QStringList outOther;
    for (const Balance &balance : others) {
        if (balance.reserved)
            outOther << Measure { Format::count(balance.reserved.value), balance.unit }.text();
    }
    m_sent->setValue({ Format::count(out), outOther.isEmpty() ? QString() : tr("ehash") },
        outOther.isEmpty() ? out == 0 ? tr("No token is out") : tr("In tokens and open requests")
                           : tr("and %1").arg(outOther.join(QStringLiteral(", "))));
    m_sent->setLink(out == 0 && outOther.isEmpty() ? QString() : tr("See them"));
}

void BalanceCards::showOthers(const wallet::Snapshot &snapshot, QList<Balance> others)
{
    if (others.isEmpty()) {
        m_other->setValue({ Format::count(0), {} }, tr("Tokens of other mints would stand here"));
        return;
    }
    std::stable_sort(
        others.begin(), others.end(), [](const Balance &a, const Balance &b) { return a.spendable > b.spendable; });
    QStringList rest { WalletWords::mint(others.first().mint, snapshot.mints) };
    for (const Balance &balance : others.mid(1))
        rest << Measure { Format::count(balance.spendable.value), balance.unit }.text();
    m_other->setValue(
        { Format::count(others.first().spendable.value), others.first().unit }, rest.join(QStringLiteral(" \u00b7 ")));
}

} // namespace widgets
