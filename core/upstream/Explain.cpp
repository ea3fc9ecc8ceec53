// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Explain.h"

#include "core/sv2/Protocol.h"

#include <QRegularExpression>

namespace upstream {

namespace {

QString advice(const Error &error)
{
    switch (error.code) {
    case Errc::BadSignature:
    case Errc::BadKey:
        return QStringLiteral(QT_TRANSLATE_NOOP(
            "core", "Compare the authority key in this pool's address with the one the pool publishes."));
    case Errc::Expired:
        return QStringLiteral(QT_TRANSLATE_NOOP(
            "core", "Set this computer's clock by the network (NTP); if it is right, tell the pool's operator."));
    case Errc::BadMac:
        return QStringLiteral(
            QT_TRANSLATE_NOOP("core", "Whatever answers there speaks no encrypted Stratum V2: check host and port."));
    case Errc::Timeout:
        return QStringLiteral(QT_TRANSLATE_NOOP("core",
            "Check that host and port belong to the pool's Stratum V2 service and that no firewall is between."));
    case Errc::Unreachable:
        return QStringLiteral(QT_TRANSLATE_NOOP("core", "Check the Internet connection, host and port."));
    case Errc::Refused:
        return QStringLiteral(QT_TRANSLATE_NOOP("core", "Ask the pool what it supports, or choose another one."));
    case Errc::Unsupported:
        return QStringLiteral(
            QT_TRANSLATE_NOOP("core", "This pool cannot serve Hashstead as it is set up: choose another one."));
    case Errc::Protocol:
    case Errc::Malformed:
    case Errc::Truncated:
    case Errc::OutOfRange:
    case Errc::Limit:
        return QStringLiteral(
            QT_TRANSLATE_NOOP("core", "The pool broke the protocol; tell its operator if that goes on."));
    default:
        return {};
    }
}

} // namespace

QString explain(const PoolTarget &pool, const Error &error)
{
    const QString next = advice(error);
    const QString what = error.detail.isEmpty() ? errcName(error.code) : error.detail;
    return next.isEmpty() ? QStringLiteral(QT_TRANSLATE_NOOP("core", "%1: %2.")).arg(pool.name, what)
                          : QStringLiteral(QT_TRANSLATE_NOOP("core", "%1: %2. %3")).arg(pool.name, what, next);
}

QString explainRefusal(const PoolTarget &pool, const QString &code)
{
    namespace names = sv2::errorCode;
    QString next = QStringLiteral(QT_TRANSLATE_NOOP("core", "Ask the pool what that means, or choose another one."));
    if (code == names::unknownUser || code == names::invalidUserIdentity)
        next = QStringLiteral(QT_TRANSLATE_NOOP("core", "Check the user identity set for this pool."));
    else if (code == names::minExtranonceSizeTooLarge || code == names::unsupportedMinExtranonceSize)
        next = QStringLiteral(QT_TRANSLATE_NOOP("core", "It gives too few extranonce bytes: choose another one."));
    else if (code == names::invalidNominalHashrate)
        next = QStringLiteral(QT_TRANSLATE_NOOP("core", "It takes no miners of this hashrate: choose another one."));
    return QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 opens no channel (%2). %3")).arg(pool.name, code, next);
}

bool isRefusal(const Error &error)
{
    return error.code == Errc::Refused || error.code == Errc::BadSignature || error.code == Errc::BadKey
        || error.code == Errc::Expired || error.code == Errc::Unsupported;
}

Result<PoolTarget> movedTarget(const PoolTarget &pool, const QString &host, quint16 port)
{
    PoolTarget moved = pool;
    if (port != 0)
        moved.port = port;
    if (host.isEmpty() || host == pool.host)
        return moved;
    if (!pool.authority)
        return fail(Errc::Denied,
            QStringLiteral("it points to another host, and this pool has no authority key that host could prove"));
    static const QRegularExpression name(
        QStringLiteral("^(?:[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,252})|[0-9A-Fa-f:.]{2,45})$"));
    if (!name.match(host).hasMatch())
        return fail(Errc::Malformed, QStringLiteral("it names no host"));
    moved.host = host;
    return moved;
}

} // namespace upstream
