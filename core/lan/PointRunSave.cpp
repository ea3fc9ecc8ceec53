// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/PointRun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lan {
namespace {

constexpr qsizetype mostDevices = 10000;
constexpr qsizetype mostPools = 64;

QJsonObject toJson(const PoolList &list)
{
    QJsonArray pools;
    for (const PoolEntry &pool : list.pools) {
        pools += QJsonObject { { QStringLiteral("sv2"), pool.protocol == PoolProtocol::Sv2 },
            { QStringLiteral("host"), pool.host }, { QStringLiteral("port"), pool.port },
            { QStringLiteral("tls"), int(pool.tls) }, { QStringLiteral("user"), pool.user },
            { QStringLiteral("key"), pool.authorityKey } };
    }
    return { { QStringLiteral("pools"), pools }, { QStringLiteral("used"), list.used } };
}

/// \a known: where passwords are taken from.
PoolList poolsOf(const QJsonValue &value, const PoolList &known)
{
    const QJsonObject in = value.toObject();
    PoolList out { .pools = {}, .used = in[QStringLiteral("used")].toInt() };
    for (const QJsonValue entry : in[QStringLiteral("pools")].toArray()) {
        const QJsonObject pool = entry.toObject();
        PoolEntry read { .protocol = pool[QStringLiteral("sv2")].toBool() ? PoolProtocol::Sv2 : PoolProtocol::Sv1,
            .host = pool[QStringLiteral("host")].toString(),
            .port = quint16(pool[QStringLiteral("port")].toInt()),
            .tls = PoolTls(std::clamp(pool[QStringLiteral("tls")].toInt(), 0, int(PoolTls::OwnCertificate))),
            .user = pool[QStringLiteral("user")].toString(),
            .authorityKey = pool[QStringLiteral("key")].toString() };
        for (const PoolEntry &one : known.pools) {
            if (one.isSamePool(read))
                read.password = one.password;
        }
        if (out.pools.size() < mostPools)
            out.pools += read;
    }
    out.used = std::clamp(out.used, 0, int(out.pools.size()));
    return out;
}

qint64 number(UnixMs at)
{
    return at.time_since_epoch().count();
}
UnixMs moment(const QJsonValue &value)
{
    return UnixMs(std::chrono::milliseconds(std::max<qint64>(0, value.toInteger())));
}

} // namespace

void PointRun::saveTo(QJsonObject &out, const Device &d)
{
    out[QStringLiteral("before")] = toJson(d.plan.before);
    out[QStringLiteral("after")] = toJson(d.plan.after);
    out[QStringLiteral("keepsBackup")] = d.plan.keepsBackup;
    out[QStringLiteral("comesHere")] = d.plan.comesHere;
    out[QStringLiteral("canRestart")] = d.plan.canRestart;
    out[QStringLiteral("written")] = d.wasWritten;
    out[QStringLiteral("needsRestart")] = d.needsRestart;
    out[QStringLiteral("lostAtRestart")] = d.isLostAtRestart;
    out[QStringLiteral("restarted")] = d.wasRestarted;
    out[QStringLiteral("runsOld")] = d.runsOld;
    out[QStringLiteral("why")] = d.why;
    out[QStringLiteral("changedAt")] = number(d.changedAt);
}

QByteArray PointRun::save() const
{
    QJsonArray devices;
    for (qsizetype i = 0; i < m_devices.size(); ++i) {
        const Device &d = m_devices[i];
        const PointStep &step = m_state.steps[i];
        QJsonObject out { { QStringLiteral("key"), step.key }, { QStringLiteral("name"), step.name },
            { QStringLiteral("stage"), int(d.stage) } };
        if (d.stage == Stage::Ended) {
            out[QStringLiteral("phase")] = int(step.phase);
            out[QStringLiteral("detail")] = step.detail;
            out[QStringLiteral("since")] = step.since ? number(*step.since) : 0;
        } else if (d.stage != Stage::Waiting) {
            saveTo(out, d); // the few that are under way: it is saved often, and a fleet is large
        }
        if (step.isCanary)
            out[QStringLiteral("canary")] = true;
        devices += out;
    }
    const QJsonObject out { { QStringLiteral("id"), qint64(m_state.id) }, { QStringLiteral("isBack"), m_state.isBack },
        { QStringLiteral("startedAt"), m_state.startedAt ? number(*m_state.startedAt) : 0 },
        { QStringLiteral("devices"), devices } };
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

PointRun::Device PointRun::resumed(const QJsonObject &in, const QMap<QString, PoolBackup> &backups)
{
    Device d;
    PointStep &step = d.plan.shown;
    step.key = in[QStringLiteral("key")].toString();
    step.name = in[QStringLiteral("name")].toString();
    step.detail = in[QStringLiteral("detail")].toString();
    step.isCanary = in[QStringLiteral("canary")].toBool();
    step.since = moment(in[QStringLiteral("since")]);
    const PoolList known = backups.value(step.key).list;
    d.plan.before = poolsOf(in[QStringLiteral("before")], known);
    d.plan.after = poolsOf(in[QStringLiteral("after")], known);
    d.plan.keepsBackup = in[QStringLiteral("keepsBackup")].toBool();
    d.plan.comesHere = in[QStringLiteral("comesHere")].toBool();
    step.comesHere = d.plan.comesHere;
    d.plan.canRestart = in[QStringLiteral("canRestart")].toBool();
    step.before = d.plan.before.withoutPasswords().pools;
    step.after = d.plan.after.withoutPasswords().pools;
    step.used = d.plan.after.used;
    d.wasWritten = in[QStringLiteral("written")].toBool();
    d.needsRestart = in[QStringLiteral("needsRestart")].toBool();
    d.isLostAtRestart = in[QStringLiteral("lostAtRestart")].toBool();
    d.wasRestarted = in[QStringLiteral("restarted")].toBool();
    d.runsOld = in[QStringLiteral("runsOld")].toBool();
    d.why = in[QStringLiteral("why")].toString();
    d.changedAt = moment(in[QStringLiteral("changedAt")]);

    const auto saved = Stage(std::clamp(in[QStringLiteral("stage")].toInt(), 0, int(Stage::Ended)));
    if (saved == Stage::Ended) {
        d.stage = saved;
        step.phase
            = PointStep::Phase(std::clamp(in[QStringLiteral("phase")].toInt(), 0, int(PointStep::Phase::Skipped)));
    } else if (saved >= Stage::Saving) {
        // It may have been written right after that was saved: only what it shows is believed.
        d.wasWritten = true;
        d.wasResumed = true;
        if (saved == Stage::Saving || saved == Stage::Writing)
            d.needsRestart = d.plan.canRestart;
        if (saved == Stage::Restarting || saved == Stage::RestartingBack)
            d.wasRestarted = true; // or not: again does no harm
        if (saved == Stage::WritingBack)
            d.needsRestart = !d.runsOld && d.plan.canRestart;
        if (saved == Stage::Awaiting)
            d.needsRestart = false;
        const bool isReturning = saved == Stage::Returning || saved == Stage::ReturningBack;
        d.stage = isReturning ? saved : saved >= Stage::WritingBack ? Stage::VerifyingBack : Stage::Verifying;
        step.phase = PointStep::Phase::Verifying;
    }
    return d;
}

Result<PointRun> PointRun::resume(QByteArrayView saved, const QMap<QString, PoolBackup> &backups, const PointPace &pace)
{
    const QJsonDocument document = QJsonDocument::fromJson(saved.toByteArray());
    const QJsonObject in = document.object();
    const QJsonArray devices = in[QStringLiteral("devices")].toArray();
    if (!document.isObject() || devices.isEmpty() || devices.size() > mostDevices)
        return fail(Errc::Malformed, QStringLiteral("the saved run of pointing machines cannot be read"));
    PointRun out;
    out.m_pace = pace;
    out.m_state = { .id = quint64(in[QStringLiteral("id")].toInteger()),
        .phase = PointState::Phase::Stopping,
        .isBack = in[QStringLiteral("isBack")].toBool(),
        .startedAt = moment(in[QStringLiteral("startedAt")]) };
    for (const QJsonValue value : devices) {
        const Device d = resumed(value.toObject(), backups);
        if (d.plan.shown.key.isEmpty() || out.m_index.contains(d.plan.shown.key))
            return fail(Errc::Malformed, QStringLiteral("the saved run of pointing machines cannot be read"));
        out.m_index.insert(d.plan.shown.key, int(out.m_devices.size()));
        out.m_state.steps += d.plan.shown;
        out.m_devices += d;
    }
    return out;
}

} // namespace lan
