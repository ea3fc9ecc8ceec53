// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/Paint.h"

#include <QFile>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QPixmapCache>
#include <QRawFont>
#include <QSvgRenderer>

#include <algorithm>

namespace widgets {

namespace {

struct Laid {
    QList<quint32> glyphs;
    QList<QPointF> positions;
    qreal width = 0;
};

/// Empty glyphs when the font misses a character: then plain text is drawn, with Qt's fallback fonts.
Laid lay(const QString &text, const QRawFont &raw)
{
    Laid laid;
    laid.glyphs = raw.glyphIndexesForString(text);
    if (laid.glyphs.size() != text.size() || laid.glyphs.contains(0u))
        return {};
    const auto advances = raw.advancesForGlyphIndexes(laid.glyphs);
    const auto digits = raw.advancesForGlyphIndexes(raw.glyphIndexesForString(QStringLiteral("0123456789")));
    qreal digitWidth = 0;
    for (const QPointF &advance : digits)
        digitWidth = std::max(digitWidth, advance.x());
    laid.positions.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qreal own = advances[i].x();
        const qreal cell = text[i].isDigit() ? digitWidth : own;
        laid.positions << QPointF(laid.width + (cell - own) / 2, 0);
        laid.width += cell;
    }
    return laid;
}

} // namespace

qreal TabularText::width(const QString &text, const QFont &font)
{
    const Laid laid = lay(text, QRawFont::fromFont(font));
    return laid.glyphs.isEmpty() ? QFontMetricsF(font).horizontalAdvance(text) : laid.width;
}

void TabularText::draw(QPainter *painter, QPointF left, const QString &text)
{
    const QRawFont raw = QRawFont::fromFont(painter->font());
    const Laid laid = lay(text, raw);
    if (laid.glyphs.isEmpty()) {
        painter->drawText(left, text);
        return;
    }
    QGlyphRun run;
    run.setRawFont(raw);
    run.setGlyphIndexes(laid.glyphs);
    run.setPositions(laid.positions);
    painter->drawGlyphRun(left, run);
}

void paintMark(QPainter *painter, QPointF center, const Theme &theme, Role role, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(center);
    const QColor color = theme.color(role);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const qreal r = radius;
    switch (role) {
    case Role::Warning:
        painter->drawPolygon(QPolygonF { { 0, -r * 1.1 }, { r * 1.15, r * 0.85 }, { -r * 1.15, r * 0.85 } });
        break;
    case Role::Bad:
        painter->setPen(QPen(color, r * 0.55, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(-r * 0.75, -r * 0.75), QPointF(r * 0.75, r * 0.75));
        painter->drawLine(QPointF(-r * 0.75, r * 0.75), QPointF(r * 0.75, -r * 0.75));
        break;
    case Role::Faint:
    case Role::Secondary:
        painter->setPen(QPen(color, r * 0.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QPointF(), r * 0.8, r * 0.8);
        break;
    case Role::Accent:
        painter->drawRoundedRect(QRectF(-r * 0.85, -r * 0.85, r * 1.7, r * 1.7), 1, 1);
        break;
    default:
        painter->drawEllipse(QPointF(), r, r);
        break;
    }
    painter->restore();
}

void paintDot(QPainter *painter, QPointF center, const QColor &color, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(center, radius, radius);
    painter->restore();
}

void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

QPixmap themeIcon(const QString &name, const QColor &color, int size, qreal ratio)
{
    const QString key = QStringLiteral("hashstead/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/hashstead/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace widgets
