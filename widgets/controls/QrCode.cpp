// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/QrCode.h"

#include "widgets/controls/Paint.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace widgets {

namespace {

/// Below this there is room for more correction.
constexpr qsizetype shortText = 300;

QImage encode(const QByteArray &text)
{
    const auto level = text.size() <= shortText ? QR_ECLEVEL_M : QR_ECLEVEL_L;
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeString(text.constData(), 0, level, QR_MODE_8, 1), QRcode_free);
    if (!code)
        return {};
    QImage matrix(code->width, code->width, QImage::Format_Mono);
    matrix.setColorTable({ Theme::light().roles[size_t(Role::Surface)], Theme::light().roles[size_t(Role::Text)] });
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            matrix.setPixel(x, y, code->data[y * code->width + x] & 1U);
    }
    return matrix;
}

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("QR code"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool QrCode::setText(const QByteArray &text)
{
    if (text == m_text)
        return text.isEmpty() || modules() > 0;
    m_text = text;
    m_matrix = text.isEmpty() || text.size() > maxBytes ? QImage() : encode(text);
    update();
    return text.isEmpty() || modules() > 0;
}

QImage QrCode::image(int scale) const
{
    const int side = (modules() + 2 * quietZone) * scale;
    QImage out(side, side, QImage::Format_RGB32);
    out.fill(Theme::light().color(Role::Surface));
    QPainter painter(&out);
    painter.drawImage(QRect(quietZone * scale, quietZone * scale, modules() * scale, modules() * scale), m_matrix);
    return out;
}

void QrCode::copy() const
{
    if (m_matrix.isNull())
        return;
    auto *data = new QMimeData;
    data->setText(m_copyText.isEmpty() ? QString::fromUtf8(m_text) : m_copyText);
    data->setImageData(image(8));
    QGuiApplication::clipboard()->setMimeData(data);
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const int side = std::min(width(), height());
    const QRect area((width() - side) / 2, 0, side, side);
    const QColor edge = hasFocus() ? theme.color(Role::Accent) : theme.color(Role::Border);
    paintBox(
        &painter, area, m_matrix.isNull() ? theme.color(Role::Raised) : Theme::light().color(Role::Surface), edge, 6);
    if (m_matrix.isNull())
        return;
    // Whole device pixels a module: a blurred edge is what cameras stumble over.
    const qreal ratio = devicePixelRatioF();
    const int pixels = std::max(1, int(side * ratio) / (modules() + 2 * quietZone));
    const qreal size = pixels * modules() / ratio;
    const QPointF corner(std::round((area.center().x() + 0.5 - size / 2) * ratio) / ratio,
        std::round((area.center().y() + 0.5 - size / 2) * ratio) / ratio);
    painter.drawImage(QRectF(corner, QSizeF(size, size)), m_matrix);
}

void QrCode::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void QrCode::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_matrix.isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &QrCode::copy);
    menu->popup(event->globalPos());
}

} // namespace widgets
