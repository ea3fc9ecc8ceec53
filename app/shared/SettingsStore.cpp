// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingsStore.h"

#include "app/shared/Conflicts.h"
#include "app/shared/SettingsTable.h"
#include "core/base/SavedFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <toml++/toml.h>

namespace app {
namespace {

constexpr qint64 maxFileBytes = 1 << 20;
constexpr qsizetype maxMistakes = 20;

QVariant toVariant(const toml::node &node)
{
    if (const auto *value = node.as_boolean())
        return value->get();
    if (const auto *value = node.as_integer())
        return qlonglong(value->get());
    if (const auto *value = node.as_floating_point())
        return value->get();
    if (const auto *value = node.as_string())
        return QString::fromStdString(value->get());
    if (const auto *array = node.as_array()) {
        QStringList out;
        for (const toml::node &item : *array) {
            if (!item.is_string())
                return {};
            out.append(QString::fromStdString(item.as_string()->get()));
        }
        return out;
    }
    return {};
}

QString unknownKey(const QString &place, const QString &key)
{
    const QString near = nearestSetting(key);
    const QString shown = key.left(80);
    return near.isEmpty() ? QStringLiteral("%1: %2 is no setting; --print-config lists all of them").arg(place, shown)
                          : QStringLiteral("%1: %2 is no setting. Did you mean %3?").arg(place, shown, near);
}

QString wrongValue(const QString &place, const QString &key, const QVariant &raw, const Error &error)
{
    const QString read = raw.isValid() ? shownValue(raw) : QStringLiteral("a value of another kind");
    return QStringLiteral("%1: %2: read %3, allowed is %4").arg(place, key, read, error.detail);
}

tl::unexpected<Error> mistakesError(const QStringList &mistakes)
{
    return fail(Errc::Malformed, mistakes.mid(0, maxMistakes).join(u'\n'));
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Errc::NotFound, QStringLiteral("%1 is not there").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QByteArray text = file.read(maxFileBytes + 1);
    if (text.size() > maxFileBytes)
        return fail(Errc::Limit, QStringLiteral("%1 is larger than 1 MiB, so it is no settings file").arg(path));
    return text;
}

QString environmentName(const QString &key)
{
    return QStringLiteral("HASHSTEAD_") + QString(key).replace(u'.', u'_').toUpper();
}

} // namespace

const QList<SettingSpec> &settingSpecs()
{
    static const QList<SettingSpec> specs = [] {
        QList<SettingSpec> out;
        for (const SettingEntry &entry : settingEntries())
            out.append(entry.spec);
        return out;
    }();
    return specs;
}

Result<SettingsStore> SettingsStore::load(const SettingsSources &sources)
{
    SettingsStore store;
    QStringList mistakes;
    // The command line and the environment may say where the file is, so they are looked at for that first.
    QString dataDir = sources.dataDir;
    for (const auto &[key, value] : sources.assignments) {
        if (dataDir.isEmpty() && key == u"general.data_dir")
            dataDir = value;
    }
    if (dataDir.isEmpty())
        dataDir = sources.environment.value(QStringLiteral("HASHSTEAD_GENERAL_DATA_DIR"));
    if (dataDir.isEmpty())
        dataDir = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/hashstead");
    store.m_configFile
        = sources.configFile.isEmpty() ? QDir(dataDir).filePath(QStringLiteral("hashstead.toml")) : sources.configFile;
    const auto text = readFile(store.m_configFile);
    if (text) {
        if (const auto read = store.readToml(*text, QFileInfo(store.m_configFile).fileName()); !read)
            mistakes.append(read.error().detail);
    } else if (text.error().code != Errc::NotFound || !sources.configFile.isEmpty()) {
        return tl::unexpected(text.error());
    }
    store.readEnvironment(sources.environment, &mistakes);
    store.readAssignments(sources.assignments, &mistakes);
    if (!mistakes.isEmpty())
        return mistakesError(mistakes);
    if (!sources.dataDir.isEmpty())
        store.m_values[QStringLiteral("general.data_dir")]
            = { sources.dataDir, SettingRow::Origin::CommandLine, QStringLiteral("--data-dir") };
    if (const auto built = store.build(); !built)
        return tl::unexpected(built.error());
    if (store.m_settings.general.dataDir.isEmpty())
        store.m_settings.general.dataDir = dataDir;
    store.m_settings.general.dataDir = QDir(store.m_settings.general.dataDir).absolutePath();
    return store;
}

Result<SettingsStore> SettingsStore::fromToml(QByteArrayView text, const QString &fileName)
{
    SettingsStore store;
    if (const auto read = store.readToml(text, fileName); !read)
        return tl::unexpected(read.error());
    if (const auto built = store.build(); !built)
        return tl::unexpected(built.error());
    return store;
}

Result<void> SettingsStore::readToml(QByteArrayView text, const QString &fileName)
{
    if (text.size() > maxFileBytes)
        return fail(Errc::Limit, QStringLiteral("%1 is larger than 1 MiB, so it is no settings file").arg(fileName));
    const auto at = [&](const toml::source_region &source) {
        return QStringLiteral("%1:%2").arg(fileName).arg(source.begin.line);
    };
    toml::table root;
    try {
        root = toml::parse(std::string_view(text.data(), size_t(text.size())));
    } catch (const toml::parse_error &error) {
        return fail(Errc::Malformed,
            QStringLiteral("%1: %2").arg(at(error.source()),
                QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))));
    }
    QStringList mistakes;
    for (const auto &[sectionName, sectionNode] : root) {
        const QString section = QString::fromStdString(std::string(sectionName.str()));
        const toml::table *table = sectionNode.as_table();
        if (!table) {
            mistakes.append(unknownKey(at(sectionNode.source()), section));
            continue;
        }
        for (const auto &[name, node] : *table) {
            const QString key = section + u'.' + QString::fromStdString(std::string(name.str()));
            const SettingEntry *entry = findSetting(key);
            if (!entry) {
                mistakes.append(unknownKey(at(node.source()), key));
                continue;
            }
            const QVariant raw = toVariant(node);
            const auto value = checkValue(entry->spec, raw);
            if (value)
                m_values[key] = { *value, SettingRow::Origin::File, at(node.source()) };
            else
                mistakes.append(wrongValue(at(node.source()), key, raw, value.error()));
        }
    }
    return mistakes.isEmpty() ? Result<void>() : mistakesError(mistakes);
}

void SettingsStore::readEnvironment(const QProcessEnvironment &environment, QStringList *mistakes)
{
    QMap<QString, const SettingEntry *> known;
    QSet<QString> sections;
    for (const SettingEntry &entry : settingEntries()) {
        known.insert(environmentName(entry.spec.key), &entry);
        sections.insert(environmentName(entry.spec.key.section(u'.', 0, 0)) + u'_');
    }
    for (const QString &name : environment.keys()) {
        const QString place = QStringLiteral("environment variable ") + name.left(80);
        if (const SettingEntry *entry = known.value(name)) {
            const QString text = environment.value(name);
            if (const auto value = valueFromText(entry->spec, text))
                m_values[entry->spec.key] = { *value, SettingRow::Origin::Environment, place };
            else
                mistakes->append(wrongValue(place, entry->spec.key, text, value.error()));
            continue;
        }
        // Other programs' variables may begin with our name; one that names a section of ours is meant for us.
        const bool isOurs
            = std::any_of(sections.begin(), sections.end(), [&](const QString &s) { return name.startsWith(s); });
        if (isOurs)
            mistakes->append(
                unknownKey(place, name.mid(10).toLower().replace(name.mid(10).indexOf(u'_'), 1, QStringLiteral("."))));
    }
}

void SettingsStore::readAssignments(const QList<std::pair<QString, QString>> &assignments, QStringList *mistakes)
{
    for (const auto &[key, text] : assignments) {
        const QString place = QStringLiteral("--set");
        const SettingEntry *entry = findSetting(key);
        if (!entry) {
            mistakes->append(unknownKey(place, key));
        } else if (const auto value = valueFromText(entry->spec, text)) {
            m_values[key] = { *value, SettingRow::Origin::CommandLine, place };
        } else {
            mistakes->append(wrongValue(place, key, text, value.error()));
        }
    }
}

Result<void> SettingsStore::build()
{
    Settings settings;
    QStringList mistakes;
    const auto placeOf = [&](const QString &key) {
        return m_values.contains(key) ? m_values[key].place + QStringLiteral(": ") + key : key;
    };
    for (const SettingEntry &entry : settingEntries()) {
        const QString &key = entry.spec.key;
        const QVariant value = m_values.contains(key) ? m_values[key].value : entry.spec.defaultValue;
        if (const auto done = entry.apply(settings, value); !done)
            mistakes.append(
                QStringLiteral("%1: read %2, allowed is %3").arg(placeOf(key), shownValue(value), done.error().detail));
    }
    for (const Conflict &conflict : conflicts(settings))
        mistakes.append(QStringLiteral("%1: %2").arg(placeOf(conflict.key), conflict.what));
    if (!mistakes.isEmpty())
        return mistakesError(mistakes);
    if (settings.general.profile == Profile::Demo)
        settings.bitcoin.network = bitcoin::Network::Simulated;
    if (settings.general.dataDir.isEmpty())
        settings.general.dataDir = m_settings.general.dataDir;
    m_settings = std::move(settings);
    return {};
}

QList<SettingRow> SettingsStore::rows() const
{
    QList<SettingRow> out;
    for (const SettingEntry &entry : settingEntries()) {
        const auto known = m_values.constFind(entry.spec.key);
        if (known == m_values.constEnd())
            out.append({ entry.spec, entry.spec.defaultValue, SettingRow::Origin::Default });
        else
            out.append({ entry.spec, known->value, known->origin });
    }
    return out;
}

QMap<QString, QString> SettingsStore::change(const QVariantMap &changes)
{
    QMap<QString, QString> wrong;
    SettingsStore next = *this;
    QMap<QString, QVariant> values;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const SettingEntry *entry = findSetting(it.key());
        const auto value = entry ? checkValue(entry->spec, it.value()) : Result<QVariant>(fail(Errc::NotFound, {}));
        Settings scratch;
        if (!entry)
            wrong.insert(it.key(), QStringLiteral("no such setting"));
        else if (!value)
            wrong.insert(it.key(), QStringLiteral("Allowed is %1.").arg(value.error().detail));
        else if (const auto applied = entry->apply(scratch, *value); !applied)
            wrong.insert(it.key(), QStringLiteral("Allowed is %1.").arg(applied.error().detail));
        else
            values.insert(it.key(), *value);
        if (value && (!next.m_values.contains(it.key()) || next.m_values[it.key()].origin <= SettingRow::Origin::File))
            next.m_values[it.key()] = { *value, SettingRow::Origin::File, QStringLiteral("settings") };
    }
    if (!wrong.isEmpty())
        return wrong;
    if (const auto built = next.build(); !built) {
        // What is wrong between keys names its key; it goes to that row, or above the page.
        for (const QString &line : built.error().detail.split(u'\n')) {
            QString key;
            for (const SettingEntry &entry : settingEntries())
                key = line.contains(entry.spec.key + u':') ? entry.spec.key : key;
            wrong.insert(key, line);
        }
        return wrong;
    }
    const auto old = readFile(m_configFile);
    if (!old && old.error().code != Errc::NotFound)
        return { { QString(), old.error().detail } };
    QByteArray text = old.value_or(QByteArray());
    for (auto it = values.begin(); it != values.end(); ++it) {
        auto edited = withValue(text, it.key(), it.value());
        if (!edited)
            return { { it.key(), edited.error().detail } };
        text = *std::move(edited);
    }
    QDir().mkpath(QFileInfo(m_configFile).absolutePath());
    if (const auto saved = saveFile(m_configFile, text); !saved)
        return { { QString(), saved.error().detail } };
    *this = std::move(next);
    return {};
}

} // namespace app
