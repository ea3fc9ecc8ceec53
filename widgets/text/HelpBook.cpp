// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/HelpBook.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace widgets {

namespace {

/// "de/start.md", "pt_BR/start.md" for Portuguese of any country; nothing where there is none.
QString translationOf(const QDir &help, const QString &topic, const QLocale &locale)
{
    const QStringList languages = help.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &language : languages) {
        if (QLocale(language).language() == locale.language())
            return help.filePath(language + u'/' + topic + QStringLiteral(".md"));
    }
    return {};
}

} // namespace

HelpBook::HelpBook(QList<HelpTopic> topics)
    : m_topics(std::move(topics))
{
}

HelpTopic HelpBook::topicFrom(const QString &id, const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    const QString plain = document.toPlainText();
    return { id, plain.section(u'\n', 0, 0).trimmed(), markdown, plain };
}

HelpBook HelpBook::compiledIn(const QLocale &locale)
{
    static const QStringList order { QStringLiteral("start"), QStringLiteral("dashboard"), QStringLiteral("machines"),
        QStringLiteral("network"), QStringLiteral("node"), QStringLiteral("pools"), QStringLiteral("wallet"),
        QStringLiteral("ehash"), QStringLiteral("mint"), QStringLiteral("logs"), QStringLiteral("settings"),
        QStringLiteral("desktop"), QStringLiteral("trouble") };
    const QDir folder(QStringLiteral(":/hashstead/help"));
    QStringList ids;
    const QStringList files = folder.entryList({ QStringLiteral("*.md") }, QDir::Files, QDir::Name);
    for (const QString &file : files)
        ids << file.chopped(3);
    const auto placeOf = [](const QString &id) {
        const qsizetype place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    };
    std::stable_sort(
        ids.begin(), ids.end(), [&](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    QList<HelpTopic> topics;
    for (const QString &id : std::as_const(ids)) {
        QFile file(translationOf(folder, id, locale));
        if (!file.exists())
            file.setFileName(folder.filePath(id + QStringLiteral(".md")));
        if (file.open(QIODevice::ReadOnly))
            topics << topicFrom(id, QString::fromUtf8(file.readAll()).section(QStringLiteral("<!--"), 0, 0));
    }
    return HelpBook(std::move(topics));
}

const HelpTopic *HelpBook::find(const QString &id) const
{
    const auto found
        = std::find_if(m_topics.begin(), m_topics.end(), [&](const HelpTopic &topic) { return topic.id == id; });
    return found == m_topics.end() ? nullptr : &*found;
}

QString HelpBook::topicOfPage(const QString &page) const
{
    static const QMap<QString, QString> others { { QStringLiteral("pool"), QStringLiteral("pools") },
        { QStringLiteral("mint"), QStringLiteral("ehash") }, { QStringLiteral("earnings"), QStringLiteral("ehash") } };
    for (const QString &id : { page, others.value(page) }) {
        if (find(id))
            return id;
    }
    return m_topics.isEmpty() ? QString() : m_topics.first().id;
}

QStringList HelpBook::wordsOf(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList words = text.split(space, Qt::SkipEmptyParts);
    words.removeDuplicates();
    std::stable_sort(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

QList<HelpHit> HelpBook::search(const QString &text) const
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return {};
    QList<std::pair<bool, HelpHit>> hits;
    for (const HelpTopic &topic : m_topics) {
        int count = 0;
        const bool hasAll = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            const qsizetype places = topic.plain.count(word, Qt::CaseInsensitive);
            count += int(places);
            return places > 0;
        });
        if (!hasAll)
            continue;
        const bool isInTitle = std::any_of(words.begin(), words.end(),
            [&](const QString &word) { return topic.title.contains(word, Qt::CaseInsensitive); });
        // What stands behind the title says more than the title does again.
        const qsizetype body = topic.title.size() + 1;
        qsizetype at = topic.plain.indexOf(words.first(), body, Qt::CaseInsensitive);
        at = at < 0 ? body : at;
        const qsizetype from = at <= body + 24 ? body : topic.plain.indexOf(u' ', at - 24) + 1;
        QString excerpt = topic.plain.mid(std::min(from, at), 110).simplified();
        if (from > body)
            excerpt.prepend(QChar(0x2026));
        hits << std::pair { isInTitle, HelpHit { topic.id, excerpt, count } };
    }
    std::stable_sort(hits.begin(), hits.end(),
        [](const auto &a, const auto &b) { return a.first != b.first ? a.first : a.second.count > b.second.count; });
    QList<HelpHit> out;
    for (const auto &[isInTitle, hit] : std::as_const(hits))
        out << hit;
    return out;
}

QString HelpBook::anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == u'_' || c == u'-')
            anchor += c;
        else if (c.isSpace())
            anchor += u'-';
    }
    return anchor;
}

} // namespace widgets
