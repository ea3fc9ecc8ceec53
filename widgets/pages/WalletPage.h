// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Mnemonic.h"
#include "core/wallet/Orders.h"
#include "widgets/Theme.h"
#include "widgets/pages/Page.h"

#include <QTimer>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace widgets {

class BackupDialog;
class BalanceCards;
class Pill;
class ReceiveDialog;
class RestoreDialog;
class RoleLabel;
class SafetyPane;
class SeedDialog;
class SendDialog;
class TokenPane;
class WalletDesk;
class WalletTables;

/// Everything the wallet holds, and everything one does with it. It orders and hears answers; tokens reach it in
/// answers only, the twelve words only as an answer to seedWanted().
class WalletPage final : public Page {
    Q_OBJECT
public:
    explicit WalletPage(QWidget *parent = nullptr);
    ~WalletPage() override;

    void setSnapshot(const wallet::Snapshot &snapshot);
    /// There is no wallet any more, or another one comes.
    void forget();
    void answer(wallet::RequestId request, const wallet::Answer &answer);
    void progress(wallet::RequestId request, const wallet::RestoreProgress &progress);
    void setShownCore(const ShownCore &core) override;
    void setRights(const Rights &rights) override;
    /// The answer to seedWanted(); dropped when nobody waits.
    void showSeed(const crypto::Mnemonic &words);
    /// The answer to wordsEntered(): what went wrong, or nothing; then a wallet of those words answers from now on.
    void takeWords(const QString &error);
    /// Goes on where another page of the same wallet was: late answers to its orders are dropped.
    void takePlaceOf(const WalletPage &before);
    /// The whole history as CSV into a file, after the wallet told it.
    void exportHistory(const QString &path);

Q_SIGNALS:
    void ordered(wallet::RequestId request, const wallet::Order &order);
    void seedWanted();
    /// The user wants the wallet of these words instead of this one.
    void wordsEntered(const crypto::Mnemonic &words);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeHeader();
    void makeDialogs();
    QWidget *makeEmpty();
    QWidget *makeWallet();
    void connectTables();
    void refreshSeed();
    void tell(Role role, const QString &text);
    /// Orders, and says what came of it: \a done gives the sentence.
    void perform(const wallet::Order &order, std::function<QString(const wallet::Answer &)> done);
    /// What the snapshot does not hold.
    void askFirst();
    void askTokens();
    void showToken(qint64 id);
    /// Shows what became of the token in sight.
    void askSettled(qint64 id);
    void reclaim(qint64 id);
    void chooseExport();

    WalletDesk *m_desk;
    std::optional<wallet::Snapshot> m_snapshot;
    wallet::SentTokens m_tokens;
    QString m_denied; ///< why nothing may be ordered
    bool m_isAskingTokens = false;
    bool m_isKeyKnown = false;

    Pill *m_seed = nullptr;
    QPushButton *m_receive = nullptr;
    QPushButton *m_send = nullptr;
    QStackedWidget *m_stack;
    RoleLabel *m_notice = nullptr;
    QTimer m_noticeEnds;
    BalanceCards *m_balances = nullptr;
    WalletTables *m_tables = nullptr;
    QStackedWidget *m_side = nullptr;
    SafetyPane *m_safety = nullptr;
    TokenPane *m_token = nullptr;
    ReceiveDialog *m_receiveDialog = nullptr;
    SendDialog *m_sendDialog = nullptr;
    SeedDialog *m_seedDialog = nullptr;
    RestoreDialog *m_restoreDialog = nullptr;
    BackupDialog *m_backupDialog = nullptr;
    BackupDialog *m_importDialog = nullptr;
};

} // namespace widgets
