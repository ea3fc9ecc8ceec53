// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/Shares.h"

#include "widgets/Theme.h"
#include "widgets/text/Format.h"
#include "widgets/text/Words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

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
}

void ShareGrid::setShares(const QList<work::ShareMark> &shares, double targetDifficulty, UnixMs now)
{
    m_now = now;
    if (shares == m_shares && targetDifficulty == m_target)
        return;
    m_shares = shares.last(std::min<qsizetype>(shares.size(), columns * rows));
    m_target = targetDifficulty;
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

bool ShareGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = int(help->pos().x() / pitch());
    const int index = int(help->pos().y() / pitch()) * columns + column;
    if (column >= columns || index < 0 || index >= m_shares.size()) {
        QToolTip::hideText();
        return true;
    }
    const work::ShareMark &share = m_shares[index];
    const QString verdict = share.isBelowSource ? tr("below the upstream target") : Words::rejectReason(share.reason);
    QToolTip::showText(help->globalPos(),
        tr("%1, difficulty %2, %3")
            .arg(Format::moment(share.at, m_now), Format::difficulty(share.difficulty).text(), verdict),
        this);
    return true;
}

} // namespace widgets
