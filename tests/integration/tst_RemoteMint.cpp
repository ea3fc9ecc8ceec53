// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A pool on one machine and its mint on another, as two programs: the link is Noise and Stratum V2 with the negotiated
// extension. Either side is killed while shares come.
#include "core/cashu/DeterministicSecrets.h"
#include "core/ehash/Wide.h"
#include "tests/support/Programs.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QtTest>

using support::Daemon;
using support::MinerProgram;
using support::Program;

namespace {

constexpr quint64 unitWork = 1000;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

QJsonObject section(const QJsonObject &status, const char *name)
{
    return status[QLatin1String(name)].toObject();
}

/// A data directory of a wallet that nobody runs but `hashsteadd wallet`.
QJsonObject wallet(const QString &dataDir, const QStringList &arguments)
{
    Program program(QStringLiteral("hashsteadd"));
    program.start(QStringList { QStringLiteral("wallet") } + arguments
        + QStringList { QStringLiteral("--json"), QStringLiteral("--data-dir"), dataDir, QStringLiteral("--set"),
            QStringLiteral("general.secret_store=file") });
    program.type({});
    program.finish();
    return program.lastJson();
}

quint64 spendable(const QJsonObject &balances)
{
    quint64 sum = 0;
    const auto rows = balances[QStringLiteral("balances")].toArray();
    for (const auto &row : rows)
        sum += row[QStringLiteral("spendable")].toVariant().toULongLong();
    return sum;
}

/// Rows of a database whose program has ended.
QList<QList<QVariant>> rowsOf(const QString &path, const QString &sql)
{
    QList<QList<QVariant>> rows;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (!database.open() || !query.exec(sql))
            qWarning() << path << database.lastError() << query.lastError();
        while (query.next()) {
            QList<QVariant> row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
            rows.append(row);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return rows;
}

} // namespace

class tst_RemoteMint : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Daemon> m_mint; ///< machine one: the mint of "house", no wallet
    std::unique_ptr<Daemon> m_pool; ///< machine two: no mint, a wallet for machines without a key

    QString folder(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QJsonObject farm() const
    {
        const auto mints = section(m_pool->status(), "ehash")[QStringLiteral("mints")].toArray();
        for (const auto &mint : mints) {
            if (mint[QStringLiteral("name")].toString() == u"farm")
                return mint.toObject();
        }
        return {};
    }
    qint64 waiting() const { return farm()[QStringLiteral("waiting")].toInteger(-1); }
    qint64 answered() const { return farm()[QStringLiteral("answered")].toInteger(-1); }
    QByteArray told() const
    {
        return QJsonDocument(m_pool->status()).toJson() + m_pool->program().errors().right(3000) + "\n--- mint\n"
            + m_mint->program().errors().right(3000);
    }
    static void configure(Daemon &daemon)
    {
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        // Each share is 10,000 hashes, half a second of a machine's work.
        for (const char *key : { "shares.start_difficulty", "shares.min_difficulty", "shares.max_difficulty" })
            daemon.set(QLatin1String(key), QStringLiteral("2.3e-6"));
        daemon.set(QStringLiteral("ehash.unit_work"), QString::number(unitWork));
    }

    void makeBoth(bool isHashpool);

private Q_SLOTS:
    void quotesWaitAndArriveOnce_data();
    void quotesWaitAndArriveOnce();
};

/// The two tell each other their keys, as their owners would: the mint's first, for the pool's list.
void tst_RemoteMint::makeBoth(bool isHashpool)
{
    m_dir = std::make_unique<QTemporaryDir>();
    const quint16 port = freePort();
    m_mint = std::make_unique<Daemon>(folder("mint"));
    m_pool = std::make_unique<Daemon>(folder("pool"));
    for (Daemon *daemon : { m_mint.get(), m_pool.get() }) {
        configure(*daemon);
        if (!isHashpool)
            continue;
        daemon->set(QStringLiteral("ehash.rule"), QStringLiteral("leading-zeros"));
        daemon->set(QStringLiteral("ehash.minimum_zeros"), QStringLiteral("10"));
    }
    m_mint->set(QStringLiteral("ehash.enabled"), QStringLiteral("off"));
    m_mint->set(QStringLiteral("mint.enabled"), QStringLiteral("on"));
    m_mint->set(QStringLiteral("wallet.enabled"), QStringLiteral("off"));
    m_mint->set(QStringLiteral("mint.listen"), QStringLiteral("127.0.0.1:%1").arg(freePort()));
    QVERIFY2(m_mint->start(), m_mint->program().errors().constData());
    const QString linkKey = section(m_mint->status(), "mint")[QStringLiteral("link_key")].toString();
    m_mint->program().terminate();
    QVERIFY(m_mint->program().finish());

    m_pool->set(QStringLiteral("ehash.enabled"), QStringLiteral("on"));
    m_pool->set(QStringLiteral("ehash.mint"), QStringLiteral("farm"));
    m_pool->set(QStringLiteral("ehash.mints"),
        QStringLiteral("farm ") + (isHashpool ? QStringLiteral("hashpool 127.0.0.1") : linkKey));
    m_pool->set(QStringLiteral("ehash.listen"), QStringLiteral("127.0.0.1:%1").arg(port));
    m_pool->set(QStringLiteral("wallet.enabled"), QStringLiteral("on"));
    QVERIFY2(m_pool->start(), m_pool->program().errors().constData());
    m_pool->keepPorts();
    QVERIFY(!m_pool->status().contains(QStringLiteral("mint")));

    m_mint->set(QStringLiteral("mint.pools"),
        QStringLiteral("house stratum2+tcp://127.0.0.1:%1/%2%3")
            .arg(port)
            .arg(m_pool->ready()[QStringLiteral("authority_key")].toString(),
                isHashpool ? QStringLiteral(" hashpool") : QString()));
    QVERIFY2(m_mint->start(), m_mint->program().errors().constData());
}

void tst_RemoteMint::quotesWaitAndArriveOnce_data()
{
    QTest::addColumn<bool>("isHashpool");
    QTest::newRow("extension 0x4548") << false;
    QTest::newRow("hashpool's messages") << true;
}

void tst_RemoteMint::quotesWaitAndArriveOnce()
{
    QFETCH(bool, isHashpool);
    makeBoth(isHashpool);
    if (QTest::currentTestFailed())
        return;
    const QString url = section(m_mint->status(), "mint")[QStringLiteral("url")].toString();
    QCOMPARE(
        wallet(folder("pool"), { QStringLiteral("mints"), QStringLiteral("add"), url })[QStringLiteral("url")], url);

    // A guest brings the key of a wallet of his own; the house's machines have none, so theirs is the pool's wallet's.
    const auto words = crypto::Mnemonic::parse(
        wallet(folder("guest"), { QStringLiteral("seed"), QStringLiteral("show") })[QStringLiteral("words")]
            .toString());
    QVERIFY(words);
    const auto secrets = cashu::DeterministicSecrets::fromSeed(words->seed());
    QVERIFY(secrets);
    const QString guestKey = secrets->quoteKey(0)->publicKey()->toHex();
    const QStringList rate { QStringLiteral("--hashrate"), QStringLiteral("20000") };
    MinerProgram own(m_pool->sv1Url(), rate + QStringList { QStringLiteral("--user"), QStringLiteral("rig") });
    MinerProgram guest(
        m_pool->sv2Url(), rate + QStringList { QStringLiteral("--user"), QStringLiteral("guest.") + guestKey });
    QTRY_VERIFY2_WITH_TIMEOUT(answered() >= 4, told().constData(), 30'000);

    // The mint goes as in a power cut. Shares go on, and wait.
    m_mint->program().kill();
    QTRY_VERIFY_WITH_TIMEOUT(!farm()[QStringLiteral("reachable")].toBool(), 5000);
    QVERIFY(!farm()[QStringLiteral("trouble")].toString().isEmpty());
    const qint64 before = answered();
    QTRY_VERIFY2_WITH_TIMEOUT(waiting() >= 10, told().constData(), 30'000);
    QCOMPARE(answered(), before);
    const auto since = section(m_pool->status(), "ehash")[QStringLiteral("oldest_waiting")];
    QVERIFY(since.isString());
    QVERIFY2(m_mint->start(), m_mint->program().errors().constData());
    QTRY_VERIFY2_WITH_TIMEOUT(answered() >= before + 10, told().constData(), 15'000);

    // Now the pool, with whatever is under way.
    m_pool->program().kill();
    QVERIFY2(m_pool->start(), m_pool->program().errors().constData());
    const qint64 kept = answered();
    QTRY_VERIFY2_WITH_TIMEOUT(answered() >= kept + 4, told().constData(), 30'000);

    own.stop();
    guest.stop();
    // Each service publishes its state for itself, up to half a second late: at rest is what stays the same for longer.
    QList<qint64> last;
    QElapsedTimer same;
    const auto isAtRest = [&] {
        const auto keysets = section(m_mint->status(), "mint")[QStringLiteral("keysets")].toArray();
        const qint64 credits = keysets.at(0)[QStringLiteral("credited")].toString().toLongLong();
        const qint64 pending = m_pool->source()[QStringLiteral("pending")].toInteger(-1);
        const qint64 amount = farm()[QStringLiteral("amount")].toString().toLongLong();
        const QList<qint64> now { pending, waiting(), answered(), amount, credits };
        if (std::exchange(last, now) != now)
            same.start();
        return pending == 0 && now[1] == 0 && amount == credits && same.elapsed() > 2000;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isAtRest(), told().constData(), 30'000);
    const QJsonObject mint = section(m_mint->status(), "mint");
    QVERIFY(mint[QStringLiteral("issuing")].toBool());
    const auto keyset = mint[QStringLiteral("keysets")].toArray().at(0).toObject();
    const quint64 credited = keyset[QStringLiteral("credited")].toString().toULongLong();
    QVERIFY(credited > 0);
    QCOMPARE(farm()[QStringLiteral("amount")].toString().toULongLong(), credited);
    QCOMPARE(farm()[QStringLiteral("failed")].toInteger(), 0);
    const qint64 shares = answered();
    QVERIFY(m_pool->source()[QStringLiteral("acknowledged")].toInteger() <= shares);
    QCOMPARE(m_pool->source()[QStringLiteral("lost")].toInteger(), 0);

    // Each owner finds his, and nobody else's.
    const auto swept = wallet(folder("guest"), { QStringLiteral("mints"), QStringLiteral("add"), url });
    QCOMPARE(swept[QStringLiteral("url")].toString(), url);
    wallet(folder("guest"), { QStringLiteral("restore"), url });
    wallet(folder("pool"), { QStringLiteral("sweep") });
    const quint64 guests = spendable(wallet(folder("guest"), { QStringLiteral("balance") }));
    QVERIFY(guests > 0);
    QTRY_COMPARE_WITH_TIMEOUT(
        spendable(wallet(folder("pool"), { QStringLiteral("balance") })) + guests, credited, 20'000);

    m_pool->program().terminate();
    m_mint->program().terminate();
    QVERIFY(m_pool->program().finish());
    QVERIFY(m_mint->program().finish());
    // The pool's books: all work is in quotes or carried, and every quote is answered.
    quint64 stored = 0;
    quint64 quoted = 0;
    const auto books = rowsOf(folder("pool") + QStringLiteral("/ehash.sqlite"),
        QStringLiteral("SELECT shares, work, carried, quoted, answered FROM book"));
    QCOMPARE(books.size(), 2);
    for (const auto &row : books) {
        const auto wide = [&](int column) { return ehash::Wide::fromBytes(row[column].toByteArray()).low(); };
        stored += row[0].toULongLong();
        quoted += wide(3);
        QCOMPARE(wide(3), wide(4));
        if (!isHashpool) // there, luck decides
            QCOMPARE(wide(1), wide(3) * unitWork + row[2].toULongLong());
    }
    QCOMPARE(quint64(shares), stored);
    QCOMPARE(quoted, credited);
    // The mint's: as many shares, and quotes of the same sum, all issued.
    const QString mintFile = folder("mint") + QStringLiteral("/mint.sqlite");
    const auto credits
        = rowsOf(mintFile, QStringLiteral("SELECT count(*), sum(amount) FROM credit WHERE pool = 'house'"));
    QCOMPARE(credits.at(0), (QList<QVariant> { stored, credited }));
    const auto quotes = rowsOf(mintFile, QStringLiteral("SELECT sum(amount), sum(paid), sum(issued) FROM quote"));
    QCOMPARE(quotes.at(0), (QList<QVariant> { credited, credited, credited }));
}

QTEST_GUILESS_MAIN(tst_RemoteMint)
#include "tst_RemoteMint.moc"
