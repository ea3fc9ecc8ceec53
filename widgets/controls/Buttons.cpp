// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/Buttons.h"

#include "widgets/controls/Paint.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

namespace widgets {

RailButton::RailButton(const QString &icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setBadge(const QString &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    setAccessibleDescription(badge);
    update();
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QColor clear(Qt::transparent);
    if (isChecked() || underMouse())
        paintBox(&painter, rect(), theme.color(isChecked() ? Role::Selection : Role::Raised), clear, 7);
    if (hasFocus())
        paintBox(&painter, rect(), clear, theme.color(Role::Accent), 7);
    const QColor iconColor = theme.color(isChecked() ? Role::Accent : Role::Secondary);
    painter.drawPixmap(QPointF(9, (height() - 18) / 2.0), themeIcon(m_icon, iconColor, 18, devicePixelRatioF()));
    painter.setFont(themeFont(TextSize::Body, isChecked() ? QFont::Medium : QFont::Normal));
    painter.setPen(theme.color(isChecked() ? Role::Text : Role::Secondary));
    painter.drawText(rect().adjusted(37, 0, -10, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(themeFont(TextSize::Small));
    painter.setPen(theme.color(Role::Faint));
    painter.drawText(rect().adjusted(37, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, m_badge);
}

namespace {

class SegmentButton final : public QAbstractButton {
public:
    SegmentButton(const QString &title, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        return { QFontMetrics(themeFont(TextSize::Label, QFont::DemiBold)).horizontalAdvance(text()) + 22, 24 };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const QColor clear(Qt::transparent);
        const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || underMouse())
            paintBox(&painter, inside, theme.color(isChecked() ? Role::Selection : Role::Raised), clear, 6);
        if (hasFocus())
            paintBox(&painter, inside, clear, theme.color(Role::Accent), 6);
        painter.setFont(themeFont(TextSize::Label, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.color(isChecked() ? Role::Text : Role::Secondary));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segmented::Segmented(const QStringList &titles, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (int i = 0; i < titles.size(); ++i) {
        auto *button = new SegmentButton(titles[i], this);
        button->setAccessibleName(accessibleName + u' ' + titles[i]);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT chosen(id);
    });
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(&painter, rect(), theme.color(Role::Surface), theme.color(Role::Border), 7);
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(QPointF(width() - 22, (height() - 14) / 2.0),
        themeIcon(QStringLiteral("chevron-down"), Theme::of(this).color(Role::Secondary), 14, devicePixelRatioF()));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QSize TickBox::sizeHint() const
{
    return { QFontMetrics(themeFont(TextSize::Body)).horizontalAdvance(text()) + 26, 22 };
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRectF box(0.5, (height() - 16) / 2.0, 16, 16);
    const QColor edge = theme.color(hasFocus() ? Role::Text : isChecked() ? Role::Accent : Role::Faint);
    paintBox(&painter, box, theme.color(isChecked() ? Role::Accent : Role::Raised), edge, 4);
    if (isChecked()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Role::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF {
            box.topLeft() + QPointF(4, 8.4), box.topLeft() + QPointF(7, 11.2), box.topLeft() + QPointF(12, 5) });
    }
    painter.setFont(themeFont(TextSize::Body));
    painter.setPen(theme.color(isEnabled() ? Role::Text : Role::Faint));
    painter.drawText(rect().adjusted(25, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

CopyButton::CopyButton(QWidget *parent)
    : QPushButton(tr("Copy"), parent)
{
    connect(this, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        setText(tr("Copied"));
        QTimer::singleShot(1600, this, [this] { setText(tr("Copy")); });
    });
}

void CopyButton::setCopyText(const QString &text)
{
    m_text = text;
    setAccessibleName(tr("Copy %1").arg(text));
}

HelpButton::HelpButton(const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(accessibleName);
    setToolTip(tr("Help about this page (F1)"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
}

void HelpButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool isHot = underMouse() || hasFocus();
    const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintBox(&painter, circle, theme.color(isHot ? Role::Selection : Role::Surface),
        theme.color(hasFocus() ? Role::Accent : Role::Border), circle.height() / 2);
    painter.setFont(themeFont(TextSize::Label, QFont::DemiBold));
    painter.setPen(theme.color(isHot ? Role::Text : Role::Secondary));
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("?"));
}

void makePrimary(QPushButton *button)
{
    button->setProperty("primary", true);
}
void makeLink(QPushButton *button)
{
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
}

} // namespace widgets
