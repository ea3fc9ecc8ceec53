// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Secrets.h"
#include "app/shared/Wiring.h"
#include "core/api/ApiServer.h"

namespace app {

/// What the api may do besides what Wiring can.
struct ApiHooks {
    std::function<QList<SettingRow>()> rows; ///< without passwords
    std::function<QMap<QString, QString>(const QVariantMap &)> change; ///< what is wrong, by key
};

/// The file of the tokens in \a dataDir.
QString tokenPath(const QString &dataDir);

/// The api of one run and every arrow between it and the services: their snapshots up, its windows' commands down.
/// Lives on the main thread, shorter than its Wiring.
class ApiWiring final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiWiring)
public:
    /// Only where Settings::api says so. \a secrets gets the certificate and its key when there is none yet. A port
    /// that is taken is no error: state() says so. Errors: a damaged file of tokens, or a damaged certificate.
    static Result<std::unique_ptr<ApiWiring>> create(
        const Settings &settings, Secrets &secrets, Wiring &wiring, ApiHooks hooks);
    ~ApiWiring() override;

    const api::ApiServerState &state() const { return m_state; }
    /// The section "api" of status.
    QJsonObject status() const;
    void setTokens(const api::TokenBook &tokens);
    /// After a change of them.
    void tellSettings();

private:
    ApiWiring(api::ApiServerConfig config, const net::TlsIdentity &identity, Wiring &wiring, ApiHooks hooks);
    void connectSnapshots();
    void connectWallet();
    void tellFacts(const Settings &settings);
    void obey(quint64 key, const api::CommandBody &body);
    void answer(quint64 key, const std::optional<Error> &error, const api::AnswerValue &value = {});

    Wiring &m_wiring;
    ApiHooks m_hooks;
    SystemClock m_clock;
    api::ApiServerState m_state;
    std::unique_ptr<ServiceThread<api::ApiServer>> m_server;
};

} // namespace app
