// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mints and tokens that mean harm: what they can make the wallet keep, ask for, believe or show.
#include "core/wallet/ShownText.h"
#include "tests/support/WalletChecks.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace wallet;
using namespace support;
using cashu::Amount;
using nlohmann::json;

namespace {

/// The token as version 3, without a unit.
QByteArray withoutUnit(const QByteArray &token)
{
    const auto read = *cashu::decodeToken(token);
    nlohmann::ordered_json proofs = nlohmann::ordered_json::array();
    for (const cashu::Proof &proof : read.proofs)
        proofs.push_back(cashu::toJson(proof, cashu::ProofDleq::Include));
    const nlohmann::ordered_json entry { { "mint", read.mint.toStdString() }, { "proofs", proofs } };
    const nlohmann::ordered_json whole { { "token", nlohmann::ordered_json::array({ entry }) } };
    return "cashuA" + cashu::toText(whole).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

cashu::Keyset keysetOf(int version, int keys = 8, const QString &unit = QStringLiteral("hash"), quint64 fee = 0)
{
    cashu::Keyset out;
    out.unit = unit;
    out.inputFeePpk = fee;
    for (int i = 0; i < keys; ++i) {
        const crypto::Secret32 secret(crypto::sha256(QByteArray::number(i) + unit.toUtf8()));
        out.keys.emplace(Amount(quint64(i) + 1), *crypto::CurvePoint::ofSecret(secret));
    }
    out.id = version == 0 ? cashu::deriveIdV1(out.keys) : cashu::deriveIdV2(out);
    return out;
}

} // namespace

class tst_HostileMint : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    int m_files = 0;
    FakeClock m_clock;
    std::unique_ptr<TinyMint> m_mint;
    TinyTransport m_transport;
    std::unique_ptr<WalletBench> m_wallet;
    MintId m_id = 0;

    QString path() { return m_dir.filePath(QStringLiteral("w%1.db").arg(++m_files)); }

    Result<Summary> restore(WalletBench &wallet, RestoreLimits limits)
    {
        const MintId id = wallet.addMint();
        Restorer restorer(wallet->desk, wallet->sweeper, limits);
        Result<Summary> out = fail(Errc::Internal, QStringLiteral("no answer"));
        restorer.restore(
            id, [](const RestoreProgress &) {}, [&](Result<Summary> result) { out = std::move(result); });
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_mint = std::make_unique<TinyMint>("m" + QByteArray::number(++m_files), m_clock);
        m_transport.add(tinyUrl, *m_mint);
        m_wallet = std::make_unique<WalletBench>(path(), m_clock, m_transport);
        m_id = m_wallet->addMint();
        m_mint->credit(m_wallet->workerKey(), 1000);
        GOOD(m_wallet->sweep(m_id));
        m_mint->calls.clear();
    }

    void takesTokensWithoutAUnitAsSat()
    {
        TinyMint mint("sat", m_clock, { QStringLiteral("sat") });
        const QString url = QStringLiteral("https://sat.example");
        m_transport.add(url, mint);
        WalletBench alice(path(), m_clock, m_transport, otherWords);
        const MintId id = alice.addMint(url);
        mint.credit(alice.workerKey(), 100, QStringLiteral("sat"));
        GOOD(alice.sweep(id));
        const auto token = withoutUnit(alice.send(order(64))->token);
        QCOMPARE(m_wallet->operator->()->receiver.preview(token)->unit, QStringLiteral("sat"));
        const auto got = m_wallet->receive(token, true);
        GOOD(got);
        QCOMPARE(got->amount, Amount(64));
        // Coins of another unit are not taken for satoshis.
        const auto other = withoutUnit(m_wallet
                                           ->send([] {
                                               SendOrder hash = order(10);
                                               hash.unit = QStringLiteral("hash");
                                               return hash;
                                           }())
                                           ->token);
        REFUSED(alice.receive(other, true), Errc::Protocol, "says no unit");
    }

    void endsRestoresOfMintsThatSignEverything()
    {
        m_mint->restoresAnything = true;
        WalletBench again(path(), m_clock, m_transport);
        const auto all = restore(again, { 1'000'000, 250 });
        GOOD(all);
        QCOMPARE(m_mint->calls.filter(QStringLiteral("/v1/restore")).size(), 3);
        QCOMPARE(all->count, 300);
        QVERIFY(all->troubles.first().contains(QStringLiteral("more than any wallet")));

        m_mint->calls.clear();
        m_mint->tamper = [](const HttpRequest &request, json &body) {
            if (request.path == u"/v1/checkstate") {
                for (json &state : body["states"])
                    state["state"] = "SPENT";
            }
        };
        WalletBench third(path(), m_clock, m_transport);
        const auto none = restore(third, { 1000, 250 });
        GOOD(none);
        QCOMPARE(m_mint->calls.filter(QStringLiteral("/v1/restore")).size(), 10);
        QCOMPARE(none->count, 0);
        QCOMPARE(third.spendable(), 0u);
        QCOMPARE(*third->store->mints.nextCounter(m_mint->keysets().first().id), 1000u);
    }

    void refusesForgedRestores_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("text");
        QTest::newRow("output not asked for") << 0 << "not asked for";
        QTest::newRow("output twice") << 1 << "twice";
        QTest::newRow("other keyset") << 2 << "another keyset";
        QTest::newRow("amount without a key") << 3 << "no key for";
        QTest::newRow("no DLEQ") << 4 << "left out";
        QTest::newRow("bad DLEQ") << 5 << "another key";
        QTest::newRow("wrong key") << 6 << "another key";
        QTest::newRow("more than asked for") << 7 << "asked for";
        QTest::newRow("no signatures") << 8 << "asked for";
    }
    void refusesForgedRestores()
    {
        QFETCH(int, what);
        QFETCH(QString, text);
        const std::string other = m_mint->rotate(QStringLiteral("other")).toHex().toStdString();
        m_mint->tamper = [&](const HttpRequest &request, json &body) {
            if (request.path != u"/v1/restore" || body["outputs"].empty())
                return;
            json &output = body["outputs"][0];
            json &signature = body["signatures"][0];
            const std::string generator = crypto::CurvePoint::generator().toHex().toStdString();
            if (what == 0)
                output["B_"] = generator;
            const json firstOutput = output;
            const json firstSignature = signature;
            if (what == 1) {
                body["outputs"].push_back(firstOutput);
                body["signatures"].push_back(firstSignature);
            }
            if (what == 2)
                signature["id"] = other;
            if (what == 3)
                signature["amount"] = 3;
            if (what == 4)
                signature.erase("dleq");
            if (what == 5)
                signature["dleq"]["e"] = std::string(64, '2');
            if (what == 6)
                signature["C_"] = generator;
            if (what == 7) {
                for (int i = 0; i < 200; ++i) {
                    body["outputs"].push_back(firstOutput);
                    body["signatures"].push_back(firstSignature);
                }
            }
            if (what == 8)
                body["signatures"] = json::array();
        };
        WalletBench again(path(), m_clock, m_transport);
        REFUSED(again.restore(again.addMint()), Errc::Protocol, qPrintable(text));
        QCOMPARE(again.spendable(), 0u);
        QCOMPARE(*again->store->mints.nextCounter(m_mint->keysets().first().id), 0u);
        m_mint->tamper = {}; // an honest answer later gives all
        GOOD(again.restore(again.addMint()));
        QCOMPARE(again.spendable(), 1000u);
    }

    void refusesStatesThatDoNotExist()
    {
        m_mint->tamper = [](const HttpRequest &request, json &body) {
            if (request.path == u"/v1/checkstate")
                body["states"][0]["state"] = "LOST";
        };
        WalletBench again(path(), m_clock, m_transport);
        REFUSED(again.restore(again.addMint()), Errc::Protocol, "does not exist");
        QCOMPARE(again.spendable(), 0u);
    }

    void unlocksEachCoinWithItsKey()
    {
        WalletBench bob(path(), m_clock, m_transport, otherWords);
        bob.addMint();
        cashu::Token whole;
        for (const quint32 i : { 0u, 3u, 7u }) {
            SendOrder locked = order(50 + i);
            locked.lockTo = *bob->store->secrets.lockKey(i)->publicKey();
            const auto token = *cashu::decodeToken(m_wallet->send(locked)->token);
            whole.mint = token.mint;
            whole.unit = token.unit;
            whole.proofs += token.proofs;
        }
        whole.proofs += cashu::decodeToken(m_wallet->send(order(5))->token)->proofs;
        const auto got = bob.receive(cashu::encodeToken(whole));
        GOOD(got);
        QCOMPARE(got->amount, Amount(165));
        QCOMPARE(bob.spendable(), 165u);
    }

    void unlocksSigAllWithOneSignature()
    {
        WalletBench bob(path(), m_clock, m_transport, otherWords);
        bob.addMint();
        const auto locked = [this](const crypto::CurvePoint &key) {
            Parts &alice = *m_wallet->operator->();
            cashu::SpendingCondition condition;
            condition.keys = { key };
            condition.data = key.toHex();
            condition.sigFlag = cashu::SigFlag::All;
            QList<QByteArray> ys;
            const auto coins = alice.store->coins.coins(m_id, QStringLiteral("hash"));
            for (const Coin &coin : *coins)
                ys.append(coin.y);
            SwapDraft draft { Purpose::Send, m_id, QStringLiteral("hash"), *alice.store->coins.proofs(ys), ys };
            const auto keyset = alice.store->mints.activeKeyset(m_id, draft.unit, m_clock.now());
            draft.locked = *planLocked(Amount(77), *keyset, condition, FixedRandom());
            draft.kept = Amount(m_wallet->spendable() - 77);
            draft.token = SentToken { 0, tinyUrl, draft.unit, {}, Amount(77) };
            runSwap(alice.desk, draft, [](const Result<Operations::Outcome> &) {});
            return alice.sender.list(true)->first().token;
        };
        const auto token = locked(*bob->store->secrets.lockKey(4)->publicKey());
        QVERIFY(cashu::decodeToken(token)->proofs.size() > 1);
        const auto got = bob.receive(token);
        GOOD(got);
        QCOMPARE(bob.spendable(), 77u);
        // Two locks of that kind in one token cannot be met by one signature.
        auto both = *cashu::decodeToken(locked(*bob->store->secrets.lockKey(0)->publicKey()));
        both.proofs += cashu::decodeToken(locked(*bob->store->secrets.lockKey(1)->publicKey()))->proofs;
        REFUSED(bob.receive(cashu::encodeToken(both)), Errc::Denied, "no key of this wallet");
    }

    void boundsKeysets()
    {
        MintStore &mints = (*m_wallet)->store->mints;
        const auto save = [&](const QList<cashu::Keyset> &keysets) { return mints.saveKeysets(m_id, keysets); };
        GOOD(save({ keysetOf(0) }));
        GOOD(save({ keysetOf(1, 64, QStringLiteral("other"), 100) }));
        REFUSED(save({ keysetOf(1, 300) }), Errc::Protocol, "too many keys");
        REFUSED(save({ keysetOf(1, 8, QStringLiteral("\x1b[31mhash")) }), Errc::Protocol, "no name");
        REFUSED(save({ keysetOf(1, 8, QString(300, u'h')) }), Errc::Protocol, "no name");
        REFUSED(save({ keysetOf(1, 8, QString()) }), Errc::Protocol, "no name");
        for (const quint64 fee : { quint64(1'000'001), quint64(1) << 63, ~quint64(0) })
            REFUSED(save({ keysetOf(1, 8, QStringLiteral("dear"), fee) }), Errc::Protocol, "fee");
        for (const int version : { 0, 1 }) {
            cashu::Keyset changed = keysetOf(version, 9, QStringLiteral("new"));
            changed.keys.begin()->second = crypto::CurvePoint::generator();
            REFUSED(save({ changed }), Errc::Protocol, "not what its keys give");
        }
        cashu::Keyset other = keysetOf(0);
        other.keys.begin()->second = crypto::CurvePoint::generator();
        REFUSED(save({ other }), Errc::Protocol, "changed under the same id");
        other = keysetOf(0);
        other.inputFeePpk = ~quint64(0); // version 0 does not bind its fee
        REFUSED(save({ other }), Errc::Protocol, "fee");
        REFUSED(save({ keysetOf(1, 12), keysetOf(1, 12) }), Errc::Protocol, "twice");
        QList<cashu::Keyset> many;
        for (int i = 0; i <= maxKeysets; ++i)
            many.append(keysetOf(1, 1, QStringLiteral("u%1").arg(i)));
        REFUSED(save(many), Errc::Limit, "keysets");
        QCOMPARE(mints.keysetsOf(m_id).size(), 3); // nothing of what was refused
        QCOMPARE(m_wallet->spendable(), 1000u);
        GOOD(m_wallet->send(order(1)));
    }

    void boundsTexts()
    {
        const QString evil = QStringLiteral("\x1b]0;x\a\u202egood\r\n\tnews ") + QString(5000, u'z');
        const QString shown = shownText(evil, 300);
        QVERIFY(shown.startsWith(QStringLiteral("]0;xgood news zzz")));
        QCOMPARE(shown.size(), 300);
        QVERIFY(isShown(shown, 300) && !isShown(evil, 100'000) && !isShown(QString(), 10));

        m_mint->fault = [&](const HttpRequest &) { return TinyMint::Fault::None; };
        const MintTrouble trouble { MintTrouble::Kind::Refused, 400, {}, shownText(evil, 300) };
        QVERIFY(trouble.toError().detail.size() < 400);

        bool isHuge = false;
        m_mint->tamper = [&](const HttpRequest &request, json &body) {
            if (request.path == u"/v1/info")
                body["name"] = isHuge ? std::string(200'000, 'n') : evil.toStdString();
        };
        m_wallet->addMint();
        QVERIFY(!m_wallet->error);
        QVERIFY(isShown((*m_wallet)->mints.entries().first().name, 200));
        isHuge = true;
        m_wallet->addMint();
        QVERIFY(m_wallet->error && m_wallet->error->detail.contains(QStringLiteral("longer than")));

        SendOrder told = order(3);
        told.memo = QStringLiteral("hi \x1b[2Jthere");
        m_mint->tamper = {};
        const auto token = m_wallet->send(told);
        GOOD(token);
        QCOMPARE((*m_wallet)->receiver.preview(token->token)->memo, QStringLiteral("hi [2Jthere"));
    }

    void keepsOtherBalancesWhenOneOverflows()
    {
        // The mint signs what it likes of its own; what is held at others must be seen all the same.
        CoinStore &coins = (*m_wallet)->store->coins;
        const auto ys = coins.coins(m_id, QStringLiteral("hash"));
        auto proof = coins.proofs({ ys->first().y })->first();
        const auto keyset = keysetOf(1, 8, QStringLiteral("big"));
        GOOD((*m_wallet)->store->mints.saveKeysets(m_id, { keyset }));
        proof.amount = Amount(quint64(1) << 63);
        proof.id = keyset.id;
        QList<MadeProof> made;
        for (quint64 i = 0; i < 3; ++i)
            made.append({ { proof.amount, keyset.id, i }, QByteArray(33, char('a' + i)), proof });
        QCOMPARE(*coins.addFound(made, keyset.id, 3, m_clock.now()), 3);
        const auto sums = coins.sums();
        GOOD(sums);
        QCOMPARE(sums->size(), 2);
        const auto ours = std::find_if(sums->begin(), sums->end(), [](const auto &s) { return s.unit == u"hash"; });
        QCOMPARE(ours->amount, Amount(1000));
        SendOrder hash = order(10);
        hash.unit = QStringLiteral("hash");
        GOOD(m_wallet->send(hash));
    }

    void ignoresQuotesThatAreNone()
    {
        m_mint->tamper = [](const HttpRequest &request, json &body) {
            if (!request.path.endsWith(u"/pubkey"))
                return;
            json one = body["quotes"][0];
            body["quotes"] = json::array();
            one["amount_paid"] = 5;
            one["amount_issued"] = 0;
            for (const char *method : { "../../evil", "EHASH", "", "a b" }) {
                one["quote"] = std::string("m") + method;
                one["method"] = method;
                body["quotes"].push_back(one);
            }
            one["method"] = "ehash";
            one["quote"] = "u";
            one["unit"] = "ha\x1bsh";
            body["quotes"].push_back(one);
            one["unit"] = "hash";
            one["quote"] = std::string(300, 'q');
            body["quotes"].push_back(one);
            body.erase("next_cursor");
        };
        m_clock.advance(std::chrono::minutes(20));
        const auto swept = m_wallet->sweep(m_id);
        GOOD(swept);
        QCOMPARE(swept->count, 0);
        QCOMPARE((*m_wallet)->store->quotes.mintable(m_id, m_clock.now())->size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_HostileMint)
#include "tst_HostileMint.moc"
