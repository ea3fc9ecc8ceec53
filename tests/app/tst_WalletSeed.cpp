// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/WalletSeed.h"
#include "core/wallet/WalletStore.h"
#include "tests/support/CrashAt.h"

#include <QDir>
#include <QtTest>

using app::Secrets;
using crypto::Mnemonic;
using support::ChildEnd;
using support::CrashAt;

namespace {

const QString oldMint = QStringLiteral("https://old.example");
const QString movingSecret = QStringLiteral("wallet/moving");

Mnemonic oldWords()
{
    return *Mnemonic::parse(
        QStringLiteral("legal winner thank year wave sausage worth useful legal winner thank yellow"));
}
Mnemonic newWords()
{
    return *Mnemonic::parse(
        QStringLiteral("letter advice cage absurd amount doctor acoustic avoid letter advice cage above"));
}
Mnemonic thirdWords()
{
    return *Mnemonic::parse(QStringLiteral("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"));
}

bool exists(const QTemporaryDir &dir, const QString &name)
{
    return QFileInfo::exists(dir.filePath(name));
}

/// Something stands where a file of the old wallet is to go.
void block(const QTemporaryDir &dir, const QString &name)
{
    QDir(dir.path()).mkpath(name + QStringLiteral("/full"));
}

/// What a wallet's file says when it is opened with \a words.
Result<QStringList> mintsIn(const QString &path, const Mnemonic &words)
{
    SystemRandom random;
    auto store = wallet::WalletStore::open(path, words.seed(), random, {});
    if (!store)
        return tl::unexpected(store.error());
    QStringList out;
    for (const wallet::MintRow &mint : (*store)->mints.mints())
        out.append(mint.url);
    return out;
}

} // namespace

/// The wallet of other words in the place of the one that is there, and who is killed, or has no disk, on the way.
class tst_WalletSeed : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;

    /// A wallet whose program was killed: what it knows stands in the file beside its database.
    void makeOldWallet()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto secrets = Secrets::openFile(m_dir->path());
        QVERIFY(secrets && app::adoptWords(m_dir->path(), *secrets, oldWords()));
        const auto end = support::forkCrashingAt(1, [this](CrashAt &crash) {
            SystemRandom random;
            auto store = wallet::WalletStore::open(app::walletPath(m_dir->path()), oldWords().seed(), random, {});
            const bool isKept = store && (*store)->mints.add(oldMint, true);
            crash.arm();
            if (isKept)
                crash.hook()();
            return 1;
        });
        QCOMPARE(end, ChildEnd::Killed);
        QVERIFY(QFileInfo(m_dir->filePath(QStringLiteral("wallet.db-wal"))).size() > 0);
        QVERIFY(exists(*m_dir, QStringLiteral("wallet.db-shm")));
    }
    /// In a process of its own: replaces the wallet, killed at step \a n. \a prepare runs before.
    ChildEnd replaceCrashingAt(int n, const std::function<void(CrashAt &)> &onStep = {})
    {
        return support::forkCrashingAt(n, [&](CrashAt &crash) {
            auto secrets = Secrets::openFile(m_dir->path());
            crash.arm();
            const auto step = [&] {
                crash.hook()();
                if (onStep)
                    onStep(crash);
            };
            return secrets && app::replaceWallet(m_dir->path(), *secrets, newWords(), step) ? 0 : 1;
        });
    }
    /// The next start has the old wallet whole and knows of no other.
    void hasOldWallet()
    {
        auto secrets = *Secrets::openFile(m_dir->path());
        const auto stored = app::openWalletWords(m_dir->path(), secrets, SystemRandom());
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
        QCOMPARE(stored->text(), oldWords().text());
        QCOMPARE(secrets.names(), QStringList { QStringLiteral("wallet/words") });
        const auto mints = mintsIn(app::walletPath(m_dir->path()), *stored);
        QVERIFY2(mints, mints ? "" : qPrintable(mints.error().detail));
        QCOMPARE(*mints, QStringList { oldMint });
    }
    /// The next start has the new wallet, and the old one stands beside it whole.
    void hasNewWallet(int number = 1)
    {
        auto secrets = *Secrets::openFile(m_dir->path());
        const auto stored = app::openWalletWords(m_dir->path(), secrets, SystemRandom());
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
        QCOMPARE(stored->text(), newWords().text());
        QVERIFY(!secrets.value(movingSecret));
        QVERIFY(!exists(*m_dir, QStringLiteral("wallet.db-wal")));
        const auto mints = mintsIn(app::walletPath(m_dir->path()), *stored);
        QVERIFY2(mints, mints ? "" : qPrintable(mints.error().detail));
        QCOMPARE(*mints, QStringList());
        const auto kept = secrets.value(QStringLiteral("wallet/words-%1").arg(number));
        QCOMPARE(kept.value_or(QByteArray()), oldWords().text().toUtf8());
        const auto old = mintsIn(m_dir->filePath(QStringLiteral("wallet-%1.db").arg(number)), oldWords());
        QVERIFY2(old, old ? "" : qPrintable(old.error().detail));
        QCOMPARE(*old, QStringList { oldMint });
    }

private Q_SLOTS:
    void init() { makeOldWallet(); }

    void killedAtEachStep()
    {
        int n = 1;
        for (;; ++n) {
            makeOldWallet();
            const ChildEnd end = replaceCrashingAt(n);
            QVERIFY2(end != ChildEnd::Failed, qPrintable(QString::number(n)));
            if (n == 1)
                hasOldWallet(); // nothing was written
            else
                hasNewWallet();
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("killed at step %1").arg(n)));
            if (end == ChildEnd::Finished)
                break;
        }
        QCOMPARE(n, 6); // words, three files, word of their end: five steps
    }

    void killedTwice()
    {
        QCOMPARE(replaceCrashingAt(3), ChildEnd::Killed); // the first file is moved
        QCOMPARE(replaceCrashingAt(1), ChildEnd::Finished); // these words are there: it goes on without a step
        hasNewWallet();
    }

    void anotherReplacementEndsTheFirst()
    {
        QCOMPARE(replaceCrashingAt(4), ChildEnd::Killed);
        auto secrets = *Secrets::openFile(m_dir->path());
        QVERIFY(app::replaceWallet(m_dir->path(), secrets, thirdWords()));
        QCOMPARE(app::openWalletWords(m_dir->path(), secrets, SystemRandom())->text(), thirdWords().text());
        QCOMPARE(secrets.value(QStringLiteral("wallet/words-1")).value_or(QByteArray()), oldWords().text().toUtf8());
        QCOMPARE(secrets.value(QStringLiteral("wallet/words-2")).value_or(QByteArray()), newWords().text().toUtf8());
        QCOMPARE(*mintsIn(m_dir->filePath(QStringLiteral("wallet-1.db")), oldWords()), QStringList { oldMint });
    }

    void wordsSetByHandEndIt()
    {
        QCOMPARE(replaceCrashingAt(2), ChildEnd::Killed); // all files are in their old place
        auto secrets = *Secrets::openFile(m_dir->path());
        QVERIFY(app::adoptWords(m_dir->path(), secrets, newWords()));
        hasNewWallet();
    }

    void sameWordsChangeNothing()
    {
        auto secrets = *Secrets::openFile(m_dir->path());
        QVERIFY(app::replaceWallet(m_dir->path(), secrets, oldWords()));
        hasOldWallet();
    }

    void numbersInUseAreLeft()
    {
        QFile other(m_dir->filePath(QStringLiteral("wallet-1.db-wal"))); // whatever it is, it stays
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("kept") == 4);
        other.close();
        auto secrets = *Secrets::openFile(m_dir->path());
        QVERIFY(secrets.set(QStringLiteral("wallet/words-2"), "kept"));
        QVERIFY(app::replaceWallet(m_dir->path(), secrets, newWords()));
        hasNewWallet(3);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("kept"));
        QCOMPARE(secrets.value(QStringLiteral("wallet/words-2")).value_or(QByteArray()), QByteArray("kept"));
    }

    void walletWithoutItsWords()
    {
        auto secrets = *Secrets::openFile(m_dir->path());
        QVERIFY(secrets.remove(QStringLiteral("wallet/words")));
        QVERIFY(app::replaceWallet(m_dir->path(), secrets, newWords()));
        QCOMPARE(app::openWalletWords(m_dir->path(), secrets, SystemRandom())->text(), newWords().text());
        QCOMPARE(secrets.names(), QStringList { QStringLiteral("wallet/words") });
        QCOMPARE(*mintsIn(m_dir->filePath(QStringLiteral("wallet-1.db")), oldWords()), QStringList { oldMint });
    }

    void fullDisk()
    {
        const auto end = support::forkCrashingAt(0, [this](CrashAt &) {
            auto secrets = Secrets::openFile(m_dir->path());
            support::fillDisk();
            const auto replaced = app::replaceWallet(m_dir->path(), *secrets, newWords());
            return !replaced && replaced.error().code == Errc::Io ? 0 : 1;
        });
        QCOMPARE(end, ChildEnd::Finished);
        hasOldWallet();
    }

    void diskFullOnTheWay()
    {
        int steps = 0;
        const auto end = support::forkCrashingAt(0, [&](CrashAt &) {
            auto secrets = Secrets::openFile(m_dir->path());
            const auto fill = [&] {
                if (++steps == 2)
                    support::fillDisk();
            };
            return app::replaceWallet(m_dir->path(), *secrets, newWords(), fill) ? 0 : 1;
        });
        QCOMPARE(end, ChildEnd::Finished); // files that are moved need no room
        const auto secrets = Secrets::openFile(m_dir->path());
        QVERIFY2(secrets, secrets ? "" : qPrintable(secrets.error().toString()));
        QVERIFY(secrets->value(movingSecret)); // told by the next start only
        hasNewWallet();
    }

    void folderThatMayNotBeWritten()
    {
        const auto end = support::forkCrashingAt(0, [this](CrashAt &) {
            auto secrets = Secrets::openFile(m_dir->path());
            QFile::setPermissions(
                m_dir->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
            if (::geteuid() == 0 && ::seteuid(65534) != 0) // the superuser may write everywhere
                return 2;
            const auto replaced = app::replaceWallet(m_dir->path(), *secrets, newWords());
            return !replaced && replaced.error().code == Errc::Io ? 0 : 1;
        });
        QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(end, ChildEnd::Finished);
        hasOldWallet();
    }

    void fileThatCannotBeMoved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("first") << QStringLiteral("wallet-1.db-wal");
        QTest::addRow("second") << QStringLiteral("wallet-1.db-shm");
    }
    void fileThatCannotBeMoved()
    {
        QFETCH(QString, name);
        auto secrets = *Secrets::openFile(m_dir->path());
        const auto replaced = app::replaceWallet(m_dir->path(), secrets, newWords(), [&] { block(*m_dir, name); });
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().code, Errc::Io);
        QVERIFY2(replaced.error().detail.contains(name), qPrintable(replaced.error().detail));
        hasOldWallet();
    }

    /// Neither can the file be moved nor the word of it taken back: nothing runs, and nothing is lost.
    void fileThatCannotBeMovedOnAFullDisk()
    {
        const QString name = QStringLiteral("wallet-1.db-shm");
        int steps = 0;
        const auto end = support::forkCrashingAt(0, [&](CrashAt &) {
            auto secrets = Secrets::openFile(m_dir->path());
            const auto spoil = [&] {
                if (++steps == 2) {
                    block(*m_dir, name);
                    support::fillDisk();
                }
            };
            const auto replaced = app::replaceWallet(m_dir->path(), *secrets, newWords(), spoil);
            return !replaced && replaced.error().code == Errc::Io ? 0 : 1;
        });
        QCOMPARE(end, ChildEnd::Finished);
        auto secrets = *Secrets::openFile(m_dir->path());
        const auto refused = app::openWalletWords(m_dir->path(), secrets, SystemRandom());
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(name), qPrintable(refused.error().detail));
        QVERIFY(exists(*m_dir, QStringLiteral("wallet.db")) && exists(*m_dir, QStringLiteral("wallet.db-wal")));
        QVERIFY(QDir(m_dir->filePath(name)).removeRecursively());
        hasNewWallet();
    }
};

QTEST_GUILESS_MAIN(tst_WalletSeed)
#include "tst_WalletSeed.moc"
