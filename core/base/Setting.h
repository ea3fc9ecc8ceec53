// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>
#include <QVariant>

/// The type of a setting's value. List is a list of strings.
enum class SettingType : quint8 { Bool, Integer, Real, Text, Choice, List, Duration, Path };

/// Everything known of one settings key: the config file, --help, validation and the settings page are made from it.
struct SettingSpec {
    QString key; ///< "network.sv1_listen"
    SettingType type = SettingType::Text;
    QVariant defaultValue;
    QVariant minimum; ///< of numbers and durations (seconds); invalid when there is none
    QVariant maximum;
    QStringList choices; ///< of Choice
    QString title; ///< short label, English
    QString help; ///< whole sentences, English
    bool needsRestart = true;
    bool isExpert = false; ///< folded away in the settings page
};

/// One row of the settings page: the spec, the value in force and where it came from.
struct SettingRow {
    enum class Origin : quint8 { Default, File, Environment, CommandLine };
    SettingSpec spec;
    QVariant value;
    Origin origin = Origin::Default;
};
