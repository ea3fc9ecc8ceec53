// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/QuoteSignature.h"

#include "core/crypto/Sha256.h"

#include <QtEndian>

namespace cashu {

using crypto::CurvePoint;

namespace {

void appendSized(QByteArray &message, QByteArrayView bytes)
{
    std::array<quint8, 4> size {};
    qToBigEndian(quint32(bytes.size()), size.data());
    message.append(asView(size)).append(bytes);
}

/// Big-endian without leading zeros: nothing for zero.
QByteArray minimalBytes(quint64 number)
{
    QByteArray bytes;
    for (; number > 0; number >>= 8)
        bytes.prepend(char(number & 0xff));
    return bytes;
}

QByteArray currentMessage(const QString &quoteId, const QList<BlindedMessage> &outputs)
{
    QByteArray message = "Cashu_MintQuoteSig_v1";
    appendSized(message, quoteId.toUtf8());
    for (const BlindedMessage &output : outputs) {
        appendSized(message, minimalBytes(output.amount.value));
        appendSized(message, output.blinded.compressed());
    }
    return message;
}

QByteArray legacyMessage(const QString &quoteId, const QList<BlindedMessage> &outputs)
{
    QByteArray message = quoteId.toUtf8();
    for (const BlindedMessage &output : outputs)
        message += output.blinded.toHex().toLatin1();
    return message;
}

} // namespace

Bytes32 quoteDigest(QuoteMessage layout, const QString &quoteId, const QList<BlindedMessage> &outputs)
{
    const bool isCurrent = layout == QuoteMessage::Current;
    return crypto::sha256(isCurrent ? currentMessage(quoteId, outputs) : legacyMessage(quoteId, outputs));
}

crypto::Signature signQuote(QuoteMessage layout, const QString &quoteId, const QList<BlindedMessage> &outputs,
    const crypto::KeyPair &key, const Random &random)
{
    return key.sign(quoteDigest(layout, quoteId, outputs), random.bytes<32>());
}

bool verifyQuoteSignature(const QString &quoteId, const QList<BlindedMessage> &outputs, const CurvePoint &key,
    const crypto::Signature &signature)
{
    const crypto::XOnlyKey x { key.x() };
    return crypto::verify(x, quoteDigest(QuoteMessage::Current, quoteId, outputs), signature)
        || crypto::verify(x, quoteDigest(QuoteMessage::Legacy, quoteId, outputs), signature);
}

Bytes32 lookupDigest(const CurvePoint &mintKey, const CurvePoint &key, std::optional<quint64> timestamp)
{
    QString message = QStringLiteral("Cashu_MintQuoteLookup_v1") + mintKey.toHex() + key.toHex();
    if (timestamp)
        message += QString::number(*timestamp);
    return crypto::sha256(message.toLatin1());
}

bool verifyLookupSignature(const CurvePoint &mintKey, const CurvePoint &key, std::optional<quint64> timestamp,
    const crypto::Signature &signature)
{
    return crypto::verify(crypto::XOnlyKey { key.x() }, lookupDigest(mintKey, key, timestamp), signature);
}

} // namespace cashu
