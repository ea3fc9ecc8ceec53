// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/SetupPage.h"

#include "widgets/controls/Labels.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace widgets {

SetupPage::SetupPage(SetupModel &model, const QString &title, const QString &lead)
    : m_model(model)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    auto *name = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    name->show(title);
    m_column->addWidget(name);
    if (!lead.isEmpty()) {
        auto *sentence = new RoleLabel(TextSize::Body, Role::Secondary);
        sentence->setWordWrap(true);
        sentence->show(lead);
        m_column->addWidget(sentence);
        m_column->addSpacing(8);
    }
    setAccessibleName(title);
}

QWidget *SetupPage::addControl(const QString &label, QWidget *control, QWidget *beside)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *name = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    name->show(label);
    column->addWidget(name);
    if (beside) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(control, 1);
        row->addWidget(beside);
        column->addLayout(row);
    } else {
        column->addWidget(control);
    }
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    m_column->addWidget(box);
    if (!m_first)
        m_first = control;
    return box;
}

RoleLabel *SetupPage::addProblemLabel(const QString &name)
{
    auto *wrong = new RoleLabel(TextSize::Label, Role::Bad);
    wrong->setWordWrap(true);
    wrong->setObjectName(name + QStringLiteral("Problem"));
    wrong->hide();
    m_problems.insert(name, wrong);
    m_column->addWidget(wrong);
    return wrong;
}

QLineEdit *SetupPage::addLine(
    const QString &name, const QString &label, const QString &hint, QString SetupAnswers::*answer)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    addControl(label, edit);
    addProblemLabel(name);
    m_lines.insert(name, { edit, answer });
    connect(edit, &QLineEdit::textEdited, this, [this, answer](const QString &text) {
        m_model.answers.*answer = text;
        Q_EMIT edited();
    });
    return edit;
}

void SetupPage::loadLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.edit->text() != m_model.answers.*line.answer)
            line.edit->setText(m_model.answers.*line.answer);
    }
}

void SetupPage::showProblems(const QList<SetupProblem> &problems, bool wasAsked)
{
    for (auto it = m_problems.begin(); it != m_problems.end(); ++it) {
        const auto found = std::find_if(
            problems.begin(), problems.end(), [&](const SetupProblem &problem) { return problem.field == it.key(); });
        QLineEdit *edit = m_lines.value(it.key()).edit;
        const bool isShown = found != problems.end() && (wasAsked || (edit && !edit->text().isEmpty()));
        it.value()->show(isShown ? found->text : QString());
        it.value()->setVisible(isShown);
        if (!edit || edit->property("invalid").toBool() == isShown)
            continue;
        edit->setProperty("invalid", isShown);
        edit->style()->unpolish(edit);
        edit->style()->polish(edit);
    }
}

} // namespace widgets
