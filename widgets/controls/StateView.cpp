// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/StateView.h"

#include "widgets/controls/Paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace widgets {

/// A sentence with the sign of its state.
class StateView::Sign final : public QWidget {
public:
    explicit Sign(QWidget *parent = nullptr)
        : QWidget(parent)
        , m_label(new RoleLabel(TextSize::Body, Role::Secondary))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(20, 3, 4, 3);
        m_label->setWordWrap(true);
        row->addWidget(m_label);
    }
    void set(Role role, const QString &sentence)
    {
        m_role = role;
        m_label->show(sentence);
        setAccessibleName(sentence);
        update();
    }
    QString text() const { return m_label->text(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMark(&painter, QPointF(8, 3 + fontMetrics().height() / 2.0), Theme::of(this), m_role);
    }

private:
    RoleLabel *m_label;
    Role m_role = Role::Faint;
};

StateView::StateView(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_line(new Sign)
    , m_words(new Sign)
    , m_action(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_stack, 1);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->addWidget(m_words);
    lines->addWidget(m_action, 0, Qt::AlignLeft);
    lines->addStretch(1);
    m_stack->addWidget(content);
    m_stack->addWidget(words);
    m_action->setObjectName(QStringLiteral("stateAction"));
    connect(m_action, &QPushButton::clicked, this, &StateView::actionChosen);
    setReady();
}

void StateView::setReady()
{
    m_state = State::Ready;
    m_line->hide();
    m_stack->setCurrentIndex(0);
}

void StateView::setLoading(const QString &sentence)
{
    showWords(State::Loading, sentence, {});
}
void StateView::setEmpty(const QString &sentence, const QString &action)
{
    showWords(State::Empty, sentence, action);
}
void StateView::setFailed(const QString &sentence, const QString &action)
{
    showWords(State::Failed, sentence, action);
}

void StateView::setStale(const QString &sentence)
{
    m_state = State::Stale;
    m_line->set(Role::Warning, sentence);
    m_line->show();
    m_stack->setCurrentIndex(0);
}

QString StateView::text() const
{
    return m_state == State::Ready ? QString() : m_state == State::Stale ? m_line->text() : m_words->text();
}

void StateView::showWords(State state, const QString &sentence, const QString &action)
{
    m_state = state;
    m_line->hide();
    m_words->set(state == State::Failed ? Role::Bad : Role::Faint, sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_stack->setCurrentIndex(1);
}

} // namespace widgets
