// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/Shares.h"

#include "widgets/Theme.h"
#include "widgets/text/Format.h"
#include "widgets/text/Words.h"

#include <QHash>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace widgets {

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setCounts(quint64 accepted, quint64 rejected)
{
    if (accepted == m_accepted && rejected == m_rejected)
        return;
    m_accepted = accepted;
    m_rejected = rejected;
    setAccessibleName(tr("%1 accepted, %2 rejected").arg(Format::count(accepted), Format::count(rejected)));
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme &theme = Theme::of(this);
    const quint64 total = m_accepted + m_rejected;
    const QRectF all = rect();
    painter.setBrush(theme.color(total == 0 ? Role::Grid : Role::Ok));
    painter.drawRoundedRect(all, 3, 3);
    if (m_rejected == 0)
        return;
    // What was refused is always visible, however little it is.
    const qreal width = std::max(4.0, all.width() * double(m_rejected) / double(total));
    painter.setClipRect(QRectF(all.right() - width, all.top(), width, all.height()));
    painter.setBrush(theme.color(Role::Bad));
    painter.drawRoundedRect(all, 3, 3);
    painter.setClipping(false);
    painter.fillRect(QRectF(all.right() - width - 1.5, all.top(), 1.5, all.height()), theme.color(Role::Surface));
}

ShareGrid::ShareGrid(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

void ShareGrid::setShares(const QList<work::ShareMark> &shares, double targetDifficulty, UnixMs now)
{
    m_now = now;
    if (shares == m_shares && targetDifficulty == m_target)
        return;
    m_shares = shares.last(std::min<qsizetype>(shares.size(), columns * rows));
    m_target = targetDifficulty;
    if (m_current >= m_shares.size())
        point(-1);
    update();
}

qreal ShareGrid::pitch() const
{
    return std::min(14.5, double(width()) / columns);
}
int ShareGrid::heightForWidth(int width) const
{
    return int(std::ceil(std::min(14.5, double(width) / columns) * rows));
}

void ShareGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const qreal step = pitch();
    const qreal side = step - 2.5;
    for (int i = 0; i < columns * rows; ++i) {
        const QRectF box(i % columns * step, i / columns * step, side, side);
        painter.setPen(Qt::NoPen);
        if (i >= m_shares.size()) {
            painter.setBrush(theme.color(Role::Grid));
            painter.drawRoundedRect(box, 2.5, 2.5);
            continue;
        }
        const work::ShareMark &share = m_shares[i];
        const bool isRejected = share.reason != work::RejectReason::None;
        QColor color = theme.color(isRejected ? Role::Bad : share.isBelowSource ? Role::Warning : Role::Ok);
        if (!isRejected && !share.isBelowSource && m_target > 0) {
            // One step stronger for each doubling above the target.
            const double doublings = std::log2(std::max(1.0, share.difficulty / m_target));
            color.setAlphaF(float(std::min(1.0, 0.42 + 0.145 * doublings)));
        }
        painter.setBrush(color);
        if (i == m_current)
            painter.setPen(QPen(theme.color(Role::Accent), 2));
        painter.drawRoundedRect(box, 2.5, 2.5);
        if (!isRejected && !share.isBelowSource)
            continue;
        const QRectF sign = box.adjusted(side * 0.3, side * 0.3, -side * 0.3, -side * 0.3);
        painter.setPen(QPen(theme.color(Role::Surface), 1.4));
        if (isRejected)
            painter.drawLine(sign.topLeft(), sign.bottomRight());
        painter.drawLine(sign.bottomLeft(), sign.topRight());
    }
}

void ShareGrid::point(int index)
{
    index = index < 0 || index >= m_shares.size() ? -1 : index;
    if (index == m_current)
        return;
    m_current = index;
    update();
    if (index < 0)
        return Q_EMIT pointedAt({});
    const work::ShareMark &share = m_shares[index];
    const QString verdict = share.isBelowSource ? tr("below the upstream target") : Words::rejectReason(share.reason);
    const QString words
        = tr("%1, difficulty %2, %3")
              .arg(Format::moment(share.at, m_now), Format::difficulty(share.difficulty).text(), verdict);
    setAccessibleDescription(words);
    Q_EMIT pointedAt(words);
}

void ShareGrid::mouseMoveEvent(QMouseEvent *event)
{
    const int column = int(event->position().x() / pitch());
    point(column >= columns ? -1 : int(event->position().y() / pitch()) * columns + column);
}

void ShareGrid::leaveEvent(QEvent *)
{
    if (!hasFocus())
        point(-1);
}

void ShareGrid::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, int> steps { { Qt::Key_Left, -1 }, { Qt::Key_Right, 1 }, { Qt::Key_Up, -columns },
        { Qt::Key_Down, columns } };
    const int last = int(m_shares.size()) - 1;
    if (event->key() == Qt::Key_Home)
        point(0);
    else if (event->key() == Qt::Key_End)
        point(last);
    else if (const int step = steps.value(event->key()); step != 0 && last >= 0)
        point(m_current < 0 ? last : std::clamp(m_current + step, 0, last));
    else
        QWidget::keyPressEvent(event);
}

void ShareGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_current < 0)
        point(int(m_shares.size()) - 1);
    update();
}

void ShareGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
    update();
}

} // namespace widgets
