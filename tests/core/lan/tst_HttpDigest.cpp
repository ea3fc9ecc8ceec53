// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/HttpDigest.h"

#include <QtTest>

using namespace lan;
using Algorithm = DigestChallenge::Algorithm;

class tst_HttpDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rfc2617();
    void rfc7616_data();
    void rfc7616();
    void rfc2069();
    void session();
    void antminer();
    void strongest();
    void quoting();
    void counts();
    void hostile_data();
    void hostile();
    void everyPrefix();
    void wrongAsks();
};

// RFC 2617, 3.5
void tst_HttpDigest::rfc2617()
{
    const auto challenge = readDigestChallenge(
        "Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
        "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"");
    QVERIFY(challenge);
    QCOMPARE(challenge->realm, QByteArray("testrealm@host.com"));
    QCOMPARE(challenge->algorithm, Algorithm::Md5);
    QVERIFY(!challenge->isNamed && challenge->hasQop && challenge->hasOpaque && !challenge->isStale);
    const DigestAsk ask { "GET", "/dir/index.html", "Mufasa", "Circle Of Life", 1, "0a4f113b" };
    QCOMPARE(digestResponse(*challenge, ask), QByteArray("6629fae49393a05397450978507c4ef1"));
    QCOMPARE(*digestAuthorization(*challenge, ask),
        QByteArray("Digest username=\"Mufasa\", realm=\"testrealm@host.com\", "
                   "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", uri=\"/dir/index.html\", "
                   "response=\"6629fae49393a05397450978507c4ef1\", opaque=\"5ccc069c403ebaf9f0171e9517f40e41\", "
                   "qop=auth, nc=00000001, cnonce=\"0a4f113b\""));
}

void tst_HttpDigest::rfc7616_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("response");
    // RFC 7616, 3.9.1
    QTest::newRow("MD5") << QByteArray("MD5") << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    QTest::newRow("SHA-256") << QByteArray("SHA-256")
                             << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
}

void tst_HttpDigest::rfc7616()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, response);
    const auto challenge
        = readDigestChallenge("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=" + algorithm
            + ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
              "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"");
    QVERIFY(challenge);
    const DigestAsk ask { "GET", "/dir/index.html", "Mufasa", "Circle of Life", 1,
        "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ" };
    QCOMPARE(digestResponse(*challenge, ask), response);
    const auto header = digestAuthorization(*challenge, ask);
    QVERIFY(header);
    QVERIFY(header->contains(", algorithm=" + algorithm + ", "));
    QVERIFY(!header->contains("Circle"));
}

// without qop: no count, no client nonce
void tst_HttpDigest::rfc2069()
{
    const auto challenge = readDigestChallenge("Digest realm=\"r\", nonce=\"n\"");
    QVERIFY(challenge);
    QVERIFY(!challenge->hasQop);
    const DigestAsk ask { "GET", "/", "u", "p", 7, {} };
    // md5("md5(u:r:p):n:md5(GET:/)")
    QCOMPARE(digestResponse(*challenge, ask), QByteArray("f23121ca97143c6b358da620220c83b4"));
    QVERIFY(!digestAuthorization(*challenge, ask)->contains("nc="));
}

void tst_HttpDigest::session()
{
    auto challenge = readDigestChallenge("Digest realm=\"r\", nonce=\"n\", qop=auth, algorithm=MD5-sess");
    QVERIFY(challenge);
    QCOMPARE(challenge->algorithm, Algorithm::Md5Session);
    const DigestAsk ask { "GET", "/", "u", "p", 1, "c" };
    QCOMPARE(digestResponse(*challenge, ask), QByteArray("6e4aac8b22e97762f88ccd0d5ccf5b1d"));
    challenge = readDigestChallenge("Digest realm=\"r\", nonce=\"n\", qop=auth, algorithm=\"sha-256-SESS\"");
    QVERIFY(challenge);
    QCOMPARE(digestResponse(*challenge, ask),
        QByteArray("ea348c3992b38a8ab656b8bcd3589ab596820515773c2a4605013c6216e0f070"));
}

// what lighttpd on stock firmware sends
void tst_HttpDigest::antminer()
{
    const auto challenge = readDigestChallenge("Digest realm=\"antMiner Configuration\", charset=\"UTF-8\", "
                                               "nonce=\"65a1f2b3:7c0d3a6f4f1f0f6c\", qop=\"auth\", stale=true");
    QVERIFY(challenge);
    QCOMPARE(challenge->realm, QByteArray("antMiner Configuration"));
    QVERIFY(challenge->isStale && challenge->hasQop && !challenge->hasOpaque && !challenge->isNamed);
}

void tst_HttpDigest::strongest()
{
    const QByteArray md5 = "Digest realm=\"r\", nonce=\"a\", qop=\"auth\", algorithm=MD5";
    const QByteArray sha = "Digest realm=\"r\", nonce=\"b\", qop=\"auth\", algorithm=SHA-256";
    const QByteArray sha512 = "Digest realm=\"r\", nonce=\"c\", qop=\"auth\", algorithm=SHA-512-256";
    for (const QByteArray &all : { md5 + ", " + sha, sha + "\n" + md5, "Basic realm=\"x\", " + sha512 + ',' + sha,
             "Negotiate YIIabc==, NTLM, " + md5 + "\n" + sha }) {
        const auto challenge = readDigestChallenge(all);
        QVERIFY2(challenge, all.constData());
        QCOMPARE(challenge->nonce, QByteArray("b"));
    }
}

void tst_HttpDigest::quoting()
{
    const auto challenge = readDigestChallenge(R"(Digest realm="a \"b\" \\c", nonce="n, o=p", qop="auth")");
    QVERIFY(challenge);
    QCOMPARE(challenge->realm, QByteArray(R"(a "b" \c)"));
    QCOMPARE(challenge->nonce, QByteArray("n, o=p"));
    const auto header = digestAuthorization(*challenge, { "GET", "/x?a=1", R"(me"\)", "p", 1, "c" });
    QVERIFY(header);
    QVERIFY(header->startsWith(R"(Digest username="me\"\\", realm="a \"b\" \\c", nonce="n, o=p", uri="/x?a=1",)"));
}

void tst_HttpDigest::counts()
{
    DigestChallenge challenge;
    challenge.nonce = "n";
    DigestAsk ask { "GET", "/", "u", "p", 0xabcdef01, "c" };
    QVERIFY(digestAuthorization(challenge, ask)->contains("nc=abcdef01,"));
    const QByteArray first = digestResponse(challenge, ask);
    ++ask.count;
    QVERIFY(first != digestResponse(challenge, ask));
}

void tst_HttpDigest::hostile_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("code");
    const auto row
        = [](const char *name, const QByteArray &header, Errc code) { QTest::newRow(name) << header << int(code); };
    row("empty", "", Errc::Unsupported);
    row("basic only", "Basic realm=\"x\"", Errc::Unsupported);
    row("no nonce", "Digest realm=\"x\", qop=\"auth\"", Errc::Malformed);
    row("empty nonce", "Digest realm=\"x\", nonce=\"\"", Errc::Malformed);
    row("no realm", "Digest nonce=\"x\"", Errc::Malformed);
    row("auth-int only", "Digest realm=\"x\", nonce=\"n\", qop=\"auth-int\"", Errc::Unsupported);
    row("unknown algorithm", "Digest realm=\"x\", nonce=\"n\", algorithm=ROT13", Errc::Unsupported);
    row("session without qop", "Digest realm=\"x\", nonce=\"n\", algorithm=MD5-sess", Errc::Malformed);
    row("no end of a quotation", "Digest realm=\"x, nonce=n", Errc::Malformed);
    row("ends in an escape", "Digest realm=\"x\\", Errc::Malformed);
    row("no scheme", "realm=\"x\", nonce=\"n\"", Errc::Malformed);
    row("a line break inside", "Digest realm=\"x\r\nX-Evil: 1\", nonce=\"n\"", Errc::Malformed);
    row("a NUL", QByteArray("Digest realm=\"x\0y\", nonce=\"n\"", 28), Errc::Malformed);
    row("a NUL outside", QByteArray("Digest \0realm=\"x\"", 17), Errc::Malformed);
    row("too long", "Digest realm=\"" + QByteArray(5000, 'x') + "\", nonce=\"n\"", Errc::Limit);
    row("marks only", ",,,===\"\"", Errc::Malformed);
}

void tst_HttpDigest::hostile()
{
    QFETCH(QByteArray, header);
    QFETCH(int, code);
    const auto challenge = readDigestChallenge(header);
    QVERIFY(!challenge);
    QCOMPARE(int(challenge.error().code), code);
}

void tst_HttpDigest::everyPrefix()
{
    const QByteArray whole = "Basic realm=\"a\", Digest realm=\"antMiner Configuration\", nonce=\"0123456789abcdef\", "
                             "qop=\"auth\", algorithm=MD5";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto challenge = readDigestChallenge(whole.first(size));
        if (challenge)
            QCOMPARE(challenge->nonce, QByteArray("0123456789abcdef")); // never half a nonce
    }
    QVERIFY(readDigestChallenge(whole));
}

void tst_HttpDigest::wrongAsks()
{
    DigestChallenge challenge;
    challenge.nonce = "n";
    const DigestAsk good { "GET", "/", "u", "p", 1, "c" };
    QVERIFY(digestAuthorization(challenge, good));
    const auto refused = [&](auto change) {
        DigestAsk ask = good;
        change(ask);
        const auto header = digestAuthorization(challenge, ask);
        return !header && header.error().code == Errc::Malformed && !header.error().detail.contains(u"secret");
    };
    QVERIFY(refused([](DigestAsk &a) { a.user = {}; }));
    QVERIFY(refused([](DigestAsk &a) { a.user = "a:b"; }));
    QVERIFY(refused([](DigestAsk &a) { a.user = "a\r\nX: y"; }));
    QVERIFY(refused([](DigestAsk &a) { a.password = "secret\n"; }));
    QVERIFY(refused([](DigestAsk &a) { a.uri = "http://elsewhere/"; }));
    QVERIFY(refused([](DigestAsk &a) { a.uri = "/a\" b"; }));
    QVERIFY(refused([](DigestAsk &a) { a.clientNonce = {}; }));
    QVERIFY(refused([](DigestAsk &a) { a.clientNonce = "a\"b"; }));
}

QTEST_GUILESS_MAIN(tst_HttpDigest)
#include "tst_HttpDigest.moc"
