// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing to devices.
#include "core/lan/LanEngine.h"

#include <QLoggingCategory>

#include <cmath>

Q_DECLARE_LOGGING_CATEGORY(lcLan)

namespace lan {
namespace {

constexpr int mostReads = 4; ///< after a change, until it shows
constexpr std::chrono::milliseconds betweenReads { 1'000 };

QString pausedText(const Reading &reading)
{
    return !reading.isPaused ? QString() : *reading.isPaused ? QStringLiteral("paused") : QStringLiteral("hashing");
}

QString fanText(const Reading &reading)
{
    if (reading.isFanAutomatic.value_or(false))
        return QStringLiteral("automatic");
    for (const Fan &fan : reading.fans) {
        if (fan.percent)
            return QStringLiteral("%1 %").arg(*fan.percent);
    }
    return {};
}

QString frequencyText(const std::optional<double> &megahertz, const std::optional<double> &millivolts)
{
    QStringList out;
    if (megahertz)
        out << QStringLiteral("%1 MHz").arg(*megahertz);
    if (millivolts)
        out << QStringLiteral("%1 mV").arg(*millivolts);
    return out.join(QStringLiteral(", "));
}

/// What a device says now of what \a change is about.
QString textBefore(const Change &change, const Reading &reading)
{
    if (std::holds_alternative<SetPaused>(change))
        return pausedText(reading);
    if (std::holds_alternative<SetFan>(change))
        return fanText(reading);
    if (std::holds_alternative<SetFrequency>(change))
        return frequencyText(reading.megahertz, reading.coreMillivolts);
    return {};
}

QString textAfter(const Change &change)
{
    if (const auto *paused = std::get_if<SetPaused>(&change))
        return paused->isPaused ? QStringLiteral("paused") : QStringLiteral("hashing");
    if (const auto *fan = std::get_if<SetFan>(&change))
        return fan->percent ? QStringLiteral("%1 %").arg(*fan->percent) : QStringLiteral("automatic");
    if (const auto *frequency = std::get_if<SetFrequency>(&change))
        return frequencyText(frequency->megahertz, frequency->coreMillivolts);
    return {};
}

/// Whether it can be seen in \a reading that \a change is in force; nothing where it cannot be told.
std::optional<bool> isInForce(const Change &change, const Reading &reading)
{
    if (const auto *paused = std::get_if<SetPaused>(&change))
        return reading.isPaused ? std::optional(*reading.isPaused == paused->isPaused) : std::nullopt;
    if (const auto *fan = std::get_if<SetFan>(&change))
        return reading.isFanAutomatic ? std::optional(*reading.isFanAutomatic == !fan->percent) : std::nullopt;
    if (const auto *frequency = std::get_if<SetFrequency>(&change))
        return reading.megahertz ? std::optional(std::abs(*reading.megahertz - frequency->megahertz) < 1.0)
                                 : std::nullopt;
    return std::nullopt;
}

} // namespace

/// Errors: Denied (management is off, or not for this one), Unsupported.
Result<void> LanService::Engine::mayChange(const Entry &entry, const Change &change) const
{
    if (!m_isManaging)
        return fail(Errc::Denied, QStringLiteral("management of devices is off; switch it on first"));
    if (!entry.state.isManaged)
        return fail(Errc::Denied, QStringLiteral("it is not managed by this program; its owner has to allow that"));
    if (!driverOf(entry.state.kind))
        return fail(Errc::Unsupported, QStringLiteral("nothing here can change it"));
    const Capabilities &can = entry.state.can;
    const bool isAble = std::visit(
        [&can]<class T>(const T &) {
            if constexpr (std::same_as<T, SetPools>)
                return can.pools;
            else if constexpr (std::same_as<T, Restart>)
                return can.restart;
            else if constexpr (std::same_as<T, SetPaused>)
                return can.pause;
            else if constexpr (std::same_as<T, Identify>)
                return can.identify;
            else if constexpr (std::same_as<T, SetFan>)
                return can.fan;
            else
                return can.frequency;
        },
        change);
    if (!isAble)
        return fail(Errc::Unsupported, QStringLiteral("its firmware does not allow that"));
    return {};
}

/// Sends \a change, once it is sure who answers there.
void LanService::Engine::write(Entry &entry, const Change &change, const QString &code, Wrote done)
{
    if (const auto may = mayChange(entry, change); !may) {
        QMetaObject::invokeMethod(
            &m_context, [done, error = may.error()] { done(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    const quint64 serial = entry.serial;
    const auto send = [this, serial, change, code, done] {
        const Entry *now = find(serial);
        if (!now)
            return done(fail(Errc::NotFound, QStringLiteral("it was forgotten meanwhile")));
        if (std::holds_alternative<Restart>(change))
            m_watch.expectRestart(now->state.key, m_service.m_clock.now());
        Credentials credentials = m_config.secrets.login(now->state.key);
        credentials.oneTimeCode = code;
        m_transport->run(
            now->state.address, driverOf(now->state.kind)->change(change, now->state.reading), credentials, done);
    };
    if (entry.isIdentified)
        return send();
    identifyFirst(entry, [send, done](const Result<void> &identified) {
        if (identified)
            send();
        else
            done(tl::unexpected(identified.error()));
    });
}

/// One change by itself: no poll meanwhile, read back, told.
void LanService::Engine::change(Entry &entry, const Change &change, const QString &code, Wrote done)
{
    if (isRunning() && m_run->isBusyWith(entry.state.key))
        return done(fail(Errc::Busy, QStringLiteral("its pools are being changed now")));
    const quint64 serial = entry.serial;
    const Reading before = entry.state.reading;
    if (driverOf(entry.state.kind))
        m_fleet.hold(entry.state.key);
    m_live.drop(serial); // what it said before the change is not to be taken for what it says after
    const auto over = [this, serial, change, before, done](const Result<Changed> &changed) {
        if (const Entry *now = find(serial)) {
            if (driverOf(now->state.kind))
                m_fleet.release(now->state.key, m_service.m_clock.steady());
            tellChange(*now, change, before, changed);
        }
        done(changed);
    };
    write(entry, change, code, [this, serial, change, over](const Result<Changed> &changed) {
        if (!changed || changed->needsRestart)
            return over(changed);
        verify(serial, change, *changed, mostReads, over);
    });
}

/// A device that says yes may have changed nothing.
void LanService::Engine::verify(quint64 serial, const Change &change, const Changed &changed, int reads, Wrote done)
{
    const bool isSeen = std::holds_alternative<SetPaused>(change) || std::holds_alternative<SetFan>(change)
        || std::holds_alternative<SetFrequency>(change);
    Entry *entry = find(serial);
    if (!isSeen || !entry)
        return done(changed);
    read(*entry, [this, serial, change, changed, reads, done](const Result<Reading> &reading) {
        if (reading && isInForce(change, *reading).value_or(true))
            return done(changed);
        if (reads <= 1)
            return done(reading
                    ? Result<Changed>(fail(Errc::Refused, QStringLiteral("it said yes and changed nothing")))
                    : Result<Changed>(fail(Errc::Unknown,
                        QStringLiteral("it said yes and does not answer since: %1").arg(reading.error().detail))));
        QTimer::singleShot(betweenReads, &m_context,
            [this, serial, change, changed, reads, done] { verify(serial, change, changed, reads - 1, done); });
    });
}

void LanService::Engine::tellChange(
    const Entry &entry, const Change &change, const Reading &before, const Result<Changed> &done)
{
    LanEvent event;
    event.kind = done ? LanEvent::Kind::Changed : LanEvent::Kind::ChangeRefused;
    event.at = m_service.m_clock.now();
    event.key = entry.state.key;
    event.device = entry.state.displayName();
    event.change = changeName(change);
    event.before = textBefore(change, before);
    event.after = textAfter(change);
    event.reason = done ? QString() : done.error().detail;
    qCInfo(lcLan).noquote() << event.device << event.key << event.change << "before:" << event.before
                            << "after:" << event.after << (done ? QStringLiteral("done") : done.error().toString());
    takeEvents({ event });
}

void LanService::Engine::changeDevices(const Request &request, const ChangeDevices &order)
{
    if (!m_isManaging)
        return refuse(request, { Errc::Denied, QStringLiteral("management of devices is off; switch it on first") });
    if (std::holds_alternative<SetPools>(order.change))
        return refuse(request, { Errc::Unsupported, QStringLiteral("pools are changed by a plan") });
    QStringList keys = order.keys;
    keys.removeDuplicates();
    auto gathering = std::make_shared<Gathering>();
    gathering->answer.id = request.id;
    gathering->answer.order = orderName(request.order);
    gathering->left = int(keys.size()) + 1;
    const auto ended = [this, gathering] {
        if (--gathering->left == 0)
            answer(gathering->answer);
    };
    for (const QString &key : std::as_const(keys)) {
        Entry *entry = find(key);
        const qsizetype at = gathering->answer.devices.size();
        gathering->answer.devices.append({ key, entry ? entry->state.displayName() : QString(), {}, false });
        if (!entry) {
            gathering->answer.devices[at].error
                = Error { Errc::NotFound, QStringLiteral("no device is known as %1").arg(key.left(60)) };
            ended();
            continue;
        }
        change(*entry, order.change, order.oneTimeCode, [gathering, ended, at](const Result<Changed> &changed) {
            DeviceOutcome &outcome = gathering->answer.devices[at];
            if (changed)
                outcome.needsRestart = changed->needsRestart;
            else
                outcome.error = changed.error();
            ended();
        });
    }
    ended();
}

} // namespace lan
