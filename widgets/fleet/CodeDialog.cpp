// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/CodeDialog.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/fleet/FormRows.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace widgets {

CodeDialog::CodeDialog(QWidget *parent)
    : QDialog(parent)
    , m_help(new RoleLabel(TextSize::Body, Role::Secondary))
    , m_code(new QLineEdit)
{
    setObjectName(QStringLiteral("code-dialog"));
    setWindowTitle(tr("One-time code"));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    auto *title = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    title->show(tr("One-time code"));
    column->addWidget(title);
    m_help->setWordWrap(true);
    column->addWidget(m_help);
    m_code->setObjectName(QStringLiteral("code-field"));
    m_code->setAccessibleName(tr("One-time code"));
    m_code->setPlaceholderText(QStringLiteral("000000"));
    m_code->setMaxLength(8);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    column->addWidget(m_code);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    auto *cancel = addButton(foot, tr("Cancel"), "code-cancel");
    m_action = addButton(foot, tr("Change it"), "code-action");
    makePrimary(m_action);
    m_action->setDefault(true);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!isCode(m_code->text().trimmed()))
            return;
        const auto then = std::exchange(m_then, {});
        const QString code = m_code->text().trimmed();
        accept();
        if (then)
            then(code);
    });
    connect(m_code, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_action->setEnabled(isCode(text.trimmed())); });
    connect(this, &QDialog::finished, this, [this] {
        m_code->clear();
        m_then = {};
    });
}

bool CodeDialog::isCode(const QString &text)
{
    constexpr int digits = 6;
    return text.size() == digits
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void CodeDialog::ask(const QString &device, std::function<void(const QString &)> then)
{
    m_then = std::move(then);
    m_help->show(
        tr("%1 takes changes with a one-time code only. Enter the six digits that your phone shows now.").arg(device));
    m_code->clear();
    m_action->setEnabled(false);
    open();
    m_code->setFocus();
}

} // namespace widgets
