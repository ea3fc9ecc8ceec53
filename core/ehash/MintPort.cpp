// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/MintPort.h"

#include "core/net/Redacted.h"

#include <QLoggingCategory>
#include <QTcpServer>

#include <unistd.h>

Q_LOGGING_CATEGORY(lcMintPort, "hashstead.ehash.port")

namespace ehash {

namespace {
constexpr std::chrono::hours identityValidity { 24 };
} // namespace

class MintPort::Server final : public QTcpServer {
public:
    explicit Server(MintPort &port)
        : m_port(port)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_port.accept(descriptor); }

private:
    MintPort &m_port;
};

MintPort::MintPort(MintPortConfig config, const crypto::KeyPair &authority, const Clock &clock, const Random &random)
    : m_config(std::move(config))
    , m_authority(authority)
    , m_clock(clock)
    , m_random(random)
    , m_server(std::make_unique<Server>(*this))
{
}

MintPort::~MintPort() = default;

Result<void> MintPort::open()
{
    if (m_server->listen(m_config.address, m_config.port))
        return {};
    return fail(Errc::Busy,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "the port for mints %1:%2 cannot be opened: %3"))
            .arg(m_config.address.toString())
            .arg(m_config.port)
            .arg(m_server->errorString()));
}

quint16 MintPort::port() const
{
    return m_server->serverPort();
}

QList<PeerState> MintPort::peers() const
{
    QList<PeerState> states;
    for (const auto &[raw, peer] : m_peers)
        states.append(peer->state());
    std::ranges::sort(states, {}, [](const PeerState &state) { return std::tuple(state.since, state.address); });
    return states;
}

std::shared_ptr<const noise::Identity> MintPort::identity()
{
    if (!m_identity || !m_identity->isFresh(m_clock.now()))
        m_identity = std::make_shared<const noise::Identity>(
            noise::Identity::issue(m_authority, m_clock.now(), identityValidity, m_random));
    return m_identity;
}

void MintPort::accept(qintptr descriptor)
{
    if (int(m_peers.size()) >= m_config.connections) {
        ::close(int(descriptor));
        qCWarning(lcMintPort) << "a connection to the port for mints is refused: there are" << m_peers.size();
        return;
    }
    auto connection = std::make_unique<net::Connection>(descriptor, m_clock);
    if (!connection->isOpen())
        return;
    auto peer = std::make_unique<MintPeer>(
        m_config, std::move(connection), identity(), m_authority.publicKey(), m_clock, m_random);
    MintPeer *raw = peer.get();
    connect(raw, &MintPeer::identified, this, [this, raw] { identify(raw); });
    connect(raw, &MintPeer::gone, this, [this, raw](const Error &reason) { forget(raw, reason); });
    connect(raw, &MintPeer::answered, this, [this, raw](const QList<mint::CreditAnswer> &answers) {
        if (m_mints.value(raw->name()) == raw)
            Q_EMIT answered(raw->name(), answers);
    });
    m_peers.emplace(raw, std::move(peer));
    Q_EMIT peersChanged();
}

void MintPort::identify(MintPeer *peer)
{
    Q_EMIT peersChanged();
    const QString from = net::addressText(peer->address(), m_config.redactsAddresses);
    if (peer->kind() == MintPeer::Kind::JobDeclarator) {
        qCInfo(lcMintPort).noquote() << "a job declarator connected from" << from;
        return;
    }
    MintPeer *const before = m_mints.value(peer->name());
    m_mints.insert(peer->name(), peer);
    if (before) // a half-open connection that nobody noticed yet
        before->close({ Errc::Busy, QStringLiteral("the mint connected anew") });
    qCInfo(lcMintPort).noquote() << "mint" << peer->name() << "connected from" << from;
    Q_EMIT mintArrived(peer->name(), peer->kind() == MintPeer::Kind::HashpoolMint ? 1 : 0);
}

void MintPort::forget(MintPeer *peer, const Error &reason)
{
    const QString name = peer->name();
    const bool isCurrent = !name.isEmpty() && m_mints.value(name) == peer;
    qCInfo(lcMintPort).noquote() << (name.isEmpty() ? QStringLiteral("a peer") : name)
                                 << "left the port for mints:" << reason.toString();
    if (isCurrent)
        m_mints.remove(name);
    const auto found = m_peers.find(peer);
    if (found != m_peers.end()) {
        found->second.release()->deleteLater();
        m_peers.erase(found);
        Q_EMIT peersChanged();
    }
    if (isCurrent)
        Q_EMIT mintLeft(name, reason.detail);
}

void MintPort::welcome(const QString &mint, quint64 waiting)
{
    if (MintPeer *peer = m_mints.value(mint))
        peer->welcome(waiting);
}

void MintPort::send(const QString &mint, const QList<mint::ShareCredit> &credits)
{
    if (MintPeer *peer = m_mints.value(mint))
        peer->send(credits);
}

} // namespace ehash
