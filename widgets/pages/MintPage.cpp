// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/MintPage.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/FigureCard.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/QrCode.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/Plural.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace widgets {

MintPage::MintPage(QWidget *parent)
    : Page(QStringLiteral("mint"), QStringLiteral("mint"), tr("Mint"), parent)
    , m_stack(new QStackedWidget)
    , m_notice(new Notice)
    , m_state(new Pill)
    , m_toggle(new QPushButton)
{
    m_notice->set(tr("No mint runs here"),
        tr("A mint turns accepted shares into ehash: tokens in your wallet, one for each unit of work. Switch on "
           "ehash.enabled in Settings, with profile Solo, Home pool or Demo, and leave ehash.mint at \"embedded\". With "
           "profile Pool your shares earn what that pool pays."),
        tr("Open settings"));
    m_stack->addWidget(m_notice);
    m_stack->addWidget(makeContent());
    body()->addWidget(m_stack, 1);
    m_toggle->setObjectName(QStringLiteral("issuing"));
    headerRow()->addWidget(m_state);
    headerRow()->addWidget(m_toggle);
    m_state->hide();
    m_toggle->hide();
    connect(m_notice, &Notice::actionChosen, this, [this] { Q_EMIT pageRequested(QStringLiteral("settings"), {}); });
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_toggle->setEnabled(false); // until the mint has answered
        Q_EMIT issuingWanted(!m_mint.isIssuing);
    });
}

QWidget *MintPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_trouble = new TroubleStrip;
    m_trouble->setObjectName(QStringLiteral("mintTrouble"));
    column->addWidget(m_trouble);
    column->addWidget(makeFigures());
    column->addWidget(makeKeysetCard(), 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeAddressCard());
    left->addWidget(makePartnerCard(), 1);
    row->addLayout(left, 5);
    row->addWidget(makeHealthCard(), 3);
    column->addLayout(row, 1);
    return content;
}

QWidget *MintPage::makeFigures()
{
    auto *figures = new QWidget;
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_outstanding = new FigureCard(tr("Outstanding"));
    m_issued = new FigureCard(tr("Issued"));
    m_redeemed = new FigureCard(tr("Redeemed"));
    m_quotes = new FigureCard(tr("Quotes ready to mint"));
    for (FigureCard *card : { m_outstanding, m_issued, m_redeemed, m_quotes }) {
        const auto lines = card->findChildren<RoleLabel *>();
        for (RoleLabel *line : lines)
            line->setWordWrap(true); // there is room below
        row->addWidget(card, 1);
    }
    return figures;
}

QWidget *MintPage::makeKeysetCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(0);
    column->addLayout(cardHeading(tr("Keysets and epochs")));
    m_keysetTable = new LiveTable;
    m_keysetTable->setAccessibleName(tr("Keysets and epochs"));
    m_keysets = new KeysetModel(keysetContext, keysetColumns(), this);
    m_keysets->sort(0, Qt::AscendingOrder); // newest first
    m_keysetTable->setModel(m_keysets);
    m_keysetTable->setColumns(m_keysets->layout());
    column->addWidget(m_keysetTable, 1);
    return card;
}

QWidget *MintPage::makePartnerCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(0);
    column->addLayout(cardHeading(tr("Pools and mints")));
    m_partnerTable = new LiveTable;
    m_partnerTable->setAccessibleName(tr("Pools and mints"));
    m_partners = new PartnerModel(partnerContext, partnerColumns(), this);
    m_partners->sort(1, Qt::AscendingOrder); // connected ones first
    m_partnerTable->setModel(m_partners);
    m_partnerTable->setColumns(m_partners->layout());
    column->addWidget(m_partnerTable, 1);
    return card;
}

QWidget *MintPage::makeAddressCard()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 10, 12, 10);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    row->addLayout(grid, 1);
    m_code = new QrCode;
    m_code->setFixedSize(120, 120);
    m_code->setAccessibleName(tr("QR code of the mint's address"));
    m_code->hide();
    row->addWidget(m_code, 0, Qt::AlignCenter);
    const auto add = [grid](const QString &title, CopyButton *copy) {
        auto *name = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
        name->show(title);
        auto *value = new RoleLabel(TextSize::Body, Role::Text, QFont::Medium);
        letElide(value);
        const int line = grid->rowCount();
        grid->addWidget(name, line, 0);
        grid->addWidget(value, line, 1);
        grid->addWidget(copy, line, 2);
        return value;
    };
    m_copyUrl = new CopyButton;
    m_copyKey = new CopyButton;
    m_url = add(tr("Wallets reach it at"), m_copyUrl);
    m_url->setObjectName(QStringLiteral("mintUrl"));
    m_key = add(tr("Public key"), m_copyKey);
    return card;
}

QWidget *MintPage::makeHealthCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 4, 16, 10);
    column->setSpacing(0);
    QHBoxLayout *heading = cardHeading(tr("Watchdog and work on its way"));
    heading->setContentsMargins({});
    column->addLayout(heading);
    m_facts = new FactList;
    m_facts->setObjectName(QStringLiteral("mintFacts"));
    column->addWidget(m_facts);
    column->addStretch(1);
    return card;
}

void MintPage::setMint(const mint::Snapshot &snapshot)
{
    m_mint = snapshot;
    m_stack->setCurrentIndex(1);
    showState();
    showFigures();
    showAddress();
    showHealth();
    showPartners();
    m_keysets->setRows(KeysetRow::of(snapshot));
}

void MintPage::forget()
{
    m_mint = {};
    m_ehash = {};
    m_stack->setCurrentIndex(0);
    m_state->hide();
    m_toggle->hide();
}

void MintPage::setEhash(const ehash::Snapshot &snapshot)
{
    m_ehash = snapshot;
    showHealth();
    showPartners();
}

void MintPage::setPools(const QList<ehash::PoolState> &pools)
{
    m_pools = pools;
    showPartners();
}

void MintPage::setRights(const Rights &rights)
{
    m_denied = rights.operate;
    showToggle();
}

void MintPage::orderFailed()
{
    showToggle();
}

void MintPage::showToggle()
{
    m_toggle->setText(m_mint.isIssuing ? tr("Stop the mint") : tr("Resume"));
    allow(m_toggle, m_denied,
        m_mint.isIssuing
            ? tr("No new ehash is issued until you resume. Shares are kept and credited afterwards; nothing is lost.")
            : tr("Issues ehash again, if the books add up."));
}

void MintPage::showState()
{
    m_state->setState(m_mint.isIssuing ? Role::Ok : Role::Bad,
        { {}, m_mint.isIssuing ? tr("issuing") : tr("stopped"), m_mint.isTestInstance ? tr("play money") : QString() });
    m_state->show();
    showToggle();
    m_toggle->show();
    QStringList troubles;
    if (!m_mint.isIssuing)
        troubles << tr("The mint does not issue: %1").arg(CoreWords::of(m_mint.stoppedBecause));
    if (!m_mint.portTrouble.reason.isEmpty()) {
        QString line = tr("No wallet reaches the mint: %1.").arg(CoreWords::of(m_mint.portTrouble.reason));
        if (m_mint.portTrouble.nextFree)
            line += u' ' + tr("Port %1 is free: set mint.listen to it.").arg(m_mint.portTrouble.nextFree);
        troubles << line;
    }
    troubles << m_mint.damagedKeysets;
    m_trouble->set(troubles.join(u'\n'));
}

void MintPage::showFigures()
{
    const MintSums sums = MintSums::of(m_mint.keysets);
    const auto shown = [](std::optional<quint64> amount) {
        return Measure { amount ? Format::count(*amount) : Format::unknown(), {} };
    };
    const bool addsUp = sums.credited && sums.outstanding && *sums.outstanding <= *sums.credited;
    m_outstanding->setFirstRole(addsUp ? Role::Secondary : Role::Bad);
    m_outstanding->set(shown(sums.outstanding),
        sums.credited ? tr("of %1 credited for work").arg(Format::count(*sums.credited)) : QString(),
        addsUp ? tr("%1 more may be issued").arg(Format::count(*sums.credited - *sums.outstanding)) : QString());
    quint64 signatures = 0;
    quint64 spent = 0;
    for (const mint::KeysetBooks &books : m_mint.keysets) {
        signatures += books.signatures;
        spent += books.spentProofs;
    }
    m_issued->set(shown(sums.issued),
        tr("%1 coin(s) signed", nullptr, pluralOf(signatures)).arg(Format::count(signatures)), tr("swaps count again"));
    m_redeemed->set(shown(sums.redeemed), tr("%1 coin(s) spent", nullptr, pluralOf(spent)).arg(Format::count(spent)),
        tr("swaps count again"));
    m_quotes->set({ Format::count(m_mint.quotesPaid), {} },
        tr("%1 not paid yet").arg(Format::count(m_mint.quotesUnpaid)),
        tr("%1 issued").arg(Format::count(m_mint.quotesIssued)));
}

void MintPage::showAddress()
{
    const bool isServed = !m_mint.url.isEmpty();
    m_url->show(isServed ? m_mint.url : tr("no wallet is served; set mint.listen in Settings"));
    m_url->setRole(isServed ? Role::Text : Role::Warning);
    m_url->setWordWrap(!isServed); // a sentence
    m_copyUrl->setCopyText(m_mint.url);
    m_code->setVisible(isServed && m_code->setText(m_mint.url.toUtf8()));
    m_copyUrl->setEnabled(isServed);
    m_key->show(m_mint.publicKey.isEmpty() ? Format::unknown() : m_mint.publicKey);
    m_copyKey->setCopyText(m_mint.publicKey);
    m_copyKey->setEnabled(!m_mint.publicKey.isEmpty());
}

void MintPage::showHealth()
{
    const auto ago = [this](const std::optional<UnixMs> &at) {
        return at ? tr("%1 ago").arg(Format::duration(m_mint.takenAt - *at)) : Format::unknown();
    };
    QList<FactList::Fact> facts {
        { tr("Books checked"), ago(m_mint.checkedAt) },
        { tr("Refused"),
            tr("%1 credit(s)", nullptr, pluralOf(m_mint.creditsRefused)).arg(Format::count(m_mint.creditsRefused)) },
        { tr("Wallets"),
            tr("%1, %2", "connections, subscriptions")
                .arg(tr("%n connection(s)", nullptr, m_mint.httpConnections),
                    tr("%n subscription(s)", nullptr, m_mint.subscriptions)) },
        { tr("Shares waiting"),
            m_ehash.oldestWaiting
                ? tr("%1, the oldest for %2")
                      .arg(Format::count(m_ehash.waiting), Format::duration(m_mint.takenAt - *m_ehash.oldestWaiting))
                : Format::count(m_ehash.waiting) },
        { tr("Credited"), tr("%1 share(s)", nullptr, pluralOf(m_ehash.answered)).arg(Format::count(m_ehash.answered)) },
        { tr("Failed"), tr("%1 share(s)", nullptr, pluralOf(m_ehash.failed)).arg(Format::count(m_ehash.failed)) },
        { tr("Without a key"),
            tr("%1 share(s) earned nothing", nullptr, pluralOf(m_ehash.unlocked)).arg(Format::count(m_ehash.unlocked)) }
    };
    m_facts->setFacts(facts);
}

void MintPage::showPartners()
{
    m_partners->setRows(PartnerRow::of(m_ehash, m_pools, m_mint.takenAt));
}

} // namespace widgets
