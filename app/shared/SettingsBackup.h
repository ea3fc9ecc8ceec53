// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <optional>

namespace app {

/// The settings file as it was: a copy beside it for people, and the way back.
class SettingsBackup final {
public:
    /// Copies \a configFile to "<file>.<time>.bak", which never overwrites an older one. Where there is no file yet,
    /// there is no copy either. Errors: Io.
    static Result<SettingsBackup> take(const QString &configFile);

    /// Empty when there was no file.
    const QString &path() const { return m_path; }
    /// Puts the file back as it was; where there was none, it is removed. Errors: Io.
    Result<void> restore() const;

private:
    QString m_configFile;
    QString m_path;
    std::optional<QByteArray> m_text;
};

} // namespace app
