// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OddServer.h"

#include "core/lan/HttpDigest.h"
#include "core/lan/Transport.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtTest>

using namespace lan;
using namespace std::chrono_literals;

namespace {

class ListTalk final : public Talk<int> {
public:
    ListTalk(QList<Ask> asks, QList<Result<Reply>> *came)
        : m_asks(std::move(asks))
        , m_came(came)
    {
    }
    std::optional<Ask> next() override { return m_at < m_asks.size() ? std::optional(m_asks[m_at++]) : std::nullopt; }
    void take(const Result<Reply> &reply) override { m_came->append(reply); }
    Result<int> outcome() const override { return 0; }

private:
    QList<Ask> m_asks;
    QList<Result<Reply>> *m_came;
    qsizetype m_at = 0;
};

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

QByteArray field(const QByteArray &request, const char *name)
{
    const QRegularExpression form(QStringLiteral("[ ,]%1=\"?([^\",\r]*)").arg(QLatin1String(name)));
    return form.match(QString::fromLatin1(request)).captured(1).toLatin1();
}

/// A device with a login, which reckons the answer by itself (RFC 7616 3.4.1), not by the code under test.
class Guarded {
public:
    explicit Guarded(QByteArray password)
        : server([this](QTcpSocket *socket, const QByteArray &request) { serve(socket, request); })
        , m_password(std::move(password))
    {
    }
    OddServer server;
    QByteArray nonce = "n1"; ///< a new one makes the old one stale
    QByteArray scheme = "Digest realm=\"antMiner Configuration\", nonce=\"%1\", qop=\"auth\"";
    QByteArray staleWord = ", stale=true";
    QList<int> statuses;

private:
    void serve(QTcpSocket *socket, const QByteArray &request)
    {
        const bool isIn = isRight(request);
        statuses.append(isIn ? 200 : 401);
        if (isIn)
            return OddServer::answer(socket, 200, "in");
        QByteArray challenge = scheme;
        challenge.replace("%1", nonce);
        if (request.contains("Authorization: ") && field(request, "nonce") != nonce)
            challenge += staleWord;
        OddServer::answer(socket, 401, "out", "WWW-Authenticate: " + challenge + "\r\n");
    }
    bool isRight(const QByteArray &request)
    {
        if (!request.contains("Authorization: Digest ") || field(request, "nonce") != nonce)
            return false;
        const QByteArray count = field(request, "nc");
        const int number = count.toInt(nullptr, 16);
        if (m_counts.value(nonce) >= number)
            return false; // replayed
        m_counts[nonce] = number;
        const QByteArray secret = md5("root:antMiner Configuration:" + m_password);
        const QByteArray what = md5(request.split(' ')[0] + ":" + request.split(' ')[1]);
        return field(request, "response")
            == md5(secret + ":" + nonce + ":" + count + ":" + field(request, "cnonce") + ":auth:" + what);
    }
    QByteArray m_password;
    QHash<QByteArray, int> m_counts;
};

struct Held {
    QStringList came;
    QString words; ///< of all errors
};

Held hold(Guarded *guarded, const QList<Ask> &asks, const Credentials &credentials)
{
    const quint16 port = guarded->server.port();
    Transport transport({ .ports = { port, port }, .connectTime = 1s, .wholeTime = 2s });
    QList<Result<Reply>> came;
    bool isOver = false;
    transport.run(guarded->server.address(), std::unique_ptr<Talk<int>>(new ListTalk(asks, &came)), credentials,
        [&isOver](const Result<int> &) { isOver = true; });
    if (!QTest::qWaitFor([&] { return isOver; }, 20'000))
        return {};
    Held held;
    for (const auto &reply : came) {
        held.came.append(reply ? QString::number(reply->status) : errcName(reply.error().code));
        if (!reply)
            held.words += reply.error().detail;
    }
    return held;
}

HttpAsk asking(const char *path, Needs needs)
{
    return { .path = QString::fromLatin1(path), .needs = needs };
}

const Credentials right { QStringLiteral("root"), QStringLiteral("p:ä\"s"), {} };
const QByteArray rightPassword = "p:\xc3\xa4\"s";

} // namespace

/// Secrets go where they are wanted and allowed, once.
class tst_TransportLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLoginIsSentWhenTheDeviceWantsIt()
    {
        Guarded guarded(rightPassword);
        const auto held = hold(&guarded,
            { asking("/cgi-bin/stats.cgi", Needs::Digest), asking("/cgi-bin/pools.cgi?x=1", Needs::Digest),
                HttpAsk { .method = "POST",
                    .path = QStringLiteral("/cgi-bin/set_miner_conf.cgi"),
                    .body = "{}",
                    .needs = Needs::Digest } },
            right);
        QCOMPARE(held.came, QStringList({ QStringLiteral("200"), QStringLiteral("200"), QStringLiteral("200") }));
        // Asked once what it wants, then its nonce is used on.
        QCOMPARE(guarded.statuses, QList<int>({ 401, 200, 200, 200 }));
        QVERIFY(!guarded.server.requests.front().contains("Authorization"));
        for (const QByteArray &request : std::as_const(guarded.server.requests))
            QVERIFY(!request.contains("p:") && !request.contains("X-TOTP"));
    }

    void onlyAsksThatNeedItCarryIt()
    {
        Guarded guarded(rightPassword);
        const auto held = hold(&guarded,
            { asking("/", Needs::Nothing), asking("/a", Needs::Digest), asking("/b", Needs::Nothing) }, right);
        QCOMPARE(held.came, QStringList({ QStringLiteral("401"), QStringLiteral("200"), QStringLiteral("401") }));
        QVERIFY(!guarded.server.requests[0].contains("Authorization"));
        QVERIFY(!guarded.server.requests[3].contains("Authorization"));
    }

    void withoutALoginNothingIsSent()
    {
        Guarded guarded("x");
        const auto held = hold(&guarded, { asking("/a", Needs::Digest), asking("/b", Needs::Digest) }, {});
        QCOMPARE(held.came, QStringList({ QStringLiteral("denied"), QStringLiteral("denied") }));
        QCOMPARE(guarded.server.connections, 0);
    }

    void aWrongLoginIsTriedOnce()
    {
        Guarded guarded("other");
        const auto held = hold(
            &guarded, { asking("/a", Needs::Digest), asking("/b", Needs::Digest), asking("/c", Needs::Digest) }, right);
        QCOMPARE(
            held.came, QStringList({ QStringLiteral("denied"), QStringLiteral("denied"), QStringLiteral("denied") }));
        QCOMPARE(guarded.statuses, QList<int>({ 401, 401 }));
        QVERIFY2(!held.words.contains(right.user) && !held.words.contains(right.password), qPrintable(held.words));
    }

    /// A device that says "stale" for ever gets no further try either.
    void aLiarGetsNoMoreTries()
    {
        Guarded guarded("other");
        guarded.scheme = "Digest realm=\"antMiner Configuration\", nonce=\"%1\", qop=\"auth\", stale=true";
        hold(&guarded, { asking("/a", Needs::Digest), asking("/b", Needs::Digest) }, right);
        QCOMPARE(guarded.statuses, QList<int>({ 401, 401 }));
    }

    void anOldNonceIsNoRefusal_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("says so") << QByteArray(", stale=true");
        QTest::newRow("does not") << QByteArray();
    }
    void anOldNonceIsNoRefusal()
    {
        QFETCH(QByteArray, word);
        Guarded guarded(rightPassword);
        guarded.staleWord = word;
        // The device forgets its nonce while the talk waits.
        QTimer::singleShot(100ms, &guarded.server, [&guarded] { guarded.nonce = "n2"; });
        const auto held
            = hold(&guarded, { asking("/a", Needs::Digest), WaitAsk { 300 }, asking("/b", Needs::Digest) }, right);
        QCOMPARE(held.came, QStringList({ QStringLiteral("200"), QStringLiteral("0"), QStringLiteral("200") }));
        QCOMPARE(guarded.statuses, QList<int>({ 401, 200, 401, 200 }));
    }

    void loginsThatAreNotSent_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
        QTest::newRow("none") << QByteArray("");
        QTest::newRow("auth-int") << QByteArray("Digest realm=\"x\", nonce=\"1\", qop=\"auth-int\"");
        QTest::newRow("rubbish") << QByteArray("Digest ,,,=\"");
    }
    void loginsThatAreNotSent()
    {
        QFETCH(QByteArray, scheme);
        Guarded guarded("x");
        guarded.scheme = scheme;
        const auto held = hold(&guarded, { asking("/a", Needs::Digest) }, right);
        QCOMPARE(held.came, QStringList { QStringLiteral("denied") });
        QCOMPARE(guarded.statuses, QList<int> { 401 });
        QVERIFY(!guarded.server.requests.front().contains("Authorization"));
    }

    void aRedirectGetsNoLogin()
    {
        OddServer other([](QTcpSocket *socket, const QByteArray &) { OddServer::answer(socket, 200, "stolen"); },
            QHostAddress(QStringLiteral("127.0.0.5")));
        OddServer server([&other](QTcpSocket *socket, const QByteArray &) {
            OddServer::answer(socket, 302, {},
                "Location: http://127.0.0.5:" + QByteArray::number(other.port())
                    + "/\r\nWWW-Authenticate: Digest realm=\"x\", nonce=\"1\", qop=\"auth\"\r\n");
        });
        Transport transport({ .ports = { server.port(), server.port() } });
        QList<Result<Reply>> came;
        transport.run(server.address(), std::unique_ptr<Talk<int>>(new ListTalk({ asking("/", Needs::Digest) }, &came)),
            right, [](const Result<int> &) {});
        QTRY_COMPARE(came.size(), 1);
        QCOMPARE(came.front()->status, 302);
        QVERIFY(came.front()->leadsAway);
        QCOMPARE(server.connections, 1);
        QCOMPARE(other.connections, 0);
        QVERIFY(!server.requests.front().contains("Authorization"));
    }

    void oneTimeCodes()
    {
        QByteArray wanted = "123456";
        OddServer server([&wanted](QTcpSocket *socket, const QByteArray &request) {
            const bool isIn = wanted.isEmpty() || request.contains("X-TOTP: " + wanted + "\r\n");
            OddServer::answer(socket, isIn ? 200 : 401, {});
        });
        Transport transport({ .ports = { server.port(), server.port() } });
        const auto ask = [&](Needs needs, const QString &code) {
            QList<Result<Reply>> came;
            transport.run(server.address(), std::unique_ptr<Talk<int>>(new ListTalk({ asking("/", needs) }, &came)),
                { .oneTimeCode = code }, [](const Result<int> &) {});
            if (!QTest::qWaitFor([&] { return !came.isEmpty(); }))
                return QStringLiteral("none");
            return came.front() ? QString::number(came.front()->status) : errcName(came.front().error().code);
        };
        QCOMPARE(ask(Needs::OneTimeCode, QStringLiteral("123456")), QStringLiteral("200"));
        QCOMPARE(ask(Needs::OneTimeCode, QStringLiteral("654321")), QStringLiteral("denied"));
        QCOMPARE(ask(Needs::OneTimeCode, {}), QStringLiteral("denied"));
        QCOMPARE(ask(Needs::Nothing, QStringLiteral("123456")), QStringLiteral("401"));
        QVERIFY(!server.requests.back().contains("123456"));
        QCOMPARE(server.connections, 4);
        wanted.clear(); // the owner switched codes off
        QCOMPARE(ask(Needs::OneTimeCode, {}), QStringLiteral("200"));
        QVERIFY(!server.requests.back().contains("X-TOTP"));
    }

    void credentialsDoNotPrint()
    {
        QString text;
        QDebug(&text) << right;
        QCOMPARE(text.trimmed(), QStringLiteral("***"));
    }
};

QTEST_GUILESS_MAIN(tst_TransportLogin)
#include "tst_TransportLogin.moc"
