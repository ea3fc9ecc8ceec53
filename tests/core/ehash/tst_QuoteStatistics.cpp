// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/QuoteDispatcher.h"
#include "core/ehash/QuoteStatistics.h"
#include "tests/support/MintBench.h"

#include <QtTest>

using ehash::QuoteEvent;
using ehash::QuoteStatistics;

namespace {

/// A dispatcher whose only listener are the statistics, and a real mint.
struct House {
    House()
    {
        mint.config.valuation = { mint::ValueRule::Work, 1000, 0 };
        mint.open();
        ehash::DispatcherConfig config;
        config.databasePath = dir.filePath(QStringLiteral("ehash.sqlite"));
        config.valuation = mint.config.valuation;
        dispatcher = *ehash::QuoteDispatcher::open(config, statistics, mint.random, now());
    }
    work::Instant now() const { return work::Instant::of(mint.clock); }
    void earn(const QString &machine, int count, quint64 work)
    {
        QList<ehash::EarnedShare> shares;
        for (int i = 0; i < count; ++i) {
            const auto credit = mint.share(work);
            shares.append({ work::ConnectionId(1), work::ChannelId(7), machine, credit.headerHash, credit.jobTarget,
                credit.lockingKey.compressed() });
        }
        QVERIFY(dispatcher->credit(shares, now()));
    }
    /// Sends what is ready. \return as the mint would answer.
    QList<mint::CreditAnswer> send()
    {
        QList<mint::ShareCredit> credits;
        for (const auto &row : dispatcher->take(ehash::embeddedName, now()))
            credits.append(*ehash::creditOf(row));
        return mint.mint->credit(QLatin1String(support::MintBench::pool), credits);
    }

    QTemporaryDir dir;
    support::MintBench mint;
    QuoteStatistics statistics;
    std::unique_ptr<ehash::QuoteDispatcher> dispatcher;
};

} // namespace

class tst_QuoteStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFactOnceForItsMachine()
    {
        House h;
        h.earn(QStringLiteral("rig"), 3, 2500);
        h.earn(QStringLiteral("attic"), 1, 1000);
        auto machines = h.statistics.machines();
        QCOMPARE(machines.size(), 2);
        QCOMPARE(machines[0].machine, QStringLiteral("attic"));
        QCOMPARE(machines[1].created, 3u);
        QCOMPARE(machines[1].sent, 0u);
        QCOMPARE(machines[1].amount, QStringLiteral("0")); // nothing is earned by asking
        h.dispatcher->setReachable(ehash::embeddedName, true, {});
        const auto lost = h.send();
        QCOMPARE(h.statistics.machines()[1].sent, 3u);
        h.dispatcher->setReachable(ehash::embeddedName, false, {});
        h.dispatcher->setReachable(ehash::embeddedName, true, {});
        const auto heard = h.send(); // again after the reconnection
        h.dispatcher->answer(ehash::embeddedName, heard, h.now());
        h.dispatcher->answer(ehash::embeddedName, lost, h.now()); // late: counts nothing
        machines = h.statistics.machines();
        const ehash::MachineQuotes rig { QStringLiteral("rig"), 3, 6, 3, 0, QStringLiteral("7"), h.now().wall };
        QCOMPARE(machines[1], rig);
        QCOMPARE(machines[0].amount, QStringLiteral("1"));
    }

    void refusedForGoodEarnsNothing()
    {
        House h;
        h.earn(QStringLiteral("rig"), 2, 1000);
        h.dispatcher->setReachable(ehash::embeddedName, true, {});
        auto answers = h.send();
        answers[0].code = mint::CreditCode::Conflict;
        answers[1].code = mint::CreditCode::RateLimited; // passes: no failure
        h.dispatcher->answer(ehash::embeddedName, answers, h.now());
        const auto machines = h.statistics.machines();
        QCOMPARE(machines[0].failed, 1u);
        QCOMPARE(machines[0].answered, 0u);
        QCOMPARE(machines[0].amount, QStringLiteral("0"));
        QVERIFY(!machines[0].answeredAt);
    }

    void sumsPass64Bits()
    {
        QuoteStatistics statistics;
        QuoteEvent event;
        event.minerKey = QStringLiteral("rig");
        event.amount = cashu::Amount(~quint64(0));
        statistics.quoteAnswered(event);
        statistics.quoteAnswered(event);
        QCOMPARE(statistics.machines()[0].amount, QStringLiteral("36893488147419103230"));
    }

    void namesAreBounded()
    {
        QuoteStatistics statistics;
        QuoteEvent event;
        for (qsizetype i = 0; i < QuoteStatistics::mostMachines + 50; ++i) {
            event.minerKey = QString::number(i);
            statistics.quoteCreated(event);
        }
        event.minerKey = QStringLiteral("7"); // who is known stays known
        statistics.quoteCreated(event);
        const auto machines = statistics.machines();
        QCOMPARE(machines.size(), QuoteStatistics::mostMachines + 1);
        QCOMPARE(machines[0].machine, QString());
        QCOMPARE(machines[0].created, 50u);
        const auto seven = std::ranges::find(machines, QStringLiteral("7"), &ehash::MachineQuotes::machine);
        QCOMPARE(seven->created, 2u);
    }
};

QTEST_GUILESS_MAIN(tst_QuoteStatistics)
#include "tst_QuoteStatistics.moc"
