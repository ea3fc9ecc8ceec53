// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wallet's service and the mint's over real sockets: shares to quotes to coins to tokens, and A35, nothing secret
// in the log with all of it on.
#include "core/bitcoin/WideUInt.h"
#include "core/mint/MintService.h"
#include "core/wallet/MintClient.h"
#include "core/wallet/WalletServicePrivate.h"
#include "core/wallet/WalletStore.h"

#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace wallet;
using cashu::Amount;

namespace {

QStringList logged;

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

crypto::Mnemonic wordsOf(const char *text)
{
    return *crypto::Mnemonic::parse(QString::fromLatin1(text));
}

const char *const aliceWords = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const char *const bobWords = "letter advice cage absurd amount doctor acoustic avoid letter advice cage above";

/// A wallet on this thread, asked one thing after the other.
class Asker {
public:
    Asker(const QString &path, const char *words, const Clock &clock, const Random &random)
        : service(WalletConfig { path, wordsOf(words), {}, /*isAutomatic=*/false }, clock, random)
        , m_spy(&service, &WalletService::answered)
    {
    }
    Answer ask(const Order &order, int patience = 30'000)
    {
        const RequestId request(++m_serial);
        service.perform(request, order);
        std::optional<Answer> out;
        const bool isThere = QTest::qWaitFor(
            [&] {
                while (!m_spy.isEmpty()) {
                    const auto arguments = m_spy.takeFirst();
                    if (arguments[0].value<RequestId>() == request)
                        out = arguments[1].value<Answer>();
                }
                return out.has_value();
            },
            patience);
        return isThere ? *out : Answer { {}, Error { Errc::Timeout, QStringLiteral("no answer") } };
    }
    quint64 spendable()
    {
        quint64 out = 0;
        const auto balances = service.refresh().balances;
        for (const Balance &balance : balances)
            out += balance.spendable.value;
        return out;
    }

    WalletService service;

private:
    QSignalSpy m_spy;
    quint64 m_serial = 0;
};

bitcoin::Target targetOf(quint64 work)
{
    using Wide = bitcoin::WideUInt<5>;
    Wide target = (Wide(1) << 256).dividedBy(Wide(work));
    target -= Wide(1);
    return bitcoin::Target({ target.limbs[0], target.limbs[1], target.limbs[2], target.limbs[3] });
}

} // namespace

#define ANSWERED(...)                                                                                                  \
    do {                                                                                                               \
        const Answer answered = (__VA_ARGS__); /* asked once */                                                        \
        QVERIFY2(!answered.error, answered.error ? qPrintable(answered.error->toString()) : "");                       \
    } while (false)

class tst_WalletService : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<mint::MintService> m_mint;
    QString m_url;
    quint64 m_correlation = 0;

    void credit(const crypto::CurvePoint &key, quint64 amount)
    {
        bitcoin::Hash256 hash;
        const auto noise = m_random.bytes<16>();
        std::copy(noise.begin(), noise.end(), hash.bytes.begin());
        m_mint->creditShares(
            QStringLiteral("embedded"), { { ++m_correlation, hash, targetOf(amount), 0, Amount(amount), key } });
    }

private Q_SLOTS:
    void initTestCase();
    void earnsSendsAndTellsNothing();
    void hearsThatATokenWasClaimed();
    void saysThatItsWordsAreElsewhere();
    void mintsATestInvoice();
    void survivesBadServers();
};

void tst_WalletService::initTestCase()
{
    mint::MintServiceConfig config;
    std::array<quint8, 64> seed {};
    seed.fill(0x5a);
    config.mint.databasePath = m_dir.filePath(QStringLiteral("mint.db"));
    config.mint.seed = crypto::Seed64(seed);
    config.mint.valuation = { mint::ValueRule::Work, 1, 0 };
    config.mint.pools = { QStringLiteral("embedded") };
    config.mint.isTestInstance = true;
    config.mint.testBackendDelay = std::chrono::milliseconds(50);
    config.port = 0;
    config.limits.requestsPerSecond = config.limits.requestBurst = 1e6;
    m_mint = std::make_unique<mint::MintService>(config, m_clock, m_random);
    QVERIFY(m_mint->start());
    m_url = m_mint->url();
}

void tst_WalletService::earnsSendsAndTellsNothing()
{
    logged.clear();
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.*=false"));
    const auto before = qInstallMessageHandler(keep);
    QStringList secrets;
    {
        Asker alice(m_dir.filePath(QStringLiteral("alice.db")), aliceWords, m_clock, m_random);
        Asker bob(m_dir.filePath(QStringLiteral("bob.db")), bobWords, m_clock, m_random);
        QVERIFY(alice.service.start());
        QVERIFY(bob.service.start());
        ANSWERED(alice.ask(AddMintOrder { m_url }));
        QList<crypto::CurvePoint> keys;
        connect(&alice.service, &WalletService::workerKeyDerived, &alice.service,
            [&](const QString &, const crypto::CurvePoint &key) { keys.append(key); });
        alice.service.deriveWorkerKey(QStringLiteral("rig1"));
        alice.service.deriveWorkerKey(QStringLiteral("rig2"));
        alice.service.deriveWorkerKey(QStringLiteral("rig1"));
        QCOMPARE(keys.size(), 3);
        const auto key = keys[0];
        QVERIFY(key == keys[2]);
        QVERIFY(!(key == keys[1]));
        const Answer ordered = alice.ask(LockKeyOrder { QStringLiteral("rig2") });
        ANSWERED(ordered);
        QVERIFY(ordered.as<LockKey>().key == keys[1]);
        for (int i = 0; i < 120; ++i)
            credit(i % 2 ? key : keys[1], 10);
        const Answer swept = alice.ask(SweepOrder {});
        ANSWERED(swept);
        QCOMPARE(swept.as<Summary>().count, 120);
        QCOMPARE(alice.spendable(), 1200u);

        SendOrder send;
        send.amount = Amount(333);
        send.memo = QStringLiteral("for coffee");
        const Answer sent = alice.ask(send);
        ANSWERED(sent);
        const QByteArray token = sent.as<SentToken>().token;
        ANSWERED(bob.ask(PreviewOrder { token }));
        QVERIFY(bob.ask(ReceiveOrder { token, false }).error);
        ANSWERED(bob.ask(ReceiveOrder { token, true }));
        QVERIFY(bob.ask(ReceiveOrder { token, true }).error); // refused, which is logged
        QVERIFY(bob.ask(ReceiveOrder { token.first(60), true }).error);
        QCOMPARE(bob.spendable(), 333u);
        const Answer listed = alice.ask(SentOrder { true });
        ANSWERED(listed);
        QCOMPARE(listed.as<SentTokens>().first().state, SentState::Claimed);
        ANSWERED(alice.ask(ConsolidateOrder {}));
        const QString backup = m_dir.filePath(QStringLiteral("backup"));
        ANSWERED(alice.ask(BackupOrder { backup, QStringLiteral("correct horse battery") }, 60'000));
        QVERIFY(alice.ask(ImportOrder { backup, QStringLiteral("wrong horse battery") }, 60'000).error);

        // A second device with nothing but the words, then the backup on top.
        Asker again(m_dir.filePath(QStringLiteral("again.db")), aliceWords, m_clock, m_random);
        QVERIFY(again.service.start());
        ANSWERED(again.ask(RestoreOrder { m_url }));
        QCOMPARE(again.spendable(), 867u);
        ANSWERED(again.ask(ImportOrder { backup, QStringLiteral("correct horse battery") }, 60'000));
        QCOMPARE(again.spendable(), 867u);
        QVERIFY(bob.ask(ImportOrder { backup, QStringLiteral("correct horse battery") }, 60'000).error);

        secrets = QString::fromLatin1(aliceWords).split(u' ').mid(0, 3);
        secrets = { secrets.join(u' '), QString::fromLatin1(bobWords).section(u' ', 0, 2), QString::fromLatin1(token),
            QString::fromLatin1(token.mid(30, 40)), QStringLiteral("correct horse") };
    }
    for (const auto &[file, words] : { std::pair("alice.db", aliceWords), std::pair("bob.db", bobWords) }) {
        const auto seed = wordsOf(words).seed();
        secrets.append(toHex(asView(seed.span())).left(32));
        const auto store = WalletStore::open(m_dir.filePath(QLatin1String(file)), seed, m_random);
        QVERIFY(store);
        for (const cashu::Keyset &keyset : (*store)->mints.keysetsOf(1)) {
            const quint64 used = *(*store)->mints.nextCounter(keyset.id);
            for (quint64 i = 0; i < used; ++i) {
                const auto output = (*store)->secrets.output(keyset.id, i);
                secrets.append(QString::fromLatin1(output->secret));
                secrets.append(toHex(asView(output->r.span())));
            }
        }
        for (quint32 i = 0; i < 3; ++i)
            secrets.append(toHex(asView((*store)->secrets.quoteKey(i)->secret().span())));
    }
    qInstallMessageHandler(before);
    QVERIFY(logged.size() > 20);
    QVERIFY(secrets.size() > 50);
    for (const QString &line : std::as_const(logged)) {
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!line.contains(secret, Qt::CaseInsensitive), qPrintable(line));
    }
    // Nor do secrets stand in the open in the files.
    for (const char *file : { "alice.db", "alice.db-wal", "bob.db", "bob.db-wal" }) {
        QFile bytes(m_dir.filePath(QLatin1String(file)));
        if (!bytes.open(QIODevice::ReadOnly))
            continue;
        const QByteArray all = bytes.readAll();
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!all.contains(secret.toLatin1()), file);
    }
}

void tst_WalletService::hearsThatATokenWasClaimed()
{
    WalletConfig config { m_dir.filePath(QStringLiteral("hears.db")), crypto::Mnemonic::generate(m_random), { m_url } };
    config.sweepInterval = std::chrono::seconds(1);
    WalletService alice(config, m_clock, m_random); // on its own: it sweeps, listens and publishes
    QSignalSpy answers(&alice, &WalletService::answered);
    int subscriptions = 0;
    connect(m_mint.get(), &mint::MintService::snapshotChanged, &alice,
        [&](const mint::Snapshot &now) { subscriptions = now.subscriptions; });
    QVERIFY(alice.start());
    std::optional<crypto::CurvePoint> key;
    connect(&alice, &WalletService::workerKeyDerived, &alice, [&](const QString &, const auto &point) { key = point; });
    alice.deriveWorkerKey(QStringLiteral("other rig"));
    alice.deriveWorkerKey(QStringLiteral("rig nine"));
    credit(*key, 77);
    Snapshot last;
    connect(&alice, &WalletService::snapshotPublished, &alice, [&](const Snapshot &now) { last = now; });
    QTRY_VERIFY_WITH_TIMEOUT(!last.balances.isEmpty() && last.balances.first().spendable == Amount(77), 20'000);
    SendOrder send;
    send.amount = Amount(7);
    alice.perform(RequestId(1), send);
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 20'000);
    const auto answer = answers[0][1].value<Answer>();
    ANSWERED(answer);
    QTRY_VERIFY_WITH_TIMEOUT(subscriptions > 0, 20'000); // NUT-17
    // Words of his own: those of another test have used up their first outputs at this mint.
    const QByteArray hisWords = crypto::Mnemonic::generate(m_random).text().toUtf8();
    Asker bob(m_dir.filePath(QStringLiteral("hears-bob.db")), hisWords.constData(), m_clock, m_random);
    QVERIFY(bob.service.start());
    ANSWERED(bob.ask(ReceiveOrder { answer.as<SentToken>().token, true }));
    // Polling would take a minute.
    QTRY_VERIFY_WITH_TIMEOUT(!last.history.isEmpty() && last.history.first().state == EntryState::Claimed, 20'000);
}

/// A second wallet of words that are in use begins with outputs that the mint has signed already.
void tst_WalletService::saysThatItsWordsAreElsewhere()
{
    const QByteArray herWords = crypto::Mnemonic::generate(m_random).text().toUtf8();
    const QByteArray hisWords = crypto::Mnemonic::generate(m_random).text().toUtf8();
    Asker eve(m_dir.filePath(QStringLiteral("eve.db")), herWords.constData(), m_clock, m_random);
    Asker frank(m_dir.filePath(QStringLiteral("frank.db")), hisWords.constData(), m_clock, m_random);
    for (Asker *asker : { &eve, &frank }) {
        QVERIFY(asker->service.start());
        ANSWERED(asker->ask(AddMintOrder { m_url }));
        const Answer key = asker->ask(LockKeyOrder { QStringLiteral("rig") });
        ANSWERED(key);
        credit(key.as<LockKey>().key, 31);
        ANSWERED(asker->ask(SweepOrder {}));
    }
    SendOrder send;
    send.amount = Amount(7);
    const Answer sent = frank.ask(send);
    ANSWERED(sent);

    Asker twin(m_dir.filePath(QStringLiteral("twin.db")), herWords.constData(), m_clock, m_random);
    QVERIFY(twin.service.start());
    ANSWERED(twin.ask(AddMintOrder { m_url }));
    const ReceiveOrder receive { sent.as<SentToken>().token, true };
    const Answer refused = twin.ask(receive);
    QVERIFY(refused.error);
    QVERIFY2(
        refused.error->detail.contains(QStringLiteral("wallet restore ") + m_url), qPrintable(refused.error->detail));
    ANSWERED(twin.ask(RestoreOrder { m_url }));
    QCOMPARE(twin.spendable(), 31u);
    ANSWERED(twin.ask(receive));
    QCOMPARE(twin.spendable(), 38u);
}

void tst_WalletService::mintsATestInvoice()
{
    Asker carol(m_dir.filePath(QStringLiteral("carol.db")), bobWords, m_clock, m_random);
    QVERIFY(carol.service.start());
    ANSWERED(carol.ask(AddMintOrder { m_url }));
    const Answer quote = carol.ask(QuoteOrder { Amount(64), QStringLiteral("sat"), m_url });
    ANSWERED(quote);
    ANSWERED(carol.ask(AwaitQuoteOrder { m_url, quote.as<QuoteInfo>().id, std::chrono::seconds(20) }));
    QCOMPARE(carol.spendable(), 64u);
}

void tst_WalletService::survivesBadServers()
{
    // What is no HTTP, an endless answer, a cut one, a redirect, silence.
    const QList<QByteArray> answers { "nonsense\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 90000000\r\n\r\n" + QByteArray(100'000, 'x'),
        "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"name\":",
        "HTTP/1.1 302 Found\r\nLocation: http://evil.example/\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]", "" };
    for (const QByteArray &answer : answers) {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                if (!answer.isEmpty() && !answer.contains("90000000"))
                    socket->disconnectFromHost();
            });
        });
        MintClient client({ std::chrono::milliseconds(500), 64 * 1024 });
        const MintApi api(client);
        std::optional<MintReply<QByteArray>> reply;
        api.info(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()), [&](const auto &r) { reply = r; });
        QTRY_VERIFY_WITH_TIMEOUT(reply, 10'000);
        QVERIFY2(!*reply, answer.left(60).constData());
    }
}

QTEST_GUILESS_MAIN(tst_WalletService)
#include "tst_WalletService.moc"
