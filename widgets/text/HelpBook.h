// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace widgets {

/// One page of the user's help.
struct HelpTopic {
    QString id; ///< its file without ".md"
    QString title; ///< the first heading
    QString markdown;
    QString plain; ///< as it is read, for searching
};

/// A topic that has all words of a search.
struct HelpHit {
    QString id;
    QString excerpt; ///< the text around the first place
    int count = 0; ///< places
};

/// All topics of the help. A value; it is read from the program's resources once.
class HelpBook {
public:
    HelpBook() = default;
    explicit HelpBook(QList<HelpTopic> topics);
    /// resources/help, as compiled in, in the language of \a locale; a topic without a translation is in English. The
    /// topics that one begins with come first.
    static HelpBook compiledIn(const QLocale &locale = QLocale());
    static HelpTopic topicFrom(const QString &id, const QString &markdown);

    const QList<HelpTopic> &topics() const { return m_topics; }
    const HelpTopic *find(const QString &id) const;
    /// The topic about a page of the window; the first one where there is none.
    QString topicOfPage(const QString &page) const;
    /// Topics that have every word, without case; those with a word in the title first, then by number of places.
    QList<HelpHit> search(const QString &words) const;
    /// The words of a search, longest first.
    static QStringList wordsOf(const QString &text);
    /// A heading as a link's "#..." names it: "The twelve words" -> "the-twelve-words".
    static QString anchorOf(const QString &heading);

private:
    QList<HelpTopic> m_topics;
};

} // namespace widgets
