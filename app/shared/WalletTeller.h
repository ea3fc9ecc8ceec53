// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/WalletCommand.h"
#include "core/base/ServiceThread.h"
#include "core/wallet/WalletService.h"

#include <QJsonObject>

namespace app {

/// Does wallet commands and says what came of them as JSON; the same for a command of this process and for one that
/// came over the instance's socket. Lives on the main thread.
class WalletTeller final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletTeller)
public:
    using Done = std::function<void(const QJsonObject &)>;

    WalletTeller(const ServiceThread<wallet::WalletService> &service, crypto::Mnemonic words);

    /// \a input is what the command's stdin gave. An answer with "error" says what to do; with "code" its errc. A
    /// restore tells \a progress before that: {"progress":{...}}.
    void run(const WalletCommand &command, const QByteArray &input, Done done, Done progress = {});
    /// A request of the instance's socket: {"command":"wallet","arguments":[...],"input":"..."}. \a done hears of the
    /// progress as well.
    void run(const QJsonObject &request, Done done);
    static QJsonObject request(const QStringList &arguments, const QByteArray &input);

private:
    void perform(
        const wallet::Order &order, std::function<void(const wallet::Answer &)> then, const Done &progress = {});
    void tellSeed(const WalletCommand &command, const QByteArray &input, const Done &done);
    void tellSnapshot(const WalletCommand &command, const Done &done);
    void mintBolt11(const WalletCommand &command, const wallet::Snapshot &now, const Done &done);

    const ServiceThread<wallet::WalletService> &m_service;
    crypto::Mnemonic m_words;
    quint64 m_serial = 0;
    QHash<quint64, std::function<void(const wallet::Answer &)>> m_waiting;
    QHash<quint64, Done> m_progress;
};

} // namespace app
