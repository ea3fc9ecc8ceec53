// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/CoreWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace widgets {

namespace {

constexpr qsizetype maxLength = 2000; ///< no sentence of ours is longer
constexpr int maxDepth = 4; ///< a sentence in a sentence, and so on

/// "Node %1: %2." as "Node ", ": ", "." and 1, 2.
struct Pattern {
    QByteArray source;
    QStringList pieces; ///< one more than there are marks
    QList<int> marks;
    qsizetype letters = 0; ///< in the pieces
};

Pattern patternOf(const QString &source)
{
    Pattern p { source.toUtf8(), { QString() }, {}, 0 };
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] == u'%' && i + 1 < source.size() && source[i + 1].isDigit()) {
            p.marks << source[++i].digitValue();
            p.pieces << QString();
        } else {
            p.pieces.last() += source[i];
            ++p.letters;
        }
    }
    return p;
}

/// Those that say most come first: "%1: %2" fits nearly everything.
QList<Pattern> readPatterns()
{
    QList<Pattern> all;
    QFile file(QStringLiteral(":/hashstead/i18n/core.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"source")
            all << patternOf(xml.readElementText());
    }
    std::sort(all.begin(), all.end(), [](const Pattern &a, const Pattern &b) {
        return a.letters != b.letters ? a.letters > b.letters : a.source < b.source;
    });
    return all;
}

/// What stands at the marks of \a pattern, in their order; nothing where \a text is another sentence.
std::optional<QStringList> argumentsIn(const QString &text, const Pattern &pattern)
{
    if (!text.startsWith(pattern.pieces.first()) || !text.endsWith(pattern.pieces.last()))
        return std::nullopt;
    QStringList arguments;
    qsizetype from = pattern.pieces.first().size();
    for (qsizetype i = 1; i < pattern.pieces.size(); ++i) {
        const QString &piece = pattern.pieces[i];
        const bool isLast = i + 1 == pattern.pieces.size();
        const qsizetype to = isLast ? text.size() - piece.size() : text.indexOf(piece, from);
        if (to <= from)
            return std::nullopt;
        arguments << text.mid(from, to - from);
        from = to + piece.size();
    }
    return from == text.size() ? std::optional(arguments) : std::nullopt;
}

QString translated(const QString &english, const QList<Pattern> &patterns, int depth)
{
    for (const Pattern &pattern : patterns) {
        const auto arguments = argumentsIn(english, pattern);
        if (!arguments)
            continue;
        const Pattern ours = patternOf(QCoreApplication::translate("core", pattern.source.constData()));
        QString text = ours.pieces.first();
        for (qsizetype i = 0; i < ours.marks.size(); ++i) {
            const QString argument = arguments->value(pattern.marks.indexOf(ours.marks[i]));
            text += (depth < maxDepth ? translated(argument, patterns, depth + 1) : argument) + ours.pieces[i + 1];
        }
        return text;
    }
    return english;
}

} // namespace

QString CoreWords::of(const QString &english)
{
    static const QList<Pattern> patterns = readPatterns();
    if (english.isEmpty() || english.size() > maxLength)
        return english;
    const QString ours = translated(english, patterns, 1);
    if (ours != english || english.size() < 2 || !english.endsWith(u'.'))
        return ours;
    // Tests of the first steps make a sentence of an error: "Nothing listens at ...".
    for (const QString &phrase : { english.chopped(1), english.front().toLower() + english.mid(1).chopped(1) }) {
        const QString words = translated(phrase, patterns, 1);
        if (words != phrase)
            return words.front().toUpper() + words.mid(1)
                + (words.back().unicode() < 0x2e80 ? QChar(u'.') : QChar(u'\u3002'));
    }
    return english;
}

} // namespace widgets
