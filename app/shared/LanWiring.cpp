// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LanWiring.h"

#include "app/shared/LanJson.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcLanWiring, "hashstead.lan")

namespace app {

using lan::LanService;

lan::LanConfig lanConfig(const Settings &settings, const Secrets &secrets)
{
    const Settings::Lan &given = settings.lan;
    lan::LanConfig out;
    out.path = settings.general.dataDir + QStringLiteral("/lan.sqlite");
    for (const QString &name : secrets.names()) {
        if (name.startsWith(lan::SecretShelf::prefix()))
            out.secrets.set(name, secrets.value(name).value_or(QByteArray()));
    }
    out.pollInterval = given.poll;
    out.limits.chipCelsius = given.chipCelsius;
    out.limits.largeChipCelsius = given.largeChipCelsius;
    out.limits.regulatorCelsius = given.regulatorCelsius;
    out.tellsAlerts = given.alerts;
    out.energyPrice = given.energyPrice;
    out.bitcoinPrice = given.bitcoinPrice;
    out.currency = given.currency;
    out.transport.ports = { quint16(given.webPort), quint16(given.apiPort) };
    out.scanner.transport.ports = out.transport.ports;
    out.scanner.transport.atOnce = given.probes;
    return out;
}

QList<lan::LanMiner> lanMiners(const stats::LiveSnapshot &live)
{
    QList<lan::LanMiner> out;
    out.reserve(live.miners.size());
    for (const work::MinerSnapshot &miner : live.miners) {
        const QString name = miner.ownName.isEmpty() ? miner.name : miner.ownName;
        out.append({ { miner.key, QHostAddress(miner.address), miner.userIdentity, name }, miner.lastShareAt });
    }
    return out;
}

QList<lan::OwnPort> ownPorts(const QList<net::ListenerState> &listeners)
{
    QList<lan::OwnPort> out;
    for (const net::ListenerState &listener : listeners) {
        if (listener.isListening)
            out.append({ listener.config.address, listener.port, listener.config.kind == net::ListenerKind::Sv2 });
    }
    return out;
}

stats::Event deviceEvent(const lan::LanEvent &event)
{
    using Kind = lan::LanEvent::Kind;
    stats::Event out { event.at, stats::EventKind::DeviceAlert, stats::Severity::Warning, event.device,
        { { QStringLiteral("key"), event.key } } };
    if (event.kind == Kind::AlertBegan || event.kind == Kind::AlertEnded) {
        const lan::Alert &alert = event.alert;
        out.values.insert(QStringLiteral("alert"), lan::alertName(alert.kind));
        if (event.kind == Kind::AlertEnded) {
            out.kind = stats::EventKind::DeviceWell;
            out.severity = stats::Severity::Good;
            return out;
        }
        const bool isBad = alert.kind == lan::AlertKind::Hot || alert.kind == lan::AlertKind::FanStopped;
        out.severity = isBad ? stats::Severity::Bad : stats::Severity::Warning;
        out.values.insert(QStringLiteral("value"), alert.value);
        out.values.insert(QStringLiteral("limit"), alert.limit);
        if (!alert.text.isEmpty())
            out.values.insert(QStringLiteral("text"), alert.text);
        return out;
    }
    out.kind = stats::EventKind::DeviceChanged;
    out.values.insert(QStringLiteral("change"), event.change);
    out.values.insert(QStringLiteral("before"), event.before);
    out.values.insert(QStringLiteral("after"), event.after);
    out.severity = event.kind == Kind::Changed ? stats::Severity::Info : stats::Severity::Warning;
    if (event.kind == Kind::ChangeRefused)
        out.values.insert(QStringLiteral("reason"), event.reason);
    return out;
}

LanWiring::LanWiring(const Plan &plan, Secrets &secrets, const Clock &clock, const Random &random)
    : m_secrets(secrets)
    , m_isSimulated(plan.simulated.has_value())
{
    connect(&m_teller, &LanTeller::ordered, this, &LanWiring::perform);
    connect(this, &LanWiring::lanAnswered, &m_teller, &LanTeller::take);
    connect(this, &LanWiring::lanPublished, &m_teller, &LanTeller::look);
    if (!plan.lan) {
        m_trouble = Error { Errc::NotFound,
            QStringLiteral("machines on the network are not watched in this run; switch that on with lan.enabled") };
        return;
    }
    m_service = std::make_unique<ServiceThread<LanService>>(
        QStringLiteral("hashstead-lan"), [&] { return std::make_unique<LanService>(*plan.lan, clock, random); });
    LanService *service = m_service->object();
    connect(service, &LanService::answered, this, &LanWiring::lanAnswered);
    connect(service, &LanService::secretsChanged, this, &LanWiring::keep);
    connect(service, &LanService::snapshotPublished, this, [this](const lan::Snapshot &snapshot) {
        m_state = snapshot;
        Q_EMIT lanPublished(snapshot);
    });
}

double blockReward(const pool::Snapshot &pool)
{
    return pool.newest ? double(pool.newest->coinbaseValue) : 0;
}

double blockReward(const upstream::Snapshot &upstreams)
{
    const auto active = std::find_if(upstreams.pools.cbegin(), upstreams.pools.cend(),
        [](const upstream::PoolView &pool) { return pool.state == upstream::PoolState::Active; });
    const bool isKnown = active != upstreams.pools.cend() && active->payout.coinbase;
    return isKnown ? double(active->payout.coinbase->total) : 0;
}

LanWiring::~LanWiring()
{
    m_service.reset();
}

void LanWiring::connectStats(stats::StatsService *stats)
{
    if (!m_service)
        return;
    LanService *service = m_service->object();
    connect(stats, &stats::StatsService::snapshotPublished, service,
        [service](const stats::LiveSnapshot &live) { service->applyMiners(lanMiners(live)); });
    connect(service, &LanService::eventHappened, stats,
        [stats](const lan::LanEvent &event) { stats->recordEvent(deviceEvent(event)); });
}

void LanWiring::start(const QList<net::ListenerState> &listeners, const QString &authorityKey)
{
    if (!m_service)
        return;
    const auto begun = m_service
                           ->ask([ports = ownPorts(listeners), authorityKey](LanService &s) {
                               s.applyPorts(ports, authorityKey);
                               return s.start();
                           })
                           .result();
    if (begun)
        return;
    qCWarning(lcLanWiring).noquote() << "machines on the network are not watched:" << begun.error().toString();
    m_trouble = begun.error();
    m_state.bookTrouble = begun.error();
    m_service.reset();
}

void LanWiring::applyDifficulty(std::optional<double> ofNetwork)
{
    if (m_service && !m_isSimulated)
        m_service->post([difficulty = ofNetwork.value_or(0)](LanService &s) { s.applyDifficulty(difficulty); });
}

void LanWiring::applyReward(double sats)
{
    if (m_service && !m_isSimulated)
        m_service->post([sats](LanService &s) { s.applyReward(sats); });
}

/// A value that came here is wiped; the store has its own.
void LanWiring::keep(const QString &name, const QByteArray &value)
{
    const QByteArray own(value.constData(), value.size());
    const auto kept = m_secrets.change({ { name, own } });
    crypto::wipe({ reinterpret_cast<quint8 *>(const_cast<char *>(value.constData())), size_t(value.size()) });
    if (!kept)
        qCWarning(lcLanWiring).noquote() << name << "is not stored:" << kept.error().detail;
    m_service->post([name, kept](LanService &s) { s.secretStored(name, kept); });
}

void LanWiring::perform(const lan::Request &request)
{
    if (m_service) {
        m_service->post([request](LanService &s) { s.perform(request); });
        return;
    }
    lan::Answer answer;
    answer.id = request.id;
    answer.order = lan::orderName(request.order);
    answer.error = m_trouble;
    Q_EMIT lanAnswered(answer);
}

void LanWiring::tell(const QJsonObject &request, LanTeller::Done done)
{
    m_teller.run(request, m_state, std::move(done));
}

void LanWiring::republish()
{
    if (m_state.takenAt != UnixMs {} || m_state.bookTrouble)
        Q_EMIT lanPublished(m_state);
    if (m_service)
        m_service->post([](LanService &s) { s.republish(); });
}

void LanWiring::addTo(QJsonObject &status) const
{
    if (m_service)
        status.insert(QStringLiteral("lan"), lanJson(m_state));
}

} // namespace app
