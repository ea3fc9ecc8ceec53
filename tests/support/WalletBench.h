// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/WalletServicePrivate.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FixedRandom.h"
#include "tests/support/TinyMint.h"

namespace support {

inline const QString tinyUrl = QStringLiteral("https://tiny.example");
inline const QString legalWords
    = QStringLiteral("legal winner thank year wave sausage worth useful legal winner thank yellow");
inline const QString otherWords
    = QStringLiteral("letter advice cage absurd amount doctor acoustic avoid letter advice cage above");

/// A wallet's parts on a database file, wired to TinyMints: every call ends before it returns.
class WalletBench {
public:
    WalletBench(const QString &path, const FakeClock &clock, TinyTransport &transport,
        const QString &words = legalWords, storage::StatementHook hook = {})
        : m_words(*crypto::Mnemonic::parse(words))
    {
        auto store = wallet::WalletStore::open(path, m_words.seed(), m_random, std::move(hook));
        if (store)
            m_parts = std::make_unique<wallet::Parts>(*std::move(store), transport, clock, m_random);
        else
            error = store.error();
    }
    wallet::Parts *operator->() { return m_parts.get(); }
    explicit operator bool() const { return bool(m_parts); }
    const crypto::Mnemonic &words() const { return m_words; }

    wallet::MintId addMint(const QString &url = tinyUrl)
    {
        const wallet::MintRow *row = m_parts->store->mints.find(url);
        const auto id = row ? row->id : *m_parts->store->mints.add(url, true);
        m_parts->mints.refresh(id, [this](Result<void> done) {
            if (!done)
                error = done.error();
        });
        return id;
    }
    crypto::CurvePoint workerKey(const QString &worker = QStringLiteral("rig1"))
    {
        return *m_parts->store->secrets.quoteKey(*m_parts->store->books.workerIndex(worker))->publicKey();
    }
    Result<wallet::Summary> sweep(wallet::MintId mint)
    {
        return wait<wallet::Summary>([&](auto done) { m_parts->sweeper.sweep(mint, done); });
    }
    Result<wallet::SentToken> send(const wallet::SendOrder &order)
    {
        return wait<wallet::SentToken>([&](auto done) { m_parts->sender.send(order, done); });
    }
    Result<wallet::Received> receive(const QByteArray &token, bool allowsUnknown = false)
    {
        return wait<wallet::Received>([&](auto done) { m_parts->receiver.receive({ token, allowsUnknown }, done); });
    }
    Result<wallet::Received> reclaim(qint64 id)
    {
        return wait<wallet::Received>([&](auto done) { m_parts->sender.reclaim(id, done); });
    }
    Result<wallet::Summary> restore(wallet::MintId mint)
    {
        return wait<wallet::Summary>([&](auto done) {
            m_parts->restorer.restore(
                mint,
                [this, mint](const wallet::RestoreProgress &p) {
                    progress.append(p);
                    if (stopAfterKeysets && p.keysetsDone >= *stopAfterKeysets)
                        m_parts->restorer.stop(mint);
                },
                done);
        });
    }
    Result<int> consolidate(wallet::MintId mint, int atLeast = 2)
    {
        return wait<int>(
            [&](auto done) { m_parts->sender.consolidate(mint, QStringLiteral("hash"), atLeast, true, done); });
    }
    void checkSent()
    {
        m_parts->sender.checkSent([] {});
    }
    quint64 sum(wallet::CoinState state)
    {
        quint64 out = 0;
        const auto parts = m_parts->store->coins.sums();
        for (const auto &part : *parts)
            out += part.state == state ? part.amount.value : 0;
        return out;
    }
    quint64 spendable() { return sum(wallet::CoinState::Unspent); }
    int open() { return int(m_parts->store->coins.openOperations()->size()); }

    std::optional<Error> error;
    std::optional<int> stopAfterKeysets {}; ///< a restore is stopped there
    QList<wallet::RestoreProgress> progress;

private:
    template <class T, class Start> Result<T> wait(Start start)
    {
        auto out = std::make_shared<std::optional<Result<T>>>();
        start([out](Result<T> result) { *out = std::move(result); });
        if (!*out)
            return fail(Errc::Internal, QStringLiteral("no answer came"));
        return **out;
    }

    FixedRandom m_random;
    crypto::Mnemonic m_words;
    std::unique_ptr<wallet::Parts> m_parts;
};

} // namespace support
