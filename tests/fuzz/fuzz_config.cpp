// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingsStore.h"

#include <cstdlib>

/// The settings file: whatever it holds, it is settings or an error with words, and a file that was read can be changed
/// by the program into one that reads back with exactly that change, or the change is refused.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto store = app::SettingsStore::fromToml(text, QStringLiteral("fuzz.toml"));
    if (!store) {
        if (store.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    const QString key = QStringLiteral("demo.miners");
    const auto changed = app::SettingsStore::withValue(text, key, 7);
    if (!changed)
        return 0;
    const auto again = app::SettingsStore::fromToml(*changed, QStringLiteral("fuzz.toml"));
    if (!again || again->settings().demo.miners != 7)
        std::abort();
    const auto before = store->rows();
    const auto after = again->rows();
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i].spec.key != key && before[i].value != after[i].value)
            std::abort();
    }
    return 0;
}
