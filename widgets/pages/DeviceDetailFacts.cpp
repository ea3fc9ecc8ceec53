// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device says of itself, as names and values.
#include "widgets/models/DeviceRow.h"
#include "widgets/pages/DeviceDetail.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/FleetWords.h"

#include <QLocale>

#include <cmath>

namespace widgets {

namespace {

using Facts = QList<FactList::Fact>;
const QString between = QStringLiteral(" \u00b7 ");

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}
QString orUnknown(const QStringList &parts, const QString &separator = between)
{
    return parts.isEmpty() ? Format::unknown() : parts.join(separator);
}

} // namespace

Facts DeviceDetail::conditionFacts(const lan::Snapshot &snapshot) const
{
    const lan::Reading &r = m_device.reading;
    using Place = lan::Temperature::Place;
    const std::pair<Place, QString> places[] = { { Place::Chip, tr("chip") }, { Place::Board, tr("board") },
        { Place::Regulator, tr("regulator") }, { Place::Intake, tr("intake") }, { Place::Exhaust, tr("exhaust") } };
    QStringList heat;
    for (const auto &[place, name] : places) {
        if (const auto hottest = r.hottest(place))
            heat << tr("%1 %2", "a place, and how hot it is").arg(name, DeviceFigures::celsius(hottest).text());
    }
    QStringList fans;
    for (const lan::Fan &fan : r.fans) {
        const QString rpm = DeviceFigures::rpm(fan.rpm).text();
        fans << (!fan.percent ? rpm
                : fan.rpm     ? tr("%1 (%2)").arg(rpm, DeviceFigures::percent(fan.percent).text())
                              : DeviceFigures::percent(fan.percent).text());
    }
    if (r.isFanAutomatic)
        fans << (*r.isFanAutomatic ? tr("automatic") : tr("set by hand"));
    QStringList clock;
    if (r.megahertz)
        clock << tr("%1 MHz").arg(number(*r.megahertz, std::fmod(*r.megahertz, 1) == 0 ? 0 : 2));
    if (r.coreMillivolts)
        clock << tr("%1 mV").arg(number(*r.coreMillivolts, 0));
    QStringList power;
    if (r.watts)
        power << DeviceFigures::watts(r.watts).text();
    if (r.volts)
        power << tr("%1 V").arg(number(*r.volts, 1));
    const QString cost = m_device.costPerDay
        ? tr("%1 a day").arg(DeviceFigures::money(m_device.costPerDay, snapshot.currency).text())
        : Format::unknown();
    const QString earns = m_device.satsPerDay
        ? tr("%1 a day, before any fee").arg(DeviceFigures::sats(m_device.satsPerDay).text())
        : Format::unknown();
    Facts facts { { tr("Temperature"), orUnknown(heat) }, { tr("Fans"), orUnknown(fans) },
        { tr("Power"), orUnknown(power) }, { tr("Frequency"), orUnknown(clock) }, { tr("Costs"), cost },
        { tr("Expected"), earns } };
    const auto rate = r.rates.best();
    if (rate && r.rates.expected && *r.rates.expected > 0)
        facts.prepend({ tr("Of expected"),
            tr("%1 % of %2", "a share, and the hashrate that it is of")
                .arg(number(*rate / *r.rates.expected * 100, 0), Format::hashrate(r.rates.expected).text()) });
    if (r.isOverheated.value_or(false))
        facts.prepend({ tr("Heat"), tr("it says that it stopped because it is too hot") });
    return facts;
}

Facts DeviceDetail::poolFacts() const
{
    Facts facts;
    for (const lan::PoolRow &row : m_device.reading.pools) {
        QStringList parts { FleetWords::pool(row.pool) };
        if (row.isActive && !m_device.minerKey.isEmpty())
            parts << tr("this program");
        if (!row.status.isEmpty())
            parts << row.status;
        const QString name = row.isActive ? tr("%1, in use", "a number").arg(row.slot + 1)
            : row.isUsed                  ? QLocale().toString(row.slot + 1)
                                          : tr("%1, stored", "a number").arg(row.slot + 1);
        facts << FactList::Fact { name, parts.join(between) };
    }
    return facts;
}

Facts DeviceDetail::shareFacts() const
{
    const lan::Reading &r = m_device.reading;
    if (!r.accepted && !r.rejected && !r.bestEver && !r.bestSession)
        return {};
    const auto count = [](std::optional<quint64> n) { return n ? Format::count(*n) : Format::unknown(); };
    QString rejected = count(r.rejected);
    if (r.rejected && r.accepted && *r.accepted + *r.rejected > 0)
        rejected = tr("%1, %2").arg(rejected, Format::percent(*r.rejected, *r.accepted + *r.rejected));
    Facts facts { { tr("Accepted"), count(r.accepted) }, { tr("Rejected"), rejected } };
    if (r.stale)
        facts << FactList::Fact { tr("Stale"), count(r.stale) };
    if (r.hardwareErrors || r.errorPercent) {
        QStringList errors;
        if (r.hardwareErrors)
            errors << count(r.hardwareErrors);
        if (r.errorPercent)
            errors << tr("%1 %", "percent").arg(number(*r.errorPercent, 2));
        facts << FactList::Fact { tr("Hardware errors"), errors.join(QStringLiteral(", ")) };
    }
    QStringList best;
    if (r.bestSession)
        best << tr("%1 this session").arg(Format::difficulty(*r.bestSession).text());
    if (r.bestEver)
        best << tr("%1 ever").arg(Format::difficulty(*r.bestEver).text());
    return facts << FactList::Fact { tr("Best share"), orUnknown(best) };
}

Facts DeviceDetail::boardFacts() const
{
    Facts facts;
    for (const lan::HashBoard &board : m_device.reading.boards) {
        QStringList parts { Format::hashrate(board.hashrate).text() };
        if (board.chips)
            parts << tr("%1 chip(s)", nullptr, *board.chips).arg(QLocale().toString(*board.chips));
        for (const lan::Temperature &t : m_device.reading.temperatures) {
            if (t.place == lan::Temperature::Place::Board && t.index == board.index)
                parts << DeviceFigures::celsius(t.celsius).text();
        }
        if (!board.serial.isEmpty())
            parts << board.serial;
        facts << FactList::Fact { tr("Board %1").arg(board.index + 1), parts.join(between) };
    }
    return facts;
}

Facts DeviceDetail::deviceFacts(const lan::Snapshot &snapshot) const
{
    const lan::Reading &r = m_device.reading;
    const auto text = [](const QString &value) { return value.isEmpty() ? Format::unknown() : value; };
    const QString kind
        = m_device.kind == lan::Kind::Unknown ? tr("not one this program can read") : FleetWords::kind(m_device.kind);
    const QString address = m_device.address.toString();
    Facts facts { { tr("Model"), text(r.model) }, { tr("Interface"), kind }, { tr("Firmware"), text(r.firmware) },
        { tr("Network"), r.mac.isEmpty() ? address : address + between + r.mac },
        { tr("Calls itself"), text(r.hostname) },
        { tr("Group"), m_device.group.isEmpty() ? tr("none") : m_device.group },
        { tr("Up"), r.uptime ? Format::duration(*r.uptime) : Format::unknown() } };
    if (r.wifiDbm)
        facts << FactList::Fact { tr("Wi-Fi"), tr("%1 dBm").arg(number(*r.wifiDbm, 0)) };
    facts << FactList::Fact { tr("Last answer"),
        m_device.answeredAt ? Format::moment(*m_device.answeredAt, snapshot.takenAt) : tr("none yet") };
    if (m_device.trouble)
        facts << FactList::Fact { tr("Last trouble"), FleetWords::trouble(*m_device.trouble) };
    facts << FactList::Fact { tr("Changes"),
        !m_device.isManaged       ? tr("this program only reads it")
            : snapshot.isManaging ? tr("this program may change it")
                                  : tr("may be changed, when changes are allowed") };
    if (!m_device.can.pools && !m_device.can.whyNoPools.isEmpty())
        facts << FactList::Fact { tr("Its pools"), CoreWords::of(m_device.can.whyNoPools) };
    if (m_device.pointedAt)
        facts << FactList::Fact { tr("Pointed here"), Format::moment(*m_device.pointedAt, snapshot.takenAt) };
    if (m_device.backupAt)
        facts << FactList::Fact { tr("Saved pools"),
            tr("%1, %2", "a time, and where a pool list leads")
                .arg(Format::moment(*m_device.backupAt, snapshot.takenAt), text(m_device.backupText)) };
    if (!m_device.pausedBy.isEmpty())
        facts << FactList::Fact { tr("Paused by"), m_device.pausedBy };
    return facts;
}

} // namespace widgets
