// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include <QTemporaryDir>
#include <QtTest>

class tst_Migrations : public QObject {
    Q_OBJECT

    static void write(const QTemporaryDir &dir, const QString &name, const QByteArray &text)
    {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("two") << QStringLiteral("A; B;") << QStringList { QStringLiteral("A"), QStringLiteral("B") };
        QTest::newRow("no last semicolon")
            << QStringLiteral("A;B") << QStringList { QStringLiteral("A"), QStringLiteral("B") };
        QTest::newRow("empty") << QStringLiteral(" ;; -- nothing\n;/* ; */") << QStringList {};
        QTest::newRow("quoted") << QStringLiteral("SELECT 'a;''b;', \"c;\", `d;`, [e;]; B")
                                << QStringList { QStringLiteral("SELECT 'a;''b;', \"c;\", `d;`, [e;]"),
                                       QStringLiteral("B") };
        QTest::newRow("line comment") << QStringLiteral("A -- it's; fine\nB; C")
                                      << QStringList { QStringLiteral("A \nB"), QStringLiteral("C") };
        QTest::newRow("block comment") << QStringLiteral("A/*;'*/B; C")
                                       << QStringList { QStringLiteral("A B"), QStringLiteral("C") };
        QTest::newRow("trigger")
            << QStringLiteral(
                   "CREATE TRIGGER t AFTER INSERT ON x BEGIN UPDATE x SET a = CASE WHEN 1 THEN 2 END; DELETE FROM y; END; B")
            << QStringList {
                   QStringLiteral(
                       "CREATE TRIGGER t AFTER INSERT ON x BEGIN UPDATE x SET a = CASE WHEN 1 THEN 2 END; DELETE FROM y; END"),
                   QStringLiteral("B")
               };
        QTest::newRow("begin outside a trigger")
            << QStringLiteral("BEGIN; COMMIT") << QStringList { QStringLiteral("BEGIN"), QStringLiteral("COMMIT") };
    }
    void splits()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        const auto got = storage::splitStatements(script);
        QVERIFY(got);
        QCOMPARE(*got, statements);
    }
    void unfinishedIsAnError()
    {
        for (const char16_t *script : { u"SELECT 'a", u"A; /* B", u"[x" })
            QCOMPARE(storage::splitStatements(script).error().code, Errc::Malformed);
    }

    void folderIsReadInOrder()
    {
        QTemporaryDir dir;
        write(dir, QStringLiteral("0002_more.sql"), QByteArray("ALTER TABLE a ADD b; CREATE INDEX i ON a(b);"));
        write(dir, QStringLiteral("0001_start.sql"), QByteArray("CREATE TABLE a(x);"));
        const auto got = storage::Migrations::fromFolder(dir.path());
        QVERIFY(got);
        QCOMPARE(got->version(), 2);
        QCOMPARE(got->steps[0].name, QStringLiteral("0001_start"));
        QCOMPARE(got->steps[1].statements.size(), 2);
    }
    void holesAndDoublesAreErrors()
    {
        QTemporaryDir dir;
        QCOMPARE(storage::Migrations::fromFolder(dir.path()).error().code, Errc::NotFound);
        write(dir, QStringLiteral("0001_start.sql"), QByteArray("A"));
        write(dir, QStringLiteral("0003_hole.sql"), QByteArray("B"));
        QCOMPARE(storage::Migrations::fromFolder(dir.path()).error().code, Errc::Malformed);
        write(dir, QStringLiteral("0002_empty.sql"), QByteArray("-- nothing"));
        QCOMPARE(storage::Migrations::fromFolder(dir.path()).error().code, Errc::Malformed);
        write(dir, QStringLiteral("0002_empty.sql"), QByteArray("C"));
        QVERIFY(storage::Migrations::fromFolder(dir.path()));
        write(dir, QStringLiteral("0002_twice.sql"), QByteArray("C"));
        QCOMPARE(storage::Migrations::fromFolder(dir.path()).error().code, Errc::Malformed);
    }
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
