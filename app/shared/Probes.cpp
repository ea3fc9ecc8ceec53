// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Probes.h"

#include "app/shared/NodeProbe.h"
#include "app/shared/PoolProbe.h"
#include "app/shared/TranslatorImport.h"
#include "core/net/Gate.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>

namespace app {
namespace {

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6 || address == QHostAddress::Any;
}

/// Listens there for a moment.
class PortProbe final : public Probe {
public:
    PortProbe(const ProbeRequest &request, const QList<Endpoint> &own)
        : Probe(request.id, { ProbeStep::Form, ProbeStep::PortFree })
        , m_subject(request.subject)
        , m_own(own)
    {
    }

    void start() override
    {
        const auto endpoint = Endpoint::fromString(m_subject);
        if (!endpoint || endpoint->port == 0)
            return failAt(ProbeStep::Form,
                QStringLiteral("allowed is %1")
                    .arg(endpoint ? QStringLiteral("a port from 1 to 65535") : endpoint.error().detail));
        set(ProbeStep::Form, ProbeState::Passed, endpoint->toString());
        QTcpServer server;
        if (server.listen(endpoint->address, endpoint->port)) {
            set(ProbeStep::PortFree, ProbeState::Passed);
            return finish();
        }
        switch (server.serverError()) {
        case QAbstractSocket::AddressInUseError:
            return onTaken(*endpoint);
        case QAbstractSocket::SocketAccessError:
            return failAt(ProbeStep::PortFree,
                QStringLiteral("the system does not let this program listen on port %1; choose one from 1024 on")
                    .arg(endpoint->port));
        case QAbstractSocket::SocketAddressNotAvailableError:
            return failAt(ProbeStep::PortFree,
                QStringLiteral("%1 is no address of this computer").arg(endpoint->address.toString()));
        default:
            return failAt(ProbeStep::PortFree, server.errorString());
        }
    }

private:
    void onTaken(const Endpoint &endpoint)
    {
        const bool isOurs = std::any_of(m_own.begin(), m_own.end(), [&](const Endpoint &own) {
            return own.port == endpoint.port
                && (own.address == endpoint.address || isAny(own.address) || isAny(endpoint.address));
        });
        if (isOurs) {
            set(ProbeStep::PortFree, ProbeState::Passed, QStringLiteral("Hashstead"));
            return finish();
        }
        m_report.freePort = net::freePortAfter(endpoint.address, endpoint.port);
        failAt(ProbeStep::PortFree, QStringLiteral("another program listens on port %1").arg(endpoint.port));
    }

    QString m_subject;
    QList<Endpoint> m_own;
};

/// Ends at once: a request that cannot be taken.
class RefusedProbe final : public Probe {
public:
    explicit RefusedProbe(quint64 id)
        : Probe(id, { ProbeStep::Form })
    {
    }
    void start() override { failAt(ProbeStep::Form, QStringLiteral("too many tests at the same time")); }
};

} // namespace

Probes::Probes(const Clock &clock, const Random &random, ProbeTimes times)
    : m_clock(clock)
    , m_random(random)
    , m_times(times)
{
    qRegisterMetaType<ProbeReport>();
    qRegisterMetaType<SettingsImport>();
}

Probes::~Probes() = default;

std::unique_ptr<Probe> Probes::make(const ProbeRequest &request) const
{
    if (m_running.size() >= maxRunning)
        return std::make_unique<RefusedProbe>(request.id);
    switch (request.kind) {
    case ProbeRequest::Kind::Node:
        return std::make_unique<NodeProbe>(request, m_clock, m_times);
    case ProbeRequest::Kind::Pool:
        return std::make_unique<PoolProbe>(request, m_clock, m_random, m_times);
    case ProbeRequest::Kind::Port:
        break;
    }
    return std::make_unique<PortProbe>(request, m_own);
}

void Probes::start(const ProbeRequest &request)
{
    cancel(request.id);
    auto probe = make(request);
    Probe *running = probe.get();
    m_running[request.id] = std::move(probe);
    connect(running, &Probe::changed, this, [this, running](const ProbeReport &report) {
        Q_EMIT reported(report);
        const auto found = m_running.find(report.id);
        if (!report.isDone || found == m_running.end() || found->second.get() != running)
            return;
        found->second.release()->deleteLater(); // its own signal brought us here
        m_running.erase(found);
    });
    running->start();
}

void Probes::cancel(quint64 id)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    found->second->disconnect(this);
    found->second.release()->deleteLater();
    m_running.erase(found);
}

void Probes::readTranslator(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT imported({},
            QStringLiteral("%1 cannot be read: %2")
                .arg(path, QFileInfo(path).isFile() ? file.errorString() : QStringLiteral("there is no such file")));
        return;
    }
    const auto import = importTranslator(file.read(maxTranslatorBytes + 1), QFileInfo(path).fileName());
    if (import)
        Q_EMIT imported(*import, {});
    else
        Q_EMIT imported({}, import.error().detail);
}

} // namespace app
