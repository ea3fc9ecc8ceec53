// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

namespace devices {

/// RFC 6238 with SHA-1, six digits, thirty seconds.
QByteArray totp(const QByteArray &secret, qint64 unixSeconds);

/// Judges codes as the firmware: one step early or late is fine, a code works once; after five wrong ones it is shut
/// for five minutes.
class TotpGate {
public:
    explicit TotpGate(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }
    bool isOn() const { return !m_secret.isEmpty(); }
    bool isShut(qint64 now) const { return now < m_shutUntil; }
    /// \a code may have spaces.
    bool takes(QByteArray code, qint64 now);

private:
    QByteArray m_secret;
    QSet<qint64> m_used;
    QList<qint64> m_wrong; ///< when
    qint64 m_shutUntil = 0;
};

} // namespace devices
