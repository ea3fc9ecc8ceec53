// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolTip>

namespace support {

/// One run of text as it was painted, in the coordinates of the widget.
struct PaintedText {
    QString text;
    QRectF ink; ///< where its glyphs are
    QRectF clip; ///< what of the widget may be painted
};

/// Paints nothing and remembers every text: whatever paints it, label, style, delegate or a paintEvent() of our own.
class TextRecorder final : public QPaintDevice {
public:
    /// What \a widget paints itself, without its children.
    static QList<PaintedText> textsOf(QWidget *widget)
    {
        TextRecorder recorder(widget->size());
        widget->render(&recorder, {}, widget->rect(), QWidget::RenderFlags());
        return recorder.m_engine.texts;
    }
    QPaintEngine *paintEngine() const override { return const_cast<Engine *>(&m_engine); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmNumColors:
            return 0;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 96;
        }
    }

private:
    class Engine final : public QPaintEngine {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            if (item.text().trimmed().isEmpty())
                return;
            const QTransform transform = painter()->combinedTransform();
            QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at);
            const QRectF whole(0, 0, paintDevice()->width(), paintDevice()->height());
            const QRectF clip
                = painter()->hasClipping() ? transform.mapRect(painter()->clipBoundingRect()) & whole : whole;
            texts.append({ item.text(), transform.mapRect(ink), clip });
        }
        Type type() const override { return User; }
        QList<PaintedText> texts;
    };
    explicit TextRecorder(QSize size)
        : m_size(size)
    {
    }
    QSize m_size;
    Engine m_engine;
};

/// Finds texts without room in a window that is shown: cut at an edge, painted over each other, or ended in an ellipsis
/// where that is not by design (widgets::letElide()) or without the whole text as the tool tip.
class TextCheck {
public:
    /// \a isSmallest: in the smallest window every text may be elided that its tool tip then tells.
    explicit TextCheck(QWidget *window, bool isSmallest = false)
        : m_window(window)
        , m_isSmallest(isSmallest)
    {
        auto all = window->findChildren<QWidget *>();
        all.prepend(window);
        all.removeIf([](const QWidget *widget) { return widget->inherits("QTipLabel"); }); // they come and go meanwhile
        for (QWidget *widget : std::as_const(all)) {
            if (widget->isVisible() && widget->window() == window->window() && !widget->size().isEmpty())
                look(widget);
        }
        findOverlaps();
    }
    QStringList faults() const { return m_faults; }
    /// By design, with their tool tips.
    QStringList elided() const { return m_elided; }

private:
    struct Seen {
        QWidget *widget;
        QString text;
        QRectF place; ///< in the window, as far as it is in sight
    };

    static QString pathOf(const QWidget *widget)
    {
        QStringList names;
        for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
            if (widget->objectName() != QLatin1String("qt_scrollarea_viewport"))
                names.prepend(QLatin1String(widget->metaObject()->className())
                    + (widget->objectName().isEmpty() ? QString() : u'#' + widget->objectName()));
        }
        return names.mid(std::max<qsizetype>(0, names.size() - 3)).join(u'/');
    }
    void fault(const QWidget *widget, const QString &text, const QString &what)
    {
        const QString line = QStringLiteral("%1: \"%2\" %3").arg(pathOf(widget), text, what);
        if (!m_faults.contains(line))
            m_faults << line;
    }
    /// What the user typed, or a text to read on, may go on beyond the edge.
    static bool scrolls(const QWidget *widget)
    {
        const QWidget *owner = widget->parentWidget();
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        return (line && !line->text().isEmpty()) || qobject_cast<const QPlainTextEdit *>(owner)
            || qobject_cast<const QTextEdit *>(owner);
    }
    void look(QWidget *widget)
    {
        if (scrolls(widget))
            return;
        const auto texts = TextRecorder::textsOf(widget);
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        const bool isRows = area && area->viewport() == widget; // rows may stand half over the edge
        const QRectF sight = widget->visibleRegion().boundingRect();
        for (const PaintedText &text : texts) {
            if (text.text.endsWith(u'…') || text.text.endsWith(QLatin1String("...")))
                lookAtElided(widget, text);
            const bool isCutAtSide
                = text.ink.left() < text.clip.left() - 1.5 || text.ink.right() > text.clip.right() + 1.5;
            const bool isCutInHeight
                = !isRows && (text.ink.top() < text.clip.top() - 1.5 || text.ink.bottom() > text.clip.bottom() + 1.5);
            if (isCutAtSide || isCutInHeight)
                fault(widget, text.text,
                    isCutAtSide ? QStringLiteral("is cut at the side") : QStringLiteral("is cut in height"));
            lookBeside(widget, text);
            if (const QRectF place = text.ink & sight; !place.isEmpty() && !qobject_cast<const QGraphicsView *>(area))
                m_seen.append({ widget, text.text, place.translated(widget->mapTo(m_window, QPoint())) });
        }
    }
    /// A neighbour that stands upon the text.
    void lookBeside(const QWidget *widget, const PaintedText &text)
    {
        const QWidget *parent = widget->isWindow() ? nullptr : widget->parentWidget();
        if (!parent || !parent->layout())
            return;
        const QRectF ink = text.ink.translated(widget->pos()).adjusted(1.5, 1.5, -1.5, -1.5);
        const auto neighbours = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *other : neighbours) {
            if (other != widget && other->isVisible() && !other->isWindow() && ink.isValid()
                && ink.intersects(other->geometry()))
                fault(widget, text.text, QStringLiteral("is covered by ") + pathOf(other));
        }
    }
    /// At once, which hideText() does not.
    static void hideToolTip()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (widget->inherits("QTipLabel"))
                widget->hide();
        }
    }
    static QString toolTipAt(QWidget *widget, const QPoint &at)
    {
        hideToolTip();
        QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &help);
        const QString shown = QToolTip::text();
        hideToolTip();
        return shown.isEmpty() ? widget->toolTip() : shown;
    }
    void lookAtElided(QWidget *widget, const PaintedText &text)
    {
        if (widget->property("text").toString().endsWith(text.text)
            || widget->property("currentText").toString().endsWith(text.text))
            return; // it says so
        bool isByDesign = m_isSmallest || widgets::mayElide(widget);
        if (const auto *table = qobject_cast<const widgets::LiveTable *>(widget->parentWidget());
            table && widget == table->viewport())
            isByDesign = m_isSmallest || table->mayElide(table->columnAt(int(text.ink.center().x())));
        if (!isByDesign)
            return fault(widget, text.text, QStringLiteral("has no room"));
        const QString toolTip = toolTipAt(widget, text.ink.center().toPoint());
        const QString begin = text.text.chopped(1).trimmed();
        if (!toolTip.contains(begin) || toolTip.size() <= begin.size())
            return fault(
                widget, text.text, QStringLiteral("has no tool tip with the whole of it: \"%1\"").arg(toolTip));
        m_elided << QStringLiteral("%1: \"%2\" of \"%3\"").arg(pathOf(widget), text.text, toolTip);
    }
    void findOverlaps()
    {
        std::sort(
            m_seen.begin(), m_seen.end(), [](const Seen &a, const Seen &b) { return a.place.top() < b.place.top(); });
        for (qsizetype i = 0; i < m_seen.size(); ++i) {
            const QRectF one = m_seen[i].place.adjusted(1.5, 1.5, -1.5, -1.5);
            for (qsizetype k = i + 1; k < m_seen.size() && m_seen[k].place.top() < one.bottom(); ++k) {
                if (one.isValid() && one.intersects(m_seen[k].place.adjusted(1.5, 1.5, -1.5, -1.5)))
                    fault(m_seen[i].widget, m_seen[i].text,
                        QStringLiteral("and \"%1\" are painted over each other").arg(m_seen[k].text));
            }
        }
    }

    QWidget *m_window;
    bool m_isSmallest;
    QList<Seen> m_seen;
    QStringList m_faults;
    QStringList m_elided;
};

} // namespace support
