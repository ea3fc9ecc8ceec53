// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/SetupModel.h"

#include "core/bitcoin/Address.h"
#include "widgets/wizard/PoolPresets.h"

#include <QDir>
#include <QHostAddress>
#include <QUrl>

namespace widgets {

namespace {

const QString demo = QStringLiteral("demo");
const QString homePool = QStringLiteral("home-pool");
const QString remotePool = QStringLiteral("pool");

/// Empty when \a text is an address of \a network; else what is wrong, with the network's name.
QString addressProblem(const QString &text, const QString &network)
{
    const auto known = bitcoin::networkFromName(network);
    const auto address = bitcoin::Address::parse(text.trimmed(), known.value_or(bitcoin::Network::Main));
    return address ? QString() : address.error().detail;
}

/// Host and port of an item of a list of addresses; empty host when it is none.
std::pair<QString, QString> hostAndPort(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return colon > 0 ? std::pair { host, text.mid(colon + 1) } : std::pair { QString(), QString() };
}

std::optional<quint16> portOf(const QString &text)
{
    bool isNumber = false;
    const uint port = text.trimmed().toUInt(&isNumber);
    return isNumber && port >= 1 && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
}

} // namespace

const QStringList &SetupModel::networks()
{
    static const QStringList names { QStringLiteral("main"), QStringLiteral("testnet4"), QStringLiteral("signet"),
        QStringLiteral("testnet3"), QStringLiteral("regtest") };
    return names;
}

quint16 SetupModel::rpcPort(const QString &network)
{
    static const QMap<QString, quint16> ports { { QStringLiteral("main"), 8332 }, { QStringLiteral("testnet4"), 48332 },
        { QStringLiteral("signet"), 38332 }, { QStringLiteral("testnet3"), 18332 },
        { QStringLiteral("regtest"), 18443 } };
    return ports.value(network, 8332);
}

QString SetupModel::cookiePath(const QString &network)
{
    const QString folder = network == QLatin1String("main") ? QString() : network + u'/';
    return QDir::homePath() + QStringLiteral("/.bitcoin/") + folder + QStringLiteral(".cookie");
}

void SetupModel::setCurrent(const QVariantMap &settings)
{
    m_current = settings;
    const auto text = [&](const char *key) { return settings.value(QLatin1String(key)).toString(); };
    const auto list = [&](const char *key) { return settings.value(QLatin1String(key)).toStringList(); };
    answers = {};
    answers.cookieFile = cookiePath(answers.network);
    if (const QString profile = text("general.profile"); !profile.isEmpty())
        answers.profile = profile;
    if (networks().contains(text("bitcoin.network")))
        setNetwork(text("bitcoin.network"));
    if (const QStringList nodes = list("bitcoin.nodes"); !nodes.isEmpty()) {
        QString rest = nodes.first().trimmed();
        const qsizetype cookie = rest.indexOf(QStringLiteral(" cookie="));
        answers.usesCookie = cookie >= 0;
        answers.cookieFile = cookie >= 0 ? rest.mid(cookie + 8).trimmed() : answers.cookieFile;
        rest = cookie >= 0 ? rest.first(cookie) : rest;
        answers.nodeUrl = rest.section(u' ', 0, 0);
        answers.nodeUser = rest.section(QStringLiteral("user="), 1).section(u' ', 0, 0);
    }
    answers.payoutAddress = text("bitcoin.payout_address");
    answers.earnsEhash = text("ehash.enabled") != QLatin1String("off");
    for (const QString &pool : list("network.upstreams"))
        answers.pools.append({ pool.section(u' ', 0, 0), pool.section(u' ', 1).trimmed() });
    if (const QString mode = text("network.upstream_mode"); !mode.isEmpty())
        answers.upstreamMode = mode;
    const auto takePort = [&](const QStringList &endpoints, QString *port) {
        if (endpoints.isEmpty())
            return;
        const auto [host, number] = hostAndPort(endpoints.first());
        answers.listenAddress = host.isEmpty() ? answers.listenAddress : host;
        *port = number;
    };
    takePort(list("network.sv2_listen"), &answers.sv2Port);
    takePort(list("network.sv1_listen"), &answers.sv1Port);
    m_import.reset();
}

void SetupModel::setNetwork(const QString &network)
{
    const auto usual = [](const QString &of) { return QStringLiteral("http://127.0.0.1:%1").arg(rpcPort(of)); };
    if (answers.nodeUrl == usual(answers.network))
        answers.nodeUrl = usual(network);
    if (answers.cookieFile == cookiePath(answers.network))
        answers.cookieFile = cookiePath(network);
    answers.network = network;
}

void SetupModel::takeImport(const SettingsImport &import)
{
    m_import = import;
    answers.profile = remotePool;
    answers.imported = import.settings;
    const auto take = [&](const char *key) { return answers.imported.take(QLatin1String(key)); };
    take("general.profile");
    answers.pools.clear();
    for (const QString &pool : take("network.upstreams").toStringList())
        answers.pools.append({ pool.section(u' ', 0, 0), pool.section(u' ', 1).trimmed() });
    if (const QString mode = take("network.upstream_mode").toString(); !mode.isEmpty())
        answers.upstreamMode = mode;
    if (const QStringList listen = take("network.sv1_listen").toStringList(); !listen.isEmpty())
        std::tie(answers.listenAddress, answers.sv1Port) = hostAndPort(listen.first());
}

void SetupModel::dropImport()
{
    m_import.reset();
    answers.imported.clear();
}

bool SetupModel::usesNode() const
{
    return answers.profile == QLatin1String("solo") || answers.profile == homePool;
}

QList<SetupStep> SetupModel::steps() const
{
    using enum SetupStep;
    if (answers.profile == demo)
        return { Start, Review, Done };
    if (usesNode())
        return { Start, Node, Payout, Machines, Review, Done };
    if (m_import)
        return { Start, Import, Pools, Machines, Review, Done };
    return { Start, Pools, Machines, Review, Done };
}

SetupStep SetupModel::next(SetupStep step) const
{
    const QList<SetupStep> all = steps();
    return all.value(all.indexOf(step) + 1, SetupStep::Done);
}

SetupStep SetupModel::previous(SetupStep step) const
{
    const QList<SetupStep> all = steps();
    return all.value(std::max<qsizetype>(0, all.indexOf(step) - 1));
}

void SetupModel::addNodeProblems(QList<SetupProblem> *out) const
{
    const QUrl url(answers.nodeUrl.trimmed(), QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty() || url.port() < 1)
        out->append(
            { QStringLiteral("nodeUrl"), tr("The address of the node's RPC server, as http://127.0.0.1:8332.") });
    else if (!url.userInfo().isEmpty())
        out->append({ QStringLiteral("nodeUrl"), tr("Leave the login out of the address: it has fields of its own.") });
    if (answers.usesCookie && answers.cookieFile.trimmed().isEmpty())
        out->append(
            { QStringLiteral("cookieFile"), tr("The node writes its cookie file when it starts: enter the path.") });
    if (!answers.usesCookie && answers.nodeUser.trimmed().isEmpty())
        out->append({ QStringLiteral("nodeUser"), tr("The user name of the node's RPC server.") });
    else if (!answers.usesCookie && answers.nodeUser.contains(u' '))
        out->append({ QStringLiteral("nodeUser"), tr("A user name without spaces.") });
}

QString SetupModel::identityProblem(const SetupPool &pool) const
{
    if (pool.identity.toUtf8().size() > 255)
        return tr("A user name of at most 255 bytes.");
    const PoolPreset *preset = PoolPresets::find(pool.url);
    if (!preset || preset->identity != PoolPreset::Identity::Address)
        return pool.identity.trimmed().isEmpty() && preset
            ? tr("This pool wants a user name: %1.").arg(PoolPresets::identityHint(preset, answers.network))
            : QString();
    const QString wrong = addressProblem(pool.identity.section(u'.', 0, 0), answers.network);
    return wrong.isEmpty() ? QString() : tr("%1 pays the address in the user name: %2.").arg(preset->name, wrong);
}

void SetupModel::addPoolProblems(QList<SetupProblem> *out) const
{
    if (answers.pools.isEmpty())
        out->append(
            { QStringLiteral("pools"), tr("Add a pool: choose one of the list, or enter the address of another.") });
    QStringList seen;
    for (qsizetype i = 0; i < answers.pools.size(); ++i) {
        const SetupPool &pool = answers.pools[i];
        const QString field = QStringLiteral("pool%1").arg(i);
        const PoolPreset *preset = PoolPresets::find(pool.url);
        if (pool.url.trimmed().isEmpty())
            out->append({ field, tr("The pool's address, as stratum2+tcp://host:port/authority-key.") });
        else if (seen.contains(pool.url.trimmed()))
            out->append({ field, tr("This pool stands in the list already.") });
        else if (preset && preset->network != answers.network)
            out->append(
                { field, tr("%1 is on %2, your setup is on %3.").arg(preset->name, preset->network, answers.network) });
        else if (const QString wrong = identityProblem(pool); !wrong.isEmpty())
            out->append({ field, wrong });
        seen.append(pool.url.trimmed());
    }
}

void SetupModel::addPortProblems(QList<SetupProblem> *out) const
{
    const auto sv1 = portOf(answers.sv1Port);
    const auto sv2 = portOf(answers.sv2Port);
    if (!sv1)
        out->append({ QStringLiteral("sv1Port"), tr("A port from 1 to 65535.") });
    if (!sv2)
        out->append({ QStringLiteral("sv2Port"), tr("A port from 1 to 65535.") });
    if (sv1 && sv1 == sv2)
        out->append({ QStringLiteral("sv2Port"), tr("The two ports must differ.") });
    if (QHostAddress(answers.listenAddress).isNull())
        out->append(
            { QStringLiteral("listenAddress"), tr("An address of this computer, or 0.0.0.0 for all of them.") });
}

QList<SetupProblem> SetupModel::problems(SetupStep step) const
{
    QList<SetupProblem> out;
    switch (step) {
    case SetupStep::Node:
        addNodeProblems(&out);
        break;
    case SetupStep::Payout:
        if (answers.payoutAddress.trimmed().isEmpty())
            out.append({ QStringLiteral("payoutAddress"), tr("The address that a block you find pays.") });
        else if (const QString wrong = addressProblem(answers.payoutAddress, answers.network); !wrong.isEmpty())
            out.append({ QStringLiteral("payoutAddress"), wrong.at(0).toUpper() + wrong.mid(1) + u'.' });
        break;
    case SetupStep::Pools:
        addPoolProblems(&out);
        break;
    case SetupStep::Machines:
        addPortProblems(&out);
        break;
    default:
        break;
    }
    return out;
}

QList<ProbeRequest> SetupModel::probes(SetupStep step) const
{
    using Kind = ProbeRequest::Kind;
    QList<ProbeRequest> out;
    if (step == SetupStep::Node)
        out.append(
            { 0, Kind::Node, nodeText(), answers.network, answers.usesCookie ? QString() : answers.nodePassword });
    if (step == SetupStep::Pools) {
        for (const SetupPool &pool : answers.pools)
            out.append({ 0, Kind::Pool, poolText(pool), answers.network, {} });
    }
    if (step == SetupStep::Machines) {
        for (const QString &listen : { sv1Listen(), sv2Listen() })
            out.append({ 0, Kind::Port, listen, {}, {} });
    }
    return out;
}

bool SetupModel::isFinal(const ProbeReport &report)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [](const ProbeFinding &finding) {
        const bool isHopeless = finding.step == ProbeStep::Form || finding.step == ProbeStep::NodeChain
            || finding.step == ProbeStep::PoolProtocol;
        return isHopeless && finding.state == ProbeState::Failed;
    });
}

QString SetupModel::nodeText() const
{
    const QString url = answers.nodeUrl.trimmed();
    return answers.usesCookie ? QStringLiteral("%1 cookie=%2").arg(url, answers.cookieFile.trimmed())
                              : QStringLiteral("%1 user=%2").arg(url, answers.nodeUser.trimmed());
}

QString SetupModel::poolText(const SetupPool &pool)
{
    return (pool.url.trimmed() + u' ' + pool.identity.trimmed()).trimmed();
}

QString SetupModel::endpoint(const QString &port) const
{
    const bool isV6 = answers.listenAddress.contains(u':');
    return (isV6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(answers.listenAddress, port.trimmed());
}

QStringList SetupModel::withFirst(const char *key, const QString &first) const
{
    QStringList out = m_current.value(QLatin1String(key)).toStringList().mid(1);
    out.removeAll(first);
    out.prepend(first);
    return out;
}

QVariantMap SetupModel::settings() const
{
    QVariantMap out = answers.profile == remotePool ? answers.imported : QVariantMap();
    const auto set = [&](const char *key, const QVariant &value) { out.insert(QLatin1String(key), value); };
    set("general.profile", answers.profile);
    const auto current = [&](const char *key) { return m_current.value(QLatin1String(key)).toString(); };
    // What an earlier profile switched on would stop this one from starting.
    if (answers.profile == homePool)
        set("ehash.enabled", answers.earnsEhash ? QStringLiteral("on") : QStringLiteral("off"));
    else if (!current("ehash.enabled").isEmpty() && current("ehash.enabled") != QLatin1String("auto"))
        set("ehash.enabled", QStringLiteral("auto"));
    if (answers.profile == demo)
        return out;
    set("bitcoin.network", answers.network);
    set("network.sv1_listen", withFirst("network.sv1_listen", sv1Listen()));
    set("network.sv2_listen", withFirst("network.sv2_listen", sv2Listen()));
    if (m_current.value(QStringLiteral("mint.test_backend")).toBool() && answers.network != QLatin1String("regtest"))
        set("mint.test_backend", false);
    if (usesNode()) {
        const bool isSameChain = current("bitcoin.network") == answers.network;
        set("bitcoin.nodes", isSameChain ? withFirst("bitcoin.nodes", nodeText()) : QStringList { nodeText() });
        set("bitcoin.payout_address", answers.payoutAddress.trimmed());
        return out;
    }
    QStringList pools;
    for (const SetupPool &pool : answers.pools)
        pools.append(poolText(pool));
    set("network.upstreams", pools);
    set("network.upstream_mode", answers.upstreamMode);
    // An address of another network, left from before, would be refused.
    if (const QString payout = current("bitcoin.payout_address");
        !payout.isEmpty() && !addressProblem(payout, answers.network).isEmpty())
        set("bitcoin.payout_address", QString(QLatin1String("")));
    return out;
}

QMap<QString, QString> SetupModel::passwords() const
{
    if (!usesNode() || answers.usesCookie || answers.nodePassword.isEmpty())
        return {};
    const QUrl url(answers.nodeUrl.trimmed());
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return { { QStringLiteral("node/%1:%2").arg(host).arg(url.port()), answers.nodePassword } };
}

} // namespace widgets
