// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SavedFile.h"
#include "widgets/WalletDesk.h"
#include "widgets/controls/Labels.h"
#include "widgets/pages/SeedDialog.h"
#include "widgets/pages/TokenPane.h"
#include "widgets/pages/WalletPage.h"
#include "widgets/pages/WalletTables.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/Plural.h"
#include "widgets/text/WalletWords.h"

#include <QFileDialog>
#include <QStackedWidget>

namespace widgets {

using wallet::Answer;

void WalletPage::askFirst()
{
    if (!m_denied.isEmpty())
        return;
    askTokens();
    if (!m_isKeyKnown)
        m_desk->ask(wallet::LockKeyOrder {}, this, [this](const Answer &answer) {
            m_isKeyKnown = bool(answer);
            if (answer)
                m_safety->setLockKey(answer.as<wallet::LockKey>().key.toHex());
        });
}

void WalletPage::perform(const wallet::Order &order, std::function<QString(const Answer &)> done)
{
    tell(Role::Secondary, tr("Asking the mint"));
    m_desk->ask(order, this, [this, done = std::move(done)](const Answer &answer) {
        if (!answer) {
            tell(Role::Bad, WalletWords::trouble(*answer.error));
            return;
        }
        QStringList words { done(answer) };
        Role role = Role::Ok;
        if (const auto *summary = std::get_if<wallet::Summary>(&answer.value);
            summary && !summary->troubles.isEmpty()) {
            words << summary->troubles;
            role = Role::Warning;
        }
        tell(role, words.join(u' '));
    });
}

void WalletPage::askTokens()
{
    if (m_isAskingTokens || !m_snapshot || !m_denied.isEmpty())
        return;
    m_isAskingTokens = true;
    const bool isAll = m_tables->wantsAllTokens();
    qint64 newest = 0;
    for (const wallet::SentToken &token : std::as_const(m_tokens))
        newest = std::max(newest, token.id);
    m_desk->ask(wallet::SentOrder { isAll }, this, [this, isAll, newest](const Answer &answer) {
        m_isAskingTokens = false;
        if (!answer)
            return;
        wallet::SentTokens tokens = answer.as<wallet::SentTokens>();
        // Made while the mints were asked: the answer may not know of it.
        for (const wallet::SentToken &made : std::as_const(m_tokens)) {
            const bool isTold
                = std::any_of(tokens.cbegin(), tokens.cend(), [&](const auto &told) { return told.id == made.id; });
            if (made.id > newest && !isTold)
                tokens.prepend(made);
        }
        m_tokens = tokens;
        m_tables->setTokens(m_tokens, *m_snapshot);
        if (m_side->currentWidget() == m_token)
            showToken(m_token->id());
        if (isAll != m_tables->wantsAllTokens())
            askTokens();
    });
}

void WalletPage::showToken(qint64 id)
{
    const auto it
        = std::find_if(m_tokens.cbegin(), m_tokens.cend(), [id](const wallet::SentToken &t) { return t.id == id; });
    if (it != m_tokens.cend()) {
        m_token->setToken(*it, *m_snapshot);
        m_side->setCurrentWidget(m_token);
    } else if (m_token->id() == id) { // settled since, and not in the list any more
        askSettled(id);
    }
}

void WalletPage::askSettled(qint64 id)
{
    m_desk->ask(wallet::SentOrder { true }, this, [this, id](const Answer &answer) {
        if (m_side->currentWidget() != m_token || m_token->id() != id)
            return;
        const auto tokens = answer ? answer.as<wallet::SentTokens>() : wallet::SentTokens();
        const auto it
            = std::find_if(tokens.cbegin(), tokens.cend(), [id](const wallet::SentToken &t) { return t.id == id; });
        if (it != tokens.cend() && m_snapshot)
            m_token->setToken(*it, *m_snapshot);
        else
            m_side->setCurrentWidget(m_safety);
    });
}

void WalletPage::reclaim(qint64 id)
{
    m_token->setBusy(true);
    m_desk->ask(wallet::ReclaimOrder { id }, this, [this](const Answer &answer) {
        m_token->setBusy(false);
        if (answer) {
            const auto &back = answer.as<wallet::Received>();
            tell(Role::Ok, tr("Took %1 %2 back.").arg(Format::count(back.amount.value), WalletWords::unit(back.unit)));
        } else {
            tell(Role::Bad, WalletWords::trouble(*answer.error));
        }
        askTokens();
    });
}

void WalletPage::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the history"), QStringLiteral("wallet.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        exportHistory(path);
}

void WalletPage::exportHistory(const QString &path)
{
    constexpr int everything = 100'000;
    m_desk->ask(wallet::HistoryOrder { everything }, this, [this, path](const Answer &answer) {
        if (!answer) {
            tell(Role::Bad, WalletWords::trouble(*answer.error));
            return;
        }
        const auto saved = saveFile(path, WalletWords::csv(answer.as<wallet::History>()));
        if (saved)
            tell(Role::Ok,
                tr("Saved %1 line(s) to %2.", nullptr, int(answer.as<wallet::History>().size()))
                    .arg(Format::count(quint64(answer.as<wallet::History>().size())), path));
        else
            tell(Role::Bad, CoreWords::of(saved.error().detail));
    });
}

} // namespace widgets
