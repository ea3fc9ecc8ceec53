// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LogTail.h"
#include "widgets/models/Column.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace widgets {

/// The latest lines of the log, oldest first. Holds at most capacity; what comes on top pushes the oldest out.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int capacity = 5000;
    enum Columns { Time, Level, Category, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void apply(const LogNews &news);
    const LogLine &line(int row) const { return m_lines.at(row); }
    /// Every category that spoke since the start, in order.
    QStringList categories() const;
    /// As it stands in a log file, without a line's end.
    static QString textOf(const LogLine &line);
    static QString levelTitle(LogLevel level);
    static QList<ColumnLayout> layout();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void categoriesChanged();

private:
    static Cell cellOf(const LogLine &line, int column);

    QList<LogLine> m_lines;
    QSet<QString> m_categories;
};

/// The lines that the page shows: of at least a level, of one category or all, with every word.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLevel(LogLevel least);
    /// Empty: all.
    void setCategory(const QString &category);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogLevel m_least = LogLevel::Debug;
    QString m_category;
    QStringList m_words;
};

} // namespace widgets
