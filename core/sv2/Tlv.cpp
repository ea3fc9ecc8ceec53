// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Tlv.h"

#include "core/base/ByteCursor.h"
#include "core/sv2/Protocol.h"
#include "core/sv2/Wire.h"

namespace sv2 {

namespace {

constexpr quint8 workerNameField = 0x01;
constexpr qsizetype workerNameSize = 32;
constexpr qsizetype tlvHeaderSize = 5;

struct TlvHeader {
    quint16 extension = 0;
    quint8 field = 0;
    quint16 length = 0;
};

/// How the record at the start of \a tail is meant; nothing when no reading fits.
std::optional<TlvHeader> readHeader(QByteArrayView tail, const QList<quint16> &negotiated)
{
    if (tail.size() < tlvHeaderSize)
        return {};
    const char *raw = tail.data();
    const TlvHeader little { qFromLittleEndian<quint16>(raw), quint8(raw[2]), qFromLittleEndian<quint16>(raw + 3) };
    const TlvHeader big { qFromBigEndian<quint16>(raw), quint8(raw[2]), qFromBigEndian<quint16>(raw + 3) };
    const auto fits = [&](const TlvHeader &h) { return h.length <= tail.size() - tlvHeaderSize; };
    for (const auto &header : { little, big }) {
        if (negotiated.contains(header.extension) && fits(header))
            return header;
    }
    return fits(little) ? std::optional(little) : std::nullopt;
}

} // namespace

QByteArray encodeTlv(const Tlv &tlv)
{
    Q_ASSERT(tlv.value.size() <= 0xffff);
    const auto value = QByteArrayView(tlv.value).first(std::min<qsizetype>(tlv.value.size(), 0xffff));
    ByteWriter out;
    out.u16(tlv.extension);
    out.u8(tlv.field);
    out.u16(quint16(value.size()));
    out.raw(value);
    return out.take();
}

Result<QList<Tlv>> parseTlvs(QByteArrayView tail, const QList<quint16> &negotiated)
{
    QList<Tlv> out;
    while (!tail.isEmpty()) {
        const auto header = readHeader(tail, negotiated);
        if (!header)
            return fail(Errc::Malformed, QStringLiteral("a TLV record that ends behind its message"));
        if (negotiated.contains(header->extension))
            out.append({ header->extension, header->field, tail.sliced(tlvHeaderSize, header->length).toByteArray() });
        tail = tail.sliced(tlvHeaderSize + header->length);
    }
    return out;
}

Tlv workerNameTlv(QStringView name)
{
    return { workerNameExtension, workerNameField, clippedUtf8(name, workerNameSize) };
}

std::optional<QString> findWorkerName(const QList<Tlv> &tlvs)
{
    for (const auto &tlv : tlvs) {
        if (tlv.extension == workerNameExtension && tlv.field == workerNameField && tlv.value.size() <= workerNameSize
            && isWireText(tlv.value))
            return QString::fromUtf8(tlv.value);
    }
    return {};
}

} // namespace sv2
