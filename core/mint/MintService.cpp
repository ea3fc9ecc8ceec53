// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/MintService.h"

#include "core/mint/Sockets.h"
#include "core/net/Gate.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcService, "hashstead.mint")

namespace mint {

namespace {
constexpr std::chrono::milliseconds snapshotInterval { 250 };
constexpr std::chrono::milliseconds shortestTick { 20 };
constexpr std::chrono::milliseconds longestTick { 60'000 };
constexpr std::chrono::milliseconds booksInterval { 60'000 };
constexpr std::chrono::milliseconds longestBooksInterval { 3'600'000 };
constexpr int booksPause = 50; ///< times as long as the count took: 2 % of the thread's time
} // namespace

MintService::MintService(MintServiceConfig config, const Clock &clock, const Random &random)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_random(random)
{
    m_tick.setSingleShot(true);
    m_tick.callOnTimeout(this, &MintService::tick);
    m_books.setInterval(booksInterval);
    m_books.callOnTimeout(this, &MintService::checkBooks);
    m_snapshot.setSingleShot(true);
    m_snapshot.setInterval(snapshotInterval);
    m_snapshot.callOnTimeout(this, &MintService::publish);
    m_portAgain.setSingleShot(true);
    m_portAgain.callOnTimeout(this, &MintService::openPort);
}

MintService::~MintService() = default;

Result<void> MintService::start()
{
    auto opened = Mint::open(m_config.mint, m_clock, m_random);
    if (!opened)
        return tl::unexpected(opened.error());
    m_mint = *std::move(opened);
    m_router = std::make_unique<HttpRouter>(*m_mint, m_config.info, m_clock);
    m_sockets = std::make_unique<Sockets>(*m_mint);
    if (m_config.servesHttp) {
        m_http = std::make_unique<net::HttpServer>(
            m_config.limits, m_clock, [this](const net::HttpCall &call) { return answer(call); });
        m_http->serveWebSockets(
            "/v1/ws", [this](std::unique_ptr<QWebSocket> socket) { m_sockets->add(std::move(socket)); });
        openPort();
    }
    m_books.start();
    checkBooks();
    tick();
    publish();
    return {};
}

void MintService::openPort()
{
    const auto port = m_http->open(m_config.address, m_config.port);
    if (port) {
        m_port = *port;
        m_portTrouble = {};
        qCInfo(lcService).noquote() << "serving wallets at" << url();
    } else {
        if (m_portTrouble.reason.isEmpty())
            qCWarning(lcService).noquote() << "no wallet is served:" << port.error().detail;
        m_portTrouble = { m_config.port, port.error().detail,
            port.error().code == Errc::Busy ? net::freePortAfter(m_config.address, m_config.port) : quint16(0) };
        m_portAgain.start(m_config.portAgain);
    }
    if (!m_snapshot.isActive())
        m_snapshot.start();
}

QString MintService::url() const
{
    if (m_port == 0)
        return {};
    const QString host = m_config.address.protocol() == QAbstractSocket::IPv6Protocol
        ? u'[' + m_config.address.toString() + u']'
        : m_config.address.toString();
    return QStringLiteral("http://%1:%2").arg(host).arg(m_port);
}

net::HttpReply MintService::answer(const net::HttpCall &call)
{
    net::HttpReply reply = m_router->answer(call);
    if (call.method == "POST")
        passOnChanges();
    return reply;
}

void MintService::creditShares(const QString &pool, const QList<ShareCredit> &shares)
{
    Q_EMIT creditsAnswered(pool, m_mint->credit(pool, shares));
    passOnChanges();
}

void MintService::stopIssuing(const QString &why)
{
    qCWarning(lcService).noquote() << "no ecash is issued:" << why;
    m_mint->stop(why);
    passOnChanges();
}

void MintService::resumeIssuing()
{
    m_mint->resume();
    passOnChanges();
}

Result<cashu::KeysetId> MintService::rotate(const QString &unit)
{
    auto rotated = m_mint->rotate(unit);
    if (rotated)
        qCInfo(lcService).noquote() << "new keyset" << rotated->toHex() << "for unit" << unit;
    passOnChanges();
    return rotated;
}

Result<void> MintService::applyBlock(const ChainBlock &block)
{
    auto done = m_mint->applyBlock(block);
    passOnChanges();
    return done;
}

Result<void> MintService::disconnectTo(const ChainPoint &point)
{
    auto done = m_mint->disconnectTo(point);
    passOnChanges();
    return done;
}

/// Something may have been made that is due sooner than what the clock is set for.
void MintService::passOnChanges()
{
    const auto changes = m_mint->takeChanges();
    m_sockets->tell(changes);
    if (!m_snapshot.isActive())
        m_snapshot.start();
    if (!changes.isEmpty() && m_config.mint.testBackendDelay)
        setTick(m_clock.now() + *m_config.mint.testBackendDelay, /*sooner*/ true);
}

void MintService::tick()
{
    setTick(m_mint->tick(), /*sooner*/ false);
    const auto changes = m_mint->takeChanges();
    if (changes.isEmpty())
        return;
    m_sockets->tell(changes);
    if (!m_snapshot.isActive())
        m_snapshot.start();
}

void MintService::setTick(UnixMs at, bool sooner)
{
    const auto wait = std::clamp(std::chrono::milliseconds(at - m_clock.now()), shortestTick, longestTick);
    if (!sooner || !m_tick.isActive() || m_tick.remainingTimeAsDuration() > wait)
        m_tick.start(wait);
}

void MintService::checkBooks()
{
    const SteadyTime begun = m_clock.steady();
    if (const auto checked = m_mint->checkBooks(); !checked) {
        qCCritical(lcService).noquote() << "the books do not balance:" << checked.error().toString();
        Q_EMIT failed(checked.error());
    }
    // Every coin is counted, so a mint with many millions of them counts less often.
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - begun);
    m_books.setInterval(std::clamp(took * booksPause, booksInterval, longestBooksInterval));
    if (!m_snapshot.isActive())
        m_snapshot.start();
}

void MintService::publish()
{
    Snapshot snapshot = m_mint->snapshot();
    snapshot.url = url();
    snapshot.portTrouble = m_portTrouble;
    snapshot.httpConnections = m_http ? m_http->connections() : 0;
    snapshot.subscriptions = m_sockets->subscriptions();
    Q_EMIT snapshotChanged(snapshot);
}

} // namespace mint
