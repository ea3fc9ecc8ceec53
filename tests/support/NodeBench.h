// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/NodeService.h"
#include "tests/support/FakeBitcoind.h"

#include <QTemporaryDir>

namespace support {

/// A NodeService on fake nodes, with quick timers, and everything it said.
struct NodeBench {
    SystemClock clock;
    QTemporaryDir dir;
    node::NodeConfig config;
    std::unique_ptr<node::NodeService> service;
    QList<bitcoin::BlockTemplatePtr> templates;
    QList<node::BlockOutcome> outcomes;
    QList<node::NodeState> states;
    QList<Error> failures;
    QList<Error> storageFailures;
    int storageRecoveries = 0;

    explicit NodeBench(std::initializer_list<const FakeBitcoind *> nodes)
    {
        using namespace std::chrono_literals;
        config.network = bitcoin::Network::Regtest;
        config.dataDir = dir.path();
        config.tipPoll = 50ms;
        config.rpcTimeout = 1s;
        config.submitTimeout = 1s;
        config.submitBackoff = 5ms;
        config.failbackAfter = 300ms;
        for (const auto *fake : nodes) {
            config.nodes.append({ .port = fake->port(),
                .caFile = {},
                .cookieFile = {},
                .user = QStringLiteral("user"),
                .password = QStringLiteral("secret-pass") });
        }
    }
    Result<void> start()
    {
        service = std::make_unique<node::NodeService>(config, clock);
        auto *s = service.get();
        QObject::connect(s, &node::TemplateSource::templateReady, s, [this](const auto &t) { templates.append(t); });
        QObject::connect(s, &node::TemplateSource::blockSettled, s, [this](const auto &o) { outcomes.append(o); });
        QObject::connect(s, &node::TemplateSource::nodesChanged, s, [this](const auto &n) { states = n; });
        QObject::connect(s, &node::TemplateSource::failed, s, [this](const auto &e) { failures.append(e); });
        QObject::connect(
            s, &node::TemplateSource::storageFailed, s, [this](const auto &e) { storageFailures.append(e); });
        QObject::connect(s, &node::TemplateSource::storageRecovered, s, [this] { ++storageRecoveries; });
        return service->start();
    }
    node::NodeState state(int index) const { return states.value(index); }
    QString source() const { return templates.isEmpty() ? QString() : templates.back()->source; }
    static QString nameOf(const FakeBitcoind &fake) { return QStringLiteral("127.0.0.1:%1").arg(fake.port()); }
    /// The last outcome of \a hash.
    node::BlockOutcome outcome(const bitcoin::Hash256 &hash) const
    {
        for (auto it = outcomes.rbegin(); it != outcomes.rend(); ++it) {
            if (it->hash == hash)
                return *it;
        }
        return {};
    }
};

} // namespace support
