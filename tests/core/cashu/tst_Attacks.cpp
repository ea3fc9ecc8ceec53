// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Conditions.h"
#include "core/cashu/Json.h"
#include "core/cashu/Token.h"
#include "core/crypto/Sha256.h"
#include "tests/support/FixedRandom.h"
#include "tests/support/Folders.h"
#include "tests/support/JsonVectors.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

#include <ctime>

using namespace cashu;
using crypto::CurvePoint;
using crypto::Secret32;

namespace {

constexpr quint64 now = 1'790'000'000;
const support::FixedRandom entropy;
const QByteArray idText = "015ba18a8adcd02e715a58358eb618da4a4b3791151a4bee5e968bb88406ccf76a";
const QByteArray hashText = toHex(crypto::sha256(QByteArray(32, '\1'))).toLatin1();

struct Owner {
    Secret32 secret { entropy.bytes<32>() };
    CurvePoint key = CurvePoint::ofSecret(secret).value();
    QByteArray hex() const { return key.toHex().toLatin1(); }
};

Proof coin(const QByteArray &secret)
{
    return { Amount(1), KeysetId::fromHex(QString::fromLatin1(idText)).value(), secret, CurvePoint::generator() };
}
BlindedMessage output(quint64 amount)
{
    return { Amount(amount), KeysetId::fromHex(QString::fromLatin1(idText)).value(),
        CurvePoint::ofSecret(Secret32(entropy.bytes<32>())).value() };
}
QByteArray lockText(const char *kind, const QByteArray &data, const QByteArray &tags)
{
    return QByteArray("[\"") + kind + "\",{\"nonce\":\"" + toHex(entropy.bytes<16>()).toLatin1() + "\",\"data\":\""
        + data + "\",\"tags\":[" + tags + "]}]";
}
/// The inputs, each with a signature by \a owner where it can give one.
QList<Proof> signedBy(const Owner &owner, QList<Proof> inputs, const QList<BlindedMessage> &outputs = {},
    quint64 at = now, const QString &preimage = {})
{
    (void)signInputs(inputs, outputs, owner.secret, at, entropy, preimage);
    return inputs;
}

/// Nanoseconds of processor time of \a run.
template <class F> double timeOf(F run)
{
    timespec before {}, after {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    run();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    return double(after.tv_sec - before.tv_sec) * 1e9 + double(after.tv_nsec - before.tv_nsec);
}
/// How long \a a takes in times of \a b: the median of many pairs run one after the other, so that what slows the
/// machine slows both.
template <class A, class B> double timesAsLong(A a, B b)
{
    std::vector<double> ratios;
    for (int i = 0; i < 1001; ++i) {
        const double first = timeOf(a);
        ratios.push_back(first / timeOf(b));
    }
    const auto middle = ratios.begin() + long(ratios.size() / 2);
    std::nth_element(ratios.begin(), middle, ratios.end());
    return *middle;
}

} // namespace

/// The attacks of the mint's list that need no mint to be tried. Numbered as there.
class tst_Attacks : public QObject {
    Q_OBJECT
    const Owner m_alice {}, m_bob {}, m_carol {};

private Q_SLOTS:
    void a15_pointForms_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<bool>("isGood");
        const QByteArray g = CurvePoint::generator().toHex().toLatin1();
        const auto row = [](const char *name, const QByteArray &text, bool isGood = false) {
            QTest::newRow(name) << text << isGood;
        };
        row("a point", g, true);
        row("uppercase is the same point", g.toUpper(), true);
        row("infinity", "00");
        row("infinity, 33 bytes", QByteArray(66, '0'));
        row("off the curve", "02" + QByteArray(63, '0') + "5");
        row("x = p", "02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f");
        row("x = p + 1, whose remainder is on the curve",
            "02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc30");
        row("x > p", "03" + QByteArray(64, 'f'));
        row("65 bytes", toHex(CurvePoint::generator().uncompressed()).toLatin1());
        row("hybrid", "06" + g.mid(2));
        row("x only", g.mid(2));
        row("odd number of digits", g.chopped(1));
        row("one byte more", g + "00");
        row("space", " " + g.mid(1));
        row("empty", "");
    }
    void a15_pointForms()
    {
        QFETCH(QByteArray, point);
        QFETCH(bool, isGood);
        const auto body = [&](const QByteArray &c, const QByteArray &b) {
            return "{\"inputs\":[{\"amount\":1,\"id\":\"" + idText + "\",\"secret\":\"s\",\"C\":\"" + c
                + "\"}],\"outputs\":[{\"amount\":1,\"id\":\"" + idText + "\",\"B_\":\"" + b + "\"}]}";
        };
        const QByteArray good = CurvePoint::generator().negated().toHex().toLatin1();
        QCOMPARE(decodeJson<SwapRequest>(body(point, good)).has_value(), isGood);
        const auto outputs = decodeJson<SwapRequest>(body(good, point));
        QCOMPARE(outputs.has_value(), isGood);
        if (isGood) { // duplicates are found by the point, however it was written
            QVERIFY(outputs->outputs[0].blinded == CurvePoint::generator());
            QVERIFY(encodeJson(*outputs).contains(CurvePoint::generator().toHex().toLatin1()));
        } else {
            QVERIFY(outputs.error().detail.startsWith(QStringLiteral("outputs[0].B_: ")));
        }
        QCOMPARE(decodeJson<MintQuoteRequest>("{\"unit\":\"hash\",\"pubkey\":\"" + point + "\"}").has_value(), isGood);
    }

    // Signing chosen points tells what is public anyway, and its proof holds and shares no nonce with another.
    void a16_chosenBlindedMessages()
    {
        const Secret32 key(entropy.bytes<32>());
        const auto mintKey = CurvePoint::ofSecret(key).value();
        QSet<QString> seen;
        for (const CurvePoint &blinded : { CurvePoint::generator(), CurvePoint::generator().negated(), mintKey,
                 mintKey.negated(), hashToCurve("secret").value() }) {
            const auto signature = signBlinded(blinded, key).value();
            const auto dleq = proveDleq(blinded, signature, key).value();
            QVERIFY(verifyDleq(dleq, blinded, signature, mintKey));
            // r = s - e a: another for each point
            const auto product = crypto::multiplyScalars(crypto::reduceToScalar(Secret32(dleq.e)).value(), key).value();
            const auto r = CurvePoint::ofSecret(Secret32(dleq.s))->plus(CurvePoint::ofSecret(product)->negated());
            QVERIFY(!seen.contains(r->toHex()));
            seen.insert(r->toHex());
            // the same question gets the same bytes, so that asking twice tells nothing
            QVERIFY(proveDleq(blinded, signature, key).value() == dleq);
        }
        QVERIFY(signBlinded(CurvePoint::generator(), key).value() == mintKey);
        // a signature on a foreign Y is no coin of anybody's secret
        QVERIFY(!verifySignature("other", signBlinded(hashToCurve("secret").value(), key).value(), key));
    }

    void a20_malformedLocks_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("isGood");
        const QByteArray a = m_alice.hex(), b = m_bob.hex(), twin = m_alice.key.negated().toHex().toLatin1();
        const auto row = [](const char *name, const QByteArray &secret, bool isGood = false) {
            QTest::newRow(name) << secret << isGood;
        };
        const auto p2pk = [&](const char *name, const QByteArray &tags, bool isGood = false) {
            row(name, lockText("P2PK", a, tags), isGood);
        };
        p2pk("no tags", "", true);
        p2pk("unknown tag", "[\"memo\",\"x\"],[\"memo\",\"y\"]", true);
        p2pk("tag without values", "[\"pubkeys\"],[\"refund\"]", true);
        p2pk("2 of 2", "[\"pubkeys\",\"" + b + "\"],[\"n_sigs\",\"2\"]", true);
        p2pk("a key in both paths", "[\"refund\",\"" + twin + "\"]", true);
        p2pk("duplicate sigflag", "[\"sigflag\",\"SIG_INPUTS\"],[\"sigflag\",\"SIG_INPUTS\"]");
        p2pk("duplicate locktime", "[\"locktime\",\"1\"],[\"locktime\",\"9999999999\"]");
        p2pk("duplicate pubkeys", "[\"pubkeys\",\"" + b + "\"],[\"pubkeys\",\"" + m_carol.hex() + "\"]");
        p2pk("number in a tag", "[\"locktime\",1765300829]");
        p2pk("null in a tag", "[\"locktime\",null]");
        p2pk("list in a tag", "[\"pubkeys\",[\"" + b + "\"]]");
        p2pk("empty tag", "[]");
        p2pk("empty string in a tag", "[\"locktime\",\"\"]");
        p2pk("empty name", "[\"\",\"x\"]");
        p2pk("tag is no list", "\"locktime\"");
        p2pk("n_sigs 0", "[\"n_sigs\",\"0\"]");
        p2pk("n_sigs above the keys", "[\"n_sigs\",\"2\"]");
        p2pk("n_sigs negative", "[\"n_sigs\",\"-1\"]");
        p2pk("n_sigs no number", "[\"n_sigs\",\"one\"]");
        p2pk("n_sigs with two values", "[\"pubkeys\",\"" + b + "\"],[\"n_sigs\",\"1\",\"2\"]");
        p2pk("n_sigs without value", "[\"n_sigs\"]");
        p2pk("n_sigs 2^64 + 1", "[\"n_sigs\",\"18446744073709551617\"]");
        p2pk("n_sigs_refund without refund keys", "[\"n_sigs_refund\",\"1\"]");
        p2pk("n_sigs_refund above the keys", "[\"refund\",\"" + b + "\"],[\"n_sigs_refund\",\"2\"]");
        p2pk("02/03 twins in the main path", "[\"pubkeys\",\"" + twin + "\"]");
        p2pk("the same key in capitals", "[\"pubkeys\",\"" + a.toUpper() + "\"]");
        p2pk("02/03 twins in the refund path", "[\"refund\",\"" + a + "\",\"" + twin + "\"]");
        p2pk("unknown sigflag", "[\"sigflag\",\"SIG_NONE\"]");
        p2pk("sigflag in small letters", "[\"sigflag\",\"sig_all\"]");
        p2pk("sigflag without value", "[\"sigflag\"]");
        p2pk("x-only key", "[\"pubkeys\",\"" + b.mid(2) + "\"]");
        p2pk("key off the curve", "[\"pubkeys\",\"02" + QByteArray(63, '0') + "5\"]");
        QByteArray many = "[\"pubkeys\"";
        for (int i = 0; i < maxConditionKeys; ++i)
            many += ",\"" + Owner().hex() + "\"";
        p2pk("65 keys", many + "]");
        row("data is no key", lockText("P2PK", "00", ""));
        row("HTLC", lockText("HTLC", hashText, ""), true);
        row("HTLC hash of 31 bytes", lockText("HTLC", hashText.chopped(2), ""));
        row("HTLC hash of 33 bytes", lockText("HTLC", hashText + "00", ""));
        row("HTLC n_sigs without keys", lockText("HTLC", hashText, "[\"n_sigs\",\"1\"]"));
        row("no data", "[\"P2PK\",{\"nonce\":\"n\"}]");
        row("no nonce", "[\"P2PK\",{\"data\":\"" + a + "\"}]");
        row("data is no string", "[\"P2PK\",{\"nonce\":\"n\",\"data\":5}]");
        row("no object", "[\"P2PK\"]");
        row("something more", "[\"P2PK\",{\"nonce\":\"n\",\"data\":\"" + a + "\"},1]");
        row("data twice", "[\"P2PK\",{\"nonce\":\"n\",\"data\":\"" + a + "\",\"data\":\"" + b + "\"}]");
        row("data twice, kind escaped",
            "[\"P2\\u0050K\",{\"nonce\":\"n\",\"data\":\"" + a + "\",\"data\":\"" + b + "\"}]");
        row("cut", "[\"P2PK\",{\"nonce\":\"n\",\"data\":\"" + a + "\"}");
        row("too deep", "[ \"HTLC\" ," + QByteArray(1000, '[') + QByteArray(1000, ']') + "]");
    }
    void a20_malformedLocks()
    {
        QFETCH(QByteArray, secret);
        QFETCH(bool, isGood);
        const auto parsed = parseSecret(secret);
        QCOMPARE(parsed.has_value(), isGood);
        if (isGood) {
            QVERIFY(parsed->has_value());
            return;
        }
        // Nobody can spend it, whatever the witness and the hour: it must not count as a plain secret.
        Proof broken = coin(secret);
        QVERIFY(!checkConditions({ broken }, {}, now));
        QVERIFY(!checkConditions({ broken }, {}, std::numeric_limits<quint64>::max()));
        broken.witness = signedBy(m_alice, { coin(lockText("P2PK", m_alice.hex(), "")) })[0].witness;
        QVERIFY(!checkConditions({ broken }, {}, now));
        QVERIFY(!checkConditions({ coin("plain"), broken }, {}, now));
    }

    void a20_malformedWitnesses()
    {
        const QList<Proof> good = signedBy(m_alice, { coin(lockText("P2PK", m_alice.hex(), "")) });
        QVERIFY(checkConditions(good, {}, now));
        const QString signature = good[0].witness.mid(16, 128);
        for (const QString &bad :
            { QString(), QStringLiteral("{}"), QStringLiteral("[]"), QStringLiteral("null"), signature,
                QStringLiteral("{\"signatures\":\"%1\"}").arg(signature), QStringLiteral("{\"signatures\":[null]}"),
                QStringLiteral("{\"signatures\":[\"%1\"]}").arg(signature.chopped(2)),
                QStringLiteral("{\"signatures\":[\"%1\",\"zz\"]}").arg(signature),
                QStringLiteral("{\"signatures\":[],\"signatures\":[\"%1\"]}").arg(signature),
                QStringLiteral("{\"signatures\":[%1]}")
                    .arg(QString(u'"' + signature + QStringLiteral("\",")).repeated(65).chopped(1)) }) {
            auto inputs = good;
            inputs[0].witness = bad;
            QVERIFY2(!checkConditions(inputs, {}, now), qPrintable(bad));
        }
    }

    void a21_locktimeEdges()
    {
        const QString preimage = QStringLiteral("01").repeated(32);
        const QByteArray time = "[\"locktime\",\"" + QByteArray::number(now) + "\"]";
        const QByteArray refund = time + ",[\"refund\",\"" + m_bob.hex() + "\"]";
        for (const bool isHtlc : { false, true }) {
            const char *kind = isHtlc ? "HTLC" : "P2PK";
            const QByteArray data = isHtlc ? hashText : m_alice.hex();
            const QByteArray keys = isHtlc ? ",[\"pubkeys\",\"" + m_alice.hex() + "\"]" : QByteArray();
            const QList<Proof> open { coin(lockText(kind, data, time + keys)) };
            const QList<Proof> returned = signedBy(m_bob, { coin(lockText(kind, data, refund + keys)) }, {}, now + 1);
            const QList<Proof> taken
                = signedBy(m_alice, { coin(lockText(kind, data, refund + keys)) }, {}, now, preimage);
            QVERIFY(!returned[0].witness.isEmpty() && !taken[0].witness.isEmpty());
            for (const auto &[at, isOver] :
                { std::pair(now - 1, false), std::pair(now, false), std::pair(now + 1, true) }) {
                QCOMPARE(checkConditions(open, {}, at).has_value(), isOver); // by anybody, without a witness
                QCOMPARE(checkConditions(returned, {}, at).has_value(), isOver);
                QVERIFY(checkConditions(taken, {}, at)); // the main path stays
            }
        }
    }

    void a22_sigAll()
    {
        const QByteArray all = "[\"sigflag\",\"SIG_ALL\"]";
        const auto locked = [&] { return coin(lockText("P2PK", m_alice.hex(), all)); };
        const QList<BlindedMessage> outputs { output(1), output(2) };
        const QList<Proof> good = signedBy(m_alice, { locked(), locked() }, outputs);
        QVERIFY(checkConditions(good, outputs, now));

        // inputs that do not belong together
        for (const QByteArray &other : { QByteArray("plain"), lockText("P2PK", m_alice.hex(), ""),
                 lockText("P2PK", m_alice.key.negated().toHex().toLatin1(), all), lockText("P2PK", m_bob.hex(), all),
                 lockText("P2PK", m_alice.hex(), all + ",[\"locktime\",\"1\"]"),
                 lockText("P2PK", m_alice.hex(), "[\"memo\",\"x\"]," + all),
                 lockText("HTLC", hashText, "[\"pubkeys\",\"" + m_alice.hex() + "\"]," + all) }) {
            for (QList<Proof> mixed :
                { QList<Proof> { locked(), coin(other) }, QList<Proof> { coin(other), locked() } }) {
                // with the right signature over this very transaction, made by hand as signInputs() refuses to
                const auto pair = crypto::KeyPair::fromSecret(m_alice.secret).value();
                const auto signature = pair.sign(crypto::sha256(sigAllMessage(mixed, outputs)), Bytes32 {});
                mixed[0].witness = QStringLiteral("{\"signatures\":[\"%1\"]}").arg(toHex(signature));
                const auto checked = checkConditions(mixed, outputs, now);
                QVERIFY2(!checked && checked.error().code == Errc::Denied, other.constData());
            }
        }
        // what was signed is changed
        auto changed = outputs;
        std::swap(changed[0].amount, changed[1].amount);
        QVERIFY(!checkConditions(good, changed, now));
        QVERIFY(!checkConditions(good, { outputs[1], outputs[0] }, now));
        QVERIFY(!checkConditions(good, { outputs[0], outputs[1], output(4) }, now));
        QVERIFY(!checkConditions({ good[1], good[0] }, outputs, now));
        QVERIFY(!checkConditions({ good[0], locked() }, outputs, now));
        // the witness stands on the second input
        auto moved = good;
        std::swap(moved[0].witness, moved[1].witness);
        QVERIFY(!checkConditions(moved, outputs, now));
        // a signature as for SIG_INPUTS does not do
        auto single = good;
        const auto pair = crypto::KeyPair::fromSecret(m_alice.secret).value();
        for (Proof &input : single) {
            const auto signature = pair.sign(crypto::sha256(input.secret), Bytes32 {});
            input.witness = QStringLiteral("{\"signatures\":[\"%1\"]}").arg(toHex(signature));
        }
        QVERIFY(!checkConditions(single, outputs, now));
    }

    void a23_hostileText()
    {
        const QByteArray megabyte(1 << 20, 'x');
        // secrets and witnesses of a megabyte are looked at once and cost no more than their size
        QVERIFY(!parseSecret(megabyte)->has_value());
        QVERIFY(!parseSecret("[\"P2PK\",{\"nonce\":\"" + megabyte + "\",\"data\":\"x\"}]"));
        Proof locked = coin(lockText("P2PK", m_alice.hex(), ""));
        for (const QByteArray &witness :
            { megabyte, QByteArray(1 << 20, '['), QByteArray("{\"signatures\":\"" + megabyte + "\"}") }) {
            locked.witness = QString::fromLatin1(witness);
            QVERIFY(!checkConditions({ locked }, {}, now));
        }
        // depth
        for (const char *brackets : { "[", "{\"a\":" }) {
            const QByteArray deep = QByteArray(brackets).repeated(1'000'000);
            QCOMPARE(decodeJson<SwapRequest>(deep).error().code, Errc::Limit);
            QCOMPARE(decodeJson<SwapRequest>("{\"x\":" + deep).error().code, Errc::Limit);
            QVERIFY(!decodeToken("cashuA" + deep.toBase64()));
            QVERIFY(!parseSecret(deep)->has_value());
        }
        // text that different readers read differently
        const auto swap = [](const QByteArray &secret) {
            return decodeJson<SwapRequest>("{\"inputs\":[{\"amount\":1,\"id\":\"" + idText + "\",\"secret\":\"" + secret
                + "\",\"C\":\"" + CurvePoint::generator().toHex().toLatin1() + "\"}],\"outputs\":[]}");
        };
        QVERIFY(swap("plain \\ud83d\\ude00"));
        for (const QByteArray &bad : { QByteArray("\\ud800"), QByteArray("\\udc00x"), QByteArray("\xed\xa0\x80"),
                 QByteArray("\xff"), QByteArray("a\\u0000b"), QByteArray("a\0b", 3), QByteArray("\n") })
            QVERIFY(!swap(bad));
        for (const char *twice :
            { "{\"inputs\":[],\"inputs\":[],\"outputs\":[]}", "{\"inputs\":[],\"outputs\":[],\"outputs\":[]}",
                "{\"inputs\":[],\"outputs\":[],\"x\":{\"y\":1,\"\\u0079\":2}}" })
            QVERIFY(!decodeJson<SwapRequest>(twice));
        // what is signed and hashed is the text as it came, escapes undone and nothing else
        const QByteArray spaced = "[ \"P2PK\" , {\"nonce\":\"n\",\"data\":\"" + m_alice.hex() + "\"} ]";
        const auto inputs = signedBy(m_alice, { coin(spaced) });
        QVERIFY(checkConditions(inputs, {}, now));
        auto tidy = inputs;
        tidy[0].secret.replace(' ', "");
        QVERIFY(!checkConditions(tidy, {}, now));
    }

    // The mint's keys are used by functions whose time does not depend on them: CurvePoint::ofSecret (ecmult_gen),
    // CurvePoint::timesSecret (ecmult_const behind secp256k1_ecdh), the scalar functions of libsecp256k1, HMAC-SHA256.
    void a33_keysAreUsedInConstantTime()
    {
        const QDir core(support::vectorsFolder() + QStringLiteral("/../../core"));
        QStringList users;
        QDirIterator it(
            core.path(), { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            if (file.readAll().contains("timesVar"))
                users.append(core.relativeFilePath(file.fileName()));
        }
        users.sort();
        QVERIFY(files > 100);
        // the one user checks what a mint has published: see below
        QCOMPARE(users,
            (QStringList { QStringLiteral("cashu/Bdhke.cpp"), QStringLiteral("crypto/CurvePoint.cpp"),
                QStringLiteral("crypto/CurvePoint.h") }));
        QFile bdhke(core.filePath(QStringLiteral("cashu/Bdhke.cpp")));
        QVERIFY(bdhke.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(bdhke.readAll());
        const qsizetype begin = source.indexOf(QStringLiteral("bool verifyDleq("));
        const qsizetype end = source.indexOf(QStringLiteral("bool verifyProofDleq("));
        QVERIFY(0 < begin && begin < end);
        QVERIFY(!(source.first(begin) + source.sliced(end)).contains(QStringLiteral("timesVar")));
        // and what the key makes of a secret is compared with a guess in constant time
        const qsizetype verify = source.indexOf(QStringLiteral("bool verifySignature(const CurvePoint &y"));
        QVERIFY(verify > 0);
        const QString body = source.sliced(verify, source.indexOf(QStringLiteral("\n}"), verify) - verify);
        QVERIFY(body.contains(QStringLiteral("equalConstantTime(")) && !body.contains(QStringLiteral("==")));
    }

    void a33_signingTimeTellsNothingOfTheKey()
    {
        Bytes32 smallest {}, dense = entropy.bytes<32>();
        smallest[31] = 1;
        const auto point = CurvePoint::ofSecret(Secret32(entropy.bytes<32>())).value();
        const auto sign = [&](const Bytes32 &key) {
            return [&point, secret = Secret32(key)] { QVERIFY(signBlinded(point, secret)); };
        };
        const auto openly = [&](const Bytes32 &key) { return [&] { QVERIFY(point.timesVar(key)); }; };
        const double ratio = timesAsLong(sign(smallest), sign(dense));
        QVERIFY2(ratio > 0.9 && ratio < 1.11, qPrintable(QString::number(ratio)));
        const double open = timesAsLong(openly(smallest), openly(dense));
        QVERIFY2(open < 0.8, qPrintable(QString::number(open))); // the measure does see a key where it shows
    }

    void errorNumbersAreTheTables()
    {
        const auto file = support::readJsonVectors(QStringLiteral("cashu/error_codes.json"));
        QSet<int> known;
        for (const auto &entry : file["codes"])
            known.insert(entry["code"].get<int>());
        QVERIFY(known.size() > 25);
        using enum ErrorCode;
        for (const ErrorCode code : { ProofInvalid, ProofsSpent, ProofsPending, OutputsSigned, OutputsPending,
                 NotBalanced, AmountOutOfLimits, DuplicateInputs, DuplicateOutputs, MultipleUnits, UnitMismatch,
                 AmountlessInvoice, AmountDiffers, UnitUnsupported, TooManyInputs, TooManyOutputs, DuplicateQuotes,
                 BatchTooLarge, KeysetUnknown, KeysetInactive, KeysetExpired, QuoteUnpaid, QuoteIssued, MintingDisabled,
                 QuotePending, QuoteExpired, SignatureInvalid, SignatureMissing })
            QVERIFY(known.contains(int(code)));
    }
};

QTEST_GUILESS_MAIN(tst_Attacks)
#include "tst_Attacks.moc"
