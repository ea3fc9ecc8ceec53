// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Desk.h"

namespace wallet {

/// Looks into tokens and swaps them into the wallet: until that is done they belong to whoever else has them.
class Receiver final {
public:
    explicit Receiver(const Desk &desk)
        : m_desk(desk)
    {
    }
    /// Without asking anybody.
    Result<TokenPreview> preview(const QByteArray &text) const;
    void receive(const ReceiveOrder &order, Finished<Received> done);

private:
    struct Known {
        cashu::Token token; ///< its mint in normal form, ids whole where they are known
        const MintRow *mint = nullptr;
        bool saysUnit = true;
    };
    Result<Known> read(const QByteArray &text) const;
    LockState lockOf(const QList<cashu::Proof> &proofs, std::optional<quint64> &locktime) const;
    Result<void> unlock(QList<cashu::Proof> &inputs, const QList<cashu::BlindedMessage> &outputs) const;
    void swapIn(const QByteArray &text, Finished<Received> done);
    Result<SwapDraft> draftOf(const Known &known) const;

    Desk m_desk;
};

} // namespace wallet
