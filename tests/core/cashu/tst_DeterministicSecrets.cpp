// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/DeterministicSecrets.h"
#include "tests/support/JsonVectors.h"

#include <QtTest>

using namespace cashu;
using support::text;

class tst_DeterministicSecrets : public QObject {
    Q_OBJECT
    nlohmann::json m_file;
    std::optional<DeterministicSecrets> m_secrets;

private Q_SLOTS:
    void initTestCase()
    {
        m_file = support::readJsonVectors(QStringLiteral("cashu/nut13_derivation.json"));
        const auto seed = crypto::Mnemonic::parse(text(m_file["mnemonic"]))->seed();
        QCOMPARE(toHex(seed.span()), text(m_file["seed_hex_computed"]));
        m_secrets = DeterministicSecrets::fromSeed(seed).value();
    }

    void outputVectors()
    {
        int count = 0;
        for (const char *version : { "v1", "v2" }) {
            const auto id = KeysetId::fromHex(text(m_file[version]["keyset_id"])).value();
            for (const auto &v : m_file[version]["vectors"]) {
                const auto output = m_secrets->output(id, v["counter"].get<quint64>()).value();
                QCOMPARE(QString::fromLatin1(output.secret), text(v["secret"]));
                QCOMPARE(toHex(output.r.span()), text(v["r"]));
                ++count;
            }
        }
        QCOMPARE(count, 10);
    }

    void keyVectors()
    {
        int count = 0;
        for (const auto &v : m_file["nut20_quote_lock_keys"]) {
            const auto key = m_secrets->quoteKey(v["counter"].get<quint32>()).value();
            QCOMPARE(toHex(key.secret().span()), text(v["privkey_computed"]));
            QCOMPARE(key.publicKey()->toHex(), text(v["pubkey"]));
            ++count;
        }
        for (const auto &v : m_file["p2pk_keys_pr331"]["vectors"]) {
            const auto key = m_secrets->lockKey(v["counter"].get<quint32>()).value();
            QCOMPARE(toHex(key.secret().span()), text(v["privkey_computed"]));
            QCOMPARE(key.publicKey()->toHex(), text(v["pubkey"]));
            ++count;
        }
        QCOMPARE(count, 10);
    }

    void countersAndIdsHaveBounds()
    {
        const auto old = KeysetId::fromHex(text(m_file["v1"]["keyset_id"])).value();
        const auto id = KeysetId::fromHex(text(m_file["v2"]["keyset_id"])).value();
        QVERIFY(m_secrets->output(old, 0x7fffffff));
        QCOMPARE(m_secrets->output(old, 0x80000000).error().code, Errc::OutOfRange);
        QVERIFY(m_secrets->output(id, std::numeric_limits<quint64>::max()));
        QVERIFY(m_secrets->output(id, 1).value().secret != m_secrets->output(id, quint64(1) << 32).value().secret);
        QCOMPARE(m_secrets->output(id.shortened(), 0).error().code, Errc::Unsupported);
        QCOMPARE(m_secrets->output({}, 0).error().code, Errc::Unsupported);
        QCOMPARE(m_secrets->quoteKey(0x80000000).error().code, Errc::Malformed);
    }
};

QTEST_GUILESS_MAIN(tst_DeterministicSecrets)
#include "tst_DeterministicSecrets.moc"
