// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/PoolSession.h"

#include "core/base/Version.h"
#include "core/ehash/CreditWire.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolSession, "hashstead.ehash.dial")

namespace ehash {

namespace {
constexpr qsizetype mostPending = 4 * 1024 * 1024;
}

sv2::SetupClient::Config PoolSession::setupConfig(const KnownPool &pool)
{
    sv2::SetupClient::Config config;
    config.hello.protocol = quint8(sv2::Protocol::Mining);
    config.hello.endpointHost = pool.host;
    config.hello.endpointPort = pool.port;
    config.hello.vendor = QStringLiteral("Hashstead");
    config.hello.hardwareVersion = QStringLiteral("Mint");
    config.hello.firmware = QStringLiteral(HASHSTEAD_VERSION);
    if (!pool.isHashpool)
        config.requiredExtensions = { sv2::ehashExtension };
    return config;
}

PoolSession::PoolSession(const PoolDialConfig &config, const KnownPool &pool, const crypto::KeyPair &mintKey,
    const Clock &clock, const Random &random)
    : m_config(config)
    , m_pool(pool)
    , m_mintKey(mintKey)
    , m_random(random)
    , m_setup(setupConfig(pool))
    , m_link({ pool.host, pool.port, pool.authority }, clock, random, { .handshakeTime = config.answerTime })
{
    m_link.setPendingLimit(mostPending);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_setup.isReady())
            close({ Errc::Timeout, QStringLiteral(QT_TRANSLATE_NOOP("core", "the pool does not answer")) });
        else
            apply(m_setup.timeout());
    });
    connect(&m_link, &sv2::Link::secured, this, [this] {
        m_link.send(m_setup.start());
        m_timer.start(m_config.answerTime);
    });
    connect(&m_link, &sv2::Link::received, this, &PoolSession::receive, Qt::DirectConnection);
    connect(&m_link, &sv2::Link::closed, this, [this](const Error &reason) {
        m_isClosing = true;
        m_timer.stop();
        Q_EMIT ended(reason);
    });
}

void PoolSession::close(const Error &reason)
{
    m_isClosing = true;
    m_link.close(reason);
}

void PoolSession::receive(const sv2::Frame &frame)
{
    if (m_isClosing)
        return;
    if (!m_setup.isReady())
        return apply(m_setup.handle(frame));
    if (frame.extension == sv2::ehashExtension && !m_pool.isHashpool)
        return onEhash(frame);
    // Early hashpools sent the number of the channel bit alone.
    if (m_pool.isHashpool && (frame.extension == sv2::hashpoolExtension || frame.extension == 0))
        return onHashpool(frame);
}

void PoolSession::apply(const sv2::SetupClient::Step &step)
{
    for (const sv2::Frame &frame : step.send) {
        m_link.send(frame);
        m_timer.start(m_config.answerTime);
    }
    if (step.failed)
        return close(*step.failed);
    if (!step.ready)
        return;
    if (!m_pool.isHashpool)
        return m_timer.start(m_config.answerTime); // for the challenge
    m_timer.stop();
    m_isWelcome = true;
    Q_EMIT welcomed(0);
}

void PoolSession::onEhash(const sv2::Frame &frame)
{
    const auto take = [&]<class M>(void (PoolSession::*handle)(const M &)) {
        const auto message = sv2::decodeLenient<M>(frame.payload);
        if (!message)
            return unreadable(message.error());
        (this->*handle)(*message);
    };
    if (frame.type == sv2::MintChallenge::Type)
        return take(&PoolSession::onChallenge);
    if (frame.type == sv2::CreditRequest::Type && m_isWelcome)
        return take(&PoolSession::onRequest);
    if (frame.type != sv2::MintWelcome::Type)
        return unreadable({ Errc::Protocol, QStringLiteral("message 0x%1").arg(frame.type, 0, 16) });
    const auto welcome = sv2::decodeLenient<sv2::MintWelcome>(frame.payload);
    if (!welcome)
        return unreadable(welcome.error());
    m_timer.stop();
    m_isWelcome = true;
    Q_EMIT welcomed(welcome->waiting);
}

void PoolSession::onChallenge(const sv2::MintChallenge &challenge)
{
    const mint::Valuation theirs { mint::ValueRule(challenge.rule), challenge.unitWork, challenge.minimumZeros };
    const bool isSame = theirs.rule == m_config.valuation.rule
        && (theirs.rule == mint::ValueRule::Work ? theirs.unitWork == m_config.valuation.unitWork
                                                 : theirs.minimumZeros == m_config.valuation.minimumZeros);
    if (!isSame) // every credit would be refused
        return close({ Errc::Refused,
            QStringLiteral(QT_TRANSLATE_NOOP("core",
                "the pool gives shares another worth: make ehash.rule, ehash.unit_work and "
                "ehash.minimum_zeros the same on both sides")) });
    if (!m_pool.authority)
        return close({ Errc::Denied,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "the pool's authority key is not known: no proof is given")) });
    const sv2::Str0_255 name(m_config.mintName);
    const auto signature
        = m_mintKey.sign(proofDigest(*m_pool.authority, challenge.challenge, name.utf8()), m_random.bytes<32>());
    m_link.sendMessage(sv2::MintProof {
        sv2::B0_32(toByteArray(m_mintKey.publicKey().bytes)), sv2::B0_255(toByteArray(signature)), name });
    m_timer.start(m_config.answerTime);
}

void PoolSession::onRequest(const sv2::CreditRequest &request)
{
    QList<mint::ShareCredit> credits;
    QList<mint::CreditAnswer> refused;
    for (const sv2::CreditItem &item : request.credits.items()) {
        const auto credit = creditOf(item);
        if (credit)
            credits.append(*credit);
        else
            refused.append({ item.correlation, item.headerHash, mint::CreditCode::Conflict, {}, {}, {}, false,
                credit.error().detail });
    }
    if (!refused.isEmpty())
        answer(refused);
    if (!credits.isEmpty())
        Q_EMIT requested(credits);
}

void PoolSession::onHashpool(const sv2::Frame &frame)
{
    if (frame.type != sv2::MintQuoteRequest::Type)
        return;
    const auto request = sv2::decodeLenient<sv2::MintQuoteRequest>(frame.payload);
    const auto credit = request ? creditOf(*request, m_nextCorrelation) : tl::unexpected(request.error());
    if (!credit)
        return unreadable(credit.error());
    ++m_nextCorrelation;
    if (credit->amount)
        Q_EMIT requested({ *credit });
    else
        answer({ { credit->correlation, credit->headerHash } });
}

void PoolSession::answer(const QList<mint::CreditAnswer> &answers)
{
    if (m_isClosing)
        return;
    if (!m_pool.isHashpool) {
        for (const sv2::Frame &frame : answerFrames(answers))
            m_link.send(frame);
        return;
    }
    for (const mint::CreditAnswer &one : answers)
        m_link.send(hashpoolAnswer(one));
}

void PoolSession::unreadable(const Error &error)
{
    qCWarning(lcPoolSession).noquote() << "a message of pool" << m_pool.name << "is dropped:" << error.toString();
    if (++m_unreadable > mostUnreadable)
        close({ Errc::Protocol, QStringLiteral("too many messages that cannot be read") });
}

} // namespace ehash
