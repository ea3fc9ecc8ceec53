// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/HelpModel.h"

#include <algorithm>

namespace widgets {

void HelpModel::setBook(const HelpBook &book)
{
    m_book = book;
    rebuild();
}

void HelpModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void HelpModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_words.trimmed().isEmpty()) {
        for (const HelpTopic &topic : m_book.topics())
            m_rows << Row { topic.id, topic.title, {}, 0 };
    } else {
        const auto hits = m_book.search(m_words);
        for (const HelpHit &hit : hits)
            m_rows << Row { hit.id, m_book.find(hit.id)->title, hit.excerpt, hit.count };
    }
    endResetModel();
}

int HelpModel::rowOf(const QString &id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int HelpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HelpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.excerpt.isEmpty() ? row.title : row.title + u'\n' + row.excerpt; // the list elides both
    case Qt::AccessibleDescriptionRole:
        return row.count > 0 ? tr("%n place(s)", nullptr, row.count) : QString();
    case IdRole:
        return row.id;
    case ExcerptRole:
        return row.excerpt;
    default:
        return {};
    }
}

} // namespace widgets
