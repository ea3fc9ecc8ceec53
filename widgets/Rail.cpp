// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Rail.h"

#include "widgets/connections/CoreSwitcher.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/Paint.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_buttonColumn(new QVBoxLayout)
    , m_switcher(new CoreSwitcher)
    , m_group(new QButtonGroup(this))
    , m_word(new RoleLabel(TextSize::Body, Role::Secondary))
    , m_profile(new RoleLabel(TextSize::Label, Role::Faint))
{
    setFixedWidth(188);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 54, 11, 14);
    column->setSpacing(0);
    m_buttonColumn->setSpacing(2);
    column->addLayout(m_buttonColumn);
    column->addStretch(1);
    column->addWidget(m_switcher);
    column->addSpacing(20);
    m_word->setContentsMargins(23, 0, 0, 0);
    m_profile->setContentsMargins(8, 3, 0, 0);
    m_profile->setWordWrap(true);
    column->addWidget(m_word);
    column->addWidget(m_profile);
}

void Rail::addPage(const QString &id, const QString &icon, const QString &title, const QString &shortcut)
{
    auto *button = new RailButton(icon, title);
    button->setObjectName(QStringLiteral("rail-") + id);
    button->setToolTip(shortcut);
    m_buttons.insert(id, button);
    m_group->addButton(button);
    m_buttonColumn->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
}

void Rail::setCurrent(const QString &id)
{
    if (RailButton *button = m_buttons.value(id))
        button->setChecked(true);
}

void Rail::setBadge(const QString &id, const QString &badge)
{
    if (RailButton *button = m_buttons.value(id))
        button->setBadge(badge);
}

void Rail::setState(Role dot, const QString &word)
{
    m_word->show(word);
    if (dot == m_dot)
        return;
    m_dot = dot;
    update();
}

void Rail::setProfile(const QString &line)
{
    m_profile->show(line);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(Role::Border));
    painter.drawPixmap(
        QPointF(19, 17), themeIcon(QStringLiteral("logo"), theme.color(Role::Accent), 20, devicePixelRatioF()));
    QFont name = themeFont(TextSize::Body, QFont::DemiBold);
    name.setPixelSize(15);
    painter.setFont(name);
    painter.setPen(theme.color(Role::Text));
    painter.drawText(QRect(49, 14, 130, 26), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Hashstead"));
    painter.fillRect(QRect(10, m_word->y() - 10, width() - 21, 1), theme.color(Role::Border));
    paintMark(&painter, QPointF(22, m_word->geometry().center().y() + 1), theme, m_dot);
}

} // namespace widgets
