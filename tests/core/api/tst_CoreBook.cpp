// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/CoreBook.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace api;

/// The list of known cores and its file.
class tst_CoreBook : public QObject {
    Q_OBJECT
    SystemRandom m_random;
    QTemporaryDir m_folder;

    static KnownCore core(const QString &name, const QString &address = QStringLiteral("[fd00::20]:9000"))
    {
        return { {}, name, *CoreAddress::fromString(address), QByteArray(32, '\x5a') };
    }
    QString path() const { return m_folder.filePath(QStringLiteral("cores.json")); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void noFileNoCores()
    {
        const auto book = CoreBook::load(path());
        QVERIFY(book && book->cores().isEmpty());
    }

    void whatIsSavedIsRead()
    {
        CoreBook book;
        const auto garage = book.put(core(QStringLiteral("Garage \u26cf")), m_random);
        const auto shed = book.put(core(QStringLiteral("Shed"), QStringLiteral("shed.local")), m_random);
        QVERIFY(garage && shed && *garage != *shed);
        QVERIFY(book.save(path()));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        const auto again = CoreBook::load(path());
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->cores(), book.cores());
        QCOMPARE(again->cores()[1].address.port, CoreAddress::defaultPort);
    }

    void aNameIsTakenOnce()
    {
        CoreBook book;
        const auto garage = book.put(core(QStringLiteral("Garage")), m_random);
        QVERIFY(garage);
        QCOMPARE(book.put(core(QStringLiteral("gARAGE")), m_random).error().code, Errc::AlreadyExists);
        KnownCore renamed = *book.find(*garage);
        renamed.name = QStringLiteral("GARAGE"); // its own name may change its case
        QVERIFY(book.put(renamed, m_random));
        QCOMPARE(book.cores().size(), 1);
        QCOMPARE(book.find(*garage)->name, QStringLiteral("GARAGE"));
    }

    void badOnesAreRefused()
    {
        CoreBook book;
        for (const QString &name :
            { QString(), QStringLiteral(" "), QStringLiteral(" x"), QStringLiteral("a\nb"), QString(41, u'a') })
            QCOMPARE(book.put(core(name), m_random).error().code, Errc::Malformed);
        KnownCore unpinned = core(QStringLiteral("x"));
        unpinned.pin.clear();
        QCOMPARE(book.put(unpinned, m_random).error().code, Errc::Malformed);
        KnownCore gone = core(QStringLiteral("x"));
        gone.id = QStringLiteral("0123456789abcdef");
        QCOMPARE(book.put(gone, m_random).error().code, Errc::NotFound);
        QCOMPARE(book.remove(gone.id).error().code, Errc::NotFound);
        for (int i = 0; i < CoreBook::maxCores; ++i)
            QVERIFY(book.put(core(QString::number(i)), m_random));
        QCOMPARE(book.put(core(QStringLiteral("x")), m_random).error().code, Errc::Limit);
    }

    void removed()
    {
        CoreBook book;
        const auto id = book.put(core(QStringLiteral("Garage")), m_random);
        QVERIFY(book.remove(*id));
        QVERIFY(!book.find(*id));
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no certificate") << QByteArray(
            "{\"cores\":[{\"id\":\"0123456789abcdef\",\"name\":\"x\",\"address\":\"h\"}]}");
        const QByteArray good
            = "{\"id\":\"0123456789abcdef\",\"name\":\"x\",\"address\":\"h\",\"certificate_sha256\":\""
            + QByteArray(64, 'a') + "\"}";
        QTest::newRow("twice") << "{\"cores\":[" + good + "," + good + "]}";
        QTest::newRow("id") << QByteArray("{\"cores\":[" + good + "]}").replace("0123456789abcdef", "../../x");
    }
    void damagedFiles()
    {
        QFETCH(QByteArray, text);
        write(text);
        const auto book = CoreBook::load(path());
        QVERIFY(!book);
        QCOMPARE(book.error().code, Errc::Malformed);
    }
};

QTEST_GUILESS_MAIN(tst_CoreBook)
#include "tst_CoreBook.moc"
