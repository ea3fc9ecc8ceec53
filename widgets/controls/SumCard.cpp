// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/SumCard.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace widgets {

SumCard::SumCard(const QString &label, TextSize size, QWidget *parent)
    : QWidget(parent)
    , m_figure(new Figure(label, size))
    , m_note(new RoleLabel(TextSize::Label, Role::Secondary))
    , m_link(new QPushButton)
{
    setFixedHeight(112);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(2);
    column->addWidget(m_figure);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_note);
    makeLink(m_link);
    m_link->hide();
    column->addWidget(m_link, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_link, &QPushButton::clicked, this, &SumCard::linkClicked);
}

void SumCard::setValue(const Measure &value, const QString &note)
{
    m_figure->setValue(value);
    m_note->show(note);
}

void SumCard::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void SumCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(&painter, rect(), theme.color(Role::Surface), theme.color(Role::Border), 10);
}

} // namespace widgets
