// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingEntries.h"

namespace app {

using namespace entries;

QList<SettingEntry> lanEntries()
{
    using S = Settings;
    using L = Settings::Lan;
    return {
        row(s(u"lan.enabled"), Kind::Bool, true, QT_TRANSLATE_NOOP("Setting", "Machines on the network"),
            QT_TRANSLATE_NOOP("Setting",
                "Watches the mining machines of your home through their own interfaces. They are searched for only when "
                "you ask for it, and changed only once you switched management on."),
            assign<&S::lan, &L::isOn>),
        within(
            row(s(u"lan.poll"), Kind::Duration, 10, QT_TRANSLATE_NOOP("Setting", "Time between readings"),
                QT_TRANSLATE_NOOP("Setting", "How often each machine is asked how it is."), assign<&S::lan, &L::poll>),
            5, 300),
        row(s(u"lan.alerts"), Kind::Bool, true, QT_TRANSLATE_NOOP("Setting", "Alerts of machines"),
            QT_TRANSLATE_NOOP(
                "Setting", "Tells when a machine is gone, hot, slow, has a fan that stands still or mines elsewhere."),
            assign<&S::lan, &L::alerts>),
        within(row(s(u"lan.chip_limit"), Kind::Real, 70.0, QT_TRANSLATE_NOOP("Setting", "Hot chips"),
                   QT_TRANSLATE_NOOP(
                       "Setting", "A Bitaxe or one of its relatives whose chip is hotter is told, in degrees Celsius."),
                   assign<&S::lan, &L::chipCelsius>),
            30.0, 120.0),
        within(row(s(u"lan.large_chip_limit"), Kind::Real, 90.0,
                   QT_TRANSLATE_NOOP("Setting", "Hot chips of large machines"),
                   QT_TRANSLATE_NOOP("Setting",
                       "The same for Antminer, Avalon and others, which are made to run hotter, in degrees Celsius."),
                   assign<&S::lan, &L::largeChipCelsius>),
            30.0, 120.0),
        within(row(s(u"lan.regulator_limit"), Kind::Real, 100.0, QT_TRANSLATE_NOOP("Setting", "Hot regulators"),
                   QT_TRANSLATE_NOOP(
                       "Setting", "A machine whose voltage regulators are hotter is told, in degrees Celsius."),
                   assign<&S::lan, &L::regulatorCelsius>),
            30.0, 150.0),
        within(row(s(u"lan.energy_price"), Kind::Real, 0.0, QT_TRANSLATE_NOOP("Setting", "Price of a kilowatt hour"),
                   QT_TRANSLATE_NOOP("Setting", "What each machine costs a day is reckoned with it; 0: not shown."),
                   assign<&S::lan, &L::energyPrice>),
            0.0, 1e6),
        within(row(s(u"lan.bitcoin_price"), Kind::Real, 0.0, QT_TRANSLATE_NOOP("Setting", "Price of a bitcoin"),
                   QT_TRANSLATE_NOOP("Setting",
                       "In the same currency; what each machine may earn a day is shown in it. 0: in sats alone. It is "
                       "never looked up."),
                   assign<&S::lan, &L::bitcoinPrice>),
            0.0, 1e12),
        row(s(u"lan.currency"), Kind::Text, s(u""), QT_TRANSLATE_NOOP("Setting", "Currency"),
            QT_TRANSLATE_NOOP("Setting", "Of these prices: EUR, USD, ..."), assign<&S::lan, &L::currency>),
        expert(within(row(s(u"lan.probes"), Kind::Integer, 64, QT_TRANSLATE_NOOP("Setting", "Probes at once"),
                          QT_TRANSLATE_NOOP("Setting", "How many addresses a search asks at the same time."),
                          assign<&S::lan, &L::probes>),
            1, 64)),
        expert(within(row(s(u"lan.web_port"), Kind::Integer, 80, QT_TRANSLATE_NOOP("Setting", "Web port of machines"),
                          QT_TRANSLATE_NOOP("Setting", "Where machines serve their web interface."),
                          assign<&S::lan, &L::webPort>),
            1, 65535)),
        expert(within(
            row(s(u"lan.api_port"), Kind::Integer, 4028, QT_TRANSLATE_NOOP("Setting", "API port of machines"),
                QT_TRANSLATE_NOOP("Setting", "Where machines serve the API of cgminer."), assign<&S::lan, &L::apiPort>),
            1, 65535)),
    };
}

} // namespace app
