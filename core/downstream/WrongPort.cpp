// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/WrongPort.h"

namespace downstream {

namespace {

const char *adviceFor(Language language, net::ListenerKind port)
{
    if (language == Language::Http)
        return "speaks HTTP. This port is for miners, not for a browser.";
    if (language == Language::Sv1)
        return "speaks Stratum V1; this port takes Stratum V2 only. Point it at the Stratum V1 port.";
    if (port == net::ListenerKind::Sv2)
        return "speaks TLS; this port takes encrypted Stratum V2 only. Point it at the Stratum V1 port and turn TLS off "
               "in its pool settings.";
    return "speaks TLS. This port takes plain Stratum V1 and encrypted Stratum V2: turn TLS off in the machine's pool "
           "settings.";
}

/// The alert protocol_version of TLS 1.2, which every TLS client can read.
QByteArray tlsAlert()
{
    return QByteArray("\x15\x03\x03\x00\x02\x02\x46", 7);
}

QByteArray httpAnswer()
{
    const QByteArray body = "This port is for Stratum miners: point a machine at it, not a browser.\n";
    return "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// One error for the first request, or for whoever reads it where there is no whole one.
QByteArray sv1Answer(sv1::LineParser &parser, const QByteArray &bytes)
{
    const QByteArray line = bytes.trimmed();
    const auto request = parser.parse(line.left(line.indexOf('\n')));
    const auto *call = request ? std::get_if<sv1::Request>(&*request) : nullptr;
    return sv1::errorLine(call ? call->id : sv1::Id(),
        { 20, QByteArrayLiteral("This port takes Stratum V2 only, use the Stratum V1 port") });
}

QByteArray answerTo(Language language, const QByteArray &bytes, sv1::LineParser &parser)
{
    if (language == Language::Tls)
        return tlsAlert();
    return language == Language::Http ? httpAnswer() : sv1Answer(parser, bytes);
}

} // namespace

bool isServed(Language language, net::ListenerKind port)
{
    return language == Language::Sv2 || (language == Language::Sv1 && port != net::ListenerKind::Sv2);
}

WrongPort::WrongPort(Language language, net::ListenerKind port, const QByteArray &bytes, sv1::LineParser &parser)
    : advice(adviceFor(language, port))
    , answer(answerTo(language, bytes, parser))
{
}

} // namespace downstream
