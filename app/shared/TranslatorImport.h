// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Setup.h"

namespace app {

/// Largest settings file of a translator that is read.
inline constexpr qsizetype maxTranslatorBytes = 256 * 1024;

/// Reads the TOML file of a Stratum V2 reference translator (old and new forms) or of hashpool's, as settings of
/// profile pool. Pure. Every value of the file has one line that says where it went or why it did not; what is a secret
/// is never repeated. Errors: Malformed (no TOML, or no translator's file), Limit (size, or more values than lines).
Result<SettingsImport> importTranslator(QByteArrayView text, const QString &fileName);

} // namespace app
