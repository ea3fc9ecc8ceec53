// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/CgDevice.h"

#include <QDateTime>

#include <algorithm>

namespace devices {

namespace {

// cgminer's numbers of its answers
namespace code {
constexpr int pools = 7, devs = 9, summary = 11, invalidCommand = 14, version = 22, invalidJson = 23,
              missingCommand = 24, missingPool = 25, invalidPool = 26, switched = 27, saved = 44, denied = 45,
              privileged = 46, enabled = 47, disabled = 48, badAdd = 53, missingAdd = 52, added = 55, lastPool = 66,
              activePool = 67, removed = 68, stats = 70, priorities = 73, duplicate = 74;
}

const QStringList writeCommands { QStringLiteral("switchpool"), QStringLiteral("addpool"),
    QStringLiteral("poolpriority"), QStringLiteral("poolquota"), QStringLiteral("enablepool"),
    QStringLiteral("disablepool"), QStringLiteral("removepool"), QStringLiteral("save"), QStringLiteral("quit"),
    QStringLiteral("privileged"), QStringLiteral("restart"), QStringLiteral("ascset"), QStringLiteral("ascenable"),
    QStringLiteral("ascdisable"), QStringLiteral("zero"), QStringLiteral("setconfig") };

CgAnswer said(char kind, int number, const QString &text)
{
    return { { kind, number, text }, nullptr, Json::array(), {} };
}

/// "url,user,pass" with backslashes before commas that belong to one; all three must be there.
std::optional<QStringList> details(const QString &text)
{
    QStringList out { {} };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size())
            out.last() += text[++i];
        else if (text[i] == u',' && out.size() < 3)
            out.append(QString());
        else if (text[i] == u',')
            break;
        else
            out.last() += text[i];
    }
    if (out.size() < 3 || out[2].isEmpty())
        return std::nullopt;
    return out;
}

QByteArray fieldText(const Json &value)
{
    if (value.is_string())
        return QByteArray::fromStdString(value.get<std::string>());
    if (value.is_boolean())
        return value.get<bool>() ? "true" : "false";
    return bytesOf(value);
}

} // namespace

CgDevice::CgDevice(
    const DeviceConfig &config, const Hardware &hardware, miner::Personality personality, MiningFloor &floor)
    : Device(config, hardware, personality, floor)
{
    setPools(config.pools);
}

void CgDevice::setPools(const QList<lan::PoolEntry> &pools)
{
    m_saved.clear();
    for (const lan::PoolEntry &pool : pools)
        m_saved.append({ pool, int(m_saved.size()), true });
}

void CgDevice::boot()
{
    m_pools = m_saved;
    rig().setHeld(false);
    rig().mine(order());
}

QList<lan::PoolEntry> CgDevice::order() const
{
    QList<CgPool> sorted = m_pools;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const CgPool &a, const CgPool &b) { return a.priority < b.priority; });
    QList<lan::PoolEntry> out;
    for (const CgPool &pool : sorted) {
        if (pool.isEnabled && !pool.entry.host.isEmpty())
            out.append(pool.entry);
    }
    return out;
}

/// After the list changed: another first pool is mined on at once, else nothing moves.
void CgDevice::follow()
{
    const QList<lan::PoolEntry> wanted = order();
    const int at = current();
    if (at < 0 || wanted.isEmpty() || !wanted.first().isSamePool(m_pools[at].entry))
        rig().mine(wanted);
    else
        rig().reorder(wanted);
}

int CgDevice::current() const
{
    const auto active = rig().aimed();
    for (int i = 0; active && i < m_pools.size(); ++i) {
        if (m_pools[i].entry.isSamePool(*active))
            return i;
    }
    return -1;
}

QList<lan::PoolRow> CgDevice::pools() const
{
    QList<lan::PoolRow> out;
    for (int i = 0; i < m_pools.size(); ++i) {
        lan::PoolRow row;
        row.pool = m_pools[i].entry;
        row.slot = i;
        row.isUsed = m_pools[i].isEnabled;
        row.isActive = activePool() && i == current();
        out.append(row);
    }
    std::stable_sort(out.begin(), out.end(), [this](const lan::PoolRow &a, const lan::PoolRow &b) {
        return m_pools[a.slot].priority < m_pools[b.slot].priority;
    });
    return out;
}

bool CgDevice::isWrite(const QString &command) const
{
    return writeCommands.contains(command);
}

Json CgDevice::whole(const CgAnswer &answer) const
{
    Json out { { "STATUS",
        Json::array({ Json { { "STATUS", std::string(1, answer.status.kind) },
            { "When", QDateTime::currentSecsSinceEpoch() }, { "Code", answer.status.code },
            { "Msg", plain(answer.status.text) }, { "Description", plain(description()) } } }) } };
    if (answer.section)
        out[answer.section] = answer.rows;
    out["id"] = 1;
    return out;
}

QByteArray CgDevice::asText(const CgAnswer &answer) const
{
    QByteArray out = "STATUS=" + QByteArray(1, answer.status.kind) + ",When="
        + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + ",Code=" + QByteArray::number(answer.status.code)
        + ",Msg=" + answer.status.text.toUtf8() + ",Description=" + description().toUtf8() + '|';
    // What there is one of is headed by its name, other rows by their own number.
    const QByteArray section(answer.section);
    const bool isHeaded = section == "SUMMARY" || section == "VERSION";
    for (const Json &row : answer.rows) {
        QList<QByteArray> words = isHeaded ? QList<QByteArray> { section } : QList<QByteArray> {};
        for (const auto &[key, value] : row.items())
            words.append(QByteArray::fromStdString(key) + '=' + fieldText(value));
        out += words.join(',') + '|';
    }
    return out;
}

QByteArray CgDevice::answerApi(const QByteArray &bytes)
{
    CgRequest request;
    request.isJson = bytes.startsWith('{');
    if (request.isJson) {
        const Json json = parsed(bytes);
        if (json.is_discarded()) {
            ++seenNow().malformed;
            return bytesOf(whole(said('E', code::invalidJson, QStringLiteral("Invalid JSON"))));
        }
        if (!json.contains("command"))
            return bytesOf(whole(said('E', code::missingCommand, QStringLiteral("Missing JSON 'command'"))));
        request.command = textAt(json, "command");
        request.parameter = textAt(json, "parameter");
        if (const auto number = numberAt(json, "parameter"))
            request.parameter = QString::number(qint64(*number));
        request.isNewApi = json.contains("new_api") && json["new_api"].is_boolean() && json["new_api"].get<bool>();
    } else {
        const qsizetype bar = bytes.indexOf('|');
        request.command = QString::fromUtf8(bar < 0 ? bytes : bytes.left(bar));
        request.parameter = bar < 0 ? QString() : QString::fromUtf8(bytes.mid(bar + 1));
    }
    seenNow().paths.append("4028 " + request.command.toUtf8());
    if (!request.command.contains(u'+') || !takesJoined()) {
        const CgAnswer one = run(request);
        if (!one.raw.isEmpty())
            return one.raw;
        return request.isJson ? bytesOf(whole(one)) : asText(one);
    }
    ++seenNow().joined;
    Json out = Json::object();
    QByteArray text;
    const QStringList commands = request.command.split(u'+', Qt::SkipEmptyParts);
    for (const QString &command : commands) {
        CgRequest part { command, {}, request.isJson, request.isNewApi };
        const CgAnswer one = isWrite(command)
            ? said('E', code::denied, QStringLiteral("Access denied to '%1' command").arg(command))
            : run(part);
        out[plain(command)] = Json::array({ whole(one) });
        text += "CMD=" + command.toUtf8() + '|' + asText(one);
    }
    out["id"] = 1;
    return request.isJson ? bytesOf(out) : text;
}

CgAnswer CgDevice::run(const CgRequest &request)
{
    if (isWrite(request.command)) {
        ++seenNow().writes;
        if (!config().allowsWrites) {
            ++seenNow().refused;
            return said('E', code::denied, QStringLiteral("Access denied to '%1' command").arg(request.command));
        }
    }
    if (auto own = answer(request))
        return *own;
    return isWrite(request.command) ? write(request) : read(request);
}

std::optional<CgAnswer> CgDevice::answer(const CgRequest &)
{
    return std::nullopt;
}

CgAnswer CgDevice::read(const CgRequest &request)
{
    const QString &what = request.command;
    if (what == QStringLiteral("version"))
        return { { 'S', code::version, versionText() }, "VERSION", Json::array({ versionRow() }), {} };
    if (what == QStringLiteral("summary"))
        return { { 'S', code::summary, QStringLiteral("Summary") }, "SUMMARY", Json::array({ summaryRow() }), {} };
    if (what == QStringLiteral("pools"))
        return { { 'S', code::pools, QStringLiteral("%1 Pool(s)").arg(m_pools.size()) }, "POOLS", poolRows(), {} };
    if (what == QStringLiteral("devs") || what == QStringLiteral("edevs")) {
        const Json rows = devRows();
        return { { 'S', code::devs, QStringLiteral("%1 ASC(s)").arg(rows.size()) }, "DEVS", rows, {} };
    }
    if (what == QStringLiteral("stats") || what == QStringLiteral("estats"))
        return { { 'S', code::stats, speaksGiga() ? QStringLiteral("BMMiner stats") : QStringLiteral("CGMiner stats") },
            "STATS", statsRows(), {} };
    return said('E', code::invalidCommand, QStringLiteral("Invalid command"));
}

CgAnswer CgDevice::write(const CgRequest &request)
{
    const QString &what = request.command;
    if (what == QStringLiteral("privileged"))
        return said('S', code::privileged, QStringLiteral("Privileged access OK"));
    if (what == QStringLiteral("addpool"))
        return addPool(request.parameter);
    if (what == QStringLiteral("save")) {
        if (!has(Fault::ChangesNothing))
            m_saved = m_pools;
        return said('S', code::saved, QStringLiteral("Configuration saved to file '/config/cgminer.conf'"));
    }
    if (what == QStringLiteral("restart") || what == QStringLiteral("quit")) {
        if (!has(Fault::ChangesNothing))
            restartSoon(0.1);
        CgAnswer out;
        const bool isRestart = what == QStringLiteral("restart");
        out.raw = !request.isJson ? QByteArray(isRestart ? "RESTART|" : "BYE|")
                                  : QByteArray("{\"STATUS\":\"") + (isRestart ? "RESTART" : "BYE") + "\"}";
        return out;
    }
    if (what == QStringLiteral("poolpriority"))
        return prioritize(request.parameter);
    const QStringList poolCommands { QStringLiteral("switchpool"), QStringLiteral("removepool"),
        QStringLiteral("enablepool"), QStringLiteral("disablepool") };
    if (!poolCommands.contains(what))
        return said('E', code::invalidCommand, QStringLiteral("Invalid command"));
    if (request.parameter.isEmpty())
        return said('E', code::missingPool, QStringLiteral("Missing pool id parameter"));
    const int at = request.parameter.toInt();
    if (at < 0 || at >= m_pools.size())
        return said('E', code::invalidPool,
            QStringLiteral("Invalid pool id %1 - range is 0 - %2").arg(at).arg(m_pools.size() - 1));
    if (what == QStringLiteral("switchpool"))
        return switchPool(at);
    if (what == QStringLiteral("removepool"))
        return removePool(at);
    return enable(at, what == QStringLiteral("enablepool"));
}

QString CgDevice::nameOf(int at) const
{
    return QStringLiteral("%1:'%2'").arg(at).arg(m_pools[at].entry.url());
}

CgAnswer CgDevice::addPool(const QString &text)
{
    if (text.isEmpty())
        return said('E', code::missingAdd, QStringLiteral("Missing addpool details"));
    const auto parts = details(text);
    const auto pool = parts ? lan::PoolEntry::fromUrl((*parts)[0]) : fail(Errc::Malformed, {});
    if (!pool)
        return said('E', code::badAdd, QStringLiteral("Invalid addpool details '%1'").arg(text));
    CgPool added { *pool, int(m_pools.size()), true };
    added.entry.user = (*parts)[1];
    added.entry.password = (*parts)[2];
    const QString answer = QStringLiteral("Added pool %1: '%2'").arg(m_pools.size()).arg(added.entry.url());
    if (!has(Fault::ChangesNothing)) {
        m_pools.append(added);
        if (m_pools.size() == 1)
            rig().mine(order());
        else
            rig().reorder(order());
    }
    return said('S', code::added, answer);
}

CgAnswer CgDevice::switchPool(int at)
{
    const CgAnswer out = said('S', code::switched, QStringLiteral("Switching to pool ") + nameOf(at));
    if (has(Fault::ChangesNothing))
        return out;
    m_pools[at].isEnabled = true;
    for (CgPool &pool : m_pools)
        pool.priority += pool.priority < m_pools[at].priority;
    m_pools[at].priority = 0;
    follow();
    return out;
}

CgAnswer CgDevice::removePool(int at)
{
    if (m_pools.size() <= 1)
        return said('E', code::lastPool, QStringLiteral("Cannot remove last pool ") + nameOf(at));
    if (at == current())
        return said('E', code::activePool, QStringLiteral("Cannot remove active pool ") + nameOf(at));
    const CgAnswer out = said('S', code::removed, QStringLiteral("Removed pool ") + nameOf(at));
    if (has(Fault::ChangesNothing))
        return out;
    for (CgPool &pool : m_pools)
        pool.priority -= pool.priority > m_pools[at].priority;
    m_pools[at] = m_pools.last(); // the last takes its number
    m_pools.removeLast();
    rig().reorder(order());
    return out;
}

CgAnswer CgDevice::prioritize(const QString &text)
{
    if (text.isEmpty())
        return said('E', code::missingPool, QStringLiteral("Missing pool id parameter"));
    QList<int> first;
    for (const QString &word : text.split(u',')) {
        const int at = word.toInt();
        if (at < 0 || at >= m_pools.size())
            return said('E', code::invalidPool,
                QStringLiteral("Invalid pool id %1 - range is 0 - %2").arg(at).arg(m_pools.size() - 1));
        if (first.contains(at))
            return said('E', code::duplicate, QStringLiteral("Duplicate pool specified %1").arg(at));
        first.append(at);
    }
    const CgAnswer out = said('S', code::priorities, QStringLiteral("Changed pool priorities"));
    if (has(Fault::ChangesNothing))
        return out;
    QList<int> rest;
    for (int i = 0; i < m_pools.size(); ++i) {
        if (!first.contains(i))
            rest.append(i);
    }
    std::stable_sort(
        rest.begin(), rest.end(), [this](int a, int b) { return m_pools[a].priority < m_pools[b].priority; });
    int priority = 0;
    for (const int at : first + rest)
        m_pools[at].priority = priority++;
    follow();
    return out;
}

CgAnswer CgDevice::enable(int at, bool isOn)
{
    const CgAnswer out = said('S', isOn ? code::enabled : code::disabled,
        (isOn ? QStringLiteral("Enabling pool ") : QStringLiteral("Disabling pool ")) + nameOf(at));
    if (!has(Fault::ChangesNothing)) {
        m_pools[at].isEnabled = isOn;
        follow();
    }
    return out;
}

} // namespace devices
