// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/SettingsTable.h"

#include <QStringList>

namespace app {

/// The rows of [ehash], [mint] and [wallet].
QList<SettingEntry> ehashEntries();
QList<SettingEntry> apiEntries();
QList<SettingEntry> lanEntries();
/// The rows of [window].
QList<SettingEntry> windowEntries();

/// What the rows of the table are made with.
namespace entries {

using Kind = SettingType;

/// Most values are simply assigned: a member of a section, found by two member pointers.
template <auto Section, auto Member> Result<void> assign(Settings &settings, const QVariant &value)
{
    auto &target = settings.*Section.*Member;
    using T = std::remove_reference_t<decltype(target)>;
    if constexpr (std::is_same_v<T, std::chrono::hours>)
        target = std::chrono::duration_cast<std::chrono::hours>(std::chrono::seconds(value.toInt()));
    else if constexpr (std::is_same_v<T, std::chrono::seconds>)
        target = std::chrono::seconds(value.toInt());
    else
        target = value.value<T>();
    return {};
}

/// Lists of something with a text form.
template <auto Section, auto Member> Result<void> assignEach(Settings &settings, const QVariant &value)
{
    auto &target = settings.*Section.*Member;
    using T = typename std::remove_reference_t<decltype(target)>::value_type;
    target.clear();
    const QStringList items = value.toStringList();
    for (const QString &item : items) {
        auto parsed = T::fromString(item);
        if (!parsed)
            return tl::unexpected(parsed.error());
        target.append(*std::move(parsed));
    }
    return {};
}

/// \a title and \a help: English, marked with QT_TRANSLATE_NOOP("Setting", ...).
inline SettingEntry row(
    QString key, Kind type, QVariant value, const char *title, const char *help, decltype(SettingEntry::apply) apply)
{
    SettingEntry out;
    out.spec.key = std::move(key);
    out.spec.type = type;
    out.spec.defaultValue = std::move(value);
    out.spec.title = QString::fromUtf8(title);
    out.spec.help = QString::fromUtf8(help);
    out.apply = apply;
    return out;
}

inline SettingEntry within(SettingEntry entry, const QVariant &minimum, const QVariant &maximum)
{
    entry.spec.minimum = minimum;
    entry.spec.maximum = maximum;
    return entry;
}

inline SettingEntry oneOf(SettingEntry entry, const QStringList &choices)
{
    entry.spec.choices = choices;
    return entry;
}

inline SettingEntry expert(SettingEntry entry)
{
    entry.spec.isExpert = true;
    return entry;
}

inline QString s(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// A choice that the settings page shows in the user's language, marked as titles are.
inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline constexpr int minute = 60;
inline constexpr int hour = 3600;
inline constexpr int day = 24 * hour;

} // namespace entries
} // namespace app
