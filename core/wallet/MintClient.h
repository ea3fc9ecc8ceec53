// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Transport.h"

#include <QObject>

#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace wallet {

struct ClientLimits {
    std::chrono::milliseconds time { 20'000 }; ///< of one exchange
    qint64 bytes = 8 * 1024 * 1024; ///< of one answer
};

/// HTTP to mints: no redirect is followed, no cookie and no cache kept, answers bounded in time and size. A broken or
/// cut answer is none. Logs host, path and status; never a body. Lives on the thread that made it.
class MintClient final : public QObject, public Transport {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MintClient)
public:
    explicit MintClient(ClientLimits limits = {});
    ~MintClient() override;

    void send(const HttpRequest &request, Done done) override;

private:
    void finish(QNetworkReply *reply, const Done &done, const QByteArray &body) const;

    ClientLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace wallet
