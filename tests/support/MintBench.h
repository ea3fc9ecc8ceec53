// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/WideUInt.h"
#include "core/cashu/Json.h"
#include "core/cashu/QuoteSignature.h"
#include "core/crypto/Sha256.h"
#include "core/mint/Mint.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FixedRandom.h"
#include "tests/support/SyntheticChain.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace support {

/// An output with what its owner keeps to itself.
struct Blank {
    cashu::BlindedMessage message;
    QByteArray secret;
    crypto::Secret32 r;
};
using Blanks = QList<Blank>;
inline QList<cashu::BlindedMessage> messagesOf(const Blanks &blanks)
{
    QList<cashu::BlindedMessage> out;
    for (const Blank &blank : blanks)
        out.append(blank.message);
    return out;
}

/// A mint on a file in a temporary folder, and a customer who does by hand what a wallet does. Everything it makes is
/// the same in every run. One unit of work is one hash, so a share of work n is worth n.
class MintBench {
public:
    static constexpr auto pool = "embedded";

    explicit MintBench(const QString &folder = {})
        : m_folder(folder.isEmpty() ? m_own.path() : folder)
    {
        config.databasePath = m_folder + QStringLiteral("/mint.db");
        config.seed = seedOf(7);
        config.valuation = { mint::ValueRule::Work, 1, 0 };
        config.pools = { QLatin1String(pool) };
        config.isTestInstance = true;
    }

    static crypto::Seed64 seedOf(quint8 fill)
    {
        std::array<quint8, 64> bytes {};
        bytes.fill(fill);
        return crypto::Seed64(bytes);
    }

    FakeClock clock;
    FixedRandom random;
    mint::MintConfig config;
    std::unique_ptr<mint::Mint> mint;

    Result<void> tryOpen()
    {
        mint.reset();
        auto opened = mint::Mint::open(config, clock, random);
        if (!opened)
            return tl::unexpected(opened.error());
        mint = *std::move(opened);
        return {};
    }
    MintBench &open()
    {
        if (const auto done = tryOpen(); !done)
            qFatal("%s", qPrintable(done.error().toString()));
        return *this;
    }

    // keys
    crypto::KeyPair keyPair(quint8 number = 1) const
    {
        Bytes32 secret {};
        secret[31] = number;
        return *crypto::KeyPair::fromSecret(crypto::Secret32(secret));
    }
    crypto::CurvePoint pointOf(const crypto::KeyPair &key) const { return *crypto::CurvePoint::ofSecret(key.secret()); }
    cashu::Keyset active(const QString &unit = QStringLiteral("hash")) const
    {
        for (const cashu::Keyset &keyset : mint->activeKeys().keysets) {
            if (keyset.unit == unit)
                return keyset;
        }
        return {};
    }
    mint::RequestKey freshKey() const { return random.bytes<32>(); }

    // coins
    Blank blank(quint64 amount, const cashu::KeysetId &id, QByteArray secret = {}) const
    {
        if (secret.isEmpty())
            secret = QByteArray::fromStdString(toHex(random.bytes<32>()).toStdString());
        const crypto::Secret32 r(random.bytes<32>());
        return { { cashu::Amount(amount), id, *cashu::blind(secret, r) }, secret, r };
    }
    Blanks blanks(quint64 total, const QString &unit = QStringLiteral("hash")) const
    {
        Blanks out;
        const auto id = active(unit).id;
        for (const cashu::Amount amount : cashu::splitBinary(cashu::Amount(total)))
            out.append(blank(amount.value, id));
        return out;
    }
    /// Reads a mint's answer and checks it as a wallet does. Empty when anything is wrong.
    QList<cashu::Proof> unblind(const Blanks &blanks, const QList<cashu::BlindSignature> &signatures) const
    {
        QList<cashu::Proof> proofs;
        if (signatures.size() != blanks.size())
            return {};
        for (qsizetype i = 0; i < blanks.size(); ++i) {
            const auto key = mint->keysOf(signatures[i].id.toHex())->keysets.first().keyFor(signatures[i].amount);
            if (!key || signatures[i].amount != blanks[i].message.amount || !signatures[i].dleq
                || !cashu::verifyDleq(*signatures[i].dleq, blanks[i].message.blinded, signatures[i].signature, *key))
                return {};
            const auto c = cashu::unblind(signatures[i].signature, blanks[i].r, *key);
            proofs.append({ signatures[i].amount, signatures[i].id, blanks[i].secret, *c });
        }
        return proofs;
    }

    // shares
    static bitcoin::Target targetOf(quint64 work)
    {
        using Wide = bitcoin::WideUInt<5>;
        Wide target = (Wide(1) << 256).dividedBy(Wide(work));
        target -= Wide(1);
        return bitcoin::Target({ target.limbs[0], target.limbs[1], target.limbs[2], target.limbs[3] });
    }
    mint::ShareCredit share(quint64 work, quint8 keyNumber = 1)
    {
        bitcoin::Hash256 hash;
        const auto noise = random.bytes<16>(); // the upper half is zero, so any target is met
        std::copy(noise.begin(), noise.end(), hash.bytes.begin());
        return { ++m_correlation, hash, targetOf(work), 0, cashu::Amount(work), pointOf(keyPair(keyNumber)) };
    }
    mint::CreditAnswer credit(const mint::ShareCredit &share)
    {
        return mint->credit(QLatin1String(pool), { share }).first();
    }
    /// A paid quote of \a amount.
    QString quote(quint64 amount, quint8 keyNumber = 1) { return credit(share(amount, keyNumber)).quoteId; }

    QString sign(const QString &quoteId, const Blanks &blanks, quint8 keyNumber = 1) const
    {
        return toHex(
            cashu::signQuote(cashu::QuoteMessage::Current, quoteId, messagesOf(blanks), keyPair(keyNumber), random));
    }
    cashu::MintRequest mintRequest(const QString &quoteId, const Blanks &blanks, quint8 keyNumber = 1) const
    {
        return { quoteId, messagesOf(blanks), sign(quoteId, blanks, keyNumber) };
    }
    QList<cashu::Proof> read(const Blanks &blanks, const QByteArray &body) const
    {
        const auto response = cashu::decodeJson<cashu::SignaturesResponse>(body);
        return response ? unblind(blanks, response->signatures) : QList<cashu::Proof>();
    }
    /// Coins of \a amount out of a share.
    QList<cashu::Proof> coins(quint64 amount)
    {
        const auto answer = credit(share(amount));
        const Blanks outputs = blanks(amount, answer.unit);
        const auto body = mint->mint(QStringLiteral("ehash"), mintRequest(answer.quoteId, outputs), freshKey());
        return body ? read(outputs, *body) : QList<cashu::Proof>();
    }

private:
    QTemporaryDir m_own;
    QString m_folder;
    quint64 m_correlation = 0;
};

/// What stands in a file, past the program that owns it.
inline QVariant sqlValue(const QString &path, const QString &sql)
{
    const QString connection = QStringLiteral("look-%1").arg(quintptr(&sql));
    QVariant value;
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        db.setDatabaseName(path);
        QSqlQuery query(db);
        if (!db.open() || !query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text() + db.lastError().text()));
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(connection);
    return value;
}

} // namespace support
