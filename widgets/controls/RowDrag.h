// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMouseEvent;
class QTableView;
class QWidget;

namespace widgets {

/// Lets the user change the order of a table's rows: by dragging a row with the mouse, or with Alt and the arrow keys.
/// It changes nothing itself. The table must not be sorted.
class RowDrag final : public QObject {
    Q_OBJECT
public:
    explicit RowDrag(QTableView *table);
    /// Only the first \a rows can be moved, and only among themselves.
    void setMovableRows(int rows) { m_movable = rows; }

Q_SIGNALS:
    /// The row \a from is to stand at \a to, counted without it.
    void moved(int from, int to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keyPressed(int key);
    void mousePressed(const QMouseEvent &mouse);
    bool mouseMoved(const QMouseEvent &mouse);
    void showGap(int y);
    int gapAt(int y) const;
    void finish(bool isDropped);

    QTableView *m_table;
    const QObject *m_viewport; ///< its events come while the table is on its way out, too
    QWidget *m_line; ///< where the row would go
    int m_movable = 0;
    int m_pressed = -1;
    int m_pressedY = 0;
    int m_gap = -1; ///< before that row; -1: no drag
};

} // namespace widgets
