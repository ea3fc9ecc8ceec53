// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/WalletRows.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace widgets {

class LiveTable;
class RoleLabel;
class ChoiceBox;
class Segmented;

/// The wallet's four tables behind one row of names: balances, history, tokens made here, mints.
class WalletTables final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Balances, History, Tokens, Mints };
    enum Filter { All, Mined, Sent, Received };

    explicit WalletTables(QWidget *parent = nullptr);
    void setSnapshot(const wallet::Snapshot &snapshot);
    void setTokens(const wallet::SentTokens &tokens, const wallet::Snapshot &snapshot);
    void showTab(Tab tab);
    /// No token is chosen any more.
    void clearToken();
    bool wantsAllTokens() const;
    /// Why nothing may be ordered of the wallet; empty: it may.
    void setDenied(const QString &why);

Q_SIGNALS:
    void tokenChosen(qint64 id);
    void tokensWanted();
    void exportWanted();
    void consolidateWanted(const QString &mint); ///< empty: all
    void mintAdded(const QString &url);
    void mintRemoved(const QString &url);
    void mintTrusted(const QString &url, bool isTrusted);

private:
    template <class Row> LiveTable *makeTable(TableModel<Row> *model, const QString &name);
    QWidget *makePage(LiveTable *table, QWidget *controls, const QString &empty, QWidget **hint);
    QWidget *makeBalances();
    QWidget *makeHistory();
    QWidget *makeTokens();
    QWidget *makeMints();
    void filterHistory();
    void refreshMintButtons();
    void refreshRights();

    Segmented *m_tabs;
    QStackedWidget *m_stack;
    TableModel<BalanceRow> *m_balances;
    TableModel<HistoryRow> *m_history;
    TableModel<TokenRow> *m_tokens;
    TableModel<MintRow> *m_mints;
    std::array<LiveTable *, 4> m_tables {};
    std::array<QWidget *, 4> m_hints {};
    ChoiceBox *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_allTokens = nullptr;
    QPushButton *m_consolidate = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_add = nullptr;
    QLineEdit *m_mintUrl = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_trust = nullptr;
    QString m_denied;
};

} // namespace widgets
