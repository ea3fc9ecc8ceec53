// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/NetworkPage.h"

#include "widgets/FleetDesk.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/FigureCard.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/fleet/FleetHead.h"
#include "widgets/fleet/FleetOrders.h"
#include "widgets/fleet/SearchPanel.h"
#include "widgets/pages/DeviceDetail.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>

namespace widgets {

namespace {
enum Shown { Empty, Machines };
enum Filter { All, Well, NeedsLook };
} // namespace

NetworkPage::NetworkPage(FleetDesk *desk, QWidget *parent)
    : Page(QStringLiteral("network"), QStringLiteral("network"), tr("Network"), parent)
    , m_desk(desk)
    , m_strips(new AttentionStrips)
    , m_bar(new ActionBar)
    , m_head(new FleetHead)
    , m_searchPanel(new SearchPanel(desk))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
{
    makeHeader();
    m_orders = new FleetOrders(desk, m_bar, this);
    m_narrowRow = new QWidget;
    auto *narrow = new QHBoxLayout(m_narrowRow);
    narrow->setContentsMargins({});
    narrow->addStretch(1);
    m_narrowRow->hide();
    m_splitter->addWidget(makeTableCard());
    m_splitter->addWidget(makeDetailCard());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByUser = true; });
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(m_splitter);
    m_notice = new Notice;
    m_notice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QWidget *each : { static_cast<QWidget *>(m_strips), static_cast<QWidget *>(m_bar), m_narrowRow,
             static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_searchPanel) })
        body()->addWidget(each);
    body()->addWidget(m_stack, 1);
    makeColumnMenu();
    makeDialogs();
    connectActions();
    refresh();
}

void NetworkPage::makeHeader()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("network-filter"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search machines"));
    m_search->setProperty("search", true);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(190);
    m_state = new Segmented({ tr("All"), tr("Well"), tr("Needs a look") }, tr("Show"));
    m_state->setObjectName(QStringLiteral("network-state"));
    m_state->setCurrent(All);
    m_columns = new QPushButton(tr("Columns"));
    m_find = new QPushButton(tr("Find machines"));
    m_find->setObjectName(QStringLiteral("network-find"));
    makePrimary(m_find);
    for (QWidget *each : { static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_state),
             static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_find) })
        headerRow()->addWidget(each);
    connect(m_search, &QLineEdit::textChanged, this, &NetworkPage::applyFilter);
    connect(m_state, &Segmented::chosen, this, &NetworkPage::applyFilter);
    connect(m_find, &QPushButton::clicked, this, &NetworkPage::openSearch);
    connect(m_searchPanel, &SearchPanel::closed, this, [this] {
        m_isSearching = false;
        refresh();
    });
}

QWidget *NetworkPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins({});
    m_steps = new QWidget;
    auto *row = new QHBoxLayout(m_steps);
    row->setContentsMargins({});
    row->setSpacing(12);
    const std::pair<QString, QString> steps[]
        = { { tr("1. Find"),
                tr("A search asks each address of your home's network whether a mining machine is there: "
                   "Bitaxe and its relatives, Avalon, Antminer, Braiins and others that speak cgminer.") },
              { tr("2. Watch"),
                  tr("Hashrate, temperatures, fans, power and pools of each, as it says itself; what is "
                     "offline, too hot or mines elsewhere is told.") },
              { tr("3. Point here"),
                  tr("When you allow changes, one click has machines mine here: you see the change "
                     "first, one machine goes ahead, and the old pools can be put back.") } };
    for (const auto &[title, text] : steps) {
        auto *card = new Card;
        auto *inner = new QVBoxLayout(card);
        inner->setContentsMargins(16, 12, 16, 14);
        inner->setSpacing(4);
        auto *head = new RoleLabel(TextSize::Body, Role::Text, QFont::DemiBold);
        head->show(title);
        auto *words = new RoleLabel(TextSize::Body, Role::Secondary);
        words->setWordWrap(true);
        words->show(text);
        inner->addWidget(head);
        inner->addWidget(words);
        inner->addStretch(1);
        row->addWidget(card, 1);
    }
    column->addWidget(m_steps);
    column->addStretch(1);
    return empty;
}

QWidget *NetworkPage::makeTableCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 2, 8, 4);
    column->setSpacing(0);
    m_table = new LiveTable;
    m_table->setAccessibleName(tr("Machines on the network"));
    m_model = new DeviceModel(deviceContext, deviceColumns(), this);
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setMinimumHeight(m_table->heightFor(3));
    m_table->setEmptyText(tr("No machine matches the search and the choice beside it."));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_table, 1);
    connect(m_table, &QWidget::customContextMenuRequested, this, &NetworkPage::showTableMenu);
    connect(m_table, &LiveTable::opened, this, [this] { setTall(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NetworkPage::refreshDetail);
    return m_tableCard = card;
}

QWidget *NetworkPage::makeDetailCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    m_detailStack = new QStackedWidget;
    auto *none = new RoleLabel(TextSize::Body, Role::Secondary);
    none->setAlignment(Qt::AlignCenter);
    none->show(tr("Choose a machine to see what it says and what can be done; several for all of them at once."));
    m_detail = new DeviceDetail(m_desk);
    m_detailStack->addWidget(none);
    m_detailStack->addWidget(m_detail);
    column->addWidget(m_detailStack);
    card->setMinimumHeight(290);
    connect(m_detail, &DeviceDetail::tallWanted, this, &NetworkPage::setTall);
    return card;
}

void NetworkPage::applyFilter()
{
    const QString words = m_search->text().trimmed();
    const int state = m_state->current();
    if (words.isEmpty() && state <= All) {
        m_model->setFilter(nullptr);
    } else {
        m_model->setFilter([words, state](const DeviceRow &row) {
            const bool needsLook = row.condition == DeviceCondition::Bad || row.condition == DeviceCondition::Warning;
            return (state <= All || needsLook == (state == NeedsLook)) && row.matches(words);
        });
    }
}

void NetworkPage::setSnapshot(const lan::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_places.clear();
    m_places.reserve(m_snapshot.devices.size());
    for (qsizetype i = 0; i < m_snapshot.devices.size(); ++i)
        m_places.insert(m_snapshot.devices[i].key, i);
    m_searchPanel->setSnapshot(snapshot);
    m_orders->setSnapshot(snapshot);
    if (isVisible())
        refresh();
}

void NetworkPage::setAttention(const QList<Attention> &attention)
{
    m_attention = attention;
    if (isVisible())
        refreshStrips();
}

void NetworkPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void NetworkPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_placedRows = -1;
    placeFilters();
    placeSplitter();
}

void NetworkPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_isTall)
        return Page::keyPressEvent(event);
    setTall(false);
    m_table->setFocus();
}

void NetworkPage::openSearch()
{
    m_isSearching = true;
    setTall(false);
    refresh();
    m_searchPanel->setFocus();
}

void NetworkPage::setTall(bool isTall)
{
    m_isTall = isTall && !m_detail->key().isEmpty();
    m_tableCard->setVisible(!m_isTall);
    m_detail->setTall(m_isTall);
    refresh();
}

void NetworkPage::refresh()
{
    QList<DeviceRow> rows;
    rows.reserve(m_snapshot.devices.size());
    for (const lan::DeviceState &each : std::as_const(m_snapshot.devices))
        rows << DeviceRow::of(each);
    {
        // Rows that go take their selection with them: what is chosen then is looked at once, below.
        const QScopedValueRollback quiet(m_isRefreshing, true);
        m_model->setRows(std::move(rows));
    }
    const bool hasMachines = !m_snapshot.devices.isEmpty();
    const bool isKnown = m_snapshot.takenAt != UnixMs {};
    m_stack->setCurrentIndex(hasMachines ? Machines : Empty);
    if (isKnown)
        m_notice->set(tr("No machine was found yet"),
            tr("Choose the network that your machines are on and start a search, or add one by its address. Nothing "
               "is searched unless you start it, and only private addresses are asked."));
    else
        m_notice->set(tr("The list of machines is being read"), tr("It comes with the next values of the core."));
    m_steps->setVisible(isKnown);
    m_notice->setVisible(!hasMachines);
    m_head->setSnapshot(m_snapshot, FleetTotals::of(m_snapshot.devices));
    m_searchPanel->setClosable(hasMachines);
    const bool isSearching = isKnown && !m_isTall && (m_isSearching || !hasMachines);
    m_searchPanel->setVisible(isSearching);
    m_head->setVisible(hasMachines && !m_isTall && !isSearching);
    m_strips->setMost(isSearching ? 1 : 2); // machines appear in the table meanwhile: room for it
    const bool hasTable = hasMachines && !m_isTall;
    m_find->setVisible(hasTable && !isSearching);
    m_search->setVisible(hasTable);
    m_state->setVisible(hasTable);
    m_columns->setVisible(hasTable);
    m_narrowRow->setVisible(hasTable && m_narrowRow->isAncestorOf(m_state));
    chooseFirst();
    refreshStrips();
    refreshDetail();
    placeSplitter();
}

void NetworkPage::chooseFirst()
{
    if (m_table->currentIndex().isValid() || !m_detail->key().isEmpty() || m_model->rowCount() == 0)
        return;
    // One that says something, if there is one.
    const auto &rows = m_model->rows();
    const auto it = std::find_if(
        rows.begin(), rows.end(), [](const DeviceRow &row) { return row.condition != DeviceCondition::Quiet; });
    m_table->selectRow(it == rows.end() ? 0 : int(it - rows.begin()));
}

void NetworkPage::placeFilters()
{
    constexpr int roomForAll = 980;
    const bool isNarrow = width() < roomForAll;
    if (isNarrow == m_narrowRow->isAncestorOf(m_state))
        return;
    auto *row = isNarrow ? static_cast<QHBoxLayout *>(m_narrowRow->layout()) : headerRow();
    row->insertWidget(isNarrow ? 0 : headerRow()->indexOf(m_columns), m_state);
    m_narrowRow->setVisible(isNarrow && m_stack->currentIndex() == Machines);
}

void NetworkPage::placeSplitter()
{
    const int rows = m_model->rowCount();
    if (m_isSplitByUser || m_isTall || rows == m_placedRows || m_splitter->height() < 100)
        return;
    m_placedRows = rows;
    const int wanted = m_table->heightFor(std::max(1, rows)) + 8;
    const int top = std::min(wanted, std::max(m_splitter->height() * 45 / 100, 180));
    m_splitter->setSizes({ top, std::max(0, m_splitter->height() - top - m_splitter->handleWidth()) });
}

} // namespace widgets
