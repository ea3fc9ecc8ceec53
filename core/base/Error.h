// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/// What kind of thing went wrong. Tests and the window decide by this; people read Error::detail.
enum class Errc : quint8 {
    Malformed, ///< bytes or text that do not follow their grammar
    Truncated, ///< the input ended inside a field
    TrailingBytes, ///< a whole value was read and bytes are left over
    OutOfRange, ///< well formed, but outside the allowed bounds
    Unsupported, ///< a version, feature or rule this program does not know
    NotFound,
    AlreadyExists,
    Denied, ///< credentials, permission or policy
    WrongNetwork, ///< an address or node of another Bitcoin network
    BadKey, ///< a key that is no point, no scalar, or not the expected one
    BadSignature,
    BadMac, ///< authenticated decryption failed
    Expired, ///< outside its validity time
    Timeout,
    Unreachable, ///< no connection could be made, or it broke
    Busy, ///< the other side, a port or a file is in use
    Limit, ///< a safeguard was hit
    Io, ///< file or database
    Protocol, ///< the peer broke the rules of its protocol
    Refused, ///< the peer understood and said no
    Unknown, ///< the outcome is not known (lost reply)
    Internal ///< a bug of ours
};

/// The name of \a code as it stands in logs and JSON, for example "not-found".
QString errcName(Errc code);

/// A failure as a value. \c detail is a whole English sentence or clause for the log: what was wrong and what to do.
/// It never holds a secret.
struct Error {
    Errc code = Errc::Internal;
    QString detail;

    /// "not-found: no template 12"
    QString toString() const;
    bool operator==(const Error &) const = default;
};
Q_DECLARE_METATYPE(Error)
