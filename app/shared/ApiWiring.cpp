// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ApiWiring.h"

#include "app/shared/CoreFacts.h"
#include "core/base/Version.h"

#include <QJsonArray>
#include <QLoggingCategory>

namespace app {

using api::ApiServer;

namespace {

Q_LOGGING_CATEGORY(lcApiWiring, "hashstead.api")

const QString identityName = QStringLiteral("api/tls-certificate");

/// The certificate is made at the first start and is the same from then on: windows know the core by it.
Result<net::TlsIdentity> identityOf(Secrets &secrets)
{
    if (const auto stored = secrets.value(identityName))
        return net::TlsIdentity::fromPem(*stored);
    auto made = net::TlsIdentity::make(QStringLiteral("hashstead"), SystemClock().now());
    if (!made)
        return made;
    if (const auto kept = secrets.set(identityName, made->pem()); !kept)
        return tl::unexpected(kept.error());
    return made;
}

} // namespace

QString tokenPath(const QString &dataDir)
{
    return dataDir + QStringLiteral("/api-tokens.json");
}

Result<std::unique_ptr<ApiWiring>> ApiWiring::create(
    const Settings &settings, Secrets &secrets, Wiring &wiring, ApiHooks hooks)
{
    auto tokens = api::TokenBook::load(tokenPath(settings.general.dataDir));
    if (!tokens)
        return tl::unexpected(tokens.error());
    const auto identity = identityOf(secrets);
    if (!identity)
        return tl::unexpected(identity.error());
    api::ApiServerConfig config;
    config.address = settings.api.listen.first().address;
    config.port = settings.api.listen.first().port;
    config.program = QStringLiteral("hashstead " HASHSTEAD_VERSION);
    config.tokens = *std::move(tokens);
    std::unique_ptr<ApiWiring> out(new ApiWiring(std::move(config), *identity, wiring, std::move(hooks)));
    out->tellFacts(settings);
    return out;
}

ApiWiring::ApiWiring(api::ApiServerConfig config, const net::TlsIdentity &identity, Wiring &wiring, ApiHooks hooks)
    : m_wiring(wiring)
    , m_hooks(std::move(hooks))
{
    m_server = std::make_unique<ServiceThread<ApiServer>>(QStringLiteral("hashstead-api"),
        [&] { return std::make_unique<ApiServer>(std::move(config), identity, m_clock); });
    connect(m_server->object(), &ApiServer::stateChanged, this,
        [this](const api::ApiServerState &state) { m_state = state; });
    connect(m_server->object(), &ApiServer::commandGiven, this, &ApiWiring::obey);
    connectSnapshots();
    connectWallet();
    tellSettings();
    m_state = m_server
                  ->ask([](ApiServer &s) {
                      (void)s.start(); // the state says what came of it
                      return s.state();
                  })
                  .result();
    if (!m_state.isListening)
        qCWarning(lcApiWiring).noquote() << "no window can attach:" << m_state.trouble;
}

ApiWiring::~ApiWiring()
{
    m_server.reset();
}

void ApiWiring::connectSnapshots()
{
    ApiServer *server = m_server->object();
    connect(&m_wiring, &Wiring::livePublished, server, &ApiServer::applyLive);
    connect(&m_wiring, &Wiring::nodesPublished, server, &ApiServer::applyNodes);
    connect(&m_wiring, &Wiring::eventsPublished, server, &ApiServer::applyEvents);
    connect(&m_wiring, &Wiring::poolPublished, server, &ApiServer::applyPool);
    connect(&m_wiring, &Wiring::upstreamsPublished, server, &ApiServer::applyUpstreams);
    connect(&m_wiring, &Wiring::blocksPublished, server, &ApiServer::applyBlocks);
    connect(&m_wiring.ehash(), &EhashWiring::ehashPublished, server, &ApiServer::applyEhash);
    connect(&m_wiring.ehash(), &EhashWiring::mintPublished, server, &ApiServer::applyMint);
    connect(&m_wiring.ehash(), &EhashWiring::poolsPublished, server, &ApiServer::applyMintPools);
    connect(&m_wiring.ehash(), &EhashWiring::walletPublished, server, &ApiServer::applyWallet);
    connect(&m_wiring.lan(), &LanWiring::lanPublished, server, &ApiServer::applyLan);
    connect(&m_wiring.lan(), &LanWiring::lanAnswered, server,
        [server](const lan::Answer &answer) { server->answer(answer.id, std::nullopt, answer); });
    m_server->post([blocks = m_wiring.blocks()](ApiServer &s) { s.applyBlocks(blocks); });
    connect(&m_wiring, &Wiring::seriesReady, server,
        [server](const stats::Series &series) { server->answer(series.id, std::nullopt, series); });
    connect(&m_wiring, &Wiring::machineAnswered, server,
        [server](const stats::MachineAnswer &answer) { server->answer(answer.id, std::nullopt, answer); });
}

void ApiWiring::connectWallet()
{
    const auto *service = m_wiring.ehash().wallet();
    if (!service)
        return;
    using wallet::WalletService;
    ApiServer *server = m_server->object();
    connect(service->object(), &WalletService::answered, server,
        [server](wallet::RequestId request, const wallet::Answer &answer) {
            server->answer(request.value, answer.error, answer.value);
        });
    connect(service->object(), &WalletService::restoreProgressed, server,
        [server](wallet::RequestId request, const wallet::RestoreProgress &progress) {
            server->progress(request.value, progress);
        });
    service->post([](WalletService &w) { w.refresh(); });
}

void ApiWiring::tellFacts(const Settings &settings)
{
    m_server->post([facts = coreFacts(settings, m_wiring)](ApiServer &s) { s.applyFacts(facts); });
}

void ApiWiring::tellSettings()
{
    m_server->post([rows = m_hooks.rows()](ApiServer &s) { s.applySettings(rows); });
}

void ApiWiring::setTokens(const api::TokenBook &tokens)
{
    m_server->post([tokens](ApiServer &s) { s.setTokens(tokens); });
}

void ApiWiring::answer(quint64 key, const std::optional<Error> &error, const api::AnswerValue &value)
{
    m_server->post([key, error, value](ApiServer &s) { s.answer(key, error, value); });
}

/// The server has held it against the window's scope.
void ApiWiring::obey(quint64 key, const api::CommandBody &body)
{
    if (const auto *series = std::get_if<stats::SeriesRequest>(&body)) {
        stats::SeriesRequest request = *series;
        request.id = key;
        m_wiring.requestSeries(request);
    } else if (const auto *machine = std::get_if<stats::MachineRequest>(&body)) {
        m_wiring.orderMachine({ key, machine->order });
    } else if (const auto *device = std::get_if<lan::Request>(&body)) {
        m_wiring.lan().perform({ key, device->order });
    } else if (const auto *issuing = std::get_if<api::IssuingCommand>(&body)) {
        const auto told = m_wiring.tellMint(issuing->isIssuing, issuing->why.left(200));
        answer(key, told ? std::nullopt : std::optional(told.error()));
    } else if (const auto *settings = std::get_if<api::SettingsCommand>(&body)) {
        answer(key, std::nullopt, m_hooks.change(settings->changes));
    } else if (const auto *order = std::get_if<api::WalletOrder>(&body)) {
        const auto *service = m_wiring.ehash().wallet();
        if (!service)
            return answer(key, Error { Errc::NotFound, QStringLiteral("no wallet runs there") });
        service->post([request = wallet::RequestId(key), order = api::toOrder(*order)](
                          wallet::WalletService &w) { w.perform(request, order); });
    }
}

QJsonObject ApiWiring::status() const
{
    QJsonArray peers;
    for (const api::ApiPeer &peer : m_state.peers)
        peers.append(QJsonObject { { QStringLiteral("token"), peer.tokenName },
            { QStringLiteral("scope"), api::scopeName(peer.scope) }, { QStringLiteral("address"), peer.address },
            { QStringLiteral("program"), peer.program },
            { QStringLiteral("since"), qint64(peer.since.time_since_epoch().count()) } });
    QJsonObject out { { QStringLiteral("listening"), m_state.isListening }, { QStringLiteral("port"), m_state.port },
        { QStringLiteral("fingerprint"), net::fingerprintText(m_state.fingerprint) },
        { QStringLiteral("windows"), peers } };
    if (!m_state.trouble.isEmpty())
        out.insert(QStringLiteral("trouble"), m_state.trouble);
    return out;
}

} // namespace app
