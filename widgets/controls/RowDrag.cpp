// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/RowDrag.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

namespace widgets {

namespace {

class GapLine final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::of(this).color(Role::Accent));
    }
};

} // namespace

RowDrag::RowDrag(QTableView *table)
    : QObject(table)
    , m_table(table)
    , m_viewport(table->viewport())
    , m_line(new GapLine(table->viewport()))
{
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
}

int RowDrag::gapAt(int y) const
{
    for (int row = 0; row < m_movable; ++row) {
        const int top = m_table->rowViewportPosition(row);
        if (y < top + m_table->rowHeight(row) / 2)
            return row;
    }
    return m_movable;
}

void RowDrag::showGap(int y)
{
    m_gap = gapAt(y);
    const int last = std::max(0, m_movable - 1);
    const int at = m_gap < m_movable ? m_table->rowViewportPosition(m_gap)
                                     : m_table->rowViewportPosition(last) + m_table->rowHeight(last);
    m_line->setGeometry(0, std::max(0, at - 1), m_table->viewport()->width(), 2);
    m_line->show();
    m_line->raise();
    m_table->viewport()->setCursor(Qt::ClosedHandCursor);
}

void RowDrag::finish(bool isDropped)
{
    const int from = m_pressed;
    const int gap = m_gap;
    m_pressed = -1;
    m_gap = -1;
    m_line->hide();
    m_table->viewport()->unsetCursor();
    if (!isDropped || from < 0 || gap < 0)
        return;
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT moved(from, to);
}

void RowDrag::keyPressed(int key)
{
    const int row = m_table->currentIndex().row();
    const int to = key == Qt::Key_Up ? row - 1 : row + 1;
    if (row >= 0 && row < m_movable && to >= 0 && to < m_movable)
        Q_EMIT moved(row, to);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_gap >= 0) {
            finish(false);
            return true;
        }
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (!isArrow || !key->modifiers().testFlag(Qt::AltModifier))
            return false;
        keyPressed(key->key());
        return true;
    }
    if (watched != m_viewport)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        mousePressed(static_cast<const QMouseEvent &>(*event));
        return false;
    case QEvent::MouseMove:
        return mouseMoved(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease:
        finish(true);
        return false;
    default:
        return false;
    }
}

void RowDrag::mousePressed(const QMouseEvent &mouse)
{
    m_pressed = mouse.button() == Qt::LeftButton ? m_table->rowAt(int(mouse.position().y())) : -1;
    m_pressed = m_pressed < m_movable ? m_pressed : -1;
    m_pressedY = int(mouse.position().y());
}

bool RowDrag::mouseMoved(const QMouseEvent &mouse)
{
    if (m_pressed < 0 || !mouse.buttons().testFlag(Qt::LeftButton))
        return false;
    if (m_gap < 0 && std::abs(int(mouse.position().y()) - m_pressedY) < QApplication::startDragDistance())
        return true;
    showGap(int(mouse.position().y()));
    return true; // the selection stays with the row
}

} // namespace widgets
