// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/Labels.h"

#include "widgets/controls/Paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace widgets {

namespace {
constexpr char elides[] = "elides";
}

void letElide(QWidget *widget)
{
    widget->setProperty(elides, true);
}

bool mayElide(const QWidget *widget)
{
    return widget->property(elides).toBool();
}

RoleLabel::RoleLabel(TextSize size, Role role, QFont::Weight weight, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setFont(themeFont(size, weight));
    setTextFormat(Qt::PlainText);
}

void RoleLabel::setRole(Role role)
{
    if (role == m_role)
        return;
    m_role = role;
    update();
}

void RoleLabel::show(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    setToolTip({});
}

QSize RoleLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return wordWrap() ? size : QSize(std::min(size.width(), 24), size.height());
}

void RoleLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).color(m_role));
    const QRect area = contentsRect();
    if (wordWrap()) {
        painter.drawText(area, int(alignment()) | Qt::TextWordWrap, text());
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width() + 1);
    painter.drawText(area, int(alignment()) | Qt::TextSingleLine, shown);
    if (shown != text() && toolTip() != text())
        setToolTip(text());
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(&painter, rect(), theme.color(Role::Surface), theme.color(Role::Border), 10);
}

Figure::Figure(const QString &label, TextSize size, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    letElide(this);
    describe();
}

void Figure::setLabel(const QString &label)
{
    if (label == m_label)
        return;
    m_label = label;
    describe();
}

void Figure::setValue(const Measure &value)
{
    if (value == m_value)
        return;
    m_value = value;
    describe();
}

void Figure::describe()
{
    setAccessibleName(shownLabel());
    setAccessibleDescription(m_value.text());
    updateGeometry();
    update();
}

QString Figure::shownLabel() const
{
    return Theme::of(this).isStale ? tr("%1, last known").arg(m_label) : m_label;
}

void Figure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        describe();
}

namespace {

TextSize unitSize(TextSize size)
{
    return size == TextSize::Large ? TextSize::Title : TextSize::Label;
}

qreal valueWidth(const Measure &value, const QFont &number, const QFont &unit)
{
    const qreal unitWidth
        = value.unit.isEmpty() ? 0 : QFontMetricsF(unit).horizontalAdvance(value.unit) + number.pixelSize() * 0.28;
    return QFontMetricsF(number).horizontalAdvance(value.number) + unitWidth;
}

} // namespace

QSize Figure::sizeHint() const
{
    const QFont number = themeFont(m_size, QFont::DemiBold);
    const qreal label = QFontMetricsF(themeFont(TextSize::Label, QFont::Medium)).horizontalAdvance(shownLabel());
    const qreal value = valueWidth(m_value, number, themeFont(unitSize(m_size), QFont::Medium));
    return { int(std::ceil(std::max(label, value))) + 1, 17 + number.pixelSize() + 6 };
}

QSize Figure::minimumSizeHint() const
{
    return { 48, sizeHint().height() };
}

bool Figure::event(QEvent *event)
{
    const QFontMetrics metrics(themeFont(TextSize::Label, QFont::Medium));
    const bool isCut = metrics.elidedText(shownLabel(), Qt::ElideRight, width()) != shownLabel();
    if (event->type() != QEvent::ToolTip || !isCut)
        return QWidget::event(event);
    QStringList lines { shownLabel() };
    if (!toolTip().isEmpty())
        lines << toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(u'\n'), this);
    return true;
}

void Figure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QFont labelFont = themeFont(TextSize::Label, QFont::Medium);
    painter.setFont(labelFont);
    painter.setPen(theme.color(Role::Secondary));
    painter.drawText(QRect(0, 0, width(), 17), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(labelFont).elidedText(shownLabel(), Qt::ElideRight, width()));

    QFont number = themeFont(m_size, QFont::DemiBold);
    QFont unit = themeFont(unitSize(m_size), QFont::Medium);
    const qreal baseline = height() - 6;
    while (number.pixelSize() > 12 && valueWidth(m_value, number, unit) > width()) {
        number.setPixelSize(number.pixelSize() - 1);
        unit.setPixelSize(std::max(11, std::min(unit.pixelSize(), number.pixelSize() - 2)));
    }
    painter.setFont(number);
    painter.setPen(theme.color(m_value.number == Format::unknown() ? Role::Faint : Role::Text));
    painter.drawText(QPointF(0, baseline), m_value.number);
    const qreal end = QFontMetricsF(number).horizontalAdvance(m_value.number) + number.pixelSize() * 0.28;
    painter.setFont(unit);
    painter.setPen(theme.color(m_size == TextSize::Large ? Role::Faint : Role::Secondary));
    painter.drawText(QPointF(end, baseline), m_value.unit);
}

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    letElide(this);
}

void Pill::setState(Role dot, const Text &text)
{
    if (dot == m_dot && text == m_text)
        return;
    m_dot = dot;
    m_text = text;
    const QString whole = QStringList { text.subject, text.value, text.note }.join(u' ').simplified();
    setAccessibleName(whole);
    setToolTip(whole);
    updateGeometry();
    update();
}

namespace {

constexpr int pillHead = 27; ///< up to the text: margin, dot, gap
constexpr int pillGap = 7;

int pillWidth(const Pill::Text &text)
{
    int width = pillHead + 12 - pillGap;
    for (const auto &[part, weight] :
        { std::pair { text.subject, QFont::Normal }, { text.value, QFont::Medium }, { text.note, QFont::Normal } }) {
        if (!part.isEmpty())
            width += pillGap + QFontMetrics(themeFont(TextSize::Label, weight)).horizontalAdvance(part);
    }
    return width;
}

} // namespace

QSize Pill::sizeHint() const
{
    return { pillWidth(m_text) + 1, 26 };
}
QSize Pill::minimumSizeHint() const
{
    const QString &value = m_text.shortValue.isEmpty() ? m_text.value : m_text.shortValue;
    return { std::min(pillWidth({ m_text.subject, value }) + 1, 220), 26 };
}

Pill::Text Pill::shown() const
{
    Text text = m_text;
    for (const QString &shorter : { m_text.shortNote, QString() }) {
        if (pillWidth(text) > width())
            text.note = shorter;
    }
    if (pillWidth(text) > width() && !m_text.shortValue.isEmpty())
        text.value = m_text.shortValue;
    return text;
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const Text text = shown();
    const QRect box(0, 0, std::min(width(), pillWidth(text) + 1), height());
    paintBox(&painter, box, theme.color(Role::Surface), theme.color(Role::Border), height() / 2.0);
    paintMark(&painter, QPointF(16, height() / 2.0), theme, m_dot);
    int x = pillHead;
    const auto part = [&](const QString &words, QFont::Weight weight, Role role) {
        if (words.isEmpty())
            return;
        painter.setFont(themeFont(TextSize::Label, weight));
        painter.setPen(theme.color(role));
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, width() - 12 - x);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        x += painter.fontMetrics().horizontalAdvance(shown) + pillGap;
    };
    part(text.subject, QFont::Normal, Role::Secondary);
    part(text.value, QFont::Medium, Role::Text);
    part(text.note, QFont::Normal, Role::Secondary);
}

} // namespace widgets
