// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/Hardware.h"

#include <algorithm>
#include <cmath>

namespace devices {

namespace hardware {

Hardware bitaxeGamma()
{
    Hardware out;
    out.model = QStringLiteral("Gamma");
    out.chip = QStringLiteral("BM1370");
    out.firmware = QStringLiteral("v2.10.0");
    out.hashesPerChipClock = 2040;
    out.megahertz = 525;
    out.millivolts = 1150;
    out.watts = 17;
    out.idleWatts = 2;
    out.supplyVolts = 5;
    out.fullFanRpm = 7'000;
    out.frequencies = { 400, 490, 525, 550, 600, 625 };
    out.voltages = { 1000, 1060, 1100, 1150, 1200, 1250 };
    return out;
}

Hardware bitaxeUltra()
{
    Hardware out = bitaxeGamma();
    out.model = QStringLiteral("Ultra");
    out.chip = QStringLiteral("BM1366");
    out.firmware = QStringLiteral("v2.6.5");
    out.hashesPerChipClock = 894;
    out.megahertz = 485;
    out.millivolts = 1200;
    out.watts = 12;
    out.frequencies = { 400, 425, 450, 475, 485, 500, 525, 550, 575 };
    out.voltages = { 1100, 1150, 1200, 1250, 1300 };
    return out;
}

Hardware nerdQAxe()
{
    Hardware out = bitaxeGamma();
    out.model = QStringLiteral("NerdQAxe++");
    out.firmware = QStringLiteral("v1.0.38-alpha9");
    out.chipsPerBoard = 4;
    out.megahertz = 600;
    out.watts = 77;
    out.idleWatts = 5;
    out.supplyVolts = 12;
    out.fans = 2;
    out.fullFanRpm = 4'500;
    out.frequencies = { 500, 515, 525, 550, 575, 590, 600 };
    out.voltages = { 1120, 1130, 1140, 1150, 1160, 1170, 1180 };
    return out;
}

Hardware avalon1566()
{
    Hardware out;
    out.model = QStringLiteral("15-194");
    out.chip = QStringLiteral("A3197S");
    out.firmware = QStringLiteral("24102401_25462b2_9ddf522");
    out.boards = 3;
    out.chipsPerBoard = 160;
    out.hashesPerChipClock = 1'200;
    out.megahertz = 346;
    out.millivolts = 286;
    out.watts = 3'730;
    out.idleWatts = 60;
    out.supplyVolts = 12;
    out.fans = 2;
    out.fullFanRpm = 8'600;
    return out;
}

Hardware antminerS9()
{
    Hardware out;
    out.model = QStringLiteral("Antminer S9");
    out.chip = QStringLiteral("BM1387");
    out.firmware = QStringLiteral("Fri Nov 17 17:37:49 CST 2017");
    out.boards = 3;
    out.chipsPerBoard = 63;
    out.hashesPerChipClock = 114;
    out.megahertz = 650;
    out.millivolts = 8'800;
    out.watts = 1'350;
    out.idleWatts = 40;
    out.supplyVolts = 12;
    out.fans = 2;
    out.fullFanRpm = 6'000;
    return out;
}

Hardware antminerS19()
{
    Hardware out;
    out.model = QStringLiteral("Antminer S19");
    out.chip = QStringLiteral("BM1398");
    out.firmware = QStringLiteral("Tue Aug  2 11:11:11 CST 2022");
    out.boards = 3;
    out.chipsPerBoard = 76;
    out.hashesPerChipClock = 672;
    out.megahertz = 620;
    out.millivolts = 13'200;
    out.watts = 3'250;
    out.idleWatts = 50;
    out.supplyVolts = 220;
    out.fans = 4;
    out.fullFanRpm = 6'000;
    return out;
}

} // namespace hardware

Body::Body(const Hardware &hardware, int number)
    : m_hardware(hardware)
    , m_number(number)
    , m_megahertz(hardware.megahertz)
    , m_millivolts(hardware.millivolts)
{
}

void Body::powerOn()
{
    m_seconds = 0;
    m_load = 0;
    m_hashes = 0;
    m_m1 = m_m10 = m_h1 = {};
}

void Body::Mean::add(double seconds, double window, double rate)
{
    const double part = 1 - std::exp(-seconds / window);
    value += part * (rate - value);
    weight += part * (1 - weight);
}

double Body::sway(double period, double size) const
{
    return size * std::sin(6.2831853 * (m_seconds / period + m_number * 0.37));
}

double Body::expected() const
{
    return m_hardware.boards * m_hardware.chipsPerBoard * m_hardware.hashesPerChipClock * m_megahertz * 1e6;
}

void Body::pass(std::chrono::nanoseconds time, double load)
{
    const double seconds = std::chrono::duration<double>(time).count();
    m_seconds += seconds;
    m_load = load;
    const double rate = telemetry().now;
    m_m1.add(seconds, 60, rate);
    m_m10.add(seconds, 600, rate);
    m_h1.add(seconds, 3600, rate);
    m_hashes += rate * seconds;
    // Full use at half the fan's speed warms by 40 degrees; half a minute to get there.
    const double cooling = 0.4 + 1.2 * m_fan / 100;
    const double goal = ambient + 40 * telemetry().watts / m_hardware.watts / cooling;
    m_celsius += (1 - std::exp(-seconds / 15)) * (goal - m_celsius);
    const double wanted = m_fixedFan.value_or(std::clamp(50 + 6 * (m_celsius - m_target), 25.0, 100.0));
    m_fan += (1 - std::exp(-seconds / 3)) * (wanted - m_fan);
}

Telemetry Body::telemetry() const
{
    Telemetry out;
    out.expected = expected();
    out.now = out.expected * m_load * (1 + sway(17, 0.02));
    out.m1 = m_m1.mean();
    out.m10 = m_m10.mean();
    out.h1 = m_h1.mean();
    out.average = m_seconds > 0 ? m_hashes / m_seconds : 0;
    // Power goes with the clock and the square of the voltage.
    const double strain = m_megahertz / m_hardware.megahertz * std::pow(m_millivolts / m_hardware.millivolts, 2);
    out.watts
        = m_hardware.idleWatts + (m_hardware.watts - m_hardware.idleWatts) * strain * m_load * (1 + sway(11, 0.01));
    out.volts = m_hardware.supplyVolts * (1 - 0.01 * m_load + sway(29, 0.002));
    out.coreMillivolts = m_millivolts * (1 - 0.005 * m_load);
    out.chipCelsius = m_celsius + sway(13, 0.4);
    out.boardCelsius = ambient + 0.7 * (m_celsius - ambient) + sway(23, 0.3);
    out.regulatorCelsius = ambient + 1.15 * (m_celsius - ambient) + sway(19, 0.5);
    out.fanPercent = m_fan;
    out.fanRpm = m_hardware.fullFanRpm * m_fan / 100 * (1 + sway(7, 0.01));
    out.seconds = m_seconds;
    return out;
}

} // namespace devices
