// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Scanner.h"

#include "core/lan/Driver.h"
#include "core/lan/Interfaces.h"

#include <QRandomGenerator>

namespace lan {
namespace {

constexpr std::chrono::milliseconds publishEvery { 250 };

} // namespace

Scanner::Scanner(ScannerOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_single(m_options.transport)
    , m_announce(m_options.announce)
{
    m_publish.setSingleShot(true);
    m_listen.setSingleShot(true);
    connect(&m_publish, &QTimer::timeout, this, &Scanner::publish);
    connect(&m_listen, &QTimer::timeout, this, &Scanner::more);
    connect(&m_announce, &Announce::announced, this, &Scanner::hear);
}

Scanner::~Scanner() = default;

Result<void> Scanner::start(const QStringList &subnets, const QList<QHostAddress> &known)
{
    if (m_state.phase == ScanState::Phase::Running)
        return fail(Errc::Busy, QStringLiteral("A search runs already."));
    const auto own = interfaceAddresses();
    QStringList wanted = subnets;
    if (wanted.isEmpty()) {
        for (const SubnetRow &row : searchableSubnets(own))
            wanted.append(row.network);
    }
    if (wanted.isEmpty())
        return fail(Errc::NotFound, QStringLiteral("This computer is in no private network."));
    QList<Subnet> parsed;
    QStringList names;
    for (const QString &text : std::as_const(wanted)) {
        const auto subnet = Subnet::fromText(text);
        if (!subnet)
            return tl::unexpected(subnet.error());
        if (!parsed.contains(*subnet)) {
            parsed.append(*subnet);
            names.append(subnet->toString());
        }
    }
    QList<QHostAddress> ownAddresses;
    for (const InterfaceAddress &address : own)
        ownAddresses.append(address.address);
    m_plan = ScanPlan(parsed, known, ownAddresses, QRandomGenerator::global()->generate());
    m_state = { .subnets = names, .startedAt = m_clock.now() };
    for (const QString &left : m_plan.left())
        m_state.left.append(QStringLiteral("%1: too many addresses for one search").arg(left));
    run();
    return {};
}

void Scanner::stop()
{
    if (m_state.phase != ScanState::Phase::Running)
        return;
    m_plan.takeBack();
    end(ScanState::Phase::Stopped);
}

Result<void> Scanner::resume()
{
    if (m_state.phase != ScanState::Phase::Stopped)
        return fail(Errc::NotFound, QStringLiteral("No search was stopped."));
    m_state.endedAt.reset();
    run();
    return {};
}

void Scanner::probe(const QHostAddress &address, std::function<void(const Result<Identity> &)> done)
{
    m_single.run(address, identify(), {}, std::move(done));
}

void Scanner::countNew()
{
    ++m_state.found;
    publishSoon();
}

void Scanner::run()
{
    ++m_run;
    m_state.phase = ScanState::Phase::Running;
    m_transport = std::make_unique<Transport>(m_options.transport);
    m_underWay = 0;
    if (m_options.listens) {
        for (const QString &left : m_announce.start()) {
            if (!m_state.left.contains(left))
                m_state.left.append(left);
        }
        m_listen.start(m_options.listenAtLeast);
    }
    publish();
    // Not from here: a plan without addresses is over at once.
    QMetaObject::invokeMethod(this, &Scanner::more, Qt::QueuedConnection);
}

/// Keeps as many probes under way as are allowed.
void Scanner::more()
{
    if (m_state.phase != ScanState::Phase::Running)
        return;
    while (m_underWay < m_options.transport.atOnce) {
        const auto address = m_plan.next();
        if (!address)
            break;
        ++m_underWay;
        askLater(*address);
    }
    if (m_plan.isOver() && !m_listen.isActive())
        end(ScanState::Phase::Done);
}

/// The machines' small servers and the switches between are not hit in one moment.
void Scanner::askLater(const QHostAddress &address)
{
    const int delay = QRandomGenerator::global()->bounded(int(m_options.jitter.count()) + 1);
    QTimer::singleShot(delay, this, [this, address, run = m_run] {
        if (run == m_run)
            ask(address);
    });
}

void Scanner::ask(const QHostAddress &address)
{
    m_transport->run(
        address, identify(), {}, [this, address](const Result<Identity> &identity) { answered(address, identity); });
}

void Scanner::answered(const QHostAddress &address, const Result<Identity> &identity)
{
    --m_underWay;
    m_plan.finish(address);
    if (identity) {
        ++m_state.answered;
        Q_EMIT found(address, *identity);
    }
    publishSoon();
    more();
}

void Scanner::hear(const Announcement &announcement)
{
    if (m_plan.addAnnounced(announcement.address))
        more();
}

void Scanner::end(ScanState::Phase phase)
{
    ++m_run;
    m_listen.stop();
    m_announce.stop();
    m_transport.reset();
    m_state.phase = phase;
    m_state.endedAt = m_clock.now();
    publish();
}

void Scanner::publishSoon()
{
    if (!m_publish.isActive())
        m_publish.start(publishEvery);
}

void Scanner::publish()
{
    m_publish.stop();
    m_state.done = m_plan.done();
    m_state.total = m_plan.total();
    Q_EMIT changed(m_state);
}

} // namespace lan
