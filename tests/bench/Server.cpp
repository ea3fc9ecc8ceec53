// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EchoServer.h"
#include "Row.h"
#include "ServerProcess.h"

#include "core/base/ServiceThread.h"
#include "core/downstream/MachineServer.h"
#include "core/noise/AuthorityKey.h"
#include "core/pool/PoolService.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>

namespace bench {

namespace {

using downstream::MachineServer;
using pool::PoolService;
using work::WorkSource;

constexpr int merkleBranches = 12;

void answer(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    fwrite(line.constData(), 1, size_t(line.size()), stdout);
    fflush(stdout);
}

qint64 ownMemoryKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:");
    return at < 0 ? 0 : text.mid(at + 8, 24).trimmed().split(' ').first().toLongLong();
}

net::AdmissionLimits openDoors()
{
    net::AdmissionLimits limits;
    limits.connections = limits.connectionsPerAddress = 20'000;
    return limits;
}

/// Every nonce is a share, as many as come.
downstream::ServerConfig serverConfig()
{
    downstream::ServerConfig config;
    config.startDifficulty = config.minDifficulty = config.maxDifficulty = bitcoin::Target::max().difficulty();
    config.submitsPerSecond = 1e9;
    return config;
}

bitcoin::BlockTemplatePtr makeTemplate(quint64 id, quint32 tip, bool isNewTip)
{
    auto t = std::make_shared<bitcoin::BlockTemplate>();
    const auto hash = [](quint64 n) { return bitcoin::Hash256 { crypto::sha256(QByteArray::number(n)) }; };
    t->id = id;
    t->height = 800'000 + tip;
    t->version = 0x20000000;
    t->prevHash = hash(tip);
    t->nbits = 0x17034219;
    t->target = *bitcoin::Target::fromCompact(t->nbits);
    t->curTime = unixSeconds(SystemClock().now());
    t->minTime = t->curTime - 600;
    t->coinbaseValue = 312'500'000;
    t->witnessCommitment = QByteArray::fromHex("6a24aa21a9ed") + QByteArray(32, 'c');
    for (int i = 0; i < merkleBranches; ++i)
        t->merkleBranch.append(hash(id * 100 + quint64(i)));
    t->isNewTip = isNewTip;
    return t;
}

/// What the commands are about: the worker under test and the listener, which lives on the main thread.
class Rig : public QObject {
public:
    Rig()
        : gate(openDoors(), 1, clock)
    {
    }
    virtual void run(const QByteArray &command) = 0;

    SystemClock clock;
    SystemRandom random;
    net::Gate gate;
};

class EchoRig final : public Rig {
public:
    EchoRig()
        : m_echo(QStringLiteral("hashstead-net-0"), [this] { return std::make_unique<EchoServer>(clock); })
    {
        connect(&gate, &net::Gate::admitted, m_echo.object(), &EchoServer::acceptConnection);
    }
    void run(const QByteArray &command) override
    {
        if (command == "cpu")
            answer({ { QStringLiteral("cpuNs"), m_echo.ask([](EchoServer &) { return threadCpu(); }).result() } });
    }

private:
    ServiceThread<EchoServer> m_echo;
};

/// The pool and one shard of the machine server, wired as the program wires them.
class MiningRig final : public Rig {
public:
    MiningRig()
        : authority(crypto::KeyPair::generate(random))
        , m_pool(
              QStringLiteral("hashstead-pool"), [this] { return std::make_unique<PoolService>(poolConfig(), clock); })
        , m_shard(QStringLiteral("hashstead-net-0"),
              [this] { return std::make_unique<MachineServer>(serverConfig(), authority, clock, random); })
    {
        MachineServer *server = m_shard.object();
        WorkSource *source = m_pool.object();
        connect(m_pool.object(), &PoolService::proposalReady, m_pool.object(),
            [pool = m_pool.object()](quint64 templateId) { pool->judgeProposal(templateId, {}); });
        connect(source, &WorkSource::jobIssued, server, [this] { m_cpuBefore = threadCpu(); });
        connect(source, &WorkSource::channelGranted, server, &MachineServer::applyGrant);
        connect(source, &WorkSource::jobIssued, server, &MachineServer::applyJob);
        connect(source, &WorkSource::sharesSettled, server, &MachineServer::applySettlements);
        connect(server, &MachineServer::channelWanted, source, &WorkSource::openChannel);
        connect(server, &MachineServer::channelLeft, source, &WorkSource::closeChannel);
        connect(server, &MachineServer::sharesAccepted, source, &WorkSource::submitShares);
        connect(server, &MachineServer::jobSpread, server, [this](quint32 machines) { reportSpread(machines); });
        connect(&gate, &net::Gate::admitted, server, &MachineServer::acceptConnection);
        connect(server, &MachineServer::peerGone, &gate, &net::Gate::release);
        makeJob(true);
    }
    void run(const QByteArray &command) override
    {
        if (command == "cpu")
            answer({ { QStringLiteral("cpuNs"), m_shard.ask([](MachineServer &) { return threadCpu(); }).result() } });
        else if (command == "memory")
            answer({ { QStringLiteral("kib"), ownMemoryKib() } });
        else if (command == "job" || command == "tip")
            makeJob(command == "tip");
    }

    crypto::KeyPair authority;

private:
    static pool::PoolConfig poolConfig()
    {
        pool::PoolConfig config;
        config.payout.script = QByteArray::fromHex("0014") + QByteArray(20, 'k');
        config.payout.tag = QByteArrayLiteral("/Hashstead/");
        config.extranonceBase = QByteArray(1, '\0');
        return config;
    }
    void makeJob(bool isNewTip)
    {
        m_tip += isNewTip;
        const auto fresh = makeTemplate(++m_template, m_tip, isNewTip);
        m_begin = wall();
        m_pool.post([fresh](PoolService &pool) { pool.applyTemplate(fresh); });
    }
    /// On the worker, when the last notify was written. The main thread waits for the answer before the next job.
    void reportSpread(quint32 machines)
    {
        const qint64 wallNs = wall() - m_begin;
        const qint64 cpuNs = threadCpu() - m_cpuBefore;
        if (std::exchange(m_isFirst, false))
            return;
        QMetaObject::invokeMethod(
            this,
            [=] {
                answer({ { QStringLiteral("machines"), qint64(machines) }, { QStringLiteral("wallNs"), wallNs },
                    { QStringLiteral("cpuNs"), cpuNs } });
            },
            Qt::QueuedConnection);
    }

    ServiceThread<PoolService> m_pool;
    ServiceThread<MachineServer> m_shard;
    quint64 m_template = 0;
    quint32 m_tip = 0;
    qint64 m_begin = 0; ///< written before the job is posted, read behind it
    qint64 m_cpuBefore = 0; ///< the worker's
    bool m_isFirst = true; ///< the worker's: the job that nobody asked for
};

} // namespace

int serve(const QString &kind)
{
    std::unique_ptr<Rig> rig;
    QJsonObject ready;
    if (kind == QLatin1String("echo")) {
        rig = std::make_unique<EchoRig>();
    } else {
        auto mining = std::make_unique<MiningRig>();
        ready.insert(QStringLiteral("authority"), noise::authorityKeyText(mining->authority.publicKey()));
        rig = std::move(mining);
    }
    const auto speaks = kind == QLatin1String("sv2") ? net::ListenerKind::Sv2 : net::ListenerKind::Sv1;
    const auto states = rig->gate.listen({ { speaks, QHostAddress(QHostAddress::LocalHost), 0 } });
    ready.insert(QStringLiteral("port"), states.first().port);
    answer(ready);

    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, rig.get(), [&] {
        char chunk[256];
        const ssize_t size = read(STDIN_FILENO, chunk, sizeof chunk);
        if (size <= 0) {
            notifier.setEnabled(false);
            return QCoreApplication::quit();
        }
        input.append(chunk, size);
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            rig->run(input.left(end));
            input.remove(0, end + 1);
        }
    });
    return QCoreApplication::exec();
}

} // namespace bench
