// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/FormRows.h"

#include "widgets/controls/Labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace widgets {

RoleLabel *FormRows::addName(const QString &name)
{
    constexpr int narrowest = 104;
    auto *label = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    label->show(name);
    m_names << label;
    int width = narrowest;
    for (const RoleLabel *each : std::as_const(m_names))
        width = std::max(width, each->sizeHint().width());
    for (RoleLabel *each : std::as_const(m_names))
        each->setFixedWidth(width);
    return label;
}

void FormRows::add(const QString &name, QWidget *control)
{
    auto *row = new QHBoxLayout;
    control->setAccessibleName(name);
    row->addWidget(control, 1);
    add(name, row);
}

void FormRows::add(const QString &name, QHBoxLayout *controls)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    controls->setSpacing(8);
    row->addWidget(addName(name));
    row->addLayout(controls, 1);
    m_column->addLayout(row);
}

void FormRows::addBelow(QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(addName({}));
    row->addWidget(control, 1);
    m_column->addLayout(row);
}

QLineEdit *FormRows::addField(const QString &name, const char *objectName, int maxLength)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(objectName));
    field->setMaxLength(maxLength);
    add(name, field);
    return field;
}

void setInvalid(QWidget *field, bool isInvalid)
{
    if (field->property("invalid").toBool() == isInvalid)
        return;
    field->setProperty("invalid", isInvalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

QPushButton *addButton(QHBoxLayout *row, const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

} // namespace widgets
