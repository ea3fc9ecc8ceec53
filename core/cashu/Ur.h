// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Fountain.h"

namespace cashu {

/// \a bytes and their checksum as Bytewords in the minimal style: two letters a byte. BCR-2020-012.
QByteArray bytewords(QByteArrayView bytes);
/// The two letters of one byte.
const char *bytewordLetters(quint8 byte);

/// A text as `ur:bytes` for a row of QR codes (NUT-16: the token's text as a CBOR byte string). A value; any thread.
class Ur {
public:
    /// \a maxFragment is how many bytes of the content one code carries; cdk takes 200.
    explicit Ur(const QByteArray &content, int maxFragment = 200);

    /// How many parts are enough when none is missed. 1: one code says all.
    int parts() const { return m_fountain.fragments(); }
    /// Part \a number, from 1 and without end: after parts() they are mixed ones, for whoever missed some. Lowercase;
    /// upper case means the same and makes a smaller code.
    QByteArray part(quint32 number) const;

private:
    QByteArray m_cbor;
    Fountain m_fountain;
};

} // namespace cashu
