// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/SetupServer.h"

namespace sv2 {

SetupServer::SetupServer(Config config)
    : m_config(std::move(config))
{
}

bool SetupServer::isReady() const
{
    return m_isOpen
        && std::ranges::all_of(m_config.requiredExtensions, [this](quint16 id) { return m_extensions.contains(id); });
}

bool SetupServer::concerns(const Frame &frame)
{
    return (frame.extension == 0 && frame.type == SetupConnection::Type) || frame.extension == negotiationExtension;
}

SetupServer::Step SetupServer::handle(const Frame &frame)
{
    if (!m_isOpen)
        return setUp(frame);
    if (frame.extension == negotiationExtension)
        return negotiate(frame);
    if (concerns(frame))
        return { .failed = Error { Errc::Protocol, QStringLiteral("a second SetupConnection") } };
    return {};
}

SetupServer::Step SetupServer::setUp(const Frame &frame)
{
    if (frame.extension != 0 || frame.type != SetupConnection::Type)
        return { .failed = Error { Errc::Protocol, QStringLiteral("the first message is not SetupConnection") } };
    const auto hello = decodeLenient<SetupConnection>(frame.payload);
    if (!hello)
        return { .failed = hello.error() };
    if (hello->protocol != quint8(m_config.protocol))
        return refuse(hello->flags, errorCode::unsupportedProtocol, QStringLiteral("protocol %1").arg(hello->protocol));
    if (hello->minVersion > protocolVersion || hello->maxVersion < protocolVersion)
        return refuse(hello->flags, errorCode::protocolVersionMismatch,
            QStringLiteral("versions %1 to %2").arg(hello->minVersion).arg(hello->maxVersion));
    if (const quint32 unsupported = hello->flags & ~m_config.supportedFlags)
        return refuse(
            unsupported, errorCode::unsupportedFeatureFlags, QStringLiteral("flags 0x%1").arg(unsupported, 0, 16));
    if (const quint32 missing = m_config.requiredFlags & ~hello->flags)
        return refuse(missing, m_config.missingFlagsCode, QStringLiteral("without flags 0x%1").arg(missing, 0, 16));
    m_isOpen = true;
    return { .send = { toFrame(SetupConnectionSuccess { protocolVersion, m_config.successFlags }) }, .opened = *hello };
}

SetupServer::Step SetupServer::refuse(quint32 flags, QLatin1String code, const QString &why) const
{
    return { .send = { toFrame(SetupConnectionError { flags, code }) },
        .failed = Error { Errc::Unsupported, QStringLiteral("client asks for %1: answered %2").arg(why, code) } };
}

SetupServer::Step SetupServer::negotiate(const Frame &frame)
{
    if (frame.type != RequestExtensions::Type)
        return {};
    const auto request = decodeLenient<RequestExtensions>(frame.payload);
    if (!request)
        return { .failed = request.error() };
    QList<quint16> granted, unsupported, missing;
    for (const quint16 id : request->requestedExtensions.items()) {
        auto &list = m_config.supportedExtensions.contains(id) ? granted : unsupported;
        if (!list.contains(id))
            list.append(id);
    }
    for (const quint16 id : m_config.requiredExtensions) {
        if (!granted.contains(id))
            missing.append(id);
    }
    if (granted.isEmpty() || !missing.isEmpty()) {
        return { .send = { toFrame(RequestExtensionsError {
                     request->requestId, Seq0_64K<quint16>(unsupported), Seq0_64K<quint16>(missing) }) } };
    }
    m_extensions = granted;
    return { .send = { toFrame(RequestExtensionsSuccess { request->requestId, Seq0_64K<quint16>(granted) }) },
        .negotiated = granted };
}

} // namespace sv2
