// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Mnemonic.h"
#include "core/wallet/Orders.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QMimeData;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace widgets {

class ChoiceBox;
class FactList;
class RoleLabel;
class WalletDesk;

/// What the wallet's dialogs share: a title, room for the content, a line for what went wrong, and two buttons.
class WalletDialog : public QDialog {
    Q_OBJECT
public:
    WalletDialog(const QString &title, const QString &help, const QString &action, WalletDesk *desk, QWidget *parent);

protected:
    QVBoxLayout *content() { return m_content; }
    QLineEdit *addField(const QString &title, const QString &placeholder = {});
    void addRow(const QString &title, QWidget *control);
    /// A link or a button below the field above it; as line \a place of the content, or last.
    void addBelow(QWidget *control, int place = -1);
    QPushButton *action() { return m_action; }
    QPushButton *closer() { return m_close; }
    void showTrouble(const QString &text);
    void showGood(const QString &text);
    /// While an order is under way.
    void setBusy(const QString &what);
    void setIdle();
    WalletDesk *desk() { return m_desk; }

    /// The action button was pressed.
    virtual void act() = 0;

private:
    RoleLabel *addName(const QString &title);

    WalletDesk *m_desk;
    QVBoxLayout *m_content;
    QList<RoleLabel *> m_names; ///< in front of the fields, all as wide as the longest
    RoleLabel *m_line;
    QPushButton *m_action;
    QPushButton *m_close;
};

/// Takes a token: pasted, dropped or typed, looked into before anything is asked of anybody.
class ReceiveDialog final : public WalletDialog {
    Q_OBJECT
public:
    ReceiveDialog(WalletDesk *desk, QWidget *parent);
    void setSnapshot(const wallet::Snapshot &snapshot) { m_snapshot = snapshot; }
    /// Starts over, with \a token or with what the clipboard holds when that is one.
    void start(const QString &token = {});
    /// What was dropped: text, or a file with a token in it.
    static bool isDroppable(const QMimeData &data);
    /// Starts over with what was dropped.
    void start(const QMimeData &dropped);
    /// Whether \a text looks like a token.
    static bool isToken(const QString &text);

Q_SIGNALS:
    void received(const wallet::Received &what);

protected:
    void act() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void begin(const QString &token);
    void take(const QMimeData &data);
    void lookInside();
    void readCodes(const QByteArray &text);
    static QString codeTrouble(const Error &error);
    void showPreview(const wallet::TokenPreview &preview);
    void refreshAction();

    wallet::Snapshot m_snapshot;
    QPlainTextEdit *m_text;
    FactList *m_facts;
    RoleLabel *m_warning;
    QCheckBox *m_trust;
    std::optional<wallet::TokenPreview> m_preview;
};

/// Makes a token.
class SendDialog final : public WalletDialog {
    Q_OBJECT
public:
    SendDialog(WalletDesk *desk, QWidget *parent);
    /// Starts over with what the wallet holds.
    void start(const wallet::Snapshot &snapshot);

Q_SIGNALS:
    void made(const wallet::SentToken &token);

protected:
    void act() override;

private:
    std::optional<wallet::SendOrder> order();
    const wallet::Balance *source() const;
    void check();

    wallet::Snapshot m_snapshot;
    QList<wallet::Balance> m_sources;
    ChoiceBox *m_from;
    QLineEdit *m_amount;
    QLineEdit *m_memo;
    QLineEdit *m_lock;
    ChoiceBox *m_back;
};

/// Finds what the words own at a mint: those of this wallet, or others that take their place.
class RestoreDialog final : public WalletDialog {
    Q_OBJECT
public:
    RestoreDialog(WalletDesk *desk, QWidget *parent);
    void start(const wallet::Snapshot &snapshot);
    /// Nothing is under way any more.
    void forget();
    /// Other words are for the wallet of this computer alone.
    void setRemote(bool isRemote);
    /// The wallet of the words that were entered runs, and is asked to restore; or why not.
    void goOn(const QString &error);

Q_SIGNALS:
    void wordsEntered(const crypto::Mnemonic &words);

protected:
    void act() override;

private:
    void showWords(bool isShown);
    /// The words in the field; nothing where they are none, and why is said.
    std::optional<crypto::Mnemonic> typedWords();
    void restore();
    void showProgress(const wallet::RestoreProgress &progress);
    void showSummary(const wallet::Summary &summary);

    QString m_asked; ///< the mint of the restore under way
    ChoiceBox *m_mint;
    QCheckBox *m_others;
    QLineEdit *m_words;
    RoleLabel *m_aside;
    QProgressBar *m_bar;
    RoleLabel *m_progress;
};

/// Writes the encrypted copy, or reads one.
class BackupDialog final : public WalletDialog {
    Q_OBJECT
public:
    enum class Way : quint8 { Write, Read };
    BackupDialog(Way way, WalletDesk *desk, QWidget *parent);
    void start();

protected:
    void act() override;

private:
    void browse();

    Way m_way;
    QLineEdit *m_path;
    QLineEdit *m_password;
    QLineEdit *m_again = nullptr;
};

} // namespace widgets
