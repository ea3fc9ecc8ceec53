// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"

#include <QList>
#include <QString>

#include <optional>

/// What extensions append behind a message's fields. sv2-spec 3.4.3
namespace sv2 {

struct Tlv {
    quint16 extension = 0;
    quint8 field = 0;
    QByteArray value {}; ///< at most 0xffff bytes

    bool operator==(const Tlv &) const = default;
};

/// Type and length little-endian, as the reference crates do. The spec's own example is big-endian: see parseTlvs().
QByteArray encodeTlv(const Tlv &tlv);

/// Reads a message's tail. Each record is read little-endian when that names an extension in \a negotiated and fits,
/// else big-endian under the same condition; records of other extensions are skipped by their little-endian length.
/// Errors: Malformed when a record does not fit.
Result<QList<Tlv>> parseTlvs(QByteArrayView tail, const QList<quint16> &negotiated);

/// Extension 0x0002: who of the miners behind one channel found a share (on SubmitSharesExtended).
/// \a name is cut at a character boundary to 32 bytes of UTF-8.
Tlv workerNameTlv(QStringView name);
/// The worker's name in \a tlvs; nothing when there is none, or it is too long or no text.
std::optional<QString> findWorkerName(const QList<Tlv> &tlvs);

} // namespace sv2
