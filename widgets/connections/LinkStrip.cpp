// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/LinkStrip.h"

#include "widgets/controls/Paint.h"
#include "widgets/text/LinkWords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace widgets {

LinkStrip::LinkStrip(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new RoleLabel(TextSize::Body, Role::Text, QFont::Medium))
    , m_retry(new QPushButton(tr("Retry")))
    , m_manage(new QPushButton(tr("Connections\u2026")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 8, 20, 8);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_retry);
    row->addWidget(m_manage);
    m_sentence->setObjectName(QStringLiteral("linkSentence"));
    m_sentence->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("linkRetry"));
    m_retry->setToolTip(tr("Connects now. It is tried every few seconds anyway."));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_retry, &QPushButton::clicked, this, &LinkStrip::retryChosen);
    connect(m_manage, &QPushButton::clicked, this, &LinkStrip::manageWanted);
    hide();
}

void LinkStrip::setCore(const ShownCore &core)
{
    const QString sentence = LinkWords::strip(core);
    setVisible(!sentence.isEmpty());
    if (sentence == m_sentence->text())
        return;
    m_role = core.link.status == api::LinkStatus::Connecting ? Role::Faint : Role::Bad;
    m_sentence->show(sentence);
    setAccessibleName(sentence);
    update();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LinkStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.fillRect(QRect(0, 0, 3, height()), theme.color(m_role));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Border));
    paintMark(&painter, QPointF(26, height() / 2.0), theme, m_role);
}

} // namespace widgets
