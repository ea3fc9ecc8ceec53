// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/Column.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace widgets {

/// Draws a Cell: dot, text, fainter unit and note, or a small line. No widget per row.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int padding = 7;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The cell alone, without row background: the sums row uses it too.
    static void paintCell(QPainter *painter, const QRect &rect, const Cell &cell, bool isRight, const Theme &theme);
};

/// Column titles in the secondary colour, an arrow at the sorted one.
class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override { return { QHeaderView::sizeHint().width(), 33 }; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// A table view in the window's look. Columns that the user did not choose fold away where there is no room.
class LiveTable final : public QTableView {
    Q_OBJECT
public:
    static constexpr int rowHeight = 29;

    explicit LiveTable(QWidget *parent = nullptr);
    /// Call once, after setModel().
    void setColumns(const QList<ColumnLayout> &columns);
    bool isColumnWanted(int column) const { return m_columns.at(column).isShown; }
    void setColumnWanted(int column, bool isWanted);
    /// Ids of wanted columns, and back: for the state file.
    QStringList wantedColumns() const;
    void setWantedColumns(const QStringList &ids);
    /// Order and widths as the user left them, by column id: for the state file. Unknown ids are passed over.
    QVariantMap arrangement() const;
    void setArrangement(const QVariantMap &arrangement);
    /// Said where rows would be.
    void setEmptyText(const QString &text);
    /// Height that shows \a rows rows without a scroll bar.
    int heightFor(int rows) const;

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter or double click
    void columnsMoved(); ///< widths or visibility changed

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    QList<ColumnLayout> m_columns;
    QString m_emptyText;
};

/// A row under a table that stays in sight, its cells under the table's columns.
class SumRow final : public QWidget {
    Q_OBJECT
public:
    explicit SumRow(LiveTable *table);
    /// By column; missing cells stay empty.
    void setCells(const QMap<int, Cell> &cells);
    QString text(int column) const { return m_cells.value(column).plainText(); }
    QSize sizeHint() const override { return { 100, LiveTable::rowHeight + 2 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LiveTable *m_table;
    QMap<int, Cell> m_cells;
};

} // namespace widgets
