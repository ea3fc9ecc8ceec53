// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/MintPeer.h"

#include "core/ehash/CreditWire.h"
#include "core/net/Redacted.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcMintPeer, "hashstead.ehash.port")

namespace ehash {

namespace {

constexpr std::chrono::milliseconds negotiationTime { 3000 };
constexpr qsizetype mostPending = 4 * 1024 * 1024;

/// The protocol that a first frame asks for; nothing when it is no SetupConnection.
std::optional<sv2::Protocol> protocolOf(const sv2::Frame &frame)
{
    if (frame.extension != 0 || frame.type != sv2::SetupConnection::Type)
        return std::nullopt;
    const auto hello = sv2::decodeLenient<sv2::SetupConnection>(frame.payload);
    if (!hello)
        return std::nullopt;
    return hello->protocol == quint8(sv2::Protocol::JobDeclaration) ? sv2::Protocol::JobDeclaration
                                                                    : sv2::Protocol::Mining;
}

} // namespace

QString peerKindName(PeerState::Kind kind)
{
    switch (kind) {
    case PeerState::Kind::Mint:
        return QStringLiteral("mint");
    case PeerState::Kind::HashpoolMint:
        return QStringLiteral("hashpool-mint");
    case PeerState::Kind::JobDeclarator:
        return QStringLiteral("job-declarator");
    case PeerState::Kind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

MintPeer::MintPeer(const MintPortConfig &config, std::unique_ptr<net::Connection> connection,
    std::shared_ptr<const noise::Identity> identity, const crypto::XOnlyKey &authority, const Clock &clock,
    const Random &random)
    : m_config(config)
    , m_authority(authority)
    , m_random(random)
    , m_link(std::move(connection), std::move(identity), clock, random, { .handshakeTime = config.proofTime })
    , m_since(clock.now())
{
    m_link.setPendingLimit(mostPending);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &MintPeer::onSilence);
    connect(&m_link, &sv2::Link::secured, this, [this] { m_deadline.start(m_config.proofTime); });
    connect(&m_link, &sv2::Link::received, this, &MintPeer::receive, Qt::DirectConnection);
    connect(&m_link, &sv2::Link::closed, this, [this](const Error &reason) {
        m_isClosing = true;
        m_deadline.stop();
        Q_EMIT gone(reason);
    });
}

PeerState MintPeer::state() const
{
    const QString host = net::addressText(address(), m_config.redactsAddresses);
    return { m_kind, m_name, QStringLiteral("%1:%2").arg(host).arg(m_link.connection().peerPort()), m_since };
}

void MintPeer::receive(const sv2::Frame &frame)
{
    if (m_isClosing)
        return;
    if (!m_setup || !m_setup->isOpen() || sv2::SetupServer::concerns(frame))
        return setUp(frame);
    if (m_kind == Kind::JobDeclarator)
        return; // templates of others are not taken in this version
    if (frame.extension == sv2::ehashExtension && m_setup->extensions().contains(sv2::ehashExtension))
        return m_kind == Kind::Mint ? onEhash(frame) : onProof(frame);
    if (frame.extension == sv2::hashpoolExtension)
        return onHashpool(frame);
    unreadable({ Errc::Unsupported,
        QStringLiteral("message 0x%1 of extension 0x%2").arg(frame.type, 0, 16).arg(frame.extension, 0, 16) });
}

void MintPeer::setUp(const sv2::Frame &frame)
{
    if (!m_setup) {
        const auto protocol = protocolOf(frame);
        sv2::SetupServer::Config config;
        config.protocol = protocol.value_or(sv2::Protocol::Mining);
        config.supportedFlags = ~quint32(0); // hashpool's mints send those of machines
        if (config.protocol == sv2::Protocol::Mining)
            config.supportedExtensions = { sv2::ehashExtension };
        m_setup.emplace(config);
        if (protocol == sv2::Protocol::JobDeclaration)
            m_kind = Kind::JobDeclarator;
    }
    const sv2::SetupServer::Step step = m_setup->handle(frame);
    for (const sv2::Frame &answer : step.send)
        m_link.send(answer);
    if (step.failed)
        return close(*step.failed);
    if (step.opened && m_kind == Kind::JobDeclarator) {
        m_deadline.stop();
        Q_EMIT identified();
    } else if (step.opened) {
        m_deadline.start(negotiationTime); // a mint of hashpool asks for no extension
    }
    if (step.negotiated && step.negotiated->contains(sv2::ehashExtension) && !m_challenge)
        challenge();
}

void MintPeer::challenge()
{
    m_challenge = bitcoin::Hash256 { m_random.bytes<32>() };
    m_deadline.start(m_config.proofTime);
    m_link.sendMessage(sv2::MintChallenge { *m_challenge, quint8(m_config.valuation.rule), m_config.valuation.unitWork,
        quint8(m_config.valuation.minimumZeros) });
}

void MintPeer::onSilence()
{
    const auto isIt
        = [this](const KnownMint &mint) { return mint.hashpoolAddress && mint.hashpoolAddress->isEqual(address()); };
    const auto found = std::ranges::find_if(m_config.mints, isIt);
    const bool mayBeHashpool = m_setup && m_setup->isOpen() && !m_challenge;
    if (mayBeHashpool && found != m_config.mints.cend())
        return becomeMint(Kind::HashpoolMint, found->name);
    close({ Errc::Denied, QStringLiteral(QT_TRANSLATE_NOOP("core", "it did not prove which mint it is")) });
}

void MintPeer::onProof(const sv2::Frame &frame)
{
    if (frame.type != sv2::MintProof::Type)
        return;
    const auto proof = sv2::decodeLenient<sv2::MintProof>(frame.payload);
    if (!proof || proof->key.size() != 32 || proof->signature.size() != 64)
        return close({ Errc::BadSignature, QStringLiteral("its proof cannot be read") });
    crypto::XOnlyKey key;
    crypto::Signature signature {};
    std::copy_n(asSpan(proof->key.bytes()).begin(), key.bytes.size(), key.bytes.begin());
    std::copy_n(asSpan(proof->signature.bytes()).begin(), signature.size(), signature.begin());
    const auto found = std::ranges::find_if(m_config.mints, [&](const KnownMint &mint) { return mint.key == key; });
    if (found == m_config.mints.cend())
        return close(
            { Errc::Denied, QStringLiteral(QT_TRANSLATE_NOOP("core", "its key is not on the list of mints")) });
    if (!crypto::verify(key, proofDigest(m_authority, *m_challenge, proof->name.utf8()), signature))
        return close({ Errc::BadSignature, QStringLiteral("its proof is not made with its key") });
    becomeMint(Kind::Mint, found->name);
}

void MintPeer::becomeMint(Kind kind, const QString &name)
{
    m_deadline.stop();
    m_kind = kind;
    m_name = name;
    Q_EMIT identified();
}

void MintPeer::welcome(quint64 waiting)
{
    if (m_kind == Kind::Mint)
        m_link.sendMessage(sv2::MintWelcome { waiting });
}

void MintPeer::send(const QList<mint::ShareCredit> &credits)
{
    if (m_kind == Kind::Mint) {
        for (const sv2::Frame &frame : requestFrames(credits))
            m_link.send(frame);
        return;
    }
    for (const mint::ShareCredit &credit : credits) { // one at a time: see KnownMint and mostInFlight
        if (credit.amount) {
            m_asked = credit;
            m_link.send(hashpoolRequest(credit));
        } else { // hashpool's mints know no share without an amount
            Q_EMIT answered({ { credit.correlation, credit.headerHash } });
        }
    }
}

void MintPeer::onEhash(const sv2::Frame &frame)
{
    if (frame.type == sv2::CreditResponse::Type) {
        const auto response = sv2::decodeLenient<sv2::CreditResponse>(frame.payload);
        if (!response)
            return unreadable(response.error());
        return answered(answersOf(*response));
    }
    if (frame.type == sv2::CreditError::Type) {
        const auto error = sv2::decodeLenient<sv2::CreditError>(frame.payload);
        if (!error)
            return unreadable(error.error());
        return answered({ answerOf(*error) });
    }
    unreadable({ Errc::Protocol, QStringLiteral("message 0x%1").arg(frame.type, 0, 16) });
}

void MintPeer::onHashpool(const sv2::Frame &frame)
{
    if (m_kind != Kind::HashpoolMint || !m_asked)
        return unreadable({ Errc::Protocol, QStringLiteral("an answer to nothing") });
    mint::CreditAnswer answer { m_asked->correlation, m_asked->headerHash };
    if (frame.type == sv2::MintQuoteResponse::Type) {
        const auto response = sv2::decodeLenient<sv2::MintQuoteResponse>(frame.payload);
        if (!response)
            return unreadable(response.error());
        if (response->headerHash != m_asked->headerHash)
            return; // late, of a request that was given up
        answer.quoteId = response->quoteId.toString();
        answer.unit = QStringLiteral("hash");
        answer.amount = m_asked->amount;
    } else if (frame.type == sv2::MintQuoteError::Type) {
        const auto error = sv2::decodeLenient<sv2::MintQuoteError>(frame.payload);
        if (!error)
            return unreadable(error.error());
        answer.code = mint::CreditCode::Conflict;
        answer.detail = error->errorMessage.toString();
    } else {
        return unreadable({ Errc::Protocol, QStringLiteral("message 0x%1").arg(frame.type, 0, 16) });
    }
    m_asked.reset();
    Q_EMIT answered({ answer });
}

/// One broken message costs that message only.
void MintPeer::unreadable(const Error &error)
{
    qCWarning(lcMintPeer).noquote() << "a message of" << (m_name.isEmpty() ? QStringLiteral("a peer") : m_name)
                                    << "is dropped:" << error.toString();
    if (++m_unreadable > mostUnreadable)
        close({ Errc::Protocol, QStringLiteral("too many messages that cannot be read") });
}

} // namespace ehash
