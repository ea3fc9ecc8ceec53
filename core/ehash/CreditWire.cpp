// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/CreditWire.h"

#include "core/crypto/Sha256.h"
#include "core/ehash/LinkTypes.h"

namespace ehash {

namespace {

constexpr qsizetype mostItems = sv2::Seq0_255<sv2::CreditItem>::maxSize;

template <class Message, class Item> void appendChunks(QList<sv2::Frame> &out, const QList<Item> &items)
{
    for (qsizetype at = 0; at < items.size(); at += mostItems)
        out.append(sv2::toFrame(Message { sv2::Seq0_255<Item>(items.mid(at, mostItems)) }));
}

Result<crypto::CurvePoint> keyOf(const sv2::B0_255 &bytes, const bitcoin::Hash256 &share)
{
    const auto key = crypto::CurvePoint::parse(bytes.bytes());
    if (!key)
        return fail(Errc::Malformed, QStringLiteral("the locking key of share %1 is no key").arg(share.toDisplay()));
    return *key;
}

} // namespace

Bytes32 proofDigest(const crypto::XOnlyKey &poolAuthority, const bitcoin::Hash256 &challenge, QByteArrayView name)
{
    return crypto::sha256("Hashstead-mint-link-v1" + toByteArray(poolAuthority.bytes) + toByteArray(challenge.bytes)
        + name.toByteArray());
}

QList<sv2::Frame> requestFrames(const QList<mint::ShareCredit> &credits)
{
    QList<sv2::CreditItem> items;
    for (const mint::ShareCredit &credit : credits)
        items.append({ credit.correlation, credit.headerHash, credit.jobTarget, credit.carried, credit.amount.value,
            sv2::B0_255(toByteArray(credit.lockingKey.compressed())) });
    QList<sv2::Frame> out;
    appendChunks<sv2::CreditRequest>(out, items);
    return out;
}

Result<mint::ShareCredit> creditOf(const sv2::CreditItem &item)
{
    const auto key = keyOf(item.lockingKey, item.headerHash);
    if (!key)
        return tl::unexpected(key.error());
    return mint::ShareCredit { item.correlation, item.headerHash, item.jobTarget, item.carried,
        cashu::Amount(item.amount), *key };
}

QList<sv2::Frame> answerFrames(const QList<mint::CreditAnswer> &answers)
{
    QList<sv2::CreditedItem> credited;
    QList<sv2::Frame> errors;
    for (const mint::CreditAnswer &answer : answers) {
        if (answer.code == mint::CreditCode::None)
            credited.append({ answer.correlation, answer.headerHash, answer.quoteId, answer.unit, answer.amount.value,
                answer.isProvisional });
        else
            errors.append(sv2::toFrame(
                sv2::CreditError { answer.correlation, answer.headerHash, quint8(answer.code), answer.detail }));
    }
    QList<sv2::Frame> out;
    appendChunks<sv2::CreditResponse>(out, credited);
    return out + errors;
}

QList<mint::CreditAnswer> answersOf(const sv2::CreditResponse &response)
{
    QList<mint::CreditAnswer> out;
    for (const sv2::CreditedItem &item : response.credited.items())
        out.append({ item.correlation, item.headerHash, mint::CreditCode::None, item.quoteId.toString(),
            item.unit.toString(), cashu::Amount(item.amount), item.isProvisional });
    return out;
}

mint::CreditAnswer answerOf(const sv2::CreditError &error)
{
    mint::CreditAnswer out { error.correlation, error.headerHash };
    const bool isKnown = error.code > quint8(mint::CreditCode::None) && error.code <= quint8(mint::CreditCode::Failed);
    out.code = isKnown ? mint::CreditCode(error.code) : mint::CreditCode::Conflict;
    out.detail = error.detail.toString();
    return out;
}

sv2::Frame hashpoolRequest(const mint::ShareCredit &credit)
{
    return sv2::toFrame(sv2::MintQuoteRequest { credit.amount.value, hashpoolUnit, credit.headerHash, std::nullopt,
        sv2::B0_255(toByteArray(credit.lockingKey.compressed())) });
}

Result<mint::ShareCredit> creditOf(const sv2::MintQuoteRequest &request, quint64 correlation)
{
    const auto key = keyOf(request.lockingKey, request.headerHash);
    if (!key)
        return tl::unexpected(key.error());
    return mint::ShareCredit { correlation, request.headerHash, bitcoin::Target::max(), 0,
        cashu::Amount(request.amount), *key };
}

sv2::Frame hashpoolAnswer(const mint::CreditAnswer &answer)
{
    if (answer.code == mint::CreditCode::None && !answer.quoteId.isEmpty())
        return sv2::toFrame(sv2::MintQuoteResponse { answer.quoteId, answer.headerHash });
    const QString why = answer.code == mint::CreditCode::None ? QStringLiteral("the share is worth nothing")
                                                              : mint::creditCodeName(answer.code);
    return sv2::toFrame(sv2::MintQuoteError { 1, why + QStringLiteral(" ") + answer.headerHash.toDisplay() });
}

} // namespace ehash
