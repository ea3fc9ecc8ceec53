// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/MintRows.h"
#include "widgets/pages/Page.h"

class QPushButton;
class QStackedWidget;

namespace widgets {

class CopyButton;
class FactList;
class FigureCard;
class LiveTable;
class Notice;
class QrCode;
class RoleLabel;
class TroubleStrip;

/// The embedded mint: is it issuing, do its books add up, who is connected, where wallets reach it.
class MintPage final : public Page {
    Q_OBJECT
public:
    explicit MintPage(QWidget *parent = nullptr);

    void setMint(const mint::Snapshot &snapshot);
    /// There is no mint any more, or another one comes.
    void forget();
    void setEhash(const ehash::Snapshot &snapshot);
    /// The pools on other machines that the mint serves.
    void setPools(const QList<ehash::PoolState> &pools);
    void setRights(const Rights &rights) override;
    /// The order of issuingWanted() came to nothing: it may be given again.
    void orderFailed();

Q_SIGNALS:
    /// The user stopped or resumed the issue; setMint() follows with what came of it.
    void issuingWanted(bool isIssuing);

private:
    QWidget *makeContent();
    QWidget *makeFigures();
    QWidget *makeKeysetCard();
    QWidget *makePartnerCard();
    QWidget *makeAddressCard();
    QWidget *makeHealthCard();
    void showState();
    void showToggle();
    void showFigures();
    void showAddress();
    void showHealth();
    void showPartners();

    mint::Snapshot m_mint;
    ehash::Snapshot m_ehash;
    QList<ehash::PoolState> m_pools;
    QStackedWidget *m_stack;
    Notice *m_notice;
    Pill *m_state;
    QPushButton *m_toggle;
    QString m_denied; ///< why the issue is not for this window; empty: it is
    TroubleStrip *m_trouble = nullptr;
    FigureCard *m_outstanding = nullptr;
    FigureCard *m_issued = nullptr;
    FigureCard *m_redeemed = nullptr;
    FigureCard *m_quotes = nullptr;
    LiveTable *m_keysetTable = nullptr;
    KeysetModel *m_keysets = nullptr;
    LiveTable *m_partnerTable = nullptr;
    PartnerModel *m_partners = nullptr;
    RoleLabel *m_url = nullptr;
    CopyButton *m_copyUrl = nullptr;
    RoleLabel *m_key = nullptr;
    CopyButton *m_copyKey = nullptr;
    QrCode *m_code = nullptr; ///< of the address
    FactList *m_facts = nullptr;
};

} // namespace widgets
