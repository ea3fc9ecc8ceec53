// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Settings.h"

namespace app {

/// One row of the table: what is known of a key, and where its checked value goes.
struct SettingEntry {
    SettingSpec spec;
    /// Puts a value that checkValue() passed into \a settings. The error is what is allowed instead, without the value.
    Result<void> (*apply)(Settings &settings, const QVariant &value);
};

const QList<SettingEntry> &settingEntries();
/// Null when there is no such key.
const SettingEntry *findSetting(const QString &key);

/// \a raw as the type of the default, inside the bounds. A path has its ~ replaced, a duration may be a number of
/// seconds or a text as "90s", "10m", "24h", "5d". Errors: OutOfRange, Malformed; the detail says what is allowed.
Result<QVariant> checkValue(const SettingSpec &spec, const QVariant &raw);
/// The same from the text of an environment variable or --set. A list is separated by commas.
Result<QVariant> valueFromText(const SettingSpec &spec, const QString &text);
/// "a whole number from 1 to 65535"
QString allowedText(const SettingSpec &spec);
/// What stands in a TOML file for \a value.
QString tomlLiteral(const QVariant &value);
/// A value in an error message: cut short, and without what could be a password in an address.
QString shownValue(const QVariant &value);
/// The key with the fewest changes to \a wrong, or empty when none is near.
QString nearestSetting(const QString &wrong);

} // namespace app
