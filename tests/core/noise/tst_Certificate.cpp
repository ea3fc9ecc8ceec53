// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"
#include "core/noise/Certificate.h"
#include "tests/support/FixedRandom.h"

#include <QtTest>

using namespace noise;
using namespace std::chrono_literals;

namespace {

const UnixMs Now { 1'755'000'000s };

}

class tst_Certificate : public QObject {
    Q_OBJECT

    support::FixedRandom m_random;
    crypto::KeyPair m_authority = crypto::KeyPair::generate(m_random);
    crypto::XOnlyKey m_server = crypto::KeyPair::generate(m_random).publicKey();

    Certificate valid(std::chrono::seconds from, std::chrono::seconds until) const
    {
        return Certificate::issue(m_authority, m_server, unixSeconds(Now + from), unixSeconds(Now + until), m_random);
    }

private Q_SLOTS:
    void bytesRoundTrip()
    {
        const auto certificate = valid(-1h, 1h);
        const auto bytes = toByteArray(certificate.encode());
        QCOMPARE(bytes.size(), 74);
        QCOMPARE(Certificate::decode(bytes).value(), certificate);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(Certificate::decode(bytes.first(size)).error().code, Errc::Truncated);
        QCOMPARE(Certificate::decode(bytes + 'x').error().code, Errc::TrailingBytes);
    }

    // sv2-spec 4.5.3: the signature covers SHA-256 of version | valid from | not valid after | server key.
    void signatureCoversTheSpecifiedBytes()
    {
        const auto certificate = valid(-1h, 1h);
        QByteArray message(2, '\0');
        for (const quint32 time : { certificate.validFrom, certificate.notValidAfter })
            for (int shift = 0; shift < 32; shift += 8)
                message.append(char(time >> shift));
        message += toByteArray(m_server.bytes);
        QVERIFY(crypto::verify(m_authority.publicKey(), crypto::sha256(message), certificate.signature));
    }

    void times_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<CertificateFault>("fault");
        QTest::addColumn<QString>("text");
        QTest::newRow("inside") << -1 << 1 << CertificateFault::None << QString();
        QTest::newRow("starts now") << 0 << 1 << CertificateFault::None << QString();
        QTest::newRow("clock 10 s behind") << 10 << 100 << CertificateFault::None << QString();
        QTest::newRow("clock 11 s behind")
            << 11 << 100 << CertificateFault::NotYetValid << QStringLiteral("11 s after");
        QTest::newRow("ended 10 s ago") << -100 << -10 << CertificateFault::None << QString();
        QTest::newRow("ended 11 s ago") << -100 << -11 << CertificateFault::Expired << QStringLiteral("11 s before");
        QTest::newRow("a day off") << 86400 << 90000 << CertificateFault::NotYetValid
                                   << QStringLiteral("86400 s after");
    }
    void times()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(CertificateFault, fault);
        QFETCH(QString, text);
        const auto certificate = valid(std::chrono::seconds(from), std::chrono::seconds(until));
        QCOMPARE(findFault(certificate, m_server, m_authority.publicKey(), Now), fault);
        const auto result = verify(certificate, m_server, m_authority.publicKey(), Now);
        QCOMPARE(bool(result), fault == CertificateFault::None);
        if (!result) {
            QCOMPARE(result.error().code, Errc::Expired);
            QVERIFY2(result.error().detail.contains(text), qPrintable(result.error().detail));
            QVERIFY(result.error().detail.contains(QStringLiteral("2025-08-12T12:00:00Z")));
        }
    }

    void everyTamperedByteIsSeen()
    {
        const auto bytes = toByteArray(valid(-1h, 1h).encode());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            auto bad = bytes;
            bad[i] = char(bad[i] ^ 1);
            const auto fault = findFault(Certificate::decode(bad).value(), m_server, m_authority.publicKey(), Now);
            QCOMPARE(fault, i < 2 ? CertificateFault::Version : CertificateFault::Signature);
        }
    }

    void wrongKeys()
    {
        const auto certificate = valid(-1h, 1h);
        const auto other = crypto::KeyPair::generate(m_random).publicKey();
        QCOMPARE(findFault(certificate, other, m_authority.publicKey(), Now), CertificateFault::Signature);
        QCOMPARE(findFault(certificate, m_server, other, Now), CertificateFault::Signature);
        crypto::XOnlyKey noPoint;
        QCOMPARE(findFault(certificate, m_server, noPoint, Now), CertificateFault::AuthorityKey);
        QCOMPARE(verify(certificate, m_server, noPoint, Now).error().code, Errc::BadKey);
        auto future = certificate;
        future.version = 1;
        QCOMPARE(verify(future, m_server, m_authority.publicKey(), Now).error().code, Errc::Unsupported);
    }
};

QTEST_GUILESS_MAIN(tst_Certificate)
#include "tst_Certificate.moc"
