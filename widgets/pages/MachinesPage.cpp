// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/MachinesPage.h"

#include "widgets/charts/SeriesDesk.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/models/DeviceRow.h"
#include "widgets/pages/BansDialog.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/pages/MachineOrders.h"
#include "widgets/text/Words.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace widgets {

MachinesPage::MachinesPage(SeriesDesk *desk, QWidget *parent)
    : Page(QStringLiteral("machines"), QStringLiteral("machines"), tr("Machines"), parent)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_detail(new MachineDetail(desk))
{
    makeHeader();
    m_bar = new ActionBar;
    body()->addWidget(m_bar);
    m_narrowRow = new QWidget;
    auto *narrow = new QHBoxLayout(m_narrowRow);
    narrow->setContentsMargins({});
    narrow->addStretch(1);
    m_narrowRow->hide();
    body()->addWidget(m_narrowRow);
    m_orders = new MachineOrders(m_bar, this);
    m_bansDialog = new BansDialog(this);
    m_splitter->addWidget(makeTableCard());
    m_splitter->addWidget(makeDetailCard());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByUser = true; });
    auto *emptyCard = new Card;
    auto *column = new QVBoxLayout(emptyCard);
    column->setContentsMargins(24, 22, 24, 22);
    m_connects << new ConnectPanel;
    column->addWidget(m_connects.last());
    auto *empty = new QWidget;
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->setContentsMargins({});
    emptyColumn->addWidget(emptyCard);
    emptyColumn->addStretch(1);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_splitter);
    body()->addWidget(m_stack, 1);
    makeColumnMenu();
    connectDetail();
}

void MachinesPage::makeHeader()
{
    makeFilters();
    m_columns = new QPushButton(tr("Columns"));
    m_add = new QPushButton(tr("Add machine"));
    makePrimary(m_add);
    m_bans = new QPushButton;
    m_bans->setObjectName(QStringLiteral("bans"));
    m_bans->hide();
    headerRow()->addWidget(m_search);
    headerRow()->addWidget(m_state);
    headerRow()->addWidget(m_columns);
    headerRow()->addWidget(m_bans);
    headerRow()->addWidget(m_add);

    auto *dialog = new QDialog(this);
    dialog->setWindowTitle(tr("Add machine"));
    dialog->setMinimumWidth(620);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    m_connects << new ConnectPanel;
    column->addWidget(m_connects.last());
    auto *close = new QPushButton(tr("Close"));
    column->addSpacing(10);
    column->addWidget(close, 0, Qt::AlignRight);
    m_addDialog = dialog;
    connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    connect(m_add, &QPushButton::clicked, dialog, &QDialog::open);
    connect(m_bans, &QPushButton::clicked, this, &MachinesPage::openBans);
}

void MachinesPage::makeFilters()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search machines"));
    m_search->setProperty("search", true);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(190);
    m_state = new Segmented({ tr("All"), tr("Working"), tr("Silent") }, tr("Show"));
    m_state->setCurrent(0);
    connect(m_search, &QLineEdit::textChanged, this, &MachinesPage::applyFilter);
    connect(m_state, &Segmented::chosen, this, &MachinesPage::applyFilter);
}

void MachinesPage::applyFilter()
{
    const QString words = m_search->text().trimmed();
    const int state = m_state->current();
    if (words.isEmpty() && state <= 0) {
        m_model->setFilter(nullptr);
    } else {
        m_model->setFilter([words, state](const MachineRow &row) {
            const bool isSilent = row.state == MachineState::Silent;
            return (state <= 0 || isSilent == (state == 2)) && row.matches(words);
        });
    }
    refreshSums();
}

QWidget *MachinesPage::makeTableCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 2, 8, 4);
    column->setSpacing(0);
    m_table = new LiveTable;
    m_table->setAccessibleName(tr("Machines"));
    m_model = new MachineModel("widgets::MachineRow", machineColumns(), this);
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setMinimumHeight(m_table->heightFor(2));
    m_table->setEmptyText(tr("No machine matches the search and the choice beside it."));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MachinesPage::showTableMenu);
    column->addWidget(m_table, 1);
    m_sums = new SumRow(m_table);
    column->addWidget(m_sums);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MachinesPage::refreshDetail);
    return card;
}

QWidget *MachinesPage::makeDetailCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    m_detailStack = new QStackedWidget;
    auto *none = new RoleLabel(TextSize::Body, Role::Secondary);
    none->setAlignment(Qt::AlignCenter);
    none->show(tr("Choose a machine to see its chart, its channel and its shares."));
    m_detailStack->addWidget(none);
    m_detailStack->addWidget(m_detail);
    column->addWidget(m_detailStack);
    card->setMinimumHeight(310); // the chart above its foot
    return card;
}

void MachinesPage::connectDetail()
{
    connect(m_detail, &MachineDetail::orderGiven, m_orders, &MachineOrders::give);
    connect(m_detail, &MachineDetail::disconnectChosen, this, &MachinesPage::askDisconnect);
    connect(m_detail, &MachineDetail::deviceWanted, this,
        [this](const QString &key) { Q_EMIT pageRequested(QStringLiteral("network"), key); });
    connect(m_detail, &MachineDetail::bansWanted, this, &MachinesPage::openBans);
    connect(m_orders, &MachineOrders::ordered, this, &MachinesPage::machineOrdered);
    connect(m_bansDialog, &BansDialog::liftWanted, this, [this](qint64 ban) {
        m_orders->give(stats::LiftBan { ban, {} });
    });
    connect(m_bansDialog, &QDialog::finished, this, [this] { m_orders->setBar(m_bar); });
}

void MachinesPage::showTableMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid() || m_detail->key().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool mayEnd = !m_detail->isGone() && !m_detail->isDenied();
    QAction *rename = menu->addAction(tr("Rename"), m_detail, &MachineDetail::startRename);
    rename->setShortcut(Qt::Key_F2);
    rename->setEnabled(!m_detail->isDenied());
    menu->addAction(tr("Disconnect\u2026"), this, &MachinesPage::askDisconnect)->setEnabled(mayEnd);
    QAction *ban = menu->addAction(tr("Ban"));
    ban->setMenu(m_detail->banMenu());
    ban->setEnabled(mayEnd);
    menu->addSeparator();
    if (const QString device = m_model->row(index.row()).device.key; !device.isEmpty())
        menu->addAction(
            tr("Show device"), this, [this, device] { Q_EMIT pageRequested(QStringLiteral("network"), device); });
    const QString address = m_model->row(index.row()).address;
    menu->addAction(tr("Copy address"), this, [address] { QGuiApplication::clipboard()->setText(address); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void MachinesPage::askDisconnect()
{
    const auto it = m_places.constFind(m_detail->key());
    if (it == m_places.constEnd())
        return;
    const auto together = std::count_if(m_live.miners.begin(), m_live.miners.end(),
        [connection = m_live.miners[*it].connection](const auto &m) { return m.connection == connection; });
    m_orders->askDisconnect(m_detail->key(), m_detail->name(), together);
}

void MachinesPage::openBans()
{
    m_bansDialog->setBans(m_live.bans, m_live.takenAt);
    m_orders->setBar(m_bansDialog->bar());
    m_bansDialog->open();
    m_bansDialog->table()->setFocus();
}

void MachinesPage::setAnswer(const stats::MachineAnswer &answer)
{
    m_orders->setAnswer(answer, m_live.takenAt);
}

void MachinesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_F2 || m_detail->key().isEmpty())
        return Page::keyPressEvent(event);
    m_detail->startRename();
}

void MachinesPage::setLive(const stats::LiveSnapshot &live)
{
    m_live = live;
    if (isVisible())
        refresh();
}

void MachinesPage::setRights(const Rights &rights)
{
    m_detail->setDenied(rights.operate);
    m_bansDialog->setDenied(rights.operate);
}

void MachinesPage::forget()
{
    m_live = {};
    m_lan = {};
    m_devices.clear();
    m_detail->forget();
    m_bar->dismiss();
    m_model->setRows({});
    if (isVisible())
        refresh();
}

void MachinesPage::setEndpoints(const Endpoints &endpoints)
{
    for (ConnectPanel *panel : std::as_const(m_connects))
        panel->setEndpoints(endpoints);
}

void MachinesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void MachinesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_placedRows = -1;
    placeFilters();
    placeSplitter();
}

void MachinesPage::placeFilters()
{
    constexpr int roomForAll = 970;
    const bool isNarrow = width() < roomForAll;
    if (isNarrow == m_narrowRow->isAncestorOf(m_state))
        return;
    auto *row = isNarrow ? static_cast<QHBoxLayout *>(m_narrowRow->layout()) : headerRow();
    int place = isNarrow ? 0 : headerRow()->indexOf(m_columns);
    for (QWidget *filter : { static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_bans) })
        row->insertWidget(place++, filter);
    m_narrowRow->setVisible(isNarrow && m_stack->currentIndex() == 1);
}

void MachinesPage::refresh()
{
    QList<MachineRow> rows;
    rows.reserve(m_live.miners.size());
    m_places.clear();
    m_places.reserve(m_live.miners.size());
    for (qsizetype i = 0; i < m_live.miners.size(); ++i) {
        rows << MachineRow::of(m_live.miners[i], m_live.takenAt);
        rows.last().device = m_devices.value(rows.last().key);
        m_places.insert(m_live.miners[i].key, i);
    }
    m_model->setRows(std::move(rows));
    const bool hasMachines = !m_live.miners.isEmpty();
    m_stack->setCurrentIndex(hasMachines ? 1 : 0);
    m_search->setVisible(hasMachines);
    m_state->setVisible(hasMachines);
    m_narrowRow->setVisible(hasMachines && m_narrowRow->isAncestorOf(m_state));
    m_bans->setVisible(!m_live.bans.isEmpty());
    m_bans->setText(tr("%n banned", nullptr, int(m_live.bans.size())));
    m_bansDialog->setBans(m_live.bans, m_live.takenAt);
    m_columns->setVisible(hasMachines);
    m_add->setVisible(hasMachines);
    if (hasMachines && !m_table->currentIndex().isValid() && m_detail->key().isEmpty() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    refreshSums();
    refreshDetail();
    placeSplitter();
}

QString MachinesPage::selectedKey() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model->rowCount() ? m_model->row(current.row()).key : QString();
}

void MachinesPage::refreshDetail()
{
    // A machine that the search hides stays in the pane until another is chosen.
    const QString key = selectedKey().isEmpty() ? m_detail->key() : selectedKey();
    m_detailStack->setCurrentIndex(key.isEmpty() ? 0 : 1);
    if (key.isEmpty() || !isVisible())
        return;
    const auto it = m_places.constFind(key);
    if (it == m_places.constEnd())
        m_detail->setGone();
    else
        m_detail->setMachine(m_live.miners[*it], m_live.takenAt, m_live.source.kind);
    m_detail->setDevice(deviceOf(key), m_lan.takenAt);
}

void MachinesPage::showMachine(const QString &key)
{
    if (m_model->rowOf(key) < 0)
        refresh();
    if (m_model->rowOf(key) < 0) {
        m_search->clear();
        m_state->setCurrent(0);
    }
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    m_table->setFocus();
}

void MachinesPage::placeSplitter()
{
    const int rows = m_model->rowCount();
    if (m_isSplitByUser || rows == m_placedRows || m_splitter->height() < 100)
        return;
    m_placedRows = rows;
    const int wanted = m_table->heightFor(std::max(1, rows)) + m_sums->sizeHint().height() + 8;
    const int top = std::min(wanted, std::max(m_splitter->height() / 2, 180));
    m_splitter->setSizes({ top, std::max(0, m_splitter->height() - top - m_splitter->handleWidth()) });
}

} // namespace widgets
