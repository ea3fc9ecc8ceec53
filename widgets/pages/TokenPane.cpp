// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/TokenPane.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/QrCode.h"
#include "widgets/controls/QrPlayer.h"
#include "widgets/text/WalletWords.h"

#include <QHBoxLayout>

namespace widgets {

TokenPane::TokenPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium))
    , m_state(new RoleLabel(TextSize::Body, Role::Warning, QFont::Medium))
    , m_player(new QrPlayer)
    , m_warning(new RoleLabel(TextSize::Label, Role::Secondary))
    , m_gone(new RoleLabel(TextSize::Body, Role::Secondary))
    , m_facts(new FactList)
    , m_back(new QPushButton(tr("Take back")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_player);
    m_warning->setAlignment(Qt::AlignCenter);
    m_warning->setWordWrap(true);
    column->addWidget(m_warning);
    m_gone->setAlignment(Qt::AlignCenter);
    m_gone->setWordWrap(true);
    column->addWidget(m_gone);
    column->addWidget(m_facts);
    column->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("token-close"));
    m_back->setObjectName(QStringLiteral("token-reclaim"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(close);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT reclaimWanted(m_id); });
    connect(close, &QPushButton::clicked, this, &TokenPane::closed);
}

void TokenPane::setToken(const wallet::SentToken &token, const wallet::Snapshot &snapshot)
{
    m_id = token.id;
    const bool isOpen = token.state == wallet::SentState::Pending;
    const Words::State state = WalletWords::sentState(token.state);
    m_title->show(tr("Token, %1 %2, %3")
                      .arg(Format::count(token.amount.value), WalletWords::shortUnit(token.unit),
                          Format::moment(token.at, snapshot.takenAt)));
    m_state->setRole(state.role);
    m_state->show(state.text);
    m_player->setToken(isOpen ? token.token : QByteArray());
    m_player->setVisible(isOpen && !token.token.isEmpty());
    m_warning->setVisible(isOpen);
    m_warning->show(
        token.isLocked ? tr("Only who has the key can take it.") : tr("Anyone who holds this can take it."));
    m_gone->setVisible(!isOpen);
    m_gone->show(token.state == wallet::SentState::Claimed
            ? tr("Somebody has claimed it. There is nothing left to do.")
            : tr("You took it back. The old text is worth nothing now."));
    const auto orNone = [](const QString &text) { return text.isEmpty() ? Format::unknown() : text; };
    m_facts->setFacts(
        { { tr("Mint"), WalletWords::mint(token.mint, snapshot.mints) }, { tr("Unit"), WalletWords::unit(token.unit) },
            { tr("Locked to"), token.isLocked ? tr("a key") : tr("nobody") }, { tr("Memo"), orNone(token.memo) } });
    m_back->setVisible(isOpen);
    setBusy(false);
}

void TokenPane::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    allow(m_back, m_denied, {}, !isBusy);
    m_back->setText(isBusy ? tr("Asking the mint") : tr("Take back"));
}

void TokenPane::setDenied(const QString &why)
{
    m_denied = why;
    setBusy(m_isBusy);
}

SafetyPane::SafetyPane(QWidget *parent)
    : QWidget(parent)
    , m_state(new RoleLabel(TextSize::Body, Role::Warning, QFont::Medium))
    , m_advice(new RoleLabel(TextSize::Body, Role::Text))
    , m_seed(new QPushButton(tr("Write down the words")))
    , m_keyText(new RoleLabel(TextSize::Small, Role::Secondary))
    , m_keyCode(new QrCode)
    , m_copyKey(new CopyButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *title = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    title->show(tr("Keep it safe"));
    head->addWidget(title, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    m_advice->setWordWrap(true);
    column->addWidget(m_advice);
    auto *first = new QHBoxLayout; // where the words are verified, Restore has the row alone
    auto *second = new QHBoxLayout;
    first->setSpacing(8);
    second->setSpacing(8);
    m_restore = new QPushButton(tr("Restore"));
    m_backup = new QPushButton(tr("Save backup file"));
    m_import = new QPushButton(tr("Read backup file"));
    m_seed->setObjectName(QStringLiteral("safety-seed"));
    m_restore->setObjectName(QStringLiteral("safety-restore"));
    m_backup->setObjectName(QStringLiteral("safety-backup"));
    m_import->setObjectName(QStringLiteral("safety-import"));
    first->addWidget(m_seed, 1);
    first->addWidget(m_restore, 1);
    second->addWidget(m_backup, 1);
    second->addWidget(m_import, 1);
    column->addLayout(first);
    column->addLayout(second);
    column->addSpacing(10);
    auto *keyTitle = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    keyTitle->show(tr("Your key"));
    auto *keyHelp = new RoleLabel(TextSize::Body, Role::Text);
    keyHelp->setWordWrap(true);
    keyHelp->show(tr("Who sends you a token can lock it to this key: then only this wallet can take it."));
    column->addWidget(keyTitle);
    column->addWidget(keyHelp);
    m_keyCode->setMaximumHeight(190);
    m_keyCode->setAccessibleName(tr("QR code of your key"));
    column->addWidget(m_keyCode, 1);
    m_keyText->setWordWrap(true);
    m_keyText->setAlignment(Qt::AlignCenter);
    column->addWidget(m_keyText);
    column->addWidget(m_copyKey, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setLockKey({});
    connect(m_seed, &QPushButton::clicked, this, &SafetyPane::seedWanted);
    connect(m_restore, &QPushButton::clicked, this, &SafetyPane::restoreWanted);
    connect(m_backup, &QPushButton::clicked, this, &SafetyPane::backupWanted);
    connect(m_import, &QPushButton::clicked, this, &SafetyPane::importWanted);
}

void SafetyPane::setSnapshot(const wallet::Snapshot &snapshot)
{
    m_state->setRole(snapshot.isSeedVerified ? Role::Ok : Role::Warning);
    m_state->show(snapshot.isSeedVerified ? tr("words written down") : tr("no backup yet"));
    m_isVerified = snapshot.isSeedVerified;
    m_seed->setVisible(!m_isVerified);
    advise();
}

void SafetyPane::advise()
{
    if (!m_isVerified && !m_owner.isEmpty())
        return m_advice->show(
            tr("Until its twelve words are written down, this ecash exists on the computer of %1 only. "
               "Do it there, it takes three minutes.")
                .arg(m_owner));
    m_advice->show(m_isVerified
            ? tr("Your twelve words bring back what this wallet made for itself. A backup file also keeps the tokens "
                 "you sent and nobody claimed yet.")
            : tr(
                "Until you write down twelve words, this ecash exists on this computer only. It takes three minutes."));
}

void SafetyPane::setCore(const ShownCore &core)
{
    m_owner = core.isRemote() ? core.name : QString();
    advise();
}

void SafetyPane::setRights(const Rights &rights)
{
    for (QPushButton *button : { m_seed, m_backup, m_import })
        allow(button, rights.words);
    allow(m_restore, rights.pay);
}

void SafetyPane::setLockKey(const QString &hex)
{
    m_keyCode->setText(hex.toLatin1());
    // In groups, so that a line can break.
    QString grouped;
    for (qsizetype i = 0; i < hex.size(); i += 11)
        grouped += hex.mid(i, 11) + u' ';
    m_keyText->show(hex.isEmpty() ? tr("The wallet has not told its key yet.") : grouped.trimmed());
    m_copyKey->setCopyText(hex);
    m_copyKey->setVisible(!hex.isEmpty());
    m_keyCode->setVisible(!hex.isEmpty());
}

} // namespace widgets
