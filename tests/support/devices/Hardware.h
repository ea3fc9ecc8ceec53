// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QList>
#include <QString>

namespace devices {

/// What a device is made of, by its maker's figures.
struct Hardware {
    QString model {}; ///< as its interface says it
    QString chip {};
    QString firmware {};
    int boards = 1;
    int chipsPerBoard = 1;
    double hashesPerChipClock = 0; ///< of one chip in one cycle: its small cores
    double megahertz = 0; ///< as delivered
    double millivolts = 0;
    double watts = 0; ///< at that
    double idleWatts = 0;
    double supplyVolts = 0;
    int fans = 1;
    double fullFanRpm = 0;
    QList<int> frequencies {}; ///< that its interface offers
    QList<int> voltages {};
};
namespace hardware {
Hardware bitaxeGamma();
Hardware bitaxeUltra();
Hardware nerdQAxe();
Hardware avalon1566();
Hardware antminerS9();
Hardware antminerS19();
} // namespace hardware

/// What its sensors and counters say now.
struct Telemetry {
    double expected = 0; ///< h/s at its settings
    double now = 0; ///< h/s
    double m1 = 0;
    double m10 = 0;
    double h1 = 0;
    double average = 0; ///< since power on
    double watts = 0;
    double volts = 0; ///< of its supply
    double coreMillivolts = 0;
    double chipCelsius = 0;
    double boardCelsius = 0;
    double regulatorCelsius = 0;
    double fanPercent = 0;
    double fanRpm = 0;
    double seconds = 0; ///< since power on
};

/// The body of a device: gets warm by what it uses, spins its fans by how warm it is, keeps means of its hashrate.
class Body {
public:
    Body(const Hardware &hardware, int number);

    void powerOn();
    /// Time passes. \a load: what it hashes as part of what it should, 0 to 1.
    void pass(std::chrono::nanoseconds time, double load);
    Telemetry telemetry() const;

    void setMegahertz(double megahertz) { m_megahertz = megahertz; }
    double megahertz() const { return m_megahertz; }
    void setMillivolts(double millivolts) { m_millivolts = millivolts; }
    double millivolts() const { return m_millivolts; }
    /// Empty: by temperature.
    void setFanPercent(std::optional<double> percent) { m_fixedFan = percent; }
    std::optional<double> fixedFan() const { return m_fixedFan; }
    void setTargetCelsius(double celsius) { m_target = celsius; }
    double targetCelsius() const { return m_target; }

private:
    double expected() const;
    /// A small swing around 0 that differs between devices and readings, at most \a size.
    double sway(double period, double size) const;

    Hardware m_hardware;
    int m_number;
    double m_megahertz;
    double m_millivolts;
    double m_target = 60;
    std::optional<double> m_fixedFan {};
    double m_seconds = 0;
    double m_load = 0;
    double m_celsius = ambient;
    double m_fan = 25; ///< percent
    struct Mean {
        double value = 0;
        double weight = 0; ///< of what was seen, 1 once the window is full
        void add(double seconds, double window, double rate);
        double mean() const { return weight > 0 ? value / weight : 0; }
    };
    Mean m_m1, m_m10, m_h1;
    double m_hashes = 0;

    static constexpr double ambient = 24;
};

} // namespace devices
