// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/Column.h"

#include <QHash>
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
    /// What \a cell needs, px; its note gives way and counts only \a withNote.
    static int widthOf(const Cell &cell, bool withNote = false);
    /// By column, for cells painted since the last call that had less room than they need.
    QHash<int, int> takeNeeded() const { return std::exchange(m_needed, {}); }

private:
    mutable QHash<int, int> m_needed;
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
    /// The whole of an elided title as the tool tip.
    bool viewportEvent(QEvent *event) override;
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
    /// Whether its cells may end in an ellipsis; other columns grow with what they show.
    bool mayElide(int column) const;
    static constexpr int widestGrown = 240; ///< px
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
    bool viewportEvent(QEvent *event) override;

private:
    void fit();
    /// Widens columns to what their cells need; not those that the user has made narrower.
    void grow(const QHash<int, int> &needed);

    CellDelegate *m_delegate;
    QList<ColumnLayout> m_columns;
    bool m_isFitting = false; ///< widths change by our hand
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
