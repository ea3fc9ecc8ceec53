// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Desk.h"

namespace wallet {

/// Makes tokens, watches whether they are claimed, takes them back, and puts small coins together.
class Sender final {
public:
    explicit Sender(const Desk &desk)
        : m_desk(desk)
    {
    }
    /// Without asking the mint where the coins are there and no lock is wanted, else by a swap.
    void send(const SendOrder &order, Finished<SentToken> done);
    void reclaim(qint64 id, Finished<Received> done);
    /// Asks the mints which sent tokens are claimed. Mints that do not answer are passed over.
    void checkSent(std::function<void()> done);
    Result<SentTokens> list(bool isAll) const;
    /// Nothing to do is 0. Without \a isTold it leaves no line in the history, unless it costs a fee.
    void consolidate(MintId mint, const QString &unit, int atLeast, bool isTold, Finished<int> done);

private:
    struct Choice {
        MintId mint = 0;
        QString url {};
        QString unit {};
    };
    Result<Choice> choose(const SendOrder &order) const;
    Result<std::optional<SentToken>> giveExact(const SendOrder &order, const Choice &choice);
    void swapAndSend(const SendOrder &order, const Choice &choice, bool mayWait, Finished<SentToken> done);
    Result<SwapDraft> draftOf(const SendOrder &order, const Choice &choice, const Selection &selection) const;
    Result<SentToken> withText(SentRow row) const;
    void reclaimChecked(const SentRow &row, Finished<Received> done);
    void checkChunk(std::shared_ptr<QList<std::pair<QString, QList<QByteArray>>>> chunks, std::function<void()> done);

    Desk m_desk;
};

} // namespace wallet
