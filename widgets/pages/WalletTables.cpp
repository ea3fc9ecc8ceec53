// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/WalletTables.h"

#include "widgets/connections/Rights.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/text/WalletWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace widgets {

WalletTables::WalletTables(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new Segmented({ tr("Balances"), tr("History"), tr("Tokens"), tr("Mints") }, tr("Show")))
    , m_stack(new QStackedWidget)
    , m_balances(new TableModel<BalanceRow>(walletContext, balanceColumns(), this))
    , m_history(new TableModel<HistoryRow>(walletContext, historyColumns(), this))
    , m_tokens(new TableModel<TokenRow>(walletContext, tokenColumns(), this))
    , m_mints(new TableModel<MintRow>(walletContext, mintColumns(), this))
{
    m_tabs->setObjectName(QStringLiteral("wallet-tabs"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 10, 8, 8);
    head->addWidget(m_tabs);
    head->addStretch(1);
    column->addLayout(head);
    m_stack->addWidget(makeBalances());
    m_stack->addWidget(makeHistory());
    m_stack->addWidget(makeTokens());
    m_stack->addWidget(makeMints());
    column->addWidget(m_stack, 1);
    connect(m_tabs, &Segmented::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &Segmented::chosen, this, [this](int tab) {
        if (tab == Tokens)
            Q_EMIT tokensWanted();
    });
    refreshRights();
    showTab(History);
}

template <class Row> LiveTable *WalletTables::makeTable(TableModel<Row> *model, const QString &name)
{
    auto *table = new LiveTable;
    table->setAccessibleName(name);
    table->setModel(model);
    table->setColumns(model->layout());
    table->setSortingEnabled(true);
    return table;
}

QWidget *WalletTables::makePage(LiveTable *table, QWidget *controls, const QString &empty, QWidget **hint)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(2);
    controls->layout()->setContentsMargins(8, 0, 8, 4);
    column->addWidget(controls);
    auto *words = new RoleLabel(TextSize::Body, Role::Secondary);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setContentsMargins(40, 40, 40, 40);
    words->show(empty);
    column->addWidget(words);
    column->addWidget(table, 1);
    table->hide();
    *hint = words;
    return page;
}

namespace {

QWidget *controlRow(std::initializer_list<QWidget *> left, std::initializer_list<QWidget *> right)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setSpacing(8);
    for (QWidget *control : left)
        row->addWidget(control);
    row->addStretch(1);
    for (QWidget *control : right)
        row->addWidget(control);
    return bar;
}

RoleLabel *words(const QString &text)
{
    auto *label = new RoleLabel(TextSize::Label, Role::Secondary);
    label->show(text);
    return label;
}

} // namespace

QWidget *WalletTables::makeBalances()
{
    m_consolidate = new QPushButton(tr("Consolidate"));
    m_consolidate->setObjectName(QStringLiteral("consolidate"));
    connect(m_consolidate, &QPushButton::clicked, this, [this] { Q_EMIT consolidateWanted({}); });
    LiveTable *table = m_tables[Balances] = makeTable(m_balances, tr("Balances"));
    table->sortByColumn(2, Qt::DescendingOrder);
    return makePage(table, controlRow({ words(tr("What you own, by mint and epoch")) }, { m_consolidate }),
        tr("Nothing here yet. What your machines mine arrives by itself; a token you were given comes in with Receive."),
        &m_hints[Balances]);
}

QWidget *WalletTables::makeHistory()
{
    m_filter = new ChoiceBox;
    m_filter->addItems({ tr("All"), tr("Mined"), tr("Sent"), tr("Received") });
    m_filter->setAccessibleName(tr("History of"));
    m_filter->setObjectName(QStringLiteral("history-filter"));
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("history-search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setProperty("search", true);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(80);
    m_search->setMaximumWidth(150);
    m_save = new QPushButton(tr("Export CSV"));
    m_save->setObjectName(QStringLiteral("history-export"));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &WalletTables::filterHistory);
    connect(m_search, &QLineEdit::textChanged, this, &WalletTables::filterHistory);
    connect(m_save, &QPushButton::clicked, this, &WalletTables::exportWanted);
    LiveTable *table = m_tables[History] = makeTable(m_history, tr("History"));
    table->sortByColumn(0, Qt::DescendingOrder);
    return makePage(
        table, controlRow({ m_filter, m_search }, { m_save }), tr("Nothing has happened yet."), &m_hints[History]);
}

QWidget *WalletTables::makeTokens()
{
    m_allTokens = new TickBox(tr("Claimed ones too"));
    m_allTokens->setObjectName(QStringLiteral("tokens-all"));
    m_ask = new QPushButton(tr("Ask the mints"));
    connect(m_allTokens, &QCheckBox::toggled, this, &WalletTables::tokensWanted);
    connect(m_ask, &QPushButton::clicked, this, &WalletTables::tokensWanted);
    LiveTable *table = m_tables[Tokens] = makeTable(m_tokens, tr("Tokens"));
    table->setObjectName(QStringLiteral("tokens"));
    table->sortByColumn(0, Qt::DescendingOrder);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && index.row() < m_tokens->rowCount())
            Q_EMIT tokenChosen(m_tokens->row(index.row()).key.toLongLong());
    });
    return makePage(table, controlRow({ words(tr("Made here and handed out")) }, { m_allTokens, m_ask }),
        tr("No token is out. Send makes one."), &m_hints[Tokens]);
}

QWidget *WalletTables::makeMints()
{
    m_mintUrl = new QLineEdit;
    m_mintUrl->setObjectName(QStringLiteral("mint-url"));
    m_mintUrl->setPlaceholderText(QStringLiteral("https://mint.example.org"));
    m_mintUrl->setAccessibleName(tr("Address of a mint to add"));
    m_mintUrl->setMinimumWidth(190);
    m_add = new QPushButton(tr("Add"));
    m_add->setObjectName(QStringLiteral("mint-add"));
    m_trust = new QPushButton(tr("Trust"));
    m_trust->setObjectName(QStringLiteral("mint-trust"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("mint-remove"));
    LiveTable *table = m_tables[Mints] = makeTable(m_mints, tr("Mints"));
    table->sortByColumn(0, Qt::AscendingOrder);
    const auto chosen = [this] { return m_tables[Mints]->currentIndex(); };
    const auto addTyped = [this] {
        const QString url = m_mintUrl->text().trimmed();
        if (url.isEmpty())
            return;
        Q_EMIT mintAdded(url.contains(QLatin1String("://")) ? url : QStringLiteral("https://") + url);
        m_mintUrl->clear();
    };
    connect(m_add, &QPushButton::clicked, this, addTyped);
    connect(m_mintUrl, &QLineEdit::returnPressed, this, addTyped);
    connect(m_trust, &QPushButton::clicked, this, [this, chosen] {
        if (chosen().isValid()) {
            const wallet::MintEntry &mint = m_mints->row(chosen().row()).mint;
            Q_EMIT mintTrusted(mint.url, !mint.isTrusted);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this, chosen] {
        if (chosen().isValid())
            Q_EMIT mintRemoved(m_mints->row(chosen().row()).key);
    });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WalletTables::refreshMintButtons);
    return makePage(table, controlRow({ m_mintUrl, m_add }, { m_trust, m_remove }),
        tr("No mint yet. Add one by its address."), &m_hints[Mints]);
}

void WalletTables::refreshMintButtons()
{
    const QModelIndex index = m_tables[Mints]->currentIndex();
    const bool isChosen = index.isValid() && index.row() < m_mints->rowCount();
    allow(m_remove, m_denied, {}, isChosen);
    allow(m_trust, m_denied, {}, isChosen);
    m_trust->setText(isChosen && m_mints->row(index.row()).mint.isTrusted ? tr("Distrust") : tr("Trust"));
}

void WalletTables::refreshRights()
{
    allow(m_consolidate, m_denied, tr("Swaps many small coins, and those of old keys, into few."));
    allow(m_ask, m_denied, tr("Asks which tokens were claimed."));
    for (QWidget *control : std::initializer_list<QWidget *> { m_save, m_allTokens, m_mintUrl, m_add })
        allow(control, m_denied);
    refreshMintButtons();
}

void WalletTables::setDenied(const QString &why)
{
    if (why == m_denied)
        return;
    m_denied = why;
    refreshRights();
}

void WalletTables::filterHistory()
{
    const int filter = m_filter->currentIndex();
    const QString search = m_search->text().trimmed();
    m_history->setFilter([filter, search](const HistoryRow &row) {
        using wallet::EntryKind;
        const EntryKind kind = row.entry.kind;
        const bool fits = filter == All || (filter == Mined && kind == EntryKind::Swept)
            || (filter == Sent && (kind == EntryKind::Sent || kind == EntryKind::Reclaimed))
            || (filter == Received && kind == EntryKind::Received);
        const auto has = [&](const QString &text) { return text.contains(search, Qt::CaseInsensitive); };
        return fits
            && (search.isEmpty() || has(WalletWords::entry(row.entry)) || has(row.entry.mint)
                || has(WalletWords::unit(row.entry.unit)) || has(row.entry.detail));
    });
}

void WalletTables::setSnapshot(const wallet::Snapshot &snapshot)
{
    m_balances->setRows(BalanceRow::of(snapshot));
    m_history->setRows(HistoryRow::of(snapshot));
    m_mints->setRows(MintRow::of(snapshot));
    const auto show = [this](Tab tab, bool hasRows) {
        m_tables[tab]->setVisible(hasRows);
        m_hints[tab]->setVisible(!hasRows);
    };
    show(Balances, !snapshot.balances.isEmpty());
    show(History, !snapshot.history.isEmpty());
    show(Mints, !snapshot.mints.isEmpty());
    refreshMintButtons();
}

void WalletTables::setTokens(const wallet::SentTokens &tokens, const wallet::Snapshot &snapshot)
{
    m_tokens->setRows(TokenRow::of(tokens, snapshot));
    m_tables[Tokens]->setVisible(!tokens.isEmpty());
    m_hints[Tokens]->setVisible(tokens.isEmpty());
}

void WalletTables::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
}

void WalletTables::clearToken()
{
    m_tables[Tokens]->setCurrentIndex({});
    m_tables[Tokens]->clearSelection();
}

bool WalletTables::wantsAllTokens() const
{
    return m_allTokens->isChecked();
}

} // namespace widgets
