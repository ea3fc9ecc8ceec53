// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/ConnectionsDialog.h"

#include "widgets/connections/CoreEditor.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/text/LinkWords.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace widgets {

ConnectionsDialog::ConnectionsDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new CoreModel(coreContext, coreColumns(), this))
    , m_editor(new CoreEditor(this))
    , m_bar(new ActionBar)
    , m_stack(new QStackedWidget)
    , m_why(new RoleLabel(TextSize::Body, Role::Secondary))
{
    setWindowTitle(tr("Connections"));
    resize(820, 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *title = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    title->show(tr("Cores on other machines"));
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(tr("Each of them is shown and driven from this window as the core on this computer is."));
    m_none = new RoleLabel(TextSize::Body, Role::Secondary);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_none);
    m_stack->addWidget(makeTable());
    m_why->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(help);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_why);
    column->addLayout(makeButtons());
    connect(m_editor, &CoreEditor::tryWanted, this, &ConnectionsDialog::tryWanted);
    connect(m_editor, &CoreEditor::tryCancelled, this, &ConnectionsDialog::tryCancelled);
    connect(m_editor, &CoreEditor::saveWanted, this, &ConnectionsDialog::saveWanted);
    connect(m_bar, &ActionBar::actionChosen, this, [this] {
        if (!m_removing.isEmpty())
            Q_EMIT removeWanted(std::exchange(m_removing, {}));
    });
    connect(m_bar, &ActionBar::dismissed, this, [this] { m_removing.clear(); });
    setTrouble({});
    refresh();
}

QWidget *ConnectionsDialog::makeTable()
{
    m_table = new LiveTable;
    m_table->setAccessibleName(tr("Cores on other machines"));
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    connect(m_table, &LiveTable::opened, this, &ConnectionsDialog::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConnectionsDialog::refresh);
    return m_table;
}

QLayout *ConnectionsDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    m_add = button(tr("Add\u2026"), "connection-add");
    m_change = button(tr("Change\u2026"), "connection-change");
    m_remove = button(tr("Remove\u2026"), "connection-remove");
    m_retry = button(tr("Connect now"), "connection-retry");
    row->addStretch(1);
    m_show = button(tr("Show in the window"), "connection-show");
    auto *close = button(tr("Close"), "connection-close");
    connect(m_add, &QPushButton::clicked, m_editor, &CoreEditor::startNew);
    connect(m_change, &QPushButton::clicked, this, &ConnectionsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::askRemove);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const auto *view = chosen())
            Q_EMIT retryWanted(view->core.id);
    });
    connect(m_show, &QPushButton::clicked, this, &ConnectionsDialog::showChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void ConnectionsDialog::start()
{
    open();
    if (m_cores.isEmpty() && m_add->isEnabled())
        m_editor->startNew();
    else
        m_table->setFocus();
}

void ConnectionsDialog::setTrouble(const QString &trouble)
{
    m_add->setEnabled(trouble.isEmpty());
    m_none->show(trouble.isEmpty()
            ? tr("No core on another machine is known yet.")
            : tr("The list of cores cannot be read, so nothing is written over it: %1").arg(trouble));
}

void ConnectionsDialog::setCores(const QList<api::CoreView> &cores)
{
    m_cores = cores;
    const UnixMs now = SystemClock().now();
    QList<CoreItem> rows;
    for (const api::CoreView &view : cores)
        rows << CoreItem::of(view, now);
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(cores.isEmpty() ? 0 : 1);
    if (!cores.isEmpty() && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    refresh();
}

const api::CoreView *ConnectionsDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount() || !m_table->selectionModel()->hasSelection())
        return nullptr;
    const QString id = m_model->row(current.row()).key;
    const auto it
        = std::find_if(m_cores.begin(), m_cores.end(), [&id](const api::CoreView &v) { return v.core.id == id; });
    return it == m_cores.end() ? nullptr : &*it;
}

void ConnectionsDialog::refresh()
{
    const api::CoreView *view = chosen();
    for (QPushButton *button : { m_change, m_remove, m_show })
        button->setEnabled(view != nullptr);
    m_retry->setEnabled(view && view->link.status != api::LinkStatus::Connected);
    QString about = view ? LinkWords::why(view->link) : QString();
    if (view && view->link.code == Errc::BadKey)
        about += u'\n'
            + tr("You confirmed %1, it shows %2.")
                  .arg(LinkWords::fingerprint(view->core.pin).join(u':'),
                      LinkWords::fingerprint(view->link.seenPin).join(u':'));
    m_why->show(about);
}

void ConnectionsDialog::change()
{
    if (const auto *view = chosen())
        m_editor->startChange(view->core);
}

void ConnectionsDialog::askRemove()
{
    const auto *view = chosen();
    if (!view)
        return;
    const QString id = view->core.id;
    m_bar->ask(tr("Remove %1? Its token is forgotten; the core itself goes on.").arg(view->core.name), tr("Remove"));
    m_removing = id;
}

void ConnectionsDialog::showChosen()
{
    const auto *view = chosen();
    if (!view)
        return;
    const QString id = view->core.id;
    close();
    Q_EMIT showWanted(id);
}

void ConnectionsDialog::setTried(const api::LinkState &link)
{
    m_editor->setTried(link);
}

void ConnectionsDialog::setSaved(const std::optional<Error> &error)
{
    const bool wasNew = m_editor->isNew();
    const QString sentence = !error          ? QString()
        : error->code == Errc::AlreadyExists ? tr("Another core has that name already.")
        : error->code == Errc::Malformed     ? tr("A name has at most 40 characters, all of them visible.")
                                             : tr("It could not be kept: %1").arg(error->detail);
    m_editor->setSaved(sentence);
    if (!error && wasNew)
        close(); // the window shows it
}

} // namespace widgets
