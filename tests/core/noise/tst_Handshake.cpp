// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"
#include "core/noise/Handshake.h"
#include "tests/support/FixedRandom.h"

#include <QtTest>

using namespace noise;
using namespace std::chrono_literals;

namespace {

const UnixMs Now { 1'755'000'000s };

QByteArray sealOne(CipherState &state, QByteArrayView plain)
{
    QByteArray out(plain.size() + 16, '\0');
    [&] { QVERIFY(state.seal({}, asSpan(plain), { reinterpret_cast<quint8 *>(out.data()), size_t(out.size()) })); }();
    return out;
}
std::optional<QByteArray> openOne(CipherState &state, QByteArrayView sealed)
{
    QByteArray out(sealed.size() - 16, '\0');
    if (!state.open({}, asSpan(sealed), { reinterpret_cast<quint8 *>(out.data()), size_t(out.size()) }))
        return std::nullopt;
    return out;
}

} // namespace

class tst_Handshake : public QObject {
    Q_OBJECT

    support::FixedRandom m_random;
    crypto::KeyPair m_authority = crypto::KeyPair::generate(m_random);
    std::shared_ptr<const Identity> m_identity
        = std::make_shared<const Identity>(Identity::issue(m_authority, Now, 1h, m_random));

private Q_SLOTS:
    void startingConstants()
    {
        QCOMPARE(qstrlen(ProtocolName), 45u);
        const SymmetricState state;
        QCOMPARE(toHex(state.chainingKey().span()),
            QStringLiteral("2eb47881208e9eee1f669f67c66ee70ea9ea88090d503fe830dc4bc83e29bf10"));
        QCOMPARE(
            toHex(state.hash()), QStringLiteral("922fa32e4f487c0d59caa3bed7899ce3d98db7e13dbd3b7cf2d23dd433dc6104"));
    }

    void firstMessageMixesItsEmptyPayload()
    {
        SymmetricState state;
        const auto e = m_random.bytes<64>();
        state.mixHash(e);
        QByteArray out;
        state.encryptAndHash({}, out);
        QVERIFY(out.isEmpty());
        const auto afterKey = crypto::sha256(
            QByteArray::fromHex("922fa32e4f487c0d59caa3bed7899ce3d98db7e13dbd3b7cf2d23dd433dc6104") + toByteArray(e));
        QCOMPARE(toHex(state.hash()), toHex(crypto::sha256(afterKey)));
    }

    void bothSidesMeet()
    {
        for (int i = 0; i < 10; ++i) {
            Initiator client(m_authority.publicKey(), m_random);
            const auto act1 = client.act1();
            QCOMPARE(act1.size(), Act1Size);
            auto answer = Responder(m_identity).act1(act1, m_random);
            QVERIFY(answer);
            QCOMPARE(answer->act2.size(), Act2Size);
            auto transport = client.act2(answer->act2, Now);
            QVERIFY2(transport, qPrintable(transport ? QString() : transport.error().toString()));
            QCOMPARE(*client.certificate(), m_identity->certificate);
            for (const QByteArray &text : { QByteArray("one"), QByteArray(), QByteArray(1000, 'x') }) {
                QCOMPARE(openOne(answer->transport.receive, sealOne(transport->send, text)), text);
                QCOMPARE(openOne(transport->receive, sealOne(answer->transport.send, text)), text);
            }
            const auto first = sealOne(transport->send, QByteArray("a")),
                       second = sealOne(transport->send, QByteArray("b"));
            QVERIFY(!openOne(answer->transport.receive, second)); // out of order
            QCOMPARE(openOne(answer->transport.receive, first), QByteArray("a")); // a failure does not count
            QVERIFY(!openOne(answer->transport.receive, first)); // replayed
        }
    }

    void everyTamperedByteIsSeen()
    {
        const Initiator client(m_authority.publicKey(), m_random);
        const auto act2 = Responder(m_identity).act1(client.act1(), m_random)->act2;
        for (qsizetype i = 0; i < act2.size(); ++i) {
            auto bad = act2;
            bad[i] = char(bad[i] ^ 1 << i % 8);
            Initiator copy = client;
            const auto result = copy.act2(bad, Now);
            QVERIFY2(!result, qPrintable(QString::number(i)));
            QCOMPARE(result.error().code, Errc::BadMac);
            QVERIFY(!copy.certificate());
        }
        Initiator copy = client;
        QVERIFY(copy.act2(act2, Now));
        QCOMPARE(copy.act2(act2, Now).error().code, Errc::Internal);
    }

    void tamperedFirstMessage()
    {
        Initiator client(std::nullopt, m_random);
        auto act1 = client.act1();
        act1[40] = char(act1[40] ^ 4);
        const auto answer = Responder(m_identity).act1(act1, m_random);
        QVERIFY(answer);
        QCOMPARE(client.act2(answer->act2, Now).error().code, Errc::BadMac);
    }

    void wrongSizes()
    {
        Initiator client(m_authority.publicKey(), m_random);
        const Responder server(m_identity);
        const auto act1 = client.act1();
        QCOMPARE(server.act1(act1.first(63), m_random).error().code, Errc::Truncated);
        QCOMPARE(server.act1(act1 + 'x', m_random).error().code, Errc::TrailingBytes);
        const auto act2 = server.act1(act1, m_random)->act2;
        for (qsizetype size = 0; size < act2.size(); ++size)
            QCOMPARE(client.act2(act2.first(size), Now).error().code, Errc::Truncated);
        QCOMPARE(client.act2(act2.first(170), Now).error().code, Errc::Truncated); // the size in the spec's text
        QCOMPARE(client.act2(act2 + 'x', Now).error().code, Errc::TrailingBytes);
        QVERIFY(client.act2(act2, Now)); // wrong sizes do not spend the handshake
    }

    void anotherAuthorityIsRefusedByName()
    {
        const auto other = crypto::KeyPair::generate(m_random);
        Initiator client(other.publicKey(), m_random);
        const auto result = client.act2(Responder(m_identity).act1(client.act1(), m_random)->act2, Now);
        QCOMPARE(result.error().code, Errc::BadSignature);
        QVERIFY(result.error().detail.contains(QStringLiteral("authority key 9")));
        QVERIFY(client.certificate());
        Initiator trusting(std::nullopt, m_random);
        QVERIFY(trusting.act2(Responder(m_identity).act1(trusting.act1(), m_random)->act2, Now + 24h));
    }

    void identityFreshness()
    {
        QCOMPARE(m_identity->certificate.validFrom, unixSeconds(Now) - 3600);
        QCOMPARE(m_identity->certificate.notValidAfter, unixSeconds(Now) + 3600);
        QVERIFY(m_identity->isFresh(Now));
        QVERIFY(m_identity->isFresh(Now + 1799s));
        QVERIFY(!m_identity->isFresh(Now + 1800s));
        QVERIFY(!m_identity->isFresh(Now - 3601s)); // the clock was set back
    }
};

QTEST_GUILESS_MAIN(tst_Handshake)
#include "tst_Handshake.moc"
