// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Settings.h"

#include <QMap>
#include <QProcessEnvironment>

namespace app {

/// Every key, in the order of the file, --help and the settings page. Lists have QStringList defaults, durations are
/// whole seconds.
const QList<SettingSpec> &settingSpecs();

/// Where values come from; later ones win: defaults, file, environment (HASHSTEAD_<SECTION>_<KEY>), command line.
struct SettingsSources {
    QString dataDir; ///< --data-dir; empty: general.data_dir or the platform's place
    QString configFile; ///< --config; empty: hashstead.toml in the data directory, which need not exist
    QProcessEnvironment environment;
    QList<std::pair<QString, QString>> assignments; ///< --set key=value and the options that are short for it
};

/// The settings of one run: checked values, their origins, and the file they are saved to. A value; no thread.
class SettingsStore final {
public:
    /// Errors: Malformed or OutOfRange with one line per mistake, each naming the place ("hashstead.toml:12"), the key,
    /// what was read and what is allowed; NotFound for a --config file that is not there; Io.
    static Result<SettingsStore> load(const SettingsSources &sources);
    /// The same from the text of a file alone. \a fileName is for messages.
    static Result<SettingsStore> fromToml(QByteArrayView text, const QString &fileName);

    const Settings &settings() const { return m_settings; }
    QList<SettingRow> rows() const;
    const QString &configFile() const { return m_configFile; }

    /// Checks \a changes and writes them into the file, keeping its comments and all other lines. Nothing is written
    /// when one value is wrong; the map then holds a sentence per key (the empty key: the file could not be written). A
    /// key that the environment or command line sets keeps that value until the next start without it.
    QMap<QString, QString> change(const QVariantMap &changes);

    /// The whole default file with comments. Parses to exactly the defaults.
    static QString defaultToml();
    /// The keys' part of --help.
    static QString helpText();
    /// \a text with \a key set to \a value: the value is replaced where it stands, otherwise a line is added.
    /// Errors: Malformed when \a text is no TOML.
    static Result<QByteArray> withValue(const QByteArray &text, const QString &key, const QVariant &value);

private:
    struct Value {
        QVariant value;
        SettingRow::Origin origin = SettingRow::Origin::Default;
        QString place; ///< for messages: "hashstead.toml:12"
    };
    Result<void> readToml(QByteArrayView text, const QString &fileName);
    void readEnvironment(const QProcessEnvironment &environment, QStringList *mistakes);
    void readAssignments(const QList<std::pair<QString, QString>> &assignments, QStringList *mistakes);
    Result<void> build();

    QMap<QString, Value> m_values;
    Settings m_settings;
    QString m_configFile;
};

} // namespace app
