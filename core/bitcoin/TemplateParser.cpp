// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/TemplateParser.h"

#include "core/bitcoin/Amount.h"
#include "core/bitcoin/Merkle.h"
#include "core/bitcoin/Script.h"
#include "core/bitcoin/Transaction.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace bitcoin {

namespace {

using nlohmann::json;

constexpr qsizetype maxAuxSize = 100;
constexpr qsizetype maxNameLength = 256;
constexpr qint64 defaultSigOpLimit = 80'000;

/// Rules that change nothing about a coinbase built as BIP 34 and 141 say, or that this code follows.
constexpr std::array<QLatin1String, 4> knownRules { QLatin1String("csv"), QLatin1String("segwit"),
    QLatin1String("taproot"), QLatin1String("signet") };

/// Reads typed members of one JSON object and keeps the first error; after it every read gives an empty value.
class Fields {
public:
    Fields(const json &object, QString where, std::optional<Error> &error)
        : m_object(object)
        , m_where(std::move(where))
        , m_error(error)
    {
        if (!object.is_object())
            refuse(Errc::Malformed, QStringLiteral("is no object"));
    }

    bool has(const char *name) const { return m_object.is_object() && m_object.contains(name); }
    const json *find(const char *name)
    {
        if (m_error)
            return nullptr;
        const auto it = m_object.find(name);
        if (it != m_object.end())
            return &*it;
        refuse(Errc::Malformed, QStringLiteral("has no \"%1\"").arg(QLatin1String(name)));
        return nullptr;
    }
    qint64 integer(const char *name, qint64 low, qint64 high)
    {
        const json *value = find(name);
        if (!value)
            return low;
        const bool fits = value->is_number_unsigned()
            ? value->get<quint64>() <= quint64(std::numeric_limits<qint64>::max())
            : value->is_number_integer();
        if (!fits) {
            refuse(Errc::Malformed, QStringLiteral("has \"%1\" that is no whole number").arg(QLatin1String(name)));
            return low;
        }
        const auto number = value->get<qint64>();
        if (number < low || number > high) {
            refuse(Errc::OutOfRange,
                QStringLiteral("has \"%1\" = %2, allowed is %3 to %4")
                    .arg(QLatin1String(name))
                    .arg(number)
                    .arg(low)
                    .arg(high));
            return low;
        }
        return number;
    }
    qint64 integerOr(const char *name, qint64 low, qint64 high, qint64 fallback)
    {
        return has(name) ? integer(name, low, high) : fallback;
    }
    quint32 unsigned32(const char *name) { return quint32(integer(name, 0, 0xffffffff)); }
    QString text(const char *name, qsizetype maxLength)
    {
        const json *value = find(name);
        if (!value)
            return {};
        const auto *string = value->get_ptr<const json::string_t *>();
        if (!string || qsizetype(string->size()) > maxLength) {
            refuse(Errc::Malformed,
                QStringLiteral("has \"%1\" that is no text of at most %2 characters")
                    .arg(QLatin1String(name))
                    .arg(maxLength));
            return {};
        }
        return QString::fromStdString(*string);
    }
    QByteArray bytes(const char *name, qsizetype maxSize) { return take(name, fromHex(text(name, 2 * maxSize))); }
    Hash256 hash(const char *name) { return take(name, Hash256::fromDisplay(text(name, 64))); }
    /// The value, or the error with the member's name put before it.
    template <class T> T take(const char *name, const Result<T> &result)
    {
        if (!result)
            refuse(result.error().code,
                QStringLiteral("has a bad \"%1\": %2").arg(QLatin1String(name), result.error().detail));
        return result.value_or(T {});
    }
    void refuse(Errc code, const QString &what)
    {
        if (!m_error)
            m_error = Error { code, m_where + u' ' + what };
    }

private:
    const json &m_object;
    QString m_where;
    std::optional<Error> &m_error;
};

void checkRules(Fields &fields)
{
    const json *rules = fields.has("rules") ? fields.find("rules") : nullptr;
    if (!rules)
        return;
    for (const auto &rule : *rules) {
        const auto *string = rule.get_ptr<const json::string_t *>();
        const auto name = string ? QString::fromStdString(*string).left(maxNameLength) : QString();
        if (name.isEmpty())
            return fields.refuse(Errc::Malformed, QStringLiteral("has a rule without a name"));
        const auto isKnown = [&name](QLatin1String known) { return QStringView(name).sliced(1) == known; };
        if (name.startsWith(u'!') && std::none_of(knownRules.begin(), knownRules.end(), isKnown))
            return fields.refuse(Errc::Unsupported,
                QStringLiteral("demands the rule \"%1\", which this program does not know").arg(name));
    }
}

/// Only the challenge OP_TRUE needs no signature in the block. BIP 325
void checkSignet(Fields &fields)
{
    if (fields.has("signet_challenge") && fields.bytes("signet_challenge", 10'000) != QByteArray(1, char(0x51)))
        fields.refuse(Errc::Unsupported,
            QStringLiteral("belongs to a signet whose blocks have to be signed; only the challenge 51 can be mined"));
}

QByteArray coinbaseAux(Fields &fields, std::optional<Error> &error)
{
    QByteArray all;
    const json *aux = fields.has("coinbaseaux") ? fields.find("coinbaseaux") : nullptr;
    if (!aux)
        return all;
    Fields members(*aux, QStringLiteral("coinbaseaux"), error);
    if (error)
        return {};
    for (const auto &item : aux->items())
        all += members.bytes(item.key().c_str(), maxAuxSize);
    if (all.size() > maxAuxSize)
        fields.refuse(Errc::OutOfRange,
            QStringLiteral("asks for %1 bytes of coinbaseaux, which no coinbase can hold").arg(all.size()));
    return all;
}

/// The transaction at \a index (from 0), with its weight added to \a weight.
TemplateTransaction readTransaction(const json &value, qsizetype index, qint64 &weight, std::optional<Error> &error)
{
    Fields fields(value, QStringLiteral("template transaction %1").arg(index + 1), error);
    TemplateTransaction tx;
    tx.data = fields.bytes("data", maxBlockWeight);
    tx.txid = fields.hash("txid");
    tx.wtxid = fields.hash("hash");
    tx.fee = fields.integer("fee", 0, maxMoney);
    const json *depends = fields.has("depends") ? fields.find("depends") : nullptr;
    if (error)
        return tx;
    const auto parsed = fields.take("data", Transaction::parse(tx.data));
    if (error)
        return tx;
    const auto stripped = parsed.serialize(Witness::Strip);
    const auto ownWeight = stripped.size() * (witnessScale - 1) + tx.data.size(); // data is the form with witness
    weight += ownWeight;
    if (Hash256::of(stripped) != tx.txid || Hash256::of(tx.data) != tx.wtxid)
        fields.refuse(Errc::Malformed, QStringLiteral("has data that do not hash to its txid and hash"));
    if (parsed.isCoinbase())
        fields.refuse(Errc::Malformed, QStringLiteral("is a coinbase"));
    if (fields.integerOr("weight", 0, maxBlockWeight, ownWeight) != ownWeight)
        fields.refuse(Errc::Malformed, QStringLiteral("does not weigh what it says"));
    for (const auto &parent : depends ? *depends : json::array()) {
        if (!parent.is_number_integer() || parent.get<qint64>() < 1 || parent.get<qint64>() > index)
            fields.refuse(Errc::Malformed, QStringLiteral("depends on a transaction that does not come before it"));
    }
    return tx;
}

void readTransactions(Fields &fields, ParsedTemplate &out, std::optional<Error> &error)
{
    const json *list = fields.find("transactions");
    if (list && !list->is_array())
        fields.refuse(Errc::Malformed, QStringLiteral("has \"transactions\" that is no list"));
    if (error)
        return;
    qint64 fees = 0;
    for (const auto &value : *list) {
        const auto tx = readTransaction(value, out.block.transactions.size(), out.transactionWeight, error);
        if (error)
            return;
        fees = addMoney(fees, tx.fee).value_or(maxMoney);
        out.block.transactions.append(tx);
    }
    if (fees > out.block.coinbaseValue)
        fields.refuse(Errc::Malformed,
            QStringLiteral("pays a coinbase of %1 sat, less than its fees of %2")
                .arg(out.block.coinbaseValue)
                .arg(fees));
    out.block.transactionWeight = out.transactionWeight;
    if (out.transactionWeight > out.weightLimit)
        fields.refuse(Errc::OutOfRange,
            QStringLiteral("has transactions of weight %1, the limit is %2")
                .arg(out.transactionWeight)
                .arg(out.weightLimit));
}

void readCommitment(Fields &fields, BlockTemplate &block)
{
    QList<Hash256> txids;
    QList<Hash256> wtxids;
    for (const auto &tx : block.transactions) {
        txids.append(tx.txid);
        wtxids.append(tx.wtxid);
    }
    block.merkleBranch = merkleBranch(txids);
    if (!fields.has("default_witness_commitment")) {
        if (txids != wtxids)
            fields.refuse(
                Errc::Malformed, QStringLiteral("has transactions with a witness and no default_witness_commitment"));
        return;
    }
    const Hash256 commitment = witnessCommitment(witnessRoot(wtxids));
    auto script = fields.bytes("default_witness_commitment", 1000);
    if (script == toByteArray(commitment.bytes)) // btcd gives the commitment alone, not the script around it
        script = witnessCommitmentScript(commitment);
    if (witnessCommitmentOf(script) != commitment)
        fields.refuse(
            Errc::Malformed, QStringLiteral("has a default_witness_commitment that is not of its transactions"));
    block.witnessCommitment = script;
}

} // namespace

Result<ParsedTemplate> parseTemplate(const json &result)
{
    std::optional<Error> error;
    Fields fields(result, QStringLiteral("block template"), error);
    ParsedTemplate out;
    auto &block = out.block;
    checkRules(fields);
    checkSignet(fields);
    block.height = quint32(fields.integer("height", 1, std::numeric_limits<qint32>::max()));
    block.version = quint32(
        qint32(fields.integer("version", std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max())));
    block.prevHash = fields.hash("previousblockhash");
    const auto bits = fields.bytes("bits", 4);
    if (bits.size() != 4)
        fields.refuse(Errc::Malformed, QStringLiteral("has \"bits\" that are not 4 bytes"));
    else
        block.nbits = qFromBigEndian<quint32>(bits.constData());
    block.target = fields.take("bits", error ? Result<Target>(Target()) : Target::fromCompact(block.nbits));
    if (fields.take("target", Target::fromHex(fields.text("target", 64))) != block.target)
        fields.refuse(Errc::Malformed, QStringLiteral("has a \"target\" that is not the one of its \"bits\""));
    block.minTime = fields.unsigned32("mintime");
    block.curTime = fields.unsigned32("curtime");
    if (block.curTime < block.minTime)
        fields.refuse(Errc::Malformed, QStringLiteral("has a \"curtime\" before its \"mintime\""));
    block.coinbaseValue = fields.integer("coinbasevalue", 0, maxMoney);
    block.coinbaseAux = coinbaseAux(fields, error);
    out.weightLimit = fields.integerOr("weightlimit", 1, std::numeric_limits<qint64>::max(), maxBlockWeight);
    out.sigOpLimit = fields.integerOr("sigoplimit", 1, std::numeric_limits<qint64>::max(), defaultSigOpLimit);
    if (fields.has("longpollid"))
        out.longPollId = fields.text("longpollid", maxNameLength);
    readTransactions(fields, out, error);
    if (!error)
        readCommitment(fields, block);
    if (error)
        return tl::unexpected(*error);
    return out;
}

} // namespace bitcoin
