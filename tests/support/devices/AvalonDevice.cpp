// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/AvalonDevice.h"

#include <QDateTime>

namespace devices {

namespace {

std::string fixedText(double value, int digits)
{
    return QByteArray::number(value, 'f', digits).toStdString();
}
/// "NAME[VALUE] "
void put(std::string &out, const std::string &name, const std::string &value)
{
    out += name + '[' + value + "] ";
}
/// The same of each board, or chip, with a little difference.
std::string several(int count, double value, double step, int digits)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += (i > 0 ? " " : "") + fixedText(value + step * (i % 3 - 1), digits);
    return out;
}

} // namespace

AvalonDevice::AvalonDevice(const DeviceConfig &config, MiningFloor &floor)
    : CgDevice(config, hardware::avalon1566(), miner::Personality::Cgminer, floor)
{
    m_soft.setSingleShot(true);
    connect(&m_soft, &QTimer::timeout, this, [this] { rig().setHeld(m_softGoal); });
}

void AvalonDevice::boot()
{
    m_soft.stop();
    m_isLedOn = false;
    CgDevice::boot();
}

Json AvalonDevice::versionRow() const
{
    return Json { { "CGMiner", "4.11.1" }, { "API", "3.7" }, { "STM8", "20.08.01" },
        { "PROD", "AvalonMiner " + plain(hardware().model) }, { "MODEL", plain(hardware().model) },
        { "HWTYPE", "MM4v2_X3" }, { "SWTYPE", "MM319" }, { "VERSION", plain(hardware().firmware) },
        { "LOADER", "d0d779de.00" },
        { "DNA", QStringLiteral("0201000048%1").arg(config().number, 6, 16, QLatin1Char('0')).toStdString() },
        { "MAC", plain(mac().remove(u':')) }, { "UPAPI", "2" } };
}

std::optional<CgAnswer> AvalonDevice::answer(const CgRequest &request)
{
    if (request.command == QStringLiteral("ascset"))
        return set(request.parameter);
    return std::nullopt;
}

CgAnswer AvalonDevice::set(const QString &parameter)
{
    const auto said = [](char kind, int code, const QString &text) {
        return CgAnswer { { kind, code, text }, nullptr, Json::array(), {} };
    };
    if (parameter.isEmpty())
        return said('E', 15, QStringLiteral("Missing device id parameter"));
    const qsizetype first = parameter.indexOf(u',');
    if (first < 0 || first + 1 >= parameter.size())
        return said('E', 116, QStringLiteral("Missing option after ASC number"));
    if (parameter.left(first).toInt() != 0)
        return said('E', 107, QStringLiteral("Invalid ASC id %1 - range is 0 - 0").arg(parameter.left(first)));
    const QString rest = parameter.mid(first + 1);
    const qsizetype second = rest.indexOf(u',');
    const QString what = second < 0 ? rest : rest.left(second);
    const QString value = second < 0 ? QString() : rest.mid(second + 1);
    const QString trouble = setWhat(what, value);
    if (!trouble.isEmpty())
        return said('E', 120, QStringLiteral("ASC 0 set failed: %1").arg(trouble));
    if (what.startsWith(QStringLiteral("soft")))
        return said('I', 118, QStringLiteral("ASC 0 set info: success %1").arg(what));
    return said('S', 119, QStringLiteral("ASC 0 set OK"));
}

QString AvalonDevice::setWhat(const QString &what, const QString &value)
{
    const bool isDone = !has(Fault::ChangesNothing);
    if (what == QStringLiteral("led")) { // "1-1": device 1, on
        const QStringList parts = value.split(u'-');
        if (parts.size() != 2)
            return QStringLiteral("invalid led");
        if (isDone) {
            m_isLedOn = parts[1] == QStringLiteral("1");
            setIdentifying(m_isLedOn);
        }
        return {};
    }
    if (what == QStringLiteral("softoff") || what == QStringLiteral("softon")) { // "1:unix time"
        bool isNumber = false;
        const qint64 at = value.mid(value.indexOf(u':') + 1).toLongLong(&isNumber);
        if (!value.startsWith(QStringLiteral("1:")) || !isNumber)
            return QStringLiteral("invalid time");
        if (isDone) {
            m_softGoal = what == QStringLiteral("softoff");
            m_soft.start(int(std::clamp<qint64>((at - QDateTime::currentSecsSinceEpoch()) * 1000, 0, 60'000)));
        }
        return {};
    }
    if (what == QStringLiteral("worklevel")) { // "set,1"
        bool isNumber = false;
        const int level = value.section(u',', 1).toInt(&isNumber);
        if (!value.startsWith(QStringLiteral("set,")) || !isNumber || level < 0 || level > 2)
            return QStringLiteral("invalid worklevel");
        if (isDone) {
            m_level = level;
            body().setMegahertz(hardware().megahertz * (0.85 + 0.15 * level));
        }
        return {};
    }
    if (what == QStringLiteral("fan-spd")) { // "60", "30..100", "-1": by itself
        bool isNumber = false;
        const int percent = value.section(QStringLiteral(".."), 0, 0).toInt(&isNumber);
        if (!isNumber || percent < -1 || percent > 100)
            return QStringLiteral("invalid fan-spd");
        const bool isRange = value.contains(QStringLiteral(".."));
        if (isDone)
            body().setFanPercent(percent < 0 || isRange ? std::nullopt : std::optional<double>(percent));
        return {};
    }
    if (what == QStringLiteral("reboot")) {
        if (isDone)
            restartSoon(0.2);
        return {};
    }
    return QStringLiteral("Unknown option: %1").arg(what);
}

std::string AvalonDevice::mmText() const
{
    const Telemetry now = telemetry();
    const int boards = hardware().boards;
    const int temperature = int(now.chipCelsius);
    std::string out;
    put(out, "Ver", "15-194-" + plain(hardware().firmware));
    put(out, "DNA", "020100008c699117");
    put(out, "MEMFREE", "1392832.1381104");
    put(out, "NETFAIL", "0 0 0 0 0 0 0 0");
    put(out, "SYSTEMSTATU", std::string("Work: In ") + (isPaused() ? "Idle" : "Work") + ", Hash Board: 3 ");
    put(out, "Elapsed", std::to_string(elapsed()));
    put(out, "BOOTBY", "0x04.00000000");
    put(out, "LW", "714031");
    put(out, "MH", "0 0 0");
    put(out, "DHW", "0");
    put(out, "HW", "0");
    put(out, "DH", "1.299%");
    put(out, "Temp", "31");
    put(out, "TMax", std::to_string(temperature + 6));
    put(out, "TAvg", std::to_string(temperature));
    put(out, "Fan1", std::to_string(int(now.fanRpm)));
    put(out, "Fan2", std::to_string(int(now.fanRpm) + 7));
    put(out, "FanR", std::to_string(int(now.fanPercent)) + '%');
    put(out, "Vo", "296");
    const std::string watts = std::to_string(int(now.watts));
    put(out, "PS", "0 1209 1187 297 3526 1188 " + watts);
    put(out, "WALLPOWER", watts);
    for (int i = 0; i < boards; ++i)
        put(out, "PLL" + std::to_string(i), "3346 2549 4722 13703");
    put(out, "GHSspd", fixedText(now.now / 1e9, 2));
    put(out, "DHspd", "1.299%");
    put(out, "GHSmm", fixedText(now.expected / 1e9, 2));
    put(out, "GHSavg", fixedText(now.average / 1e9, 2));
    put(out, "WU", fixedText(now.average / 4294967296.0 * 60, 2));
    put(out, "Freq", fixedText(body().megahertz(), 2));
    put(out, "Led", m_isLedOn ? "1" : "0");
    put(out, "MGHS", several(boards, now.now / 3e9, 0, 2));
    put(out, "MTmax", several(boards, temperature + 6, 1, 0));
    put(out, "MTavg", several(boards, temperature, 1, 0));
    put(out, "MVavg", several(boards, 286, 0.3, 1));
    put(out, "TA", std::to_string(boards * hardware().chipsPerBoard));
    put(out, "Core", plain(hardware().chip));
    put(out, "PING", "131");
    put(out, "POWS", "0");
    put(out, "EEPROM", "160 160 160");
    put(out, "HASHS", "0 0 0");
    put(out, "POOLS", "0");
    put(out, "SoftOFF", isPaused() ? "1" : "0");
    put(out, "ECHU", "0 0 0");
    put(out, "ECMM", "0");
    for (int i = 0; i < boards; ++i)
        put(out, "SF" + std::to_string(i), "300 318 339 360");
    for (int i = 0; i < boards; ++i)
        put(out, "PVT_T" + std::to_string(i), ' ' + several(hardware().chipsPerBoard, temperature, 3, 0));
    for (int i = 0; i < boards; ++i)
        put(out, "PVT_V" + std::to_string(i), several(hardware().chipsPerBoard, 286, 4, 0));
    put(out, "WORKLEVEL", std::to_string(m_level));
    put(out, "MPO", std::to_string(int(hardware().watts)));
    out += "FW[Release]";
    return out;
}

Json AvalonDevice::statsRows() const
{
    Json out = Json::array();
    out.push_back(Json { { "STATS", 0 }, { "ID", "AVA100" }, { "Elapsed", elapsed() }, { "Calls", 0 }, { "Wait", 0.0 },
        { "Max", 0.0 }, { "Min", 99'999'999.0 }, { "MM ID0", mmText() }, { "MM Count", 1 }, { "Smart Speed", 1 },
        { "Voltage Level Offset", 0 }, { "Nonce Mask", 25 } });
    for (int i = 0; i < cgPools().size(); ++i) {
        out.push_back(Json { { "STATS", i + 1 }, { "ID", "POOL" + std::to_string(i) }, { "Elapsed", elapsed() },
            { "Calls", 0 }, { "Wait", 0.0 }, { "Max", 0.0 }, { "Min", 99'999'999.0 }, { "Pool Calls", 0 },
            { "Pool Attempts", 0 }, { "Pool Wait", 0.0 }, { "Work Diff", mining().difficulty },
            { "Bytes Sent", 26'720 }, { "Bytes Recv", 62'897 } });
    }
    return out;
}

} // namespace devices
