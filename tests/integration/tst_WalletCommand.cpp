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
};

Said typed(const QString &dataDir, const QStringList &arguments, const QByteArray &input = {})
{
    support::Program program(QStringLiteral("hashsteadd"));
    program.start(QStringList { QStringLiteral("wallet") } + arguments
        + QStringList { QStringLiteral("--json"), QStringLiteral("--data-dir"), dataDir, QStringLiteral("--set"),
            QStringLiteral("general.secret_store=file") });
    program.type(input);
    program.finish(60'000);
    return { program.exitCode(), program.lastJson(), program.errors() };
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
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
        QCOMPARE(typed(a, words("pending")).json[QStringLiteral("sent")].toArray().size(), 1);

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
        QCOMPARE(typed(c, words("seed set"), seed).code, 0);
        QCOMPARE(typed(c, { QStringLiteral("restore"), url }).code, 0);
        const auto restored = typed(c, words("balance")).json[QStringLiteral("balances")].toArray().first();
        QCOMPARE(restored[QStringLiteral("spendable")].toInt(), 67);
        QCOMPARE(typed(b, words("seed set"), seed).code, 1); // it has words of its own
    }

    void goesThroughTheInstance()
    {
        const QString dir = m_dir.filePath(QStringLiteral("daemon"));
        support::Daemon daemon(dir);
        daemon.useTinyMachines();
        QVERIFY(daemon.start());
        QCOMPARE(typed(dir, { QStringLiteral("mints"), QStringLiteral("add"), m_mint->url() }).code, 0);
        const Said minted
            = typed(dir, { QStringLiteral("mint"), QStringLiteral("10"), QStringLiteral("--mint"), m_mint->url() });
        QVERIFY2(minted.code == 0, minted.errors.constData());
        const Said sent = typed(dir, words("send 3 --unit sat"));
        QVERIFY2(sent.code == 0, sent.errors.constData());
        QCOMPARE(typed(dir, words("seed set"), "x").code, 1); // not while it runs
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
