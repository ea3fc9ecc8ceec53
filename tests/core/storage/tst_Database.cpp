// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StatementCache.h"
#include "core/storage/Transaction.h"
#include "tests/support/CrashAt.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace storage;

namespace {

Migrations steps(int count)
{
    Migrations out;
    if (count >= 1)
        out.steps.append({ 1, QStringLiteral("0001_start"),
            { QStringLiteral("CREATE TABLE coin(id INTEGER PRIMARY KEY, owner TEXT NOT NULL UNIQUE)"),
                QStringLiteral("CREATE TABLE spent(coin INTEGER NOT NULL REFERENCES coin(id))") } });
    if (count >= 2)
        out.steps.append({ 2, QStringLiteral("0002_value"),
            { QStringLiteral("ALTER TABLE coin ADD value INTEGER NOT NULL DEFAULT 7") } });
    if (count >= 3)
        out.steps.append({ 3, QStringLiteral("0003_broken"),
            { QStringLiteral("CREATE TABLE half(x)"), QStringLiteral("INSERT INTO nowhere VALUES (1)") } });
    return out;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Database : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    QString nextPath() { return m_dir.filePath(QStringLiteral("%1.db").arg(++m_count)); }
    static QVariant one(const Database &db, const QString &sql)
    {
        auto query = db.run(sql);
        return query && query->next() ? query->value(0) : QVariant();
    }

private Q_SLOTS:
    void freshFileRunsAllSteps()
    {
        const QString path = nextPath();
        const auto db = Database::open({ path, Synchronous::Full, std::chrono::milliseconds(50) }, steps(2));
        QVERIFY(db);
        QCOMPARE(db->version().value(), 2);
        QCOMPARE(one(*db, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(one(*db, QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
        QCOMPARE(one(*db, QStringLiteral("PRAGMA synchronous")).toInt(), 2);
        QCOMPARE(one(*db, QStringLiteral("PRAGMA cache_size")).toInt(), -256); // KiB
        QCOMPARE(
            QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QVERIFY(!QFile::exists(path + QStringLiteral(".v0.backup")));
    }

    void olderFileIsCopiedThenMigratedAndEqualsAFreshOne()
    {
        const QString path = nextPath();
        {
            const auto db = Database::open({ path }, steps(1));
            QVERIFY(db);
            QVERIFY(db->run(QStringLiteral("INSERT INTO coin VALUES (1, ?)"), { QStringLiteral("ann") }));
        }
        const auto db = Database::open({ path }, steps(2));
        QVERIFY(db);
        QCOMPARE(one(*db, QStringLiteral("SELECT owner || value FROM coin")).toString(), QStringLiteral("ann7"));
        const auto backup = Database::open({ path + QStringLiteral(".v1.backup") }, steps(1));
        QVERIFY(backup);
        QCOMPARE(one(*backup, QStringLiteral("SELECT owner FROM coin")).toString(), QStringLiteral("ann"));
        const auto fresh = Database::open({ nextPath() }, steps(2));
        const QString schema = QStringLiteral("SELECT group_concat(sql) FROM sqlite_master");
        QCOMPARE(one(*db, schema), one(*fresh, schema));
    }

    void newerFileIsRefusedUntouched()
    {
        const QString path = nextPath();
        {
            QVERIFY(Database::open({ path }, steps(2)));
        }
        const QByteArray before = bytesOf(path);
        const auto db = Database::open({ path }, steps(1));
        QVERIFY(!db);
        QCOMPARE(db.error().code, Errc::Unsupported);
        QVERIFY(db.error().detail.contains(path));
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!QFile::exists(path + QStringLiteral(".v2.backup")));
    }

    void failedStepLeavesTheVersionBefore()
    {
        const QString path = nextPath();
        const auto db = Database::open({ path }, steps(3));
        QVERIFY(!db);
        QVERIFY(db.error().detail.contains(QStringLiteral("0003_broken")));
        const auto again = Database::open({ path }, steps(2));
        QVERIFY(again);
        QCOMPARE(again->version().value(), 2);
        QCOMPARE(one(*again, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name='half'")).toInt(), 0);
    }

    void noDatabaseIsMalformedAndKept()
    {
        const QString path = nextPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto db = Database::open({ path }, steps(1));
        QVERIFY(!db);
        QCOMPARE(db.error().code, Errc::Malformed);
        QCOMPARE(bytesOf(path), QByteArray(8192, 'x'));
    }

    void damagedPagesAreAnErrorNotACrash()
    {
        const QString path = nextPath();
        {
            const auto db = Database::open({ path }, steps(1));
            QVERIFY(db);
            for (int i = 0; i < 500; ++i)
                QVERIFY(db->run(
                    QStringLiteral("INSERT INTO coin VALUES (?, ?)"), { i, QString(100, u'o') + QString::number(i) }));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(int(file.size() - 4096), char(0x5a)));
        file.close();
        const auto db = Database::open({ path }, steps(1));
        const auto read = db
            ? db->run(QStringLiteral("SELECT sum(length(owner)) FROM coin")).map([](QSqlQuery q) { return q.next(); })
            : Result<bool>(tl::unexpected(db.error()));
        QVERIFY(!read || !*read); // reported when the statement runs or when its row is asked for
    }

    void missingFolderIsIo()
    {
        const auto db = Database::open({ m_dir.filePath(QStringLiteral("no/such/folder.db")) }, steps(1));
        QVERIFY(!db);
        QCOMPARE(db.error().code, Errc::Io);
    }

    void fullDiskRollsBack()
    {
        const auto db = Database::open({ nextPath() }, steps(1));
        QVERIFY(db);
        QVERIFY(db->run(QStringLiteral("INSERT INTO coin VALUES (1, 'first')")));
        QVERIFY(db->run(QStringLiteral("PRAGMA max_page_count=8"))); // what SQLite then says is SQLITE_FULL
        Result<void> done;
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(transaction);
            for (int i = 2; i < 1000 && done; ++i) {
                auto row = db->run(
                    QStringLiteral("INSERT INTO coin VALUES (?, ?)"), { i, QString(500, u'o') + QString::number(i) });
                if (!row)
                    done = tl::unexpected(row.error());
            }
        }
        QVERIFY(!done);
        QCOMPARE(done.error().code, Errc::Io);
        QCOMPARE(one(*db, QStringLiteral("SELECT count(*) FROM coin")).toInt(), 1);
        QVERIFY(db->run(QStringLiteral("PRAGMA max_page_count=100000")));
        QVERIFY(db->run(QStringLiteral("INSERT INTO coin VALUES (2, 'second')")));
    }

    void transactionRollsBackUnlessCommitted()
    {
        const auto db = Database::open({ nextPath() }, steps(1));
        QVERIFY(db);
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(transaction);
            QVERIFY(db->run(QStringLiteral("INSERT INTO coin VALUES (1, 'a')")));
        }
        QCOMPARE(one(*db, QStringLiteral("SELECT count(*) FROM coin")).toInt(), 0);
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(db->run(QStringLiteral("INSERT INTO coin VALUES (1, 'a')")));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(one(*db, QStringLiteral("SELECT count(*) FROM coin")).toInt(), 1);
    }

    void errorsHaveCodes()
    {
        const QString path = nextPath();
        const auto db = Database::open({ path }, steps(1));
        const auto other = Database::open({ path, Synchronous::Normal, std::chrono::milliseconds(20) }, steps(1));
        QVERIFY(db && other);
        QVERIFY(db->run(QStringLiteral("INSERT INTO coin VALUES (1, 'a')")));
        QCOMPARE(db->run(QStringLiteral("INSERT INTO coin VALUES (1, 'b')")).error().code, Errc::AlreadyExists);
        QCOMPARE(db->run(QStringLiteral("INSERT INTO spent VALUES (99)")).error().code, Errc::AlreadyExists);
        QCOMPARE(db->run(QStringLiteral("nonsense")).error().code, Errc::Io);
        auto transaction = Transaction::begin(*db);
        QVERIFY(transaction);
        const auto second = Transaction::begin(*other);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::Busy);
    }

    void movedDatabaseWorks()
    {
        auto db = Database::open({ nextPath() }, steps(1));
        QVERIFY(db);
        Database moved = std::move(*db);
        QVERIFY(moved.run(QStringLiteral("INSERT INTO coin VALUES (1, 'a')")));
        auto another = Database::open({ nextPath() }, steps(1));
        moved = std::move(*another);
        QCOMPARE(one(moved, QStringLiteral("SELECT count(*) FROM coin")).toInt(), 0);
    }

    void hookSeesEveryStatementBeforeAndAfter()
    {
        int calls = 0;
        auto db = Database::open(
            { nextPath(), Synchronous::Full, std::chrono::milliseconds(20), [&] { ++calls; } }, steps(1));
        QVERIFY(db);
        calls = 0;
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(db->run(QStringLiteral("INSERT INTO coin VALUES (1, 'a')")));
            QVERIFY(!db->run(QStringLiteral("INSERT INTO coin VALUES (1, 'a')")));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(calls, 8); // BEGIN, two INSERT, COMMIT
        {
            auto rolledBack = Transaction::begin(*db);
        }
        QCOMPARE(calls, 12);
    }

    void cacheKeepsStatementsAndEndsThem()
    {
        auto db = Database::open({ nextPath() }, steps(1));
        StatementCache cache(*db);
        const QString insert = QStringLiteral("INSERT INTO coin VALUES (?, ?)");
        for (int i = 0; i < 3; ++i)
            QVERIFY(cache.run(insert, { i, QString::number(i) }));
        QCOMPARE(cache.run(insert, { 0, QStringLiteral("again") }).error().code, Errc::AlreadyExists);
        QVERIFY(cache.run(insert, { 3, QStringLiteral("3") }));
        for (int i = 0; i < 2; ++i) { // half-read rows do not keep a read open
            auto rows = cache.run(QStringLiteral("SELECT id, owner FROM coin ORDER BY id DESC"));
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->value(1).toString(), QStringLiteral("3"));
        }
        QVERIFY(db->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        auto update = cache.run(QStringLiteral("UPDATE coin SET owner = owner || 'x' WHERE id > ?"), { 1 });
        QCOMPARE(update->affected(), 2);
    }

    void killedBetweenAnyTwoStatementsAllOrNothing()
    {
        const QString path = nextPath();
        auto end = support::ChildEnd::Killed;
        int n = 0;
        while (end == support::ChildEnd::Killed) {
            QVERIFY(++n < 20);
            QFile::remove(path);
            QFile::remove(path + QStringLiteral("-wal"));
            QFile::remove(path + QStringLiteral("-shm"));
            end = support::runChildCrashingAt(n, { QStringLiteral("--child"), path });
            const auto db = Database::open({ path }, steps(1));
            QVERIFY(db);
            const int rows = one(*db, QStringLiteral("SELECT count(*) FROM coin")).toInt();
            QCOMPARE(rows, n <= 7 ? 0 : 2); // 8th: after the COMMIT
        }
        QCOMPARE(end, support::ChildEnd::Finished);
        QCOMPARE(n, 9);
    }
};

namespace {

/// The child that is killed: two rows in one transaction.
int writeTwoRows(const QString &path)
{
    support::CrashAt crash;
    const auto db = Database::open({ path, Synchronous::Full, std::chrono::milliseconds(500), crash.hook() }, steps(1));
    if (!db)
        return 1;
    crash.arm();
    auto transaction = Transaction::begin(*db);
    for (const QString &owner : { QStringLiteral("a"), QStringLiteral("b") }) {
        if (!transaction || !db->run(QStringLiteral("INSERT INTO coin (owner) VALUES (?)"), { owner }))
            return 1;
    }
    return transaction->commit() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--child"))
        return writeTwoRows(app.arguments().value(2));
    tst_Database test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Database.moc"
