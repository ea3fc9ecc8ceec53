// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Link.h"

namespace sv2 {

Link::Link(std::unique_ptr<net::Connection> connection, std::shared_ptr<const noise::Identity> identity,
    const Clock &clock, const Random &random, LinkLimits limits)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
    , m_responder(std::move(identity))
{
    wire();
}

Link::Link(const LinkTarget &target, const Clock &clock, const Random &random, LinkLimits limits)
    : m_connection(std::make_unique<net::Connection>(target.host, target.port, clock))
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
    , m_initiator(std::make_unique<noise::Initiator>(target.authority, random))
{
    connect(m_connection.get(), &net::Connection::opened, this, [this] { m_connection->send(m_initiator->act1()); });
    wire();
}

Link::~Link() = default;

void Link::wire()
{
    connect(m_connection.get(), &net::Connection::received, this, &Link::feed, Qt::DirectConnection);
    connect(m_connection.get(), &net::Connection::closed, this, [this](const Error &reason) {
        m_deadline.reset();
        Q_EMIT closed(reason);
    });
    m_deadline = std::make_unique<QTimer>();
    m_deadline->setSingleShot(true);
    connect(m_deadline.get(), &QTimer::timeout, this, [this] {
        close({ Errc::Timeout,
            QStringLiteral("no Noise handshake within %1 s").arg(m_limits.handshakeTime.count() / 1000.0) });
    });
    m_deadline->start(m_limits.handshakeTime);
}

void Link::feed(QByteArrayView bytes)
{
    if (m_cipher)
        return openFrames(bytes);
    const qsizetype wanted = m_responder ? noise::Act1Size : noise::Act2Size;
    const qsizetype taken = std::min(bytes.size(), wanted - m_handshake.size());
    m_handshake.append(bytes.first(taken));
    if (m_handshake.size() < wanted)
        return;
    if (m_responder)
        answerHandshake();
    else
        finishHandshake();
    if (m_cipher && taken < bytes.size())
        openFrames(bytes.sliced(taken));
}

void Link::answerHandshake()
{
    auto answer = m_responder->act1(m_handshake, m_random);
    if (!answer)
        return close(answer.error());
    m_connection->send(answer->act2);
    becomeSecured(std::move(answer->transport));
}

void Link::finishHandshake()
{
    auto transport = m_initiator->act2(m_handshake, m_clock.now());
    m_certificate = m_initiator->certificate();
    if (!transport)
        return close(transport.error());
    becomeSecured(*std::move(transport));
}

void Link::becomeSecured(noise::Transport transport)
{
    m_deadline.reset();
    m_handshake = {};
    m_initiator.reset();
    m_responder.reset();
    m_cipher.emplace(std::move(transport), m_limits.maxPayload);
    Q_EMIT secured();
}

void Link::openFrames(QByteArrayView bytes)
{
    while (m_connection->isOpen()) {
        auto opened = m_cipher->open(bytes);
        if (!opened)
            return close(opened.error());
        if (!*opened)
            return;
        const QByteArray &plain = **opened;
        const FrameHeader header = FrameHeader::decode(asSpan(plain).first<FrameHeader::size>());
        Q_EMIT received({ header.extension, header.onChannel, header.type, plain.sliced(FrameHeader::size) });
    }
}

void Link::send(const Frame &frame)
{
    if (!m_cipher)
        return;
    QByteArray sealed;
    sealed.reserve(noise::FrameCipher::sealedSize(frame.payload.size()));
    if (const auto done = m_cipher->seal(frame.toBytes(), sealed); !done)
        return close(done.error());
    m_connection->send(sealed);
}

} // namespace sv2
