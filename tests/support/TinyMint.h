// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Conditions.h"
#include "core/cashu/Json.h"
#include "core/cashu/QuoteSignature.h"
#include "core/crypto/Sha256.h"
#include "core/wallet/Transport.h"

#include <QFile>
#include <QSaveFile>

#include <map>

namespace support {

/// A mint in memory for wallet tests, as strict as a real one, made of cashu's own functions. What it knows can stand
/// in a file, so that it outlives a killed test process. Tests make it cheat by tamper and fault.
class TinyMint final {
public:
    struct Quote {
        cashu::MintQuoteBody body;
        bool isPoisoned = false; ///< asking for it or minting it fails
    };
    enum class Fault { None, LoseRequest, LoseAnswer };

    explicit TinyMint(QByteArray name, const Clock &clock, QStringList units = { QStringLiteral("hash") },
        quint64 feePpk = 0, int version = 1)
        : m_name(std::move(name))
        , m_clock(&clock)
        , m_feePpk(feePpk)
        , m_version(version)
    {
        for (const QString &unit : units)
            rotate(unit);
    }

    // What a test sets.
    std::function<Fault(const wallet::HttpRequest &)> fault;
    std::function<void(const wallet::HttpRequest &, nlohmann::json &)> tamper; ///< of a 200's body
    bool acceptsCurrent = true; ///< NUT-20 layouts
    bool acceptsLegacy = true;
    bool hasTimestamps = true; ///< lookup variant C
    bool listsNewestFirst = false; ///< in a lookup
    bool hasBatch = true;
    bool hasRestore = true;
    bool hasReplays = true;
    bool restoresAnything = false; ///< signs what it never signed when it is asked to restore it
    QString file; ///< where the state stands; empty: nowhere
    QStringList calls; ///< "POST /v1/swap"
    mutable QList<quint64> pageLimits; ///< of the lookups, 0 for one without

    // Books.
    std::map<QByteArray, QByteArray> spent; ///< y, witness
    std::map<QByteArray, cashu::BlindSignature> signedOutputs; ///< by B_
    std::map<QString, Quote> quotes;
    std::map<QByteArray, QByteArray> replays;
    quint64 issued = 0;
    quint64 redeemed = 0;

    quint64 outstanding() const { return issued - redeemed; }
    crypto::CurvePoint publicKey() const { return *crypto::CurvePoint::ofSecret(keyOf("mint", 0, 0)); }
    const QList<cashu::Keyset> &keysets() const { return m_keysets; }
    cashu::Keyset &keyset(qsizetype i) { return m_keysets[i]; }

    cashu::KeysetId rotate(const QString &unit)
    {
        for (cashu::Keyset &old : m_keysets)
            old.isActive = old.isActive && old.unit != unit;
        cashu::Keyset made;
        made.unit = unit;
        made.inputFeePpk = m_feePpk;
        const int index = int(m_keysets.size());
        for (int i = 0; i < 24; ++i)
            made.keys.emplace(cashu::Amount(1ull << i), *crypto::CurvePoint::ofSecret(keyOf("keys", index, i)));
        made.id = m_version == 0 ? cashu::deriveIdV1(made.keys) : cashu::deriveIdV2(made);
        m_keysets.append(made);
        return made.id;
    }

    /// A paid quote of method ehash, locked to \a key.
    QString credit(const crypto::CurvePoint &key, quint64 amount, const QString &unit = QStringLiteral("hash"))
    {
        Quote quote;
        quote.body.quote = QStringLiteral("q%1-%2").arg(QString::fromLatin1(m_name)).arg(++m_serial);
        quote.body.request = toHex(crypto::sha256(quote.body.quote.toUtf8()));
        quote.body.method = QStringLiteral("ehash");
        quote.body.unit = unit;
        quote.body.amount = cashu::Amount(amount);
        quote.body.amountPaid = cashu::Amount(amount);
        quote.body.updatedAt = ++m_time;
        quote.body.pubkey = key;
        quotes.emplace(quote.body.quote, quote);
        save();
        return quote.body.quote;
    }
    void pay(const QString &id)
    {
        auto &body = quotes.at(id).body;
        body.amountPaid = *body.amount;
        body.updatedAt = ++m_time;
        save();
    }

    wallet::HttpReply answer(const wallet::HttpRequest &request)
    {
        calls.append((request.isPost ? QStringLiteral("POST ") : QStringLiteral("GET ")) + request.path);
        const Fault what = fault ? fault(request) : Fault::None;
        const wallet::HttpReply silence { 0, {}, QStringLiteral("the line is down") };
        if (what == Fault::LoseRequest)
            return silence;
        cashu::MintResult<QByteArray> result = handle(request);
        save();
        if (what == Fault::LoseAnswer)
            return silence;
        if (!result)
            return { result.error().code == notFound ? 404 : 400,
                cashu::encodeJson(cashu::ErrorBody { result.error().detail, int(result.error().code) }), {} };
        if (tamper) {
            nlohmann::json body = nlohmann::json::parse(result->toStdString());
            tamper(request, body);
            return { 200, QByteArray::fromStdString(body.dump()), {} };
        }
        return { 200, *result, {} };
    }

    void load();
    void save() const;

private:
    static constexpr auto notFound = cashu::ErrorCode(10404);

    crypto::Secret32 keyOf(const char *what, int keyset, int index) const
    {
        return crypto::Secret32(
            crypto::sha256(m_name + what + QByteArray::number(keyset) + '/' + QByteArray::number(index)));
    }
    /// The keyset's place in m_keysets.
    int find(const cashu::KeysetId &id) const
    {
        for (qsizetype i = 0; i < m_keysets.size(); ++i) {
            if (m_keysets[i].id == id)
                return int(i);
        }
        return -1;
    }
    static int bitOf(cashu::Amount amount)
    {
        return amount && (amount.value & (amount.value - 1)) == 0 && amount.value < (1ull << 24)
            ? __builtin_ctzll(amount.value)
            : -1;
    }

    cashu::MintResult<QByteArray> handle(const wallet::HttpRequest &request);
    cashu::MintResult<QByteArray> info() const;
    cashu::MintResult<QByteArray> swap(const cashu::SwapRequest &request);
    cashu::MintResult<QByteArray> mint(const QString &method, const QStringList &ids,
        const QList<cashu::BlindedMessage> &outputs, const QList<std::optional<QString>> &signatures);
    cashu::MintResult<QByteArray> sign(const QList<cashu::BlindedMessage> &outputs);
    cashu::MintResult<QString> checkOutputs(const QList<cashu::BlindedMessage> &outputs) const;
    cashu::MintResult<QByteArray> lookup(const cashu::QuoteLookupRequest &request) const;
    cashu::MintResult<QByteArray> restore(const cashu::RestoreRequest &request) const;
    cashu::MintResult<QByteArray> states(const cashu::CheckStateRequest &request) const;
    template <class Body, class Use> cashu::MintResult<QByteArray> with(const QByteArray &text, Use use)
    {
        const auto body = cashu::decodeJson<Body>(text);
        if (!body)
            return cashu::refuse(cashu::ErrorCode::Generic, body.error().detail);
        return use(*body);
    }

    QByteArray m_name;
    const Clock *m_clock;
    quint64 m_feePpk = 0;
    int m_version = 1;
    int m_serial = 0;
    quint64 m_time = 1'700'000'000;
    QList<cashu::Keyset> m_keysets;
};

/// The way to TinyMints by URL, without a wire: the answer comes at once.
class TinyTransport final : public wallet::Transport {
public:
    void add(const QString &url, TinyMint &mint) { m_mints.insert(url, &mint); }
    void send(const wallet::HttpRequest &request, Done done) override
    {
        TinyMint *mint = m_mints.value(request.mint);
        done(mint ? mint->answer(request) : wallet::HttpReply { 0, {}, QStringLiteral("no such host") });
    }

private:
    QHash<QString, TinyMint *> m_mints;
};

inline cashu::MintResult<QByteArray> TinyMint::info() const
{
    using nlohmann::json;
    json nuts { { "4",
                    { { "methods",
                          json::array({ { { "method", "ehash" }, { "unit", "hash" } },
                              { { "method", "bolt11" }, { "unit", "hash" } } }) },
                        { "disabled", false } } },
        { "7", { { "supported", true } } }, { "9", { { "supported", hasRestore } } },
        { "12", { { "supported", true } } }, { "20", { { "supported", true } } } };
    if (hasBatch)
        nuts["29"] = { { "max_batch_size", 100 } };
    const json out { { "name", "Tiny" }, { "pubkey", publicKey().toHex().toStdString() }, { "version", "Tiny/1" },
        { "nuts", nuts } };
    return QByteArray::fromStdString(out.dump());
}

inline cashu::MintResult<QByteArray> TinyMint::handle(const wallet::HttpRequest &request)
{
    const QString &path = request.path;
    const QByteArray &body = request.body;
    const QByteArray key = path.toUtf8() + '\n' + body;
    if (const auto known = replays.find(key); hasReplays && request.isPost && known != replays.end())
        return known->second;
    const auto kept = [&](cashu::MintResult<QByteArray> result) {
        if (result)
            replays.insert_or_assign(key, *result);
        return result;
    };
    const QString part = path.section(u'/', 4);
    if (path == u"/v1/info")
        return info();
    if (path == u"/v1/keysets")
        return cashu::encodeJson(cashu::KeysetsResponse { m_keysets });
    if (path.startsWith(u"/v1/keys/")) {
        for (const cashu::Keyset &keyset : m_keysets) {
            if (keyset.id.toHex() == path.mid(9))
                return cashu::encodeJson(cashu::KeysResponse { { keyset } });
        }
        return cashu::refuse(cashu::ErrorCode::KeysetUnknown, QStringLiteral("unknown keyset"));
    }
    if (path == u"/v1/swap")
        return kept(with<cashu::SwapRequest>(body, [&](const auto &r) { return swap(r); }));
    if (path == u"/v1/restore" && hasRestore)
        return with<cashu::RestoreRequest>(body, [&](const auto &r) { return restore(r); });
    if (path == u"/v1/checkstate")
        return with<cashu::CheckStateRequest>(body, [&](const auto &r) { return states(r); });
    if (path.endsWith(u"/pubkey"))
        return with<cashu::QuoteLookupRequest>(body, [&](const auto &r) { return lookup(r); });
    if (path.endsWith(u"/check") && hasBatch)
        return with<cashu::QuoteCheckRequest>(body, [&](const auto &r) -> cashu::MintResult<QByteArray> {
            QByteArray list;
            for (const QString &id : r.quotes) {
                const auto quote = quotes.find(id);
                if (quote == quotes.end() || quote->second.isPoisoned)
                    return cashu::refuse(cashu::ErrorCode::Generic, QStringLiteral("unknown quote"));
                list += (list.isEmpty() ? "" : ",") + cashu::encodeJson(quote->second.body);
            }
            return QByteArray("[" + list + "]");
        });
    if (path.startsWith(u"/v1/mint/quote/") && !request.isPost) {
        const auto quote = quotes.find(path.section(u'/', 5));
        if (quote == quotes.end() || quote->second.isPoisoned)
            return cashu::refuse(cashu::ErrorCode::Generic, QStringLiteral("unknown quote"));
        return cashu::encodeJson(quote->second.body);
    }
    if (path.startsWith(u"/v1/mint/quote/"))
        return with<cashu::MintQuoteRequest>(body, [&](const auto &r) -> cashu::MintResult<QByteArray> {
            Quote quote;
            quote.body.quote = QStringLiteral("b%1").arg(++m_serial);
            quote.body.request = QStringLiteral("lnbc1");
            quote.body.method = path.section(u'/', 4);
            quote.body.unit = r.unit;
            quote.body.amount = r.amount;
            quote.body.pubkey = r.pubkey;
            quote.body.updatedAt = ++m_time;
            quotes.emplace(quote.body.quote, quote);
            return cashu::encodeJson(quote.body);
        });
    if (path.endsWith(u"/batch") && hasBatch)
        return kept(with<cashu::MintBatchRequest>(body, [&](const cashu::MintBatchRequest &r) {
            return mint(path.section(u'/', 3, 3), r.quotes, r.outputs,
                r.signatures.value_or(QList<std::optional<QString>>(r.quotes.size())));
        }));
    if (path.startsWith(u"/v1/mint/"))
        return kept(with<cashu::MintRequest>(body, [&](const cashu::MintRequest &r) {
            return mint(path.section(u'/', 3, 3), { r.quote }, r.outputs, { r.signature });
        }));
    return cashu::refuse(notFound, QStringLiteral("no such place: %1").arg(part));
}

inline cashu::MintResult<QString> TinyMint::checkOutputs(const QList<cashu::BlindedMessage> &outputs) const
{
    QString unit;
    QSet<QByteArray> seen;
    for (const cashu::BlindedMessage &output : outputs) {
        const int place = find(output.id);
        const QByteArray b = toByteArray(output.blinded.compressed());
        if (place < 0)
            return cashu::refuse(cashu::ErrorCode::KeysetUnknown, QStringLiteral("unknown keyset"));
        if (!m_keysets[place].isActive)
            return cashu::refuse(cashu::ErrorCode::KeysetInactive, QStringLiteral("inactive keyset"));
        if (bitOf(output.amount) < 0)
            return cashu::refuse(cashu::ErrorCode::AmountOutOfLimits, QStringLiteral("no such amount"));
        if (seen.contains(b))
            return cashu::refuse(cashu::ErrorCode::DuplicateOutputs, QStringLiteral("output twice"));
        if (signedOutputs.contains(b))
            return cashu::refuse(cashu::ErrorCode::OutputsSigned, QStringLiteral("output signed already"));
        if (!unit.isEmpty() && unit != m_keysets[place].unit)
            return cashu::refuse(cashu::ErrorCode::MultipleUnits, QStringLiteral("several units"));
        unit = m_keysets[place].unit;
        seen.insert(b);
    }
    return unit;
}

inline cashu::MintResult<QByteArray> TinyMint::sign(const QList<cashu::BlindedMessage> &outputs)
{
    cashu::SignaturesResponse out;
    for (const cashu::BlindedMessage &output : outputs) {
        const auto key = keyOf("keys", find(output.id), bitOf(output.amount));
        const auto signature = *cashu::signBlinded(output.blinded, key);
        out.signatures.append(
            { output.amount, output.id, signature, *cashu::proveDleq(output.blinded, signature, key) });
        signedOutputs.insert_or_assign(toByteArray(output.blinded.compressed()), out.signatures.last());
        issued += output.amount.value;
    }
    return cashu::encodeJson(out);
}

inline cashu::MintResult<QByteArray> TinyMint::swap(const cashu::SwapRequest &request)
{
    quint64 in = 0;
    QList<quint64> fees;
    QSet<QByteArray> ys;
    QString unit;
    for (const cashu::Proof &proof : request.inputs) {
        const int place = find(proof.id);
        if (place < 0 || bitOf(proof.amount) < 0
            || !cashu::verifySignature(proof.secret, proof.signature, keyOf("keys", place, bitOf(proof.amount))))
            return cashu::refuse(cashu::ErrorCode::ProofInvalid, QStringLiteral("proof is not ours"));
        const QByteArray y = toByteArray(cashu::yOf(proof)->compressed());
        if (ys.contains(y))
            return cashu::refuse(cashu::ErrorCode::DuplicateInputs, QStringLiteral("input twice"));
        if (proof.dleq)
            return cashu::refuse(cashu::ErrorCode::Generic, QStringLiteral("a wallet tells no DLEQ to a mint"));
        ys.insert(y);
        unit = m_keysets[place].unit;
        fees.append(m_keysets[place].inputFeePpk);
        in += proof.amount.value;
    }
    for (const QByteArray &y : std::as_const(ys)) {
        if (spent.contains(y))
            return cashu::refuse(cashu::ErrorCode::ProofsSpent, QStringLiteral("token already spent"));
    }
    if (const auto allowed = cashu::checkConditions(request.inputs, request.outputs, unixSeconds(m_clock->now()));
        !allowed)
        return cashu::refuse(cashu::ErrorCode::ProofInvalid, allowed.error().detail);
    const auto outUnit = checkOutputs(request.outputs);
    if (!outUnit)
        return tl::unexpected(outUnit.error());
    quint64 out = 0;
    for (const cashu::BlindedMessage &output : request.outputs)
        out += output.amount.value;
    if (unit != *outUnit || in != out + cashu::feeFor(fees)->value)
        return cashu::refuse(cashu::ErrorCode::NotBalanced, QStringLiteral("not balanced"));
    for (const QByteArray &y : std::as_const(ys))
        spent.emplace(y, QByteArray());
    redeemed += in;
    return sign(request.outputs);
}

inline cashu::MintResult<QByteArray> TinyMint::mint(const QString &method, const QStringList &ids,
    const QList<cashu::BlindedMessage> &outputs, const QList<std::optional<QString>> &signatures)
{
    quint64 sum = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto quote = quotes.find(ids[i]);
        if (quote == quotes.end() || quote->second.isPoisoned || quote->second.body.method != method)
            return cashu::refuse(cashu::ErrorCode::Generic, QStringLiteral("unknown quote"));
        const auto &body = quote->second.body;
        if (!body.amountPaid)
            return cashu::refuse(cashu::ErrorCode::QuoteUnpaid, QStringLiteral("not paid"));
        if (body.amountIssued >= body.amountPaid)
            return cashu::refuse(cashu::ErrorCode::QuoteIssued, QStringLiteral("issued already"));
        if (body.pubkey) {
            const auto hex = arrayFromHex<64>(signatures.value(i).value_or(QString()));
            if (!hex)
                return cashu::refuse(cashu::ErrorCode::SignatureMissing, QStringLiteral("signature missing"));
            const crypto::XOnlyKey key { body.pubkey->x() };
            const bool isGood
                = (acceptsCurrent
                      && crypto::verify(key, cashu::quoteDigest(cashu::QuoteMessage::Current, ids[i], outputs), *hex))
                || (acceptsLegacy
                    && crypto::verify(key, cashu::quoteDigest(cashu::QuoteMessage::Legacy, ids[i], outputs), *hex));
            if (!isGood)
                return cashu::refuse(cashu::ErrorCode::SignatureInvalid, QStringLiteral("signature invalid"));
        }
        sum += body.amountPaid.value - body.amountIssued.value;
    }
    if (const auto unit = checkOutputs(outputs); !unit)
        return tl::unexpected(unit.error());
    quint64 out = 0;
    for (const cashu::BlindedMessage &output : outputs)
        out += output.amount.value;
    if (out != sum)
        return cashu::refuse(cashu::ErrorCode::NotBalanced, QStringLiteral("not balanced"));
    for (const QString &id : ids) {
        auto &body = quotes.at(id).body;
        body.amountIssued = body.amountPaid;
        body.updatedAt = ++m_time;
    }
    return sign(outputs);
}

inline cashu::MintResult<QByteArray> TinyMint::lookup(const cashu::QuoteLookupRequest &request) const
{
    if (hasTimestamps != request.timestamp.has_value())
        return cashu::refuse(cashu::ErrorCode::Generic, QStringLiteral("timestamp missing or not known"));
    QSet<QString> wanted;
    for (qsizetype i = 0; i < request.pubkeys.size(); ++i) {
        const auto key = crypto::CurvePoint::fromHex(request.pubkeys[i]);
        const auto signature = arrayFromHex<64>(request.pubkeySignatures.value(i));
        if (!key || !signature || !cashu::verifyLookupSignature(publicKey(), *key, request.timestamp, *signature))
            return cashu::refuse(cashu::ErrorCode::SignatureInvalid, QStringLiteral("signature invalid"));
        wanted.insert(request.pubkeys[i]);
    }
    QList<cashu::MintQuoteBody> found;
    for (const auto &[id, quote] : quotes) {
        if (quote.body.pubkey && wanted.contains(quote.body.pubkey->toHex()))
            found.append(quote.body);
    }
    pageLimits.append(request.limit.value_or(0));
    const auto page = qsizetype(std::min<quint64>(100, request.limit.value_or(100)));
    const qsizetype from = request.cursor.value_or(QString()).toLongLong();
    if (listsNewestFirst)
        std::stable_sort(found.begin(), found.end(),
            [](const auto &a, const auto &b) { return a.updatedAt.value_or(0) > b.updatedAt.value_or(0); });
    cashu::QuoteLookupResponse out { found.mid(from, page) };
    if (from + page < found.size())
        out.nextCursor = QString::number(from + page);
    return cashu::encodeJson(out);
}

inline cashu::MintResult<QByteArray> TinyMint::restore(const cashu::RestoreRequest &request) const
{
    cashu::RestoreResponse out;
    for (const cashu::BlindedMessage &output : request.outputs) {
        const auto known = signedOutputs.find(toByteArray(output.blinded.compressed()));
        if (known == signedOutputs.end() && restoresAnything && find(output.id) >= 0) {
            const auto key = keyOf("keys", find(output.id), 3);
            const auto signature = *cashu::signBlinded(output.blinded, key);
            out.outputs.append({ cashu::Amount(8), output.id, output.blinded });
            out.signatures.append(
                { cashu::Amount(8), output.id, signature, *cashu::proveDleq(output.blinded, signature, key) });
        }
        if (known == signedOutputs.end())
            continue;
        out.outputs.append({ known->second.amount, known->second.id, output.blinded });
        out.signatures.append(known->second);
    }
    return cashu::encodeJson(out);
}

inline cashu::MintResult<QByteArray> TinyMint::states(const cashu::CheckStateRequest &request) const
{
    cashu::CheckStateResponse out;
    for (const QString &y : request.ys)
        out.states.append({ y,
            spent.contains(QByteArray::fromHex(y.toLatin1())) ? QStringLiteral("SPENT") : QStringLiteral("UNSPENT") });
    return cashu::encodeJson(out);
}

inline void TinyMint::save() const
{
    if (file.isEmpty())
        return;
    using nlohmann::json;
    json out { { "issued", issued }, { "redeemed", redeemed }, { "serial", m_serial }, { "time", m_time },
        { "keysets", m_keysets.size() } };
    for (const auto &[y, witness] : spent)
        out["spent"].push_back(y.toHex().toStdString());
    for (const auto &[b, signature] : signedOutputs)
        out["signed"][b.toHex().toStdString()]
            = cashu::encodeJson(cashu::SignaturesResponse { { signature } }).toStdString();
    for (const auto &[id, quote] : quotes)
        out["quotes"].push_back(cashu::encodeJson(quote.body).toStdString());
    for (const auto &[key, answer] : replays)
        out["replays"][key.toStdString()] = answer.toStdString();
    QSaveFile to(file);
    if (to.open(QIODevice::WriteOnly) && to.write(QByteArray::fromStdString(out.dump())) > 0)
        to.commit();
}

inline void TinyMint::load()
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return;
    const auto in = nlohmann::json::parse(from.readAll().toStdString());
    issued = in["issued"].get<quint64>();
    redeemed = in["redeemed"].get<quint64>();
    m_serial = in["serial"].get<int>();
    m_time = in["time"].get<quint64>();
    while (m_keysets.size() < in["keysets"].get<qsizetype>())
        rotate(m_keysets.first().unit);
    for (const auto &y : in.value("spent", nlohmann::json::array()))
        spent.emplace(QByteArray::fromHex(QByteArray::fromStdString(y.get<std::string>())), QByteArray());
    for (const auto &[b, text] : in.value("signed", nlohmann::json::object()).items())
        signedOutputs.insert_or_assign(QByteArray::fromHex(QByteArray::fromStdString(b)),
            cashu::decodeJson<cashu::SignaturesResponse>(QByteArray::fromStdString(text.get<std::string>()))
                ->signatures.first());
    for (const auto &text : in.value("quotes", nlohmann::json::array())) {
        const auto body = *cashu::decodeJson<cashu::MintQuoteBody>(QByteArray::fromStdString(text.get<std::string>()));
        quotes.insert_or_assign(body.quote, Quote { body });
    }
    for (const auto &[key, text] : in.value("replays", nlohmann::json::object()).items())
        replays.insert_or_assign(QByteArray::fromStdString(key), QByteArray::fromStdString(text.get<std::string>()));
}

} // namespace support
