// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/OverviewCards.h"

#include "widgets/controls/Labels.h"
#include "widgets/controls/Shares.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/Words.h"

#include <QHBoxLayout>

namespace widgets {

OverviewCards::OverviewCards(QWidget *parent)
    : QWidget(parent)
    , m_bar(new ShareBar)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_shares = makeCard(tr("Shares, 24 h"), m_bar);
    m_best = makeCard(tr("Best difficulty"), nullptr);
    m_chance = makeCard(tr("Chance of a block"), nullptr);
    m_work = makeCard(tr("Working on block"), nullptr);
    m_ehash = makeCard(tr("ehash"), nullptr);
    m_ehash.card->hide();
}

OverviewCards::Parts OverviewCards::makeCard(const QString &label, QWidget *between)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 11, 16, 12);
    column->setSpacing(0);
    Parts parts;
    parts.card = card;
    parts.figure = new Figure(label, TextSize::Figure);
    parts.first = new RoleLabel(TextSize::Label, Role::Secondary);
    parts.second = new RoleLabel(TextSize::Label, Role::Secondary);
    letElide(parts.first); // in the smallest window
    letElide(parts.second);
    column->addWidget(parts.figure);
    if (between) {
        column->addSpacing(4);
        column->addWidget(between);
        column->addSpacing(1);
    }
    column->addSpacing(5);
    column->addWidget(parts.first);
    column->addSpacing(4);
    column->addWidget(parts.second);
    column->addStretch(1);
    static_cast<QHBoxLayout *>(layout())->addWidget(card, 1);
    return parts;
}

void OverviewCards::setLive(const stats::LiveSnapshot &live, std::optional<double> difficulty)
{
    showShares(live);
    showBest(live, difficulty);
    showChance(live, difficulty);
    showWork(live);
}

void OverviewCards::showShares(const stats::LiveSnapshot &live)
{
    const stats::Totals &totals = live.totals;
    m_shares.figure->setValue({ Format::count(totals.accepted24h), tr("accepted") });
    m_bar->setCounts(totals.accepted24h, totals.rejected24h);
    const bool isClean = totals.rejected24h == 0;
    m_shares.first->setRole(isClean ? Role::Secondary : Role::Bad);
    m_shares.first->show(isClean
            ? tr("none rejected")
            : tr("\u2715 %1 rejected, %2")
                  .arg(Format::count(totals.rejected24h),
                      Format::percent(totals.rejected24h, totals.accepted24h + totals.rejected24h)));
    QStringList reasons = Words::rejectList(totals.rejectedByReason24h);
    if (totals.rejectedLater24h > 0)
        reasons << tr("%1 refused later by the pool").arg(Format::count(totals.rejectedLater24h));
    if (totals.belowSource24h > 0)
        reasons << tr("%1 below the pool's target").arg(Format::count(totals.belowSource24h));
    m_shares.second->show(reasons.join(QStringLiteral(" \u00b7 ")));
    // The codes are the pool's own words; below a line of ours they are plain text.
    QStringList codes;
    for (auto it = live.source.rejectedByCode.cbegin(); it != live.source.rejectedByCode.cend(); ++it)
        codes << tr("%1 %2").arg(Format::count(it.value()), it.key());
    m_shares.card->setToolTip(codes.isEmpty() ? QString() : tr("Refused by the pool:\n%1").arg(codes.join(u'\n')));
}

void OverviewCards::showBest(const stats::LiveSnapshot &live, std::optional<double> difficulty)
{
    const stats::Totals &totals = live.totals;
    m_best.figure->setValue({ Format::difficulty(totals.bestSession).text(), {} });
    QStringList where { tr("this session") };
    if (!totals.bestSessionMachine.isEmpty())
        where << totals.bestSessionMachine;
    if (totals.bestSessionAt)
        where << Format::moment(*totals.bestSessionAt, live.takenAt);
    m_best.first->show(totals.bestSession > 0 ? where.join(QStringLiteral(", ")) : tr("no share yet"));
    const double ever = std::max(totals.bestEver, totals.bestSession);
    if (!(ever > 0)) {
        m_best.second->show({});
        return;
    }
    const QString best = tr("All time %1").arg(Format::difficulty(ever).text());
    const bool isKnown = difficulty && *difficulty > 0;
    m_best.second->show(isKnown && ever < *difficulty
            ? tr("%1, %2 % of a block").arg(best, Format::significant(100 * ever / *difficulty, 2))
            : best);
}

void OverviewCards::setDemo(bool isDemo)
{
    m_isDemo = isDemo;
    m_ehash.figure->setLabel(isDemo ? tr("ehash, play money") : tr("ehash"));
}

void OverviewCards::setWallet(const wallet::Snapshot &snapshot)
{
    const EhashSums sums = EhashSums::of(snapshot);
    m_work.card->hide();
    m_ehash.card->show();
    m_ehash.figure->setValue({ Format::count(sums.spendable), {} });
    m_ehash.first->setRole(sums.today.value_or(0) > 0 ? Role::Ok : Role::Secondary);
    m_ehash.first->show(sums.today ? tr("%1 today").arg(Format::gain(*sums.today)) : tr("today: unknown"));
    QStringList waiting;
    if (sums.claimable > 0)
        waiting << tr("%1 ready").arg(Format::count(sums.claimable));
    if (sums.provisional > 0)
        waiting << tr("%1 in open epochs").arg(Format::count(sums.provisional));
    m_ehash.second->show(waiting.isEmpty() ? tr("nothing waits") : waiting.join(QStringLiteral(" \u00b7 ")));
}

void OverviewCards::showChance(const stats::LiveSnapshot &live, std::optional<double> difficulty)
{
    constexpr double daysPerYear = 365.25;
    const auto &rate = live.totals.hashrate;
    const std::optional<double> hashrate = rate.h24 ? rate.h24 : rate.h1 ? rate.h1 : rate.m10;
    const QString window = rate.h24 ? tr("24 h") : rate.h1 ? tr("1 h") : tr("10 min");
    const auto chance = BlockChance::of(hashrate, difficulty);
    const QString found = tr("Blocks found %1").arg(Format::count(live.totals.blocksFound));
    if (!chance) {
        m_chance.figure->setLabel(tr("Chance of a block"));
        m_chance.figure->setValue({ Format::unknown(), {} });
        m_chance.first->show(difficulty ? tr("needs a measured hashrate") : tr("needs the network's difficulty"));
        m_chance.second->show(found);
        return;
    }
    const QString at = tr("at %1, %2").arg(Format::hashrate(hashrate).text(), window);
    m_chance.second->show(tr("%1 \u00b7 %2").arg(found, at));
    if (chance->blocksPerDay >= 1) {
        m_chance.figure->setLabel(tr("Blocks expected"));
        m_chance.figure->setValue({ Format::significant(chance->blocksPerDay, 3), tr("a day") });
        const auto every = std::chrono::milliseconds(qint64(86400000.0 / chance->blocksPerDay));
        m_chance.first->show(tr("one every %1").arg(Format::duration(every)));
        return;
    }
    // A remote pool keeps its blocks: there the odds are of finding one for it.
    const bool isOwnBlock = live.source.kind == QLatin1String("pool");
    m_chance.figure->setLabel(isOwnBlock ? tr("Chance of a block") : tr("Chance of a block for the pool"));
    m_chance.figure->setValue({ Format::odds(chance->within(1)), tr("a day") });
    m_chance.first->show(
        tr("%1 a month \u00b7 %2 a year")
            .arg(Format::odds(chance->within(daysPerYear / 12)), Format::odds(chance->within(daysPerYear))));
}

void OverviewCards::showWork(const stats::LiveSnapshot &live)
{
    const work::SourceState &source = live.source;
    m_work.figure->setValue({ source.height > 0 ? Format::count(source.height) : Format::unknown(), {} });
    const Words::State state = Words::source(source.status);
    const QString kind = Words::sourceKind(source.kind);
    m_work.first->setRole(source.status == work::SourceStatus::Working ? Role::Secondary : state.role);
    m_work.first->show(source.name.isEmpty() || source.name == source.kind ? kind : CoreWords::of(source.name));
    if (source.status != work::SourceStatus::Working) {
        m_work.second->show(tr("%1 for %2").arg(state.text, Format::duration(live.takenAt - source.since)));
        return;
    }
    if (source.sharesForwarded == 0) {
        m_work.second->show(tr("working for %1").arg(Format::duration(live.takenAt - source.since)));
        return;
    }
    QStringList shares { tr("%1 acknowledged").arg(Format::count(source.sharesAcknowledged)) };
    if (source.sharesPending > 0)
        shares << tr("%1 pending").arg(Format::count(source.sharesPending));
    if (source.sharesRejected > 0)
        shares << tr("%1 refused").arg(Format::count(source.sharesRejected));
    if (source.sharesLost > 0)
        shares << tr("%1 lost").arg(Format::count(source.sharesLost));
    m_work.second->show(shares.join(QStringLiteral(" \u00b7 ")));
}

} // namespace widgets
