// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CrashAt.h"
#include "tests/support/MintBench.h"

#include <QtTest>

using namespace support;
using cashu::Amount;

namespace {

const QString ehash = QStringLiteral("ehash");

/// One operation that is killed at every statement: what must stand before it, and itself.
struct Scene {
    MintBench bench;
    SyntheticChain chain { 100 };
    QList<cashu::Proof> coins;
    Blanks outputs;
    QStringList quotes;
    QList<mint::ShareCredit> shares;
    QList<mint::ChainBlock> blocks;
    mint::RequestKey key {};

    Scene(const QString &operation, const QString &folder)
        : bench(folder)
    {
        if (operation == QLatin1String("pay") || operation == QLatin1String("dissolve"))
            bench.config.epochs = mint::EpochRules { SyntheticChain::payout(), 3 };
    }

    /// Everything up to the operation, on an empty folder.
    void prepare(const QString &operation)
    {
        bench.open();
        coins = bench.config.epochs ? QList<cashu::Proof>() : bench.coins(13);
        const QString unit = bench.mint->activeKeys().keysets.first().unit;
        for (int i = 0; i < 3; ++i)
            quotes.append(bench.quote(4, quint8(i + 1)));
        outputs = bench.blanks(operation == QLatin1String("swap") ? 13
                : operation == QLatin1String("mint")              ? 4
                                                                  : 12,
            unit);
        for (int i = 0; i < 3; ++i)
            shares.append(bench.share(quint64(5 + i), quint8(i + 1)));
        key = bench.freshKey();
        if (operation == QLatin1String("archive"))
            bench.clock.advance(bench.config.keepIssued + std::chrono::minutes(1));
        if (bench.config.epochs) {
            blocks = { chain.mine(false), chain.mine(true), chain.mine(false) };
            for (const auto &block : blocks)
                static_cast<void>(bench.mint->applyBlock(block));
            for (int i = 0; i < 3; ++i)
                quotes.append(bench.quote(8, quint8(i + 1)));
            if (operation == QLatin1String("dissolve")) {
                chain.rewindTo(blocks[0].point());
                static_cast<void>(bench.mint->disconnectTo(blocks[0].point()));
            }
            blocks = { chain.mine(false) };
        }
    }

    /// \return what a second, equal request must return as well.
    Result<QByteArray> run(const QString &operation)
    {
        const auto plain = [](const cashu::MintResult<QByteArray> &result) -> Result<QByteArray> {
            return result ? Result<QByteArray>(*result) : fail(Errc::Refused, result.error().detail);
        };
        if (operation == QLatin1String("swap"))
            return plain(bench.mint->swap({ coins, messagesOf(outputs) }, key));
        if (operation == QLatin1String("mint"))
            return plain(bench.mint->mint(ehash, bench.mintRequest(quotes[0], outputs), key));
        if (operation == QLatin1String("batch")) {
            QList<std::optional<QString>> signatures;
            for (int i = 0; i < 3; ++i)
                signatures.append(bench.sign(quotes[i], outputs, quint8(i + 1)));
            return plain(bench.mint->mintBatch(ehash, { quotes, {}, messagesOf(outputs), signatures }, key));
        }
        if (operation == QLatin1String("credit")) {
            QByteArray all;
            for (const auto &answer : bench.mint->credit(QLatin1String(MintBench::pool), shares)) {
                if (answer.code != mint::CreditCode::None)
                    return fail(Errc::Refused, answer.detail);
                all += answer.quoteId.toLatin1() + ' ';
            }
            return all;
        }
        if (operation == QLatin1String("rotate")) {
            const auto id = bench.mint->rotate(QStringLiteral("hash"));
            return id ? Result<QByteArray>(id->bytes()) : tl::unexpected(id.error());
        }
        if (operation == QLatin1String("archive")) {
            bench.mint->tick();
            return QByteArray("done");
        }
        for (const auto &block : blocks) { // pay, dissolve
            if (const auto done = bench.mint->applyBlock(block); !done)
                return tl::unexpected(done.error());
        }
        return QByteArray("done");
    }
};

int count(const Scene &scene, const QString &table)
{
    return sqlValue(scene.bench.config.databasePath, QStringLiteral("SELECT count(*) FROM ") + table).toInt();
}

} // namespace

/// A24: the mint is killed before and after every statement of everything that moves money. After the restart the books
/// are right, and the same request does the work exactly once.
class tst_MintCrash : public QObject {
    Q_OBJECT

    /// A copy of the file as it stood before the operation.
    static void useCopy(Scene &scene, const QString &original, const QTemporaryDir &folder)
    {
        scene.bench.mint.reset();
        scene.bench.config.databasePath = folder.filePath(QStringLiteral("mint.db"));
        if (!QFile::copy(original, scene.bench.config.databasePath))
            qFatal("no copy");
    }

private Q_SLOTS:
    void a24_killedAtEveryStatement_data()
    {
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<QHash<QString, int>>("rows"); // after the operation
        using Rows = QHash<QString, int>;
        QTest::newRow("swap") << 20 << Rows { { QStringLiteral("spent"), 3 }, { QStringLiteral("signature"), 6 } };
        QTest::newRow("mint") << 16 << Rows { { QStringLiteral("spent"), 0 }, { QStringLiteral("signature"), 4 } };
        QTest::newRow("batch") << 24 << Rows { { QStringLiteral("spent"), 0 }, { QStringLiteral("signature"), 5 } };
        QTest::newRow("credit") << 30 << Rows { { QStringLiteral("credit"), 7 }, { QStringLiteral("quote"), 7 } };
        QTest::newRow("rotate") << 16 << Rows { { QStringLiteral("keyset"), 2 } };
        QTest::newRow("archive") << 20
                                 << Rows { { QStringLiteral("quote"), 3 }, { QStringLiteral("old_share"), 1 },
                                        { QStringLiteral("archive"), 1 }, { QStringLiteral("credit"), 3 } };
        QTest::newRow("pay") << 16
                             << Rows { { QStringLiteral("quote WHERE paid = 0"), 0 }, { QStringLiteral("chain"), 4 },
                                    { QStringLiteral("epoch WHERE state = 0"), 1 } };
        QTest::newRow("dissolve") << 20
                                  << Rows { { QStringLiteral("quote WHERE paid = 0"), 0 },
                                         { QStringLiteral("quote WHERE epoch = 0"), 6 },
                                         { QStringLiteral("epoch WHERE state = 3"), 1 } };
    }
    void a24_killedAtEveryStatement()
    {
        QFETCH(int, atLeast);
        using Rows = QHash<QString, int>;
        QFETCH(Rows, rows);
        const QString operation = QString::fromLatin1(QTest::currentDataTag());
        const QTemporaryDir before;
        const auto scene = std::make_unique<Scene>(operation, before.path());
        scene->prepare(operation);
        auto end = ChildEnd::Killed;
        int n = 0;
        int done = 0;
        while (end == ChildEnd::Killed) {
            QVERIFY(++n < 500);
            const QTemporaryDir folder;
            useCopy(*scene, before.filePath(QStringLiteral("mint.db")), folder);
            end = forkCrashingAt(n, [&](CrashAt &crash) {
                scene->bench.config.onStatement = crash.hook();
                scene->bench.open();
                crash.arm();
                return scene->run(operation) ? 0 : 1;
            });
            QVERIFY(end != ChildEnd::Failed);
            scene->bench.open();
            QVERIFY2(scene->bench.mint->checkBooks(), qPrintable(QString::number(n)));
            QVERIFY(scene->bench.mint->snapshot().isIssuing);
            // All of it happened or nothing; a swap and a mint leave their answer behind when it did.
            bool isDone = true;
            for (auto row = rows.cbegin(); row != rows.cend(); ++row)
                isDone = isDone && count(*scene, row.key()) == row.value();
            QVERIFY2(isDone || done == 0, qPrintable(QString::number(n)));
            done += isDone ? 1 : 0;
            const auto reply = scene->bench.mint->replay(scene->key);
            const bool hasReply
                = QStringList { QStringLiteral("swap"), QStringLiteral("mint"), QStringLiteral("batch") }.contains(
                    operation);
            QCOMPARE(bool(reply), isDone && hasReply);
            if (operation == QLatin1String("rotate") && isDone)
                continue; // asking again would be another rotation
            const auto first = scene->run(operation);
            QVERIFY2(first, qPrintable(first ? QString() : first.error().toString()));
            const auto second = scene->run(operation);
            if (operation != QLatin1String("rotate"))
                QCOMPARE(*second, *first);
            for (auto row = rows.cbegin(); row != rows.cend() && operation != QLatin1String("rotate"); ++row)
                QCOMPARE(count(*scene, row.key()), row.value());
            QVERIFY(scene->bench.mint->checkBooks());
        }
        qInfo("%d points, %d after the commit", n - 1, done);
        QVERIFY2(n > atLeast, qPrintable(QString::number(n)));
        QVERIFY(done >= 2); // after the commit, and the child that was not killed
        QVERIFY(done < n / 2);
    }

    void openingIsKilledAtEveryStatement()
    {
        auto end = ChildEnd::Killed;
        int n = 0;
        while (end == ChildEnd::Killed) {
            QVERIFY(++n < 500);
            const QTemporaryDir folder;
            Scene scene(QStringLiteral("pay"), folder.path());
            end = forkCrashingAt(n, [&](CrashAt &crash) {
                scene.bench.config.onStatement = crash.hook();
                crash.arm();
                return scene.bench.tryOpen() ? 0 : 1;
            });
            QVERIFY2(scene.bench.tryOpen(), qPrintable(QString::number(n)));
            QCOMPARE(scene.bench.mint->snapshot().epochs.size(), 1);
            QCOMPARE(scene.bench.mint->keysets().keysets.size(), 1);
            QVERIFY(scene.bench.mint->checkBooks());
        }
        QCOMPARE(end, ChildEnd::Finished);
        QVERIFY(n > 40);
    }
};

QTEST_GUILESS_MAIN(tst_MintCrash)
#include "tst_MintCrash.moc"
