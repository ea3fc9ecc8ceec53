// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `hashsteadd wallet` as a person types it: in a process of its own, and through the instance that runs.
#include "app/shared/WalletCommand.h"
#include "core/mint/MintService.h"
#include "tests/support/Programs.h"

#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Said {
    int code = -1;
    QJsonObject json;
    QByteArray errors;
    qsizetype steps = 0; ///< lines of progress
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

Said typed(const QString &dataDir, const QStringList &arguments, const QByteArray &input = {})
{
    support::Program program(QStringLiteral("hashsteadd"));
    program.start(QStringList { QStringLiteral("wallet") } + arguments
        + QStringList { QStringLiteral("--json"), QStringLiteral("--data-dir"), dataDir, QStringLiteral("--set"),
            QStringLiteral("general.secret_store=file") });
    program.type(input);
    program.finish(60'000);
    const auto steps = std::count_if(program.lines().begin(), program.lines().end(),
        [](const QByteArray &line) { return line.startsWith("{\"progress\":{"); });
    return { program.exitCode(), program.lastJson(), program.errors(), steps };
}

} // namespace

class tst_WalletCommand : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<mint::MintService> m_mint;

private Q_SLOTS:
    void initTestCase()
    {
        mint::MintServiceConfig config;
        std::array<quint8, 64> seed {};
        seed.fill(0x5a);
        config.mint.databasePath = m_dir.filePath(QStringLiteral("mint.db"));
        config.mint.seed = crypto::Seed64(seed);
        config.mint.isTestInstance = true;
        config.mint.testBackendDelay = std::chrono::milliseconds(50);
        config.port = 0;
        config.limits.requestsPerSecond = config.limits.requestBurst = 1e6;
        m_mint = std::make_unique<mint::MintService>(config, m_clock, m_random);
        QVERIFY(m_mint->start());
    }

    void parses()
    {
        using app::WalletCommand;
        for (const char *bad : { "", "frob", "send", "send 1 2", "send 1 --frob", "send 1 --unit", "mints add",
                 "balance x", "seed", "receive" })
            QVERIFY2(!WalletCommand::parse(QString::fromLatin1(bad).split(u' ', Qt::SkipEmptyParts)), bad);
        for (const char *bad : { "send 0", "send -1", "send 1.5", "send 1e3", "send 18446744073709551616",
                 "send 1 --lock 12", "send 1 --locktime soon", "reclaim x", "mints frob http://x" }) {
            const auto command = WalletCommand::parse(words(bad));
            QVERIFY2(!command || !command->order({}), bad);
        }
        const auto send
            = WalletCommand::parse(words("send 18446744073709551615 --unit hash --locktime=2030-01-01T00:00:00Z"));
        const auto order = send->order({});
        QVERIFY(order && *order);
        QCOMPARE(std::get<wallet::SendOrder>(**order).amount.value, ~quint64(0));
        QCOMPARE(*std::get<wallet::SendOrder>(**order).locktime, 1893456000u);
        QVERIFY(!WalletCommand::helpText().isEmpty());
    }

    /// Whatever is typed wrong has a text that says what, an exit code, and with --json both as one object.
    void wrongInput_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *command, int code, const char *text, const QByteArray &input = {}) {
            QTest::newRow(*command ? command : "nothing")
                << QString::fromUtf8(command) << input << code << QString::fromUtf8(text);
        };
        const char *const key = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
        const QByteArray locked = QByteArray("send 1 --lock ") + key;
        row("", 2, "needs a command");
        row("frob", 2, "\"frob\" is no wallet command");
        row("balance x", 2, "it is: wallet balance");
        row("balance --unit sat", 2, "--unit is no option of balance");
        row("balance -x", 2, "it is: wallet balance");
        row("receive", 2, "it is: wallet receive TOKEN");
        row("receive a b", 2, "it is: wallet receive TOKEN");
        row("receive cashuBnonsense", 2, "no token");
        row("receive -", 2, "no token");
        row("receive - --allow-unknown", 2, "no token", QByteArray(100, 'x'));
        row("decode", 2, "it is: wallet decode TOKEN");
        row("decode cashuCabcd", 1, "version");
        row("send", 2, "it is: wallet send AMOUNT");
        row("send 0", 2, "\"0\" is no amount");
        row("send -1", 2, "\"-1\" is no amount");
        row("send 1.5", 2, "is no amount");
        row("send 18446744073709551616", 2, "is no amount");
        row("send 1 --frob", 2, "--frob is no option of send");
        row("send 1 --unit", 2, "--unit needs a value");
        row("send 1 --unit --mint http://127.0.0.1:1", 2, "--unit needs a value");
        row("send 1 --lock 12", 2, "public key of 66 hex digits");
        row("send 1 --locktime soon", 2, "--locktime takes");
        row("send 1 --locktime 1900000000", 2, "needs a key to lock to");
        row((locked + " --refund 12").constData(), 2, "--refund takes");
        row("send 1 --mint nowhere", 2, "is no mint address");
        row("send 1 --mint http://127.0.0.1:9", 1, "not in the list of mints");
        row("send 1", 1, "nothing to send");
        row("send 1 --unit frob", 1, "nothing to send");
        row("pending x", 2, "it is: wallet pending");
        row("sent x", 2, "it is: wallet sent");
        row("reclaim", 2, "it is: wallet reclaim NUMBER");
        row("reclaim x", 2, "reclaim takes a number");
        row("reclaim 99", 1, "99");
        row("reclaim 18446744073709551615", 2, "reclaim takes a number");
        row("history x", 2, "it is: wallet history");
        row("history --limit 0", 2, "--limit takes a whole number");
        row("history --limit many", 2, "--limit takes a whole number");
        row("mints add", 2, "it is: wallet mints");
        row("mints frob http://127.0.0.1:9", 2, "mints takes add, remove or trust");
        row("mints --no", 2, "it is: wallet mints");
        row("mints add http://127.0.0.1:9 --no", 2, "it is: wallet mints");
        row("mints add nowhere", 2, "is no mint address");
        row("mints add http://mint.example.org", 1, "https");
        row("mints add http://127.0.0.1:9", 1, "does not answer");
        row("mints remove http://127.0.0.1:9", 1, "not in the list");
        row("mints trust http://127.0.0.1:9", 1, "not in the list");
        row("sweep a b", 2, "it is: wallet sweep");
        row("sweep nowhere", 2, "is no mint address");
        row("sweep http://127.0.0.1:9", 1, "not in the list");
        row("consolidate nowhere", 2, "is no mint address");
        row("consolidate http://127.0.0.1:9", 1, "not in the list");
        row("restore", 2, "it is: wallet restore MINT");
        row("restore nowhere", 2, "is no mint address");
        row("mint", 2, "it is: wallet mint AMOUNT");
        row("mint 0", 2, "is no amount");
        row("mint 5 --wait long", 2, "--wait takes a whole number");
        row("mint 5", 2, "say which mint");
        row("mint 5 --mint http://127.0.0.1:9", 1, "not in the list");
        row("keys x", 2, "it is: wallet keys");
        row("keys --worker", 2, "--worker");
        row("backup", 2, "it is: wallet backup FILE");
        row("backup /nowhere/backup", 1, "/nowhere/backup", "correct horse battery");
        row("backup backup.file", 1, "password");
        row("import", 2, "it is: wallet import FILE");
        row("import /nowhere/backup", 1, "/nowhere/backup", "correct horse battery");
        row("seed", 2, "it is: wallet seed show");
        row("seed frob", 2, "it is: wallet seed show");
        row("seed verify --again", 2, "it is: wallet seed show");
        row("seed verify", 2, "words", "legal winner");
        row("seed set", 2, "words", "legal winner");
        row("resume x", 2, "it is: wallet resume");
        row("help x", 2, "it is: wallet help");
        row("balance --set nothing", 2, "--set needs section.key=value");
        row("balance --set frob.frob=1", 2, "frob.frob");
    }
    void wrongInput()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        QFETCH(QString, text);
        const QString dir = m_dir.filePath(QStringLiteral("wrong"));
        const QStringList arguments = command.split(u' ', Qt::SkipEmptyParts);
        const Said said = typed(dir, arguments, input);
        const QByteArray json = QJsonDocument(said.json).toJson(QJsonDocument::Compact) + said.errors;
        QVERIFY2(said.json[QStringLiteral("error")].toString().contains(text), json.constData());
        QVERIFY2(!said.json[QStringLiteral("code")].toString().isEmpty(), json.constData());
        QCOMPARE(said.code, code);
        QVERIFY2(!json.contains("correct horse") && !json.contains("legal winner"), json.constData());

        support::Program plain(QStringLiteral("hashsteadd")); // and for people
        plain.start(QStringList { QStringLiteral("wallet") } + arguments
            + QStringList { QStringLiteral("--data-dir"), dir, QStringLiteral("--set"),
                QStringLiteral("general.secret_store=file") });
        plain.type(input);
        plain.finish(60'000);
        QCOMPARE(plain.exitCode(), code);
        QVERIFY2(plain.errors().startsWith("hashstead: ") && QString::fromUtf8(plain.errors()).contains(text),
            plain.errors().constData());
    }

    void livesInTwoDirectories()
    {
        const QString a = m_dir.filePath(QStringLiteral("a"));
        const QString b = m_dir.filePath(QStringLiteral("b"));
        const QString url = m_mint->url();
        QCOMPARE(typed(a, words("balance")).code, 0);
        QCOMPARE(
            typed(a, { QStringLiteral("mints"), QStringLiteral("add"), url }).json[QStringLiteral("url")].toString(),
            url);
        const Said minted = typed(a, words("mint 100"));
        QVERIFY2(minted.code == 0, minted.errors.constData());
        const Said sent = typed(a, words("send 33 --memo hello"));
        QVERIFY2(sent.code == 0, sent.errors.constData());
        const QByteArray token = sent.json[QStringLiteral("token")].toString().toLatin1();
        QVERIFY(token.startsWith("cashuB"));
        const auto pending = typed(a, words("pending")).json[QStringLiteral("sent")].toArray();
        QCOMPARE(pending.size(), 1);
        // A token is money: it is shown when it is asked for.
        const QString number = QString::number(pending.first()[QStringLiteral("id")].toInt());
        QVERIFY(!pending.first().toObject().contains(QStringLiteral("token")));
        QCOMPARE(typed(a, words("sent --tokens"))
                     .json[QStringLiteral("sent")]
                     .toArray()
                     .first()[QStringLiteral("token")]
                     .toString()
                     .toLatin1(),
            token);
        QCOMPARE(
            typed(a, { QStringLiteral("sent"), number }).json[QStringLiteral("token")].toString().toLatin1(), token);
        QCOMPARE(typed(a, words("sent 999")).code, 1);
        QCOMPARE(typed(a, words("sent x")).code, 2);

        const Said looked = typed(b, words("decode -"), token);
        QCOMPARE(looked.json[QStringLiteral("amount")].toInt(), 33);
        QCOMPARE(looked.json[QStringLiteral("mint_known")].toBool(), false);
        const Said unknown = typed(b, words("receive -"), token);
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.json[QStringLiteral("error")].toString().contains(QStringLiteral("--allow-unknown")));
        const Said taken = typed(b, words("receive - --allow-unknown"), token);
        QVERIFY2(taken.code == 0, taken.errors.constData());
        QCOMPARE(typed(a, words("pending")).json[QStringLiteral("sent")].toArray().size(), 0);
        const auto all = typed(a, words("sent")).json[QStringLiteral("sent")].toArray();
        QCOMPARE(all.first()[QStringLiteral("state")].toString(), QStringLiteral("claimed"));
        const auto balance = typed(a, words("balance")).json[QStringLiteral("balances")].toArray().first();
        QCOMPARE(balance[QStringLiteral("spendable")].toInt(), 67);

        // The words: shown, typed back, then hidden; a third directory restores from them.
        const QByteArray seed = typed(a, words("seed show")).json[QStringLiteral("words")].toString().toUtf8();
        QCOMPARE(seed.split(' ').size(), 12);
        QCOMPARE(typed(a, words("seed verify"), "legal winner").code, 2);
        QCOMPARE(typed(a, words("seed verify"), seed).code, 0);
        QCOMPARE(typed(a, words("seed show")).code, 1);
        const QString c = m_dir.filePath(QStringLiteral("c"));
        QCOMPARE(typed(c, words("seed set"), seed).json[QStringLiteral("restored")].toArray().size(), 0);
        const Said found = typed(c, { QStringLiteral("restore"), url });
        QCOMPARE(found.code, 0);
        QVERIFY(found.steps > 3);
        const auto restored = typed(c, words("balance")).json[QStringLiteral("balances")].toArray().first();
        QCOMPARE(restored[QStringLiteral("spendable")].toInt(), 67);
        QCOMPARE(typed(b, words("seed set"), seed).code, 1); // it has words of its own
        // Or at once, with the words.
        const QString d = m_dir.filePath(QStringLiteral("d"));
        const Said both = typed(d, { QStringLiteral("seed"), QStringLiteral("set"), url }, seed);
        QCOMPARE(both.code, 0);
        QVERIFY(both.steps > 3);
        const auto mint = both.json[QStringLiteral("restored")].toArray().first().toObject();
        QCOMPARE(mint[QStringLiteral("mint")].toString(), url);
        QCOMPARE(mint[QStringLiteral("count")].toInt() > 0, true);
        QCOMPARE(typed(d, words("balance"))
                     .json[QStringLiteral("balances")]
                     .toArray()
                     .first()[QStringLiteral("spendable")]
                     .toInt(),
            67);
    }

    void goesThroughTheInstance()
    {
        const QString dir = m_dir.filePath(QStringLiteral("daemon"));
        support::Daemon daemon(dir);
        QVERIFY(daemon.start());
        QCOMPARE(typed(dir, { QStringLiteral("mints"), QStringLiteral("add"), m_mint->url() }).code, 0);
        const Said minted
            = typed(dir, { QStringLiteral("mint"), QStringLiteral("10"), QStringLiteral("--mint"), m_mint->url() });
        QVERIFY2(minted.code == 0, minted.errors.constData());
        const Said sent = typed(dir, words("send 3 --unit sat"));
        QVERIFY2(sent.code == 0, sent.errors.constData());
        QCOMPARE(typed(dir, words("seed set"), "x").code, 1); // not while it runs
        const Said restored = typed(dir, { QStringLiteral("restore"), m_mint->url() });
        QCOMPARE(restored.code, 0);
        QVERIFY(restored.steps > 3); // told by the instance while it went on
        QVERIFY(restored.json.contains(QStringLiteral("count")));
        QCOMPARE(
            typed(dir, { QStringLiteral("reclaim"), QString::number(sent.json[QStringLiteral("id")].toInt()) }).code,
            0);
        daemon.program().terminate();
        QVERIFY(daemon.program().finish());
        qint64 spendable = 0;
        const auto balances = typed(dir, words("balance")).json[QStringLiteral("balances")].toArray();
        for (const auto &balance : balances)
            spendable += balance[QStringLiteral("unit")].toString() == u"sat"
                ? balance[QStringLiteral("spendable")].toInteger()
                : 0;
        QCOMPARE(spendable, 10);
    }
};

QTEST_GUILESS_MAIN(tst_WalletCommand)
#include "tst_WalletCommand.moc"
