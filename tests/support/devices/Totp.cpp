// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/Totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace devices {

namespace {

constexpr qint64 period = 30;
constexpr qsizetype wrongLimit = 5;
constexpr qint64 wrongWindow = 60;
constexpr qint64 shutTime = 300;

} // namespace

QByteArray totp(const QByteArray &secret, qint64 unixSeconds)
{
    char counter[8];
    qToBigEndian(quint64(unixSeconds / period), counter);
    const QByteArray mac = QMessageAuthenticationCode::hash(QByteArray(counter, 8), secret, QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QByteArray::number(number % 1'000'000).rightJustified(6, '0');
}

bool TotpGate::takes(QByteArray code, qint64 now)
{
    code.replace(' ', "");
    const qint64 step = now / period;
    for (const qint64 at : { step - 1, step, step + 1 }) {
        if (code != totp(m_secret, at * period) || m_used.contains(at))
            continue;
        m_used.insert(at);
        return true;
    }
    m_wrong.append(now);
    if (m_wrong.size() >= wrongLimit && now - m_wrong.at(m_wrong.size() - wrongLimit) < wrongWindow) {
        m_shutUntil = now + shutTime;
        m_wrong.clear();
    }
    return false;
}

} // namespace devices
