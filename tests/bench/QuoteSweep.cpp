// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"

#include "core/wallet/WalletService.h"
#include "tests/support/QuoteBench.h"
#include "tests/support/RouterTransport.h"

#include <QEventLoop>

namespace bench {

namespace {

/// Counts what a wallet asks of the mint.
class CountingTransport final : public wallet::Transport {
public:
    CountingTransport(mint::HttpRouter &router, QMap<QString, int> &calls)
        : m_router(router)
        , m_calls(calls)
    {
    }
    void send(const wallet::HttpRequest &request, Done done) override
    {
        ++m_calls[request.path.section(u'?', 0, 0)];
        m_router.send(request, std::move(done));
    }

private:
    support::RouterTransport m_router;
    QMap<QString, int> &m_calls;
};

double secondsSince(qint64 begin)
{
    return double(wall() - begin) / 1e9;
}

quint64 spendable(const wallet::Snapshot &snapshot)
{
    quint64 sum = 0;
    for (const wallet::Balance &balance : snapshot.balances)
        sum += balance.spendable.value;
    return sum;
}

} // namespace

/// Shares of several workers to the books, to quotes at the mint, to coins in the wallet: every database on the disk
/// with full synchronisation, every request as bytes, only the sockets are left out.
Row quoteSweep(Effort effort)
{
    const int quotes = effort.pick(10'000, 200);
    constexpr int workers = 4;
    Row row { QStringLiteral("quote-sweep"), QStringLiteral("mint calls for as many quotes made, paid and swept"),
        QStringLiteral("one call for each quote"), {}, {}, {} };
    support::QuoteBench bench;
    bench.mint.config.creditsPerSecond = bench.mint.config.creditBurst = 1'000'000;
    bench.open();
    mint::HttpRouter router(*bench.mint.mint, {}, bench.mint.clock);
    QMap<QString, int> calls;
    const QString url = QStringLiteral("https://mint.example");
    QTemporaryDir dir;
    wallet::WalletService service(
        { dir.filePath(QStringLiteral("wallet.db")), crypto::Mnemonic::generate(bench.mint.random), { url }, false },
        bench.mint.clock, bench.mint.random, std::make_unique<CountingTransport>(router, calls));
    QList<crypto::CurvePoint> keys;
    QObject::connect(&service, &wallet::WalletService::workerKeyDerived, &service,
        [&](const QString &, const crypto::CurvePoint &key) { keys.append(key); });
    bool isAnswered = false;
    QEventLoop loop;
    QObject::connect(&service, &wallet::WalletService::answered, &loop, [&] {
        isAnswered = true;
        loop.quit();
    });
    if (const auto begun = service.start(); !begun) {
        row.trouble = begun.error().toString();
        return row;
    }
    for (int i = 0; i < workers; ++i)
        service.deriveWorkerKey(QStringLiteral("rig%1").arg(i));
    if (keys.size() != workers) {
        row.trouble = QStringLiteral("the wallet gives no keys");
        return row;
    }

    qint64 begin = wall();
    for (int made = 0; made < quotes; made += 50) { // as a tenth of a second brings them at 500 a second
        auto shares = bench.shares(50, support::QuoteBench::unitWork * 3);
        for (int i = 0; i < shares.size(); ++i)
            shares[i].key = keys[i % workers].compressed();
        if (!bench.dispatcher->credit(shares, bench.now())) {
            row.trouble = QStringLiteral("shares cannot be stored");
            return row;
        }
    }
    const double creating = secondsSince(begin);
    begin = wall();
    bench.postAll();
    const double paying = secondsSince(begin);
    calls.clear();
    begin = wall();
    quint64 swept = 0;
    int passes = 0;
    for (bool goesOn = true; goesOn;) { // one pass takes all there is; a wallet that stops before that shows it here
        isAnswered = false;
        service.perform(wallet::RequestId(quint64(++passes)), wallet::SweepOrder {});
        if (!isAnswered)
            loop.exec();
        const quint64 before = std::exchange(swept, spendable(service.refresh()));
        goesOn = swept > before && swept < quint64(quotes) * 3;
    }
    const double sweeping = secondsSince(begin);
    if (bench.answered.size() != quotes || swept != quint64(quotes) * 3) {
        row.trouble = QStringLiteral("%1 of %2 quotes were paid, %3 units of %4 swept")
                          .arg(bench.answered.size())
                          .arg(quotes)
                          .arg(swept)
                          .arg(quotes * 3);
        return row;
    }
    int all = 0;
    QJsonObject byPath;
    for (auto it = calls.cbegin(); it != calls.cend(); ++it) {
        all += *it;
        byPath.insert(it.key(), *it);
    }
    Samples perQuote;
    perQuote.add(double(all) / quotes);
    row.figures = { { QStringLiteral("calls per quote"), QStringLiteral("x"), perQuote, 0.1 } };
    row.details = { { QStringLiteral("quotes"), quotes }, { QStringLiteral("secondsToCredit"), creating },
        { QStringLiteral("secondsToPay"), paying }, { QStringLiteral("secondsToSweep"), sweeping },
        { QStringLiteral("sweepPasses"), passes }, { QStringLiteral("mintCalls"), all },
        { QStringLiteral("callsByPath"), byPath } };
    return row;
}

} // namespace bench
