// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wallet is killed before and after every statement of what moves money, against our own mint. After the restart
// nothing is lost, nothing is there twice, and what was asked for is done exactly once.
#include "tests/support/CrashAt.h"
#include "tests/support/MintBench.h"
#include "tests/support/RouterTransport.h"
#include "tests/support/WalletChecks.h"

#include <QDir>
#include <QtTest>

using namespace wallet;
using namespace support;
using cashu::Amount;

namespace {

const QString url = QStringLiteral("https://mint.example");
constexpr quint64 earned = 1000;

/// A mint and two wallets on the files of one folder.
class Town {
public:
    explicit Town(const QString &folder, storage::StatementHook hook = {}, quint64 fee = 0)
        : m_mint(folder)
    {
        m_mint.config.inputFeePpk = fee;
        m_mint.open();
        router = std::make_unique<mint::HttpRouter>(*m_mint.mint, mint::MintInfo {}, m_mint.clock);
        transport = std::make_unique<RouterTransport>(*router);
        alice = std::make_unique<Rig>(folder + QStringLiteral("/alice.db"), m_mint.clock, *transport, legalWords, hook);
        bob = std::make_unique<Rig>(folder + QStringLiteral("/bob.db"), m_mint.clock, *transport, otherWords);
    }

    struct Rig {
        Rig(const QString &path, const Clock &clock, Transport &transport, const QString &words,
            storage::StatementHook hook = {})
            : parts(*WalletStore::open(path, crypto::Mnemonic::parse(words)->seed(), random, std::move(hook)),
                transport, clock, random)
        {
            const MintRow *row = parts.store->mints.find(url);
            mint = row ? row->id : *parts.store->mints.add(url, true);
            parts.mints.ensure(mint, [](const Result<void> &) {});
        }
        quint64 sum(CoinState state)
        {
            quint64 out = 0;
            const auto sums = parts.store->coins.sums();
            for (const auto &part : *sums)
                out += part.state == state ? part.amount.value : 0;
            return out;
        }
        SystemRandom random;
        Parts parts;
        MintId mint = 0;
    };

    quint64 outstanding() const
    {
        quint64 out = 0;
        const auto snapshot = m_mint.mint->snapshot();
        for (const auto &books : snapshot.keysets)
            out += books.outstanding().value;
        return out;
    }
    void earn(quint64 amount)
    {
        auto share = m_mint.share(amount);
        share.lockingKey
            = *alice->parts.store->secrets.quoteKey(*alice->parts.store->books.workerIndex(QStringLiteral("rig")))
                   ->publicKey();
        m_mint.credit(share);
    }

    MintBench m_mint;
    std::unique_ptr<mint::HttpRouter> router;
    std::unique_ptr<RouterTransport> transport;
    std::unique_ptr<Rig> alice;
    std::unique_ptr<Rig> bob;
};

bool sweep(Town &town)
{
    bool isDone = false;
    town.alice->parts.sweeper.sweep(town.alice->mint, [&](const Result<Summary> &s) { isDone = s.has_value(); });
    return isDone;
}

bool send(Town &town, const SendOrder &what)
{
    bool isDone = false;
    town.alice->parts.sender.send(what, [&](const Result<SentToken> &t) { isDone = t.has_value(); });
    return isDone;
}

} // namespace

class tst_WalletCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtEveryStatement_data();
    void killedAtEveryStatement();
};

namespace {

/// What is tried: how the files are made ready, what is done until it is killed, whether it was done already, and how
/// much the wallet must own at the end.
struct Trial {
    std::function<void(Town &)> prepare;
    std::function<bool(Town &)> work;
    std::function<bool(Town &)> isDone;
    quint64 spendable = 0;
    quint64 inTokens = 0;
};

Trial trial(const QString &what)
{
    const auto earnAndSweep = [](Town &town) {
        town.earn(earned);
        sweep(town);
    };
    const auto hasToken = [](Town &town) { return !town.alice->parts.store->books.sent(true)->isEmpty(); };
    if (what == u"sweep")
        return { [](Town &town) {
                    for (int i = 0; i < 10; ++i)
                        town.earn(100);
                },
            sweep, [](Town &town) { return town.alice->sum(CoinState::Unspent) == earned; }, earned, 0 };
    if (what == u"sweep one") // NUT-04's own request, no batch
        return { [](Town &town) { town.earn(earned); }, sweep,
            [](Town &town) { return town.alice->sum(CoinState::Unspent) == earned; }, earned, 0 };
    if (what == u"send by swap")
        return { earnAndSweep, [](Town &town) { return send(town, order(333)); }, hasToken, 667, 333 };
    if (what == u"send exactly")
        return { earnAndSweep, [](Town &town) { return send(town, order(512)); }, hasToken, 488, 512 };
    if (what == u"send locked")
        return { earnAndSweep,
            [](Town &town) {
                SendOrder locked = order(333);
                locked.lockTo = *lockKey(town.bob->parts.desk);
                return send(town, locked);
            },
            hasToken, 667, 333 };
    if (what == u"receive")
        return { [](Town &town) {
                    town.earn(earned);
                    sweep(town);
                    send(town, order(333));
                    // Bob has it and makes a token of his own for Alice.
                    const auto token = town.alice->parts.sender.list(true)->first().token;
                    town.bob->parts.receiver.receive({ token, true }, [](const Result<Received> &) {});
                    town.bob->parts.sender.send(order(200), [](const Result<SentToken> &) {});
                    town.alice->parts.sender.checkSent([] {});
                },
            [](Town &town) {
                bool isDone = false;
                const auto token = town.bob->parts.sender.list(true)->first().token;
                town.alice->parts.receiver.receive(
                    { token, true }, [&](const Result<Received> &r) { isDone = r.has_value(); });
                return isDone;
            },
            [](Town &town) { return town.alice->sum(CoinState::Unspent) == 867; }, 867, 0 };
    if (what == u"reclaim")
        return { [earnAndSweep](Town &town) {
                    earnAndSweep(town);
                    send(town, order(333));
                },
            [](Town &town) {
                bool isDone = false;
                town.alice->parts.sender.reclaim(town.alice->parts.store->books.sent(true)->first().token.id,
                    [&](const auto &r) { isDone = r.has_value(); });
                return isDone;
            },
            [](Town &town) { return town.alice->sum(CoinState::Unspent) == earned; }, earned, 0 };
    return { [](Town &town) {
                for (int i = 0; i < 10; ++i) {
                    town.earn(100);
                    sweep(town);
                }
            },
        [](Town &town) {
            bool isDone = false;
            town.alice->parts.sender.consolidate(
                town.alice->mint, QStringLiteral("hash"), 2, true, [&](const auto &r) { isDone = r.has_value(); });
            return isDone;
        },
        [](Town &town) {
            return town.alice->parts.store->coins.coins(town.alice->mint, QStringLiteral("hash"))->size() < 11;
        },
        earned, 0 };
}

} // namespace

void tst_WalletCrash::killedAtEveryStatement_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
        { "sweep", "sweep one", "send by swap", "send exactly", "send locked", "receive", "reclaim", "consolidate" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_WalletCrash::killedAtEveryStatement()
{
    QFETCH(QString, what);
    const Trial now = trial(what);
    QTemporaryDir ready;
    {
        Town town(ready.path());
        now.prepare(town);
        QVERIFY(!now.isDone(town));
    }
    int n = 1;
    for (ChildEnd end = ChildEnd::Killed; end == ChildEnd::Killed; ++n) {
        QTemporaryDir folder;
        const auto files = QDir(ready.path()).entryList(QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::copy(ready.filePath(file), folder.filePath(file)));
        end = forkCrashingAt(n, [&](CrashAt &crash) {
            Town town(folder.path(), crash.hook());
            crash.arm();
            return now.work(town) ? 0 : 1;
        });
        QVERIFY2(end != ChildEnd::Failed, qPrintable(QStringLiteral("the work failed at %1").arg(n)));
        Town town(folder.path());
        QVERIFY(town.alice->parts.operations.resume());
        const QByteArray place = "killed at " + QByteArray::number(n);
        QVERIFY2(town.alice->parts.store->coins.openOperations()->isEmpty(), place.constData());
        if (!now.isDone(town))
            QVERIFY2(now.work(town), place.constData());
        QVERIFY2(now.isDone(town), place.constData());
        QVERIFY2(town.alice->sum(CoinState::Reserved) == 0, place.constData());
        const quint64 unspent = town.alice->sum(CoinState::Unspent);
        QVERIFY2(unspent == now.spendable, (place + ": " + QByteArray::number(unspent)).constData());
        QVERIFY2(town.alice->sum(CoinState::Sent) == now.inTokens, place.constData());
        // The mint owes what the wallets and the tokens hold.
        const quint64 others = town.bob->sum(CoinState::Unspent);
        QVERIFY2(town.outstanding() == unspent + now.inTokens + others, place.constData());
    }
    QVERIFY2(n > 10, "the hook did not count");
    qInfo() << what << n - 2 << "places";
}

QTEST_GUILESS_MAIN(tst_WalletCrash)
#include "tst_WalletCrash.moc"
