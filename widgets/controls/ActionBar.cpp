// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/ActionBar.h"

#include "widgets/controls/Paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace widgets {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new RoleLabel(TextSize::Body, Role::Text, QFont::Medium))
    , m_action(new QPushButton)
    , m_close(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_sentence->setObjectName(QStringLiteral("barSentence"));
    m_action->setObjectName(QStringLiteral("barAction"));
    m_close->setObjectName(QStringLiteral("barClose"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_ends.setSingleShot(true);
    m_ends.setInterval(shownFor);
    m_ends.callOnTimeout(this, &ActionBar::timeOut);
    connect(m_action, &QPushButton::clicked, this, [this] {
        m_ends.stop();
        hide();
        Q_EMIT actionChosen();
    });
    connect(m_close, &QPushButton::clicked, this, &ActionBar::dismiss);
    hide();
}

void ActionBar::put(Role role, const QString &sentence, const QString &action, const QString &close)
{
    m_role = role;
    m_sentence->show(sentence);
    m_sentence->setToolTip(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setText(close);
    setAccessibleName(sentence);
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ActionBar::tell(Role role, const QString &sentence, const QString &action)
{
    put(role, sentence, action, tr("Close"));
    m_ends.start();
}

void ActionBar::ask(const QString &sentence, const QString &action)
{
    m_ends.stop();
    put(Role::Warning, sentence, action, tr("Cancel"));
    m_action->setFocus();
}

void ActionBar::dismiss()
{
    m_ends.stop();
    hide();
    Q_EMIT dismissed();
}

void ActionBar::timeOut()
{
    const bool isInUse = underMouse() || m_action->hasFocus() || m_close->hasFocus();
    if (isInUse)
        m_ends.start();
    else
        dismiss();
}

void ActionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    dismiss();
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paintBox(&painter, rect(), theme.color(Role::Surface), theme.color(Role::Border), 10);
    painter.setClipRect(0, 0, 3, height());
    paintBox(&painter, rect(), theme.color(m_role), theme.color(m_role), 10);
    painter.setClipping(false);
    paintMark(&painter, QPointF(19, height() / 2.0), theme, m_role);
}

} // namespace widgets
