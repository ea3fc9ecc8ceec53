// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/LogModel.h"

#include <algorithm>

namespace widgets {

void LogModel::apply(const LogNews &news)
{
    const QList<LogLine> fresh = news.lines.last(std::min<qsizetype>(news.lines.size(), capacity));
    const qsizetype known = m_categories.size();
    for (const LogLine &line : fresh)
        m_categories.insert(line.category);
    if (news.isWhole) {
        beginResetModel();
        m_lines = fresh;
        endResetModel();
    } else if (!fresh.isEmpty()) {
        if (const qsizetype surplus = m_lines.size() + fresh.size() - capacity; surplus > 0) {
            beginRemoveRows({}, 0, int(surplus) - 1);
            m_lines.remove(0, surplus);
            endRemoveRows();
        }
        beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + fresh.size()) - 1);
        m_lines += fresh;
        endInsertRows();
    }
    if (m_categories.size() != known)
        Q_EMIT categoriesChanged();
}

QStringList LogModel::categories() const
{
    QStringList list(m_categories.begin(), m_categories.end());
    list.sort();
    return list;
}

QString LogModel::textOf(const LogLine &line)
{
    return QStringLiteral("%1 %2 %3: %4")
        .arg(toDateTime(line.at).toString(Qt::ISODateWithMs), logLevelName(line.level), line.category, line.text);
}

QString LogModel::levelTitle(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return tr("Debug");
    case LogLevel::Info:
        return tr("Information");
    case LogLevel::Warning:
        return tr("Warning");
    case LogLevel::Critical:
        return tr("Critical");
    }
    return {};
}

QList<ColumnLayout> LogModel::layout()
{
    return { { QStringLiteral("time"), 104, true, false, 0 }, { QStringLiteral("level"), 108, true, false, 0 },
        { QStringLiteral("category"), 176, true, false, 1 }, { QStringLiteral("text"), 240, true, true, 0 } };
}

Cell LogModel::cellOf(const LogLine &line, int column)
{
    static constexpr Role dots[] = { Role::Border, Role::Faint, Role::Warning, Role::Bad };
    switch (column) {
    case Time:
        return { .text = toDateTime(line.at).toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")),
            .role = Role::Faint,
            .isNumber = true };
    case Level:
        return { .text = levelTitle(line.level), .role = Role::Secondary, .dot = dots[size_t(line.level)] };
    case Category:
        return { .text = line.category, .role = Role::Secondary };
    default:
        return { .text = line.text };
    }
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine &line = m_lines.at(index.row());
    switch (role) {
    case cellRole:
        return QVariant::fromValue(cellOf(line, index.column()));
    case Qt::DisplayRole:
        return cellOf(line, index.column()).text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(levelTitle(line.level), line.text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = { tr("Time"), tr("Level"), tr("Category"), tr("Message") };
    return titles[section];
}

void LogFilter::setLevel(LogLevel least)
{
    m_least = least;
    invalidateFilter();
}

void LogFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

void LogFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogLine &line = static_cast<const LogModel *>(sourceModel())->line(row);
    if (line.level < m_least || (!m_category.isEmpty() && line.category != m_category))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return line.text.contains(word, Qt::CaseInsensitive) || line.category.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace widgets
