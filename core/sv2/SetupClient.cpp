// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/SetupClient.h"

namespace sv2 {

namespace {

QList<quint16> united(QList<quint16> list, const QList<quint16> &more)
{
    for (const quint16 id : more) {
        if (!list.contains(id))
            list.append(id);
    }
    return list;
}

bool containsAll(const QList<quint16> &list, const QList<quint16> &wanted)
{
    return std::ranges::all_of(wanted, [&list](quint16 id) { return list.contains(id); });
}

} // namespace

SetupClient::SetupClient(Config config)
    : m_config(std::move(config))
{
}

Frame SetupClient::start() const
{
    return toFrame(m_config.hello);
}

SetupClient::Step SetupClient::handle(const Frame &frame)
{
    if (m_state == State::AwaitingSetup)
        return onSetup(frame);
    if (m_state == State::Negotiating && frame.extension == negotiationExtension)
        return onNegotiation(frame);
    return {};
}

SetupClient::Step SetupClient::timeout()
{
    if (m_state == State::AwaitingSetup)
        return failWith(Errc::Timeout, QStringLiteral("no answer to SetupConnection"));
    if (m_state == State::Negotiating)
        return finish({});
    return {};
}

SetupClient::Step SetupClient::onSetup(const Frame &frame)
{
    if (frame.extension == 0 && frame.type == SetupConnectionError::Type) {
        const auto refusal = decodeLenient<SetupConnectionError>(frame.payload);
        if (!refusal)
            return failWith(refusal.error().code, refusal.error().detail);
        auto step = failWith(Errc::Refused, toText(*refusal));
        step.refusal = *refusal;
        return step;
    }
    if (frame.extension != 0 || frame.type != SetupConnectionSuccess::Type)
        return failWith(Errc::Protocol,
            QStringLiteral("message type %1 came before the answer to SetupConnection").arg(frame.type));
    const auto success = decodeLenient<SetupConnectionSuccess>(frame.payload);
    if (!success)
        return failWith(success.error().code, success.error().detail);
    if (success->usedVersion < m_config.hello.minVersion || success->usedVersion > m_config.hello.maxVersion)
        return failWith(
            Errc::Protocol, QStringLiteral("the server chose version %1 unasked").arg(success->usedVersion));
    m_success = *success;
    const auto wanted = united(m_config.requiredExtensions, m_config.wantedExtensions);
    return wanted.isEmpty() ? finish({}) : request(wanted);
}

SetupClient::Step SetupClient::request(const QList<quint16> &extensions)
{
    m_state = State::Negotiating;
    m_requested = extensions;
    return { .send = { toFrame(RequestExtensions { ++m_requestId, Seq0_64K<quint16>(extensions) }) } };
}

SetupClient::Step SetupClient::onNegotiation(const Frame &frame)
{
    if (frame.type == RequestExtensionsSuccess::Type) {
        const auto success = decodeLenient<RequestExtensionsSuccess>(frame.payload);
        if (!success)
            return failWith(success.error().code, success.error().detail);
        if (success->requestId != m_requestId)
            return {};
        if (!containsAll(m_requested, success->supportedExtensions.items()))
            return failWith(Errc::Protocol, QStringLiteral("the server granted extensions that were not requested"));
        return finish(success->supportedExtensions.items());
    }
    if (frame.type == RequestExtensionsError::Type) {
        const auto error = decodeLenient<RequestExtensionsError>(frame.payload);
        if (!error)
            return failWith(error.error().code, error.error().detail);
        return error->requestId == m_requestId ? onDemand(*error) : Step {};
    }
    return {};
}

SetupClient::Step SetupClient::onDemand(const RequestExtensionsError &error)
{
    const auto &demanded = error.requiredExtensions.items();
    if (demanded.isEmpty())
        return finish({});
    const auto able
        = united(m_config.supportedExtensions, united(m_config.requiredExtensions, m_config.wantedExtensions));
    const bool isRepeated = m_requestId > 1 || containsAll(m_requested, demanded);
    if (isRepeated || !containsAll(able, demanded))
        return failWith(
            Errc::Unsupported, QStringLiteral("the server requires more than can be added: ") + toText(error));
    QList<quint16> next = united(m_requested, demanded);
    next.removeIf([&error](quint16 id) { return error.unsupportedExtensions.items().contains(id); });
    return request(next);
}

SetupClient::Step SetupClient::finish(const QList<quint16> &extensions)
{
    if (!containsAll(extensions, m_config.requiredExtensions))
        return failWith(Errc::Unsupported, QStringLiteral("the server lacks an extension that is required here"));
    m_state = State::Ready;
    return { .ready = Ready { m_success.usedVersion, m_success.flags, extensions } };
}

SetupClient::Step SetupClient::failWith(Errc code, const QString &detail)
{
    m_state = State::Failed;
    return { .failed = Error { code, detail } };
}

} // namespace sv2
