// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/FigureCard.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

FigureCard::FigureCard(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_figure(new Figure(label, TextSize::Figure))
    , m_first(new RoleLabel(TextSize::Label, Role::Secondary))
    , m_second(new RoleLabel(TextSize::Label, Role::Secondary))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(2);
    column->addWidget(m_figure);
    for (RoleLabel *line : { m_first, m_second }) {
        letElide(line); // in the smallest window
        column->addWidget(line);
    }
    column->addStretch(1);
}

void FigureCard::set(const Measure &value, const QString &first, const QString &second)
{
    m_figure->setValue(value);
    m_first->show(first);
    m_second->show(second);
}

TroubleStrip::TroubleStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new RoleLabel(TextSize::Body, Role::Text))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 8, 14, 8);
    m_label->setWordWrap(true);
    row->addWidget(m_label);
    hide();
}

void TroubleStrip::set(const QString &text)
{
    m_label->show(text);
    setVisible(!text.isEmpty());
}

void TroubleStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(&painter, rect(), theme.color(Role::Surface), theme.color(Role::Border), 10);
    painter.setClipRect(0, 0, 3, height());
    paintBox(&painter, rect(), theme.color(Role::Bad), theme.color(Role::Bad), 10);
    painter.setClipping(false);
    paintDot(&painter, QPointF(19, 17), theme.color(Role::Bad));
}

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_title(new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold))
    , m_sentence(new RoleLabel(TextSize::Body, Role::Secondary))
    , m_action(new QPushButton)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(8);
    m_sentence->setWordWrap(true);
    makePrimary(m_action);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionChosen);
}

void Notice::set(const QString &title, const QString &sentence, const QString &action)
{
    m_title->show(title);
    m_sentence->show(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QHBoxLayout *cardHeading(const QString &title)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    label->show(title);
    label->setMinimumHeight(28);
    letElide(label); // in the smallest window
    row->addWidget(label, 1);
    return row;
}

} // namespace widgets
