// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/WalletPage.h"

#include "widgets/WalletDesk.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/pages/BalanceCards.h"
#include "widgets/pages/SeedDialog.h"
#include "widgets/pages/TokenPane.h"
#include "widgets/pages/WalletDialogs.h"
#include "widgets/pages/WalletTables.h"
#include "widgets/text/Plural.h"
#include "widgets/text/WalletWords.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>

namespace widgets {

using wallet::Answer;

WalletPage::WalletPage(QWidget *parent)
    : Page(QStringLiteral("wallet"), QStringLiteral("wallet"), tr("Wallet"), parent)
    , m_desk(new WalletDesk(this))
    , m_stack(new QStackedWidget)
{
    makeHeader();
    makeDialogs();
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeWallet());
    body()->addWidget(m_stack, 1);
    connect(m_desk, &WalletDesk::ordered, this, &WalletPage::ordered);
    connectTables();
    m_noticeEnds.setSingleShot(true);
    m_noticeEnds.setInterval(12000);
    connect(&m_noticeEnds, &QTimer::timeout, m_notice, &QWidget::hide);
    setAcceptDrops(true);
}

WalletPage::~WalletPage() = default;

void WalletPage::makeHeader()
{
    m_seed = new Pill;
    m_receive = new QPushButton(tr("Receive"));
    m_receive->setObjectName(QStringLiteral("wallet-receive"));
    m_send = new QPushButton(tr("Send"));
    m_send->setObjectName(QStringLiteral("wallet-send"));
    makePrimary(m_send);
    for (QWidget *control : std::initializer_list<QWidget *> { m_seed, m_receive, m_send }) {
        headerRow()->addWidget(control);
        control->hide();
    }
}

void WalletPage::makeDialogs()
{
    m_receiveDialog = new ReceiveDialog(m_desk, this);
    m_sendDialog = new SendDialog(m_desk, this);
    m_seedDialog = new SeedDialog(m_desk, this);
    m_restoreDialog = new RestoreDialog(m_desk, this);
    m_backupDialog = new BackupDialog(BackupDialog::Way::Write, m_desk, this);
    m_importDialog = new BackupDialog(BackupDialog::Way::Read, m_desk, this);
    connect(m_receive, &QPushButton::clicked, this, [this] { m_receiveDialog->start(); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_sendDialog->start(*m_snapshot); });
    connect(m_seedDialog, &SeedDialog::wordsWanted, this, &WalletPage::seedWanted);
    connect(m_restoreDialog, &RestoreDialog::wordsEntered, this, &WalletPage::wordsEntered);
    connect(m_seedDialog, &SeedDialog::verified, this,
        [this] { tell(Role::Ok, tr("The words are right. Keep the paper where only you find it.")); });
    connect(m_receiveDialog, &ReceiveDialog::received, this, [this](const wallet::Received &what) {
        tell(Role::Ok, tr("Received %1 %2.").arg(Format::count(what.amount.value), WalletWords::unit(what.unit)));
    });
    connect(m_sendDialog, &SendDialog::made, this, [this](const wallet::SentToken &token) {
        m_tokens.prepend(token);
        m_tables->setTokens(m_tokens, *m_snapshot);
        showToken(token.id);
        m_tables->showTab(WalletTables::Tokens);
    });
}

QWidget *WalletPage::makeEmpty()
{
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(8);
    auto *title = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    title->show(tr("No wallet runs here"));
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(
        tr("The wallet collects the ecash that your machines mine, and lets you send and receive it. It is switched "
           "on in the settings (wallet.enabled); its twelve words are made with its first start."));
    auto *open = new QPushButton(tr("Open the settings"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("settings"), {}); });
    column->addWidget(title);
    column->addWidget(help);
    column->addSpacing(6);
    column->addWidget(open, 0, Qt::AlignLeft);
    outer->addWidget(card);
    outer->addStretch(1);
    return page;
}

QWidget *WalletPage::makeWallet()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_notice = new RoleLabel(TextSize::Body, Role::Ok, QFont::Medium);
    m_notice->setObjectName(QStringLiteral("wallet-notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(m_balances = new BalanceCards);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new Card;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(8, 2, 8, 4);
    leftColumn->addWidget(m_tables = new WalletTables);
    auto *right = new Card;
    right->setFixedWidth(393);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(16, 12, 16, 12);
    m_side = new QStackedWidget;
    m_side->addWidget(m_safety = new SafetyPane);
    m_side->addWidget(m_token = new TokenPane);
    rightColumn->addWidget(m_side);
    row->addWidget(left, 1);
    row->addWidget(right);
    column->addLayout(row, 1);
    return page;
}

void WalletPage::connectTables()
{
    connect(m_tables, &WalletTables::tokenChosen, this, &WalletPage::showToken);
    connect(m_tables, &WalletTables::tokensWanted, this, &WalletPage::askTokens);
    connect(m_tables, &WalletTables::exportWanted, this, &WalletPage::chooseExport);
    connect(m_tables, &WalletTables::consolidateWanted, this, [this](const QString &mint) {
        perform(wallet::ConsolidateOrder { mint }, [](const Answer &answer) {
            const auto &summary = answer.as<wallet::Summary>();
            return summary.count == 0 ? tr("There was nothing to consolidate.")
                                      : tr("Consolidated %1 coin(s).", nullptr, pluralOf(quint64(summary.count)))
                                            .arg(Format::count(quint64(summary.count)));
        });
    });
    connect(m_tables, &WalletTables::mintAdded, this, [this](const QString &url) {
        perform(wallet::AddMintOrder { url },
            [](const Answer &answer) { return tr("Added %1.").arg(answer.as<wallet::MintEntry>().url); });
    });
    connect(m_tables, &WalletTables::mintRemoved, this, [this](const QString &url) {
        perform(wallet::RemoveMintOrder { url }, [url](const Answer &) { return tr("Removed %1.").arg(url); });
    });
    connect(m_tables, &WalletTables::mintTrusted, this, [this](const QString &url, bool isTrusted) {
        perform(wallet::TrustMintOrder { url, isTrusted }, [](const Answer &) { return QString(); });
    });
    connect(m_token, &TokenPane::reclaimWanted, this, &WalletPage::reclaim);
    connect(m_token, &TokenPane::closed, this, [this] {
        m_tables->clearToken();
        m_side->setCurrentWidget(m_safety);
    });
    connect(m_balances, &BalanceCards::tokensWanted, this, [this] { m_tables->showTab(WalletTables::Tokens); });
    connect(m_safety, &SafetyPane::seedWanted, m_seedDialog, &SeedDialog::start);
    connect(m_safety, &SafetyPane::restoreWanted, this, [this] { m_restoreDialog->start(*m_snapshot); });
    connect(m_safety, &SafetyPane::backupWanted, m_backupDialog, &BackupDialog::start);
    connect(m_safety, &SafetyPane::importWanted, m_importDialog, &BackupDialog::start);
}

namespace {

/// The tokens that nobody claimed yet, as far as the history reaches.
QList<qint64> openTokens(const wallet::Snapshot &snapshot)
{
    QList<qint64> out;
    for (const wallet::HistoryEntry &entry : snapshot.history) {
        if (entry.kind == wallet::EntryKind::Sent && entry.state != wallet::EntryState::Claimed)
            out << entry.id;
    }
    return out;
}

} // namespace

void WalletPage::setSnapshot(const wallet::Snapshot &snapshot)
{
    const bool isFirst = !m_snapshot;
    const QString trouble = isFirst ? QString() : m_snapshot->trouble;
    const bool isOtherOut = !isFirst && openTokens(*m_snapshot) != openTokens(snapshot);
    m_snapshot = snapshot;
    m_stack->setCurrentIndex(1);
    for (QWidget *control : std::initializer_list<QWidget *> { m_seed, m_receive, m_send })
        control->show();
    m_receiveDialog->setSnapshot(snapshot);
    m_balances->setSnapshot(snapshot);
    refreshSeed();
    m_tables->setSnapshot(snapshot);
    m_safety->setSnapshot(snapshot);
    if (snapshot.trouble != trouble)
        tell(Role::Bad, snapshot.trouble); // empty: it is over
    if (isFirst && isVisible())
        askFirst();
    else if (isOtherOut && isVisible())
        askTokens(); // one was claimed, perhaps the one in sight
}

void WalletPage::forget()
{
    m_snapshot.reset();
    m_restoreDialog->forget();
    m_tokens.clear();
    m_tables->setTokens({}, {});
    m_isAskingTokens = false;
    m_isKeyKnown = false;
    m_safety->setLockKey({});
    m_side->setCurrentWidget(m_safety);
    tell(Role::Secondary, {});
    m_stack->setCurrentIndex(0);
    for (QWidget *control : std::initializer_list<QWidget *> { m_seed, m_receive, m_send })
        control->hide();
}

void WalletPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_snapshot)
        askFirst();
}

void WalletPage::refreshSeed()
{
    if (m_snapshot->isSeedVerified)
        m_seed->setState(Role::Ok, { tr("Words"), tr("written down"), {} });
    else
        m_seed->setState(Role::Warning, { tr("Words"), tr("not written down"), {} });
}

void WalletPage::setShownCore(const ShownCore &core)
{
    m_safety->setCore(core);
    m_restoreDialog->setRemote(core.isRemote());
}

void WalletPage::setRights(const Rights &rights)
{
    const bool isNew = std::exchange(m_denied, rights.pay) != rights.pay;
    for (QPushButton *button : { m_receive, m_send })
        allow(button, m_denied);
    setAcceptDrops(m_denied.isEmpty());
    m_tables->setDenied(m_denied);
    m_token->setDenied(m_denied);
    m_safety->setRights(rights);
    if (isNew && m_snapshot && isVisible())
        askFirst();
}

void WalletPage::takePlaceOf(const WalletPage &before)
{
    m_desk->countFrom(*before.m_desk);
}

void WalletPage::answer(wallet::RequestId request, const Answer &answer)
{
    m_desk->answer(request, answer);
}

void WalletPage::progress(wallet::RequestId request, const wallet::RestoreProgress &progress)
{
    m_desk->progress(request, progress);
}

void WalletPage::takeWords(const QString &error)
{
    m_restoreDialog->goOn(error);
}

void WalletPage::showSeed(const crypto::Mnemonic &words)
{
    m_seedDialog->setWords(words);
}

void WalletPage::tell(Role role, const QString &text)
{
    m_notice->setRole(role);
    m_notice->show(text);
    m_notice->setVisible(!text.isEmpty());
    if (role == Role::Ok)
        m_noticeEnds.start();
    else
        m_noticeEnds.stop();
}

void WalletPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &data = *event->mimeData();
    if (m_snapshot && (data.hasUrls() ? ReceiveDialog::isDroppable(data) : ReceiveDialog::isToken(data.text())))
        event->acceptProposedAction();
}

void WalletPage::dropEvent(QDropEvent *event)
{
    m_receiveDialog->start(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace widgets
