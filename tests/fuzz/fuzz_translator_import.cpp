// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingsTable.h"
#include "app/shared/TranslatorImport.h"

#include <QSet>

#include <cstdlib>

/// Another translator's file: whatever it holds, it is an import whose every setting the settings table takes and whose
/// every line has a reason, or an error with words.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto import = app::importTranslator(text, QStringLiteral("fuzz.toml"));
    if (!import) {
        if (import.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    for (const ImportLine &line : import->lines) {
        const bool isSecret
            = line.key.contains(QStringLiteral("mnemonic")) || line.key.contains(QStringLiteral("priv"));
        if (line.why.isEmpty() || line.key.size() > 160 || line.value.size() > 160
            || (isSecret && line.value != QStringLiteral("***")))
            std::abort();
    }
    for (auto it = import->settings.begin(); it != import->settings.end(); ++it) {
        const app::SettingEntry *entry = app::findSetting(it.key());
        const auto value
            = entry ? app::checkValue(entry->spec, it.value()) : Result<QVariant>(fail(Errc::NotFound, {}));
        app::Settings scratch;
        if (!value || !entry->apply(scratch, *value))
            std::abort();
    }
    return 0;
}
