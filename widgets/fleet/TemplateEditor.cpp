// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/TemplateEditor.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/fleet/FormRows.h"
#include "widgets/text/FleetWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace widgets {

namespace {

/// What a device would be given as the user.
QString filled(QString user, const QString &name)
{
    return user.replace(QStringLiteral("{name}"), name);
}

} // namespace

TemplateEditor::TemplateEditor(QWidget *parent)
    : QDialog(parent)
    , m_title(new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold))
    , m_line(new RoleLabel(TextSize::Body, Role::Bad))
    , m_action(new QPushButton(tr("Keep")))
{
    setObjectName(QStringLiteral("template-editor"));
    setMinimumWidth(720);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(tr("A machine mines at the first pool, and at the next one while that does not answer. {name} in a user "
                  "stands for the machine's name."));
    column->addWidget(help);
    FormRows rows(column);
    m_name = rows.addField(tr("Name"), "template-name", 40);
    for (int i = 0; i < most; ++i)
        column->addWidget(makePool(i));
    m_line->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("dialog-line"));
    column->addWidget(m_line);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    auto *cancel = addButton(foot, tr("Cancel"), "dialog-cancel");
    foot->addWidget(m_action);
    column->addLayout(foot);
    makePrimary(m_action);
    m_action->setDefault(true);
    m_action->setObjectName(QStringLiteral("dialog-action"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &TemplateEditor::save);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateEditor::judge);
}

QWidget *TemplateEditor::makePool(int index)
{
    const QStringList titles { tr("First pool"), tr("When that fails"), tr("When both fail") };
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    auto *title = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    title->show(titles[index]);
    auto *userTitle = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    userTitle->show(tr("User"));
    Line line { new QLineEdit, new QLineEdit, new RoleLabel(TextSize::Label, Role::Secondary) };
    line.url->setObjectName(QStringLiteral("template-url-%1").arg(index));
    line.url->setAccessibleName(titles[index]);
    line.url->setPlaceholderText(QStringLiteral("stratum+tcp://pool.example.org:3333"));
    line.url->setMaxLength(512);
    line.user->setObjectName(QStringLiteral("template-user-%1").arg(index));
    line.user->setAccessibleName(tr("%1, user", "of the first pool").arg(titles[index]));
    line.user->setPlaceholderText(tr("address.{name}"));
    line.user->setMaxLength(255);
    letElide(line.verdict);
    grid->addWidget(title, 0, 0);
    grid->addWidget(userTitle, 0, 1);
    grid->addWidget(line.url, 1, 0);
    grid->addWidget(line.user, 1, 1);
    grid->addWidget(line.verdict, 2, 0, 1, 2);
    m_lines << line;
    connect(line.url, &QLineEdit::textChanged, this, &TemplateEditor::judge);
    connect(line.user, &QLineEdit::textChanged, this, &TemplateEditor::judge);
    return box;
}

void TemplateEditor::start(const lan::PoolTemplate &pools, const QStringList &taken, const QString &example)
{
    m_template = pools;
    m_taken = taken;
    m_example = example;
    m_isBusy = false;
    const QString title = pools.id == 0 ? tr("New template") : tr("Change %1").arg(pools.name);
    setWindowTitle(title);
    m_title->show(title);
    m_name->setText(pools.name);
    for (int i = 0; i < most; ++i) {
        m_lines[i].url->setText(i < pools.pools.size() ? pools.pools[i].url() : QString());
        m_lines[i].user->setText(i < pools.pools.size() ? pools.pools[i].user : QString());
    }
    judge();
    open();
    m_name->setFocus();
}

TemplateEditor::Typed TemplateEditor::typed(const Line &line)
{
    const QString url = line.url->text().trimmed();
    const QString user = line.user->text().trimmed();
    if (url.isEmpty())
        return { .trouble = user.isEmpty() ? QString() : tr("This user has no pool.") };
    Result<lan::PoolEntry> pool = lan::PoolEntry::fromUrl(url);
    if (!pool) {
        return { .trouble = pool.error().code == Errc::OutOfRange
                ? tr("A port is a number from 1 to 65535.")
                : tr("Write it as stratum+tcp://host:port, or stratum2+tcp://host:port/authority key."),
            .isUrlWrong = true };
    }
    if (user.isEmpty())
        return { .trouble = tr("Pools know a machine by its user.") };
    pool->user = user; // no password: one that the machine has for the same pool stays there
    return { .pool = *pool };
}

bool TemplateEditor::judgeLine(const Line &line, bool isGapAbove)
{
    Typed now = typed(line);
    if (now.pool && isGapAbove)
        now.trouble = tr("The line above is empty.");
    setInvalid(line.url, now.isUrlWrong);
    line.verdict->setRole(now.trouble.isEmpty() ? Role::Secondary : Role::Bad);
    if (now.trouble.isEmpty() && now.pool) {
        now.pool->user = filled(now.pool->user, m_example);
        line.verdict->show(tr("%1 gets: %2", "a machine, a pool").arg(m_example, FleetWords::pool(*now.pool)));
    } else {
        line.verdict->show(now.trouble);
    }
    return now.trouble.isEmpty();
}

void TemplateEditor::judge()
{
    if (m_lines.size() < most)
        return; // it is being made
    bool isGood = true;
    bool isGapAbove = false;
    int count = 0;
    for (const Line &line : std::as_const(m_lines)) {
        isGood = judgeLine(line, isGapAbove) && isGood;
        const bool hasPool = typed(line).pool.has_value();
        isGapAbove = isGapAbove || !hasPool;
        count += hasPool;
    }
    const QString name = m_name->text().simplified();
    const bool isTaken = m_taken.contains(name, Qt::CaseInsensitive);
    setInvalid(m_name, isTaken);
    m_line->show(isTaken ? tr("Another template has that name already.") : QString());
    m_action->setEnabled(isGood && count > 0 && !name.isEmpty() && !isTaken && !m_isBusy);
}

void TemplateEditor::save()
{
    if (!m_action->isEnabled())
        return;
    lan::PoolTemplate pools { .id = m_template.id, .name = m_name->text().simplified() };
    for (const Line &line : std::as_const(m_lines)) {
        if (const auto pool = typed(line).pool)
            pools.pools << *pool;
    }
    m_isBusy = true;
    m_action->setEnabled(false);
    Q_EMIT saveWanted(pools);
}

void TemplateEditor::setSaved(const QString &error)
{
    m_isBusy = false;
    if (error.isEmpty())
        return accept();
    judge();
    m_line->show(error);
}

} // namespace widgets
