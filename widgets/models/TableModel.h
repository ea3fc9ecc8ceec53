// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/Column.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>

namespace widgets {

inline constexpr qsizetype longText = 20; ///< a longer cell has its text as a tool tip as well

/// A live table over a snapshot. setRows() takes the whole state again and again; what stays equal is not touched: only
/// rows that differ are announced, a row keeps its index objects (and so its selection) by its key, and the order
/// changes in one layout change. Row: a copyable value with `QString key` (unique) and operator==. GUI thread.
template <class Row> class TableModel final : public QAbstractTableModel {
public:
    /// \a columns must outlive the model. \a context is the translation context of their titles.
    TableModel(const char *context, std::span<const Column<Row>> columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_context(context)
        , m_columns(columns)
    {
    }

    void setRows(QList<Row> rows)
    {
        m_all = std::move(rows);
        apply();
    }
    /// Shows only the rows that \a accepts takes; empty: all.
    void setFilter(std::function<bool(const Row &)> accepts)
    {
        m_accepts = std::move(accepts);
        apply();
    }
    const QList<Row> &rows() const { return m_rows; }
    /// All that setRows() gave, whatever the filter shows.
    const QList<Row> &given() const { return m_all; }
    const Row &row(int index) const { return m_rows.at(index); }
    int rowOf(const QString &key) const
    {
        const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &r) { return r.key == key; });
        return it == m_rows.end() ? -1 : int(it - m_rows.begin());
    }
    std::span<const Column<Row>> columns() const { return m_columns; }
    QList<ColumnLayout> layout() const
    {
        QList<ColumnLayout> list;
        for (const Column<Row> &c : m_columns)
            list << ColumnLayout { QLatin1String(c.id), c.width, c.isShown, c.isWide, c.foldOrder, c.elides };
        return list;
    }
    QString titleOf(int column) const
    {
        return QCoreApplication::translate(m_context, m_columns[size_t(column)].title);
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Column<Row> &column = m_columns[size_t(index.column())];
        switch (role) {
        case cellRole:
            return QVariant::fromValue(column.cell(m_rows.at(index.row())));
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return column.cell(m_rows.at(index.row())).plainText();
        case Qt::ToolTipRole: { // what may be cut for want of room
            const QString text = column.cell(m_rows.at(index.row())).text;
            return text.size() > longText ? text : QVariant();
        }
        case Qt::TextAlignmentRole:
            return alignment(column);
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return titleOf(section);
        return role == Qt::TextAlignmentRole ? alignment(m_columns[size_t(section)]) : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override
    {
        m_sortColumn = column;
        m_order = order;
        resort();
    }

private:
    static QVariant alignment(const Column<Row> &column)
    {
        return QVariant::fromValue(Qt::Alignment((column.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }

    void apply()
    {
        QHash<QString, const Row *> next;
        next.reserve(m_all.size());
        for (const Row &row : std::as_const(m_all)) {
            if (!m_accepts || m_accepts(row))
                next.insert(row.key, &row);
        }
        removeMissing(next);
        replaceDiffering(next);
        appendNew(next);
        resort();
    }
    void removeMissing(const QHash<QString, const Row *> &next)
    {
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            if (next.contains(m_rows[last].key))
                continue;
            qsizetype first = last;
            while (first > 0 && !next.contains(m_rows[first - 1].key))
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }
    /// Afterwards \a next holds new rows only.
    void replaceDiffering(QHash<QString, const Row *> &next)
    {
        qsizetype first = -1;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const Row *row = next.take(m_rows[i].key);
            const bool differs = !(m_rows[i] == *row);
            if (differs)
                m_rows[i] = *row;
            if (differs && first < 0)
                first = i;
            if (!differs && first >= 0) {
                announce(first, i - 1);
                first = -1;
            }
        }
        if (first >= 0)
            announce(first, m_rows.size() - 1);
    }
    void announce(qsizetype first, qsizetype last)
    {
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
    }
    void appendNew(const QHash<QString, const Row *> &next)
    {
        if (next.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + next.size()) - 1);
        for (const Row &row : std::as_const(m_all)) {
            if (next.value(row.key) == &row)
                m_rows << row;
        }
        endInsertRows();
    }
    void resort()
    {
        if (m_sortColumn < 0 || m_sortColumn >= columnCount() || m_rows.size() < 2)
            return;
        const auto keyOf = m_columns[size_t(m_sortColumn)].sortKey;
        std::vector<SortKey> keys;
        keys.reserve(size_t(m_rows.size()));
        for (const Row &row : std::as_const(m_rows))
            keys.push_back(keyOf(row));
        const auto isBefore = [&](int a, int b) {
            const SortKey &left = keys[size_t(a)];
            const SortKey &right = keys[size_t(b)];
            if (left != right)
                return m_order == Qt::AscendingOrder ? left < right : right < left;
            return m_rows[a].key < m_rows[b].key;
        };
        std::vector<int> order(keys.size());
        std::iota(order.begin(), order.end(), 0);
        if (std::is_sorted(order.begin(), order.end(), isBefore))
            return;
        std::sort(order.begin(), order.end(), isBefore);
        permute(order);
    }
    void permute(const std::vector<int> &order)
    {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<int> placeOf(order.size());
        QList<Row> sorted;
        sorted.reserve(m_rows.size());
        for (int from : order) {
            placeOf[size_t(from)] = int(sorted.size());
            sorted << m_rows[from];
        }
        m_rows = std::move(sorted);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &i : before)
            after << index(placeOf[size_t(i.row())], i.column());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    const char *m_context;
    std::span<const Column<Row>> m_columns;
    QList<Row> m_all; ///< as given, filter not applied
    QList<Row> m_rows; ///< as shown
    std::function<bool(const Row &)> m_accepts;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace widgets
