// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pointing devices here and back: carries out what PointRun decides.
#include "core/lan/Interfaces.h"
#include "core/lan/LanEngine.h"
#include "core/lan/PoolJson.h"

#include <QLoggingCategory>

#include <algorithm>

Q_DECLARE_LOGGING_CATEGORY(lcLan)

namespace lan {
namespace {

using namespace std::chrono_literals;

bool listensOn(const QList<OwnPort> &ports, const QHostAddress &own)
{
    return std::ranges::any_of(ports, [&own](const OwnPort &port) {
        return port.address == own || port.address == QHostAddress(QHostAddress::Any)
            || port.address == QHostAddress(QHostAddress::AnyIPv4);
    });
}

} // namespace

Result<QList<PlanDevice>> LanService::Engine::planDevices(const QStringList &keys)
{
    QList<PlanDevice> out;
    QStringList unique = keys;
    unique.removeDuplicates();
    for (const QString &key : std::as_const(unique)) {
        const Entry *entry = find(key);
        if (!entry)
            return fail(Errc::NotFound, QStringLiteral("no device is known as %1").arg(key.left(60)));
        PlanDevice device { entry->state, {}, {} };
        const auto own = routeTo(entry->state.address);
        if (own && listensOn(m_service.m_ports, *own))
            device.own = *own;
        if (const auto backup = m_backups.constFind(key); backup != m_backups.cend())
            device.backup = *backup;
        out.append(device);
    }
    if (out.isEmpty())
        return fail(Errc::NotFound, QStringLiteral("no device was named"));
    return out;
}

void LanService::Engine::makePlan(const Request &request, bool isBack)
{
    if (isRunning())
        return refuse(request, { Errc::Busy, QStringLiteral("pools of devices are being changed now") });
    learnHosts();
    const auto *point = std::get_if<PlanPoint>(&request.order);
    auto devices = planDevices(point ? point->keys : std::get<PlanPutBack>(request.order).keys);
    if (!devices)
        return refuse(request, devices.error());
    const quint64 id = ++m_planId;
    if (isBack) {
        m_plan = planPutBack(id, *devices);
    } else {
        PointWish wish;
        wish.id = id;
        wish.ours = m_ours;
        wish.keepFallback = point->keepFallback;
        wish.preferSv2 = point->preferSv2;
        for (const LanMiner &miner : std::as_const(m_service.m_miners)) {
            const bool isOther = std::ranges::none_of(
                *devices, [&](const PlanDevice &d) { return d.device.minerKey == miner.here.key; });
            if (isOther && !miner.here.name.isEmpty())
                wish.takenNames.insert(miner.here.name);
        }
        if (point->templateId != 0) {
            const auto pools = std::ranges::find(m_templates, point->templateId, &PoolTemplate::id);
            if (pools == m_templates.end())
                return refuse(
                    request, { Errc::NotFound, QStringLiteral("there is no template %1").arg(point->templateId) });
            wish.pools = *pools;
        }
        wish.devices = *std::move(devices);
        m_plan = planPoint(wish);
    }
    Answer out;
    out.id = request.id;
    out.order = orderName(request.order);
    out.plan = m_plan->shown();
    answer(out);
}

Result<void> LanService::Engine::startPlan(const StartPlan &order)
{
    if (isRunning())
        return fail(Errc::Busy, QStringLiteral("pools of devices are being changed now"));
    if (!m_plan || m_plan->id != order.id)
        return fail(Errc::NotFound, QStringLiteral("another plan was made since; look at that one first"));
    if (!m_isManaging)
        return fail(Errc::Denied, QStringLiteral("management of devices is off; switch it on first"));
    const UnixMs now = m_service.m_clock.now();
    m_codes = order.oneTimeCodes;
    m_run.emplace(*m_plan, m_config.pace);
    m_plan.reset();
    m_run->setManaging(true);
    for (const PointStep &step : m_run->state().steps) {
        if (const Entry *entry = find(step.key))
            m_run->setManaged(step.key, entry->state.isManaged);
    }
    qCInfo(lcLan).noquote() << "pools of" << m_run->state().steps.size() << "devices are"
                            << (m_run->state().isBack ? "put back" : "changed");
    carryOut(m_run->start(now));
    return {};
}

Result<void> LanService::Engine::stopPlan(quint64 id)
{
    if (!isRunning() || m_run->state().id != id)
        return fail(Errc::NotFound, QStringLiteral("that plan is not under way"));
    carryOut(m_run->stop(m_service.m_clock.now()));
    return {};
}

/// The end of the program cut a run: its devices are looked at, finished or put back.
void LanService::Engine::resumeRun()
{
    const auto saved = m_book.run();
    if (!saved || saved->isEmpty())
        return;
    auto run = PointRun::resume(*saved, m_backups, m_config.pace);
    if (!run) {
        qCWarning(lcLan).noquote() << "a run that was cut cannot be resumed:" << run.error().toString();
        (void)noteBook(m_book.dropRun());
        return;
    }
    const UnixMs now = m_service.m_clock.now();
    m_run.emplace(*std::move(run));
    qCInfo(lcLan).noquote() << "a change of pools that was cut goes on";
    m_run->setManaging(m_isManaging);
    const QList<PointStep> steps = m_run->state().steps;
    for (const PointStep &step : steps) {
        const Entry *entry = find(step.key);
        m_run->setManaged(step.key, entry && entry->state.isManaged);
    }
    carryOut(m_run->start(now));
}

void LanService::Engine::carryOut(const PointEffects &effects)
{
    for (const PointEffect &effect : effects)
        carryOutOne(effect);
    afterRun();
}

void LanService::Engine::carryOutOne(const PointEffect &effect)
{
    if (const auto *save = std::get_if<SaveBackup>(&effect)) {
        saveBackup(*save);
    } else if (std::holds_alternative<SaveRun>(effect)) {
        (void)noteBook(m_book.saveRun(m_run->save()));
    } else if (const auto *ended = std::get_if<DeviceEnded>(&effect)) {
        endDevice(*ended);
    } else if (std::holds_alternative<RunEnded>(effect)) {
        (void)noteBook(m_book.dropRun());
        m_codes.clear();
        qCInfo(lcLan).noquote() << "the change of pools is over";
    } else if (const auto *asked = std::get_if<WriteDevice>(&effect)) {
        const QString key = asked->key;
        const auto told = [this, key](const Result<Changed> &changed) {
            if (m_run)
                carryOut(m_run->wrote(key, changed, m_service.m_clock.now()));
        };
        if (Entry *entry = find(key))
            write(*entry, asked->change, m_codes.value(key), told);
        else
            QMetaObject::invokeMethod(
                &m_context, [told] { told(fail(Errc::NotFound, QStringLiteral("it was forgotten meanwhile"))); },
                Qt::QueuedConnection);
    } else if (const auto *asking = std::get_if<ReadDevice>(&effect)) {
        const QString key = asking->key;
        const auto told = [this, key](const Result<Reading> &reading) {
            if (m_run)
                carryOut(m_run->read(key, reading, m_service.m_clock.now()));
        };
        if (Entry *entry = find(key))
            read(*entry, told);
        else
            QMetaObject::invokeMethod(
                &m_context, [told] { told(fail(Errc::NotFound, QStringLiteral("it was forgotten meanwhile"))); },
                Qt::QueuedConnection);
    }
}

/// The passwords are in the secret store before the list is in the book, and both before anything is written.
void LanService::Engine::saveBackup(const SaveBackup &effect)
{
    const auto saved = [this, effect](const Result<void> &stored) {
        if (!m_run)
            return;
        const Result<void> done
            = stored ? noteBook(m_book.saveRun(m_run->save(), effect.backup)) : Result<void>(stored);
        if (done && effect.backup)
            m_backups.insert(effect.key, *effect.backup);
        carryOut(m_run->saved(effect.key, done, m_service.m_clock.now()));
    };
    const QString name = SecretShelf::backupName(effect.key);
    const QByteArray passwords = effect.backup ? passwordsOf(effect.backup->list.pools) : QByteArray();
    if (!effect.backup || passwords == m_config.secrets.value(name)) {
        // Later, so that no effect is carried out before those that came with it.
        QMetaObject::invokeMethod(
            &m_context, [saved] { saved({}); }, Qt::QueuedConnection);
        return;
    }
    m_storing.insert(name, saved);
    setSecret(name, passwords);
}

void LanService::Engine::endDevice(const DeviceEnded &ended)
{
    using Phase = PointStep::Phase;
    Entry *entry = find(ended.key);
    const auto &steps = m_run->state().steps;
    const auto step = std::ranges::find(steps, ended.key, &PointStep::key);
    if (!entry || step == steps.end())
        return;
    const bool isBack = m_run->state().isBack;
    const bool isDone = ended.phase == Phase::Done;
    const bool isAsBefore
        = ended.phase == Phase::Refused || ended.phase == Phase::PutBack || ended.phase == Phase::Skipped;
    if (isDone && ended.comesHere)
        entry->state.pointedAt = m_service.m_clock.now();
    else if (isDone)
        entry->state.pointedAt.reset();
    // What was saved for this run is of no use where the device has it again. A backup of an earlier time stays.
    const bool dropsBackup = isBack ? isDone : isAsBefore && !entry->state.pointedAt;
    const auto stored = noteBook(m_book.endDevice(bookDevice(*entry), dropsBackup));
    if (stored && dropsBackup) {
        m_backups.remove(ended.key);
        setSecret(SecretShelf::backupName(ended.key), {});
    }
    LanEvent event;
    event.kind = isDone ? LanEvent::Kind::Changed : LanEvent::Kind::ChangeRefused;
    event.at = m_service.m_clock.now();
    event.key = ended.key;
    event.device = entry->state.displayName();
    event.change = isBack ? QStringLiteral("pools-put-back") : QStringLiteral("set-pools");
    event.before = poolsText(step->before);
    event.after = poolsText(step->after);
    event.reason = isDone ? QString() : step->detail;
    qCInfo(lcLan).noquote() << event.device << event.key << event.change << "before:" << event.before
                            << "after:" << event.after << (isDone ? "done" : "not done") << step->detail;
    if (isDone || ended.wasWritten || ended.phase == Phase::Refused)
        takeEvents({ event });
}

/// What the run holds is not polled meanwhile, and its clock is set.
void LanService::Engine::afterRun()
{
    if (!m_run)
        return;
    QSet<QString> busy;
    for (const PointStep &step : m_run->state().steps) {
        if (m_run->isBusyWith(step.key) && m_fleet.contains(step.key))
            busy.insert(step.key);
    }
    const SteadyTime now = m_service.m_clock.steady();
    for (const QString &key : busy - m_held) {
        m_fleet.hold(key);
        if (const Entry *entry = find(key))
            m_live.drop(entry->serial);
    }
    for (const QString &key : m_held - busy)
        m_fleet.release(key, now);
    m_held = busy;
    if (const auto wake = m_run->wakeAt())
        m_wake->start(std::max(0ms, *wake - m_service.m_clock.now()));
    else
        m_wake->stop();
    if (!m_run->awaited().isEmpty() && !m_match->isActive())
        m_match->start(0);
    touch();
}

void LanService::Engine::lookForShares()
{
    if (!isRunning())
        return;
    const QStringList awaited = m_run->awaited();
    for (const QString &key : awaited) {
        const Entry *entry = find(key);
        if (!entry || entry->state.minerKey.isEmpty() || !m_run)
            continue;
        for (const LanMiner &miner : std::as_const(m_service.m_miners)) {
            if (miner.here.key == entry->state.minerKey && miner.lastShareAt) {
                carryOut(m_run->minesHere(key, *miner.lastShareAt, m_service.m_clock.now()));
                break;
            }
        }
    }
}

} // namespace lan
