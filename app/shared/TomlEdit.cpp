// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsStore's text side: the commented default file, --help, and changing one value in a file that a person wrote.
#include "app/shared/SettingsStore.h"
#include "app/shared/SettingsTable.h"

#include <toml++/toml.h>

namespace app {
namespace {

/// Breaks \a text at spaces so that no line is longer than \a width.
QStringList wrapped(const QString &text, int width)
{
    QStringList lines { QString() };
    for (const QString &word : text.split(u' ')) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > width)
            lines.append(QString());
        lines.last() += (lines.last().isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return lines;
}

std::optional<toml::table> parsed(const QByteArray &text)
{
    try {
        return toml::parse(std::string_view(text.data(), size_t(text.size())));
    } catch (const toml::parse_error &) {
        return std::nullopt;
    }
}

/// Byte position of a line and column as toml++ counts them: from 1, columns in code points.
qsizetype positionOf(const QByteArray &text, const toml::source_position &at)
{
    qsizetype pos = 0;
    for (toml::source_index line = 1; line < at.line; ++line) {
        const qsizetype newline = text.indexOf('\n', pos);
        if (newline < 0)
            return text.size();
        pos = newline + 1;
    }
    for (toml::source_index column = 1; column < at.column && pos < text.size() && text[pos] != '\n'; ++column) {
        ++pos;
        while (pos < text.size() && (quint8(text[pos]) & 0xc0) == 0x80)
            ++pos;
    }
    return pos;
}

/// The line after the section's last value, or after its header.
toml::source_index endLineOf(const toml::table &section)
{
    toml::source_index line = section.source().begin.line;
    for (const auto &[key, node] : section)
        line = std::max(line, node.source().end.line);
    return line + 1;
}

} // namespace

QString SettingsStore::defaultToml()
{
    QString out = QStringLiteral(
        "# Hashstead's settings. Every key stands here with its default; a line that is removed keeps it.\n"
        "# A key can also be set by --set section.key=value or by HASHSTEAD_SECTION_KEY in the environment.\n"
        "# Passwords never stand in this file: see \"hashsteadd set-secret\".\n");
    QString section;
    for (const SettingEntry &entry : settingEntries()) {
        const SettingSpec &spec = entry.spec;
        if (spec.key.section(u'.', 0, 0) != section) {
            section = spec.key.section(u'.', 0, 0);
            out += QStringLiteral("\n[%1]\n").arg(section);
        }
        out += u'\n';
        for (const QString &line : wrapped(spec.help, 100))
            out += QStringLiteral("# %1\n").arg(line);
        out += QStringLiteral("# Allowed: %1.\n").arg(allowedText(spec));
        out += QStringLiteral("%1 = %2\n").arg(spec.key.section(u'.', 1), tomlLiteral(spec.defaultValue));
    }
    return out;
}

QString SettingsStore::helpText()
{
    QString out;
    for (const SettingEntry &entry : settingEntries()) {
        out += QStringLiteral("  %1 = %2\n").arg(entry.spec.key, tomlLiteral(entry.spec.defaultValue));
        for (const QString &line : wrapped(entry.spec.help, 90))
            out += QStringLiteral("      %1\n").arg(line);
        out += QStringLiteral("      Allowed: %1.\n").arg(allowedText(entry.spec));
    }
    return out;
}

Result<QByteArray> SettingsStore::withValue(const QByteArray &text, const QString &key, const QVariant &value)
{
    const auto before = parsed(text);
    if (!before)
        return fail(Errc::Malformed, QStringLiteral("the file is no valid TOML"));
    const std::string section = key.section(u'.', 0, 0).toStdString();
    const std::string name = key.section(u'.', 1).toStdString();
    const QByteArray literal = tomlLiteral(value).toUtf8();
    const QByteArray line = QByteArray::fromStdString(name) + " = " + literal + '\n';

    QByteArray out = text;
    if (!out.isEmpty() && !out.endsWith('\n'))
        out += '\n';
    const toml::table *table = (*before)[section].as_table();
    if (const toml::node *node = table ? table->get(name) : nullptr) {
        const qsizetype from = positionOf(text, node->source().begin);
        out.replace(from, positionOf(text, node->source().end) - from, literal);
    } else if (table) {
        out.insert(positionOf(out, { endLineOf(*table), 1 }), line);
    } else {
        out += '\n' + ('[' + QByteArray::fromStdString(section) + "]\n") + line;
    }
    // Whatever way the file is written: only an edit that changed this one value is kept.
    auto wanted = *before;
    auto after = parsed(out);
    const auto fresh = parsed("v = " + literal);
    if (!wanted.contains(section))
        wanted.insert_or_assign(section, toml::table {});
    if (after && fresh && wanted[section].as_table()) {
        wanted[section].as_table()->insert_or_assign(name, *fresh->get("v"));
        if (*after == wanted)
            return out;
    }
    return fail(Errc::Unsupported,
        QStringLiteral("%1 cannot be changed in this file by the program; please edit it by hand").arg(key));
}

} // namespace app
