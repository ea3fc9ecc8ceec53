// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/Page.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/text/Words.h"

#include <QHBoxLayout>

namespace widgets {

Page::Page(const QString &id, const QString &icon, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_icon(icon)
    , m_title(title)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(10);
    m_header = new QHBoxLayout;
    m_header->setSpacing(10);
    auto *name = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    name->show(title);
    name->setMinimumHeight(30);
    name->setMinimumWidth(name->sizeHint().width());
    m_mark = new Pill;
    m_mark->setState(
        Role::Accent, { .value = Words::demoMark(), .shortValue = Words::profileTitle(QStringLiteral("demo")) });
    m_mark->hide();
    auto *help = new HelpButton(tr("Help about %1").arg(title));
    help->setObjectName(QStringLiteral("help-") + id);
    connect(help, &QAbstractButton::clicked, this, [this] { Q_EMIT helpRequested(m_id); });
    m_header->addWidget(name);
    m_header->addWidget(help);
    m_header->addSpacing(4);
    m_header->addWidget(m_mark);
    m_header->addWidget(m_whose = new Pill);
    m_whose->hide();
    m_header->addStretch(1);
    column->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(12);
    column->addLayout(m_body, 1);
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
}

void Page::setDemo(bool isDemo)
{
    m_mark->setVisible(isDemo);
}

void Page::setShownCore(const ShownCore &) { }

void Page::setRights(const Rights &) { }

void Page::setWhose(const QString &words)
{
    m_whose->setState(Role::Faint, { {}, words, {} });
    m_whose->setMinimumWidth(m_whose->sizeHint().width());
    m_whose->setVisible(!words.isEmpty());
}

} // namespace widgets
