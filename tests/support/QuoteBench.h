// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/QuoteDispatcher.h"
#include "tests/support/MintBench.h"

namespace support {

/// A dispatcher whose only way to a real mint is post(): one call carries one request there and its answers back, so a
/// test decides what arrives, and when.
class QuoteBench : public ehash::QuoteListener {
public:
    explicit QuoteBench(const QString &folder = {})
        : mint(folder)
        , m_folder(folder.isEmpty() ? m_own.path() : folder)
    {
        mint.config.valuation = { mint::ValueRule::Work, unitWork, 0 };
        config.databasePath = m_folder + QStringLiteral("/ehash.sqlite");
        config.valuation = mint.config.valuation;
    }
    static constexpr quint64 unitWork = 1000;

    MintBench mint;
    ehash::DispatcherConfig config;
    std::unique_ptr<ehash::QuoteDispatcher> dispatcher;
    QList<ehash::QuoteEvent> created, sent, answered, failed;

    work::Instant now() const { return work::Instant::of(mint.clock); }
    Result<void> tryOpen()
    {
        dispatcher.reset();
        auto opened = ehash::QuoteDispatcher::open(config, *this, mint.random, now());
        if (!opened)
            return tl::unexpected(opened.error());
        dispatcher = *std::move(opened);
        return {};
    }
    QuoteBench &open()
    {
        mint.open();
        if (const auto done = tryOpen(); !done)
            qFatal("%s", qPrintable(done.error().toString()));
        dispatcher->setReachable(name(), true, {});
        return *this;
    }
    static QString name() { return ehash::embeddedName; }

    ehash::EarnedShare share(quint64 work, quint8 keyNumber = 1)
    {
        const auto credit = mint.share(work, keyNumber);
        return { work::ConnectionId(1), work::ChannelId(7), QStringLiteral("rig"), credit.headerHash, credit.jobTarget,
            credit.lockingKey.compressed() };
    }
    /// Shares of the same work.
    QList<ehash::EarnedShare> shares(int count, quint64 work, quint8 keyNumber = 1)
    {
        QList<ehash::EarnedShare> out;
        for (int i = 0; i < count; ++i)
            out.append(share(work, keyNumber));
        return out;
    }
    /// What the dispatcher wants to send, as the wire carries it.
    QList<mint::ShareCredit> take()
    {
        QList<mint::ShareCredit> out;
        for (const ehash::OutboxRow &row : dispatcher->take(name(), now()))
            out.append(*ehash::creditOf(row));
        return out;
    }
    /// One request there and back. \return whether there was anything to send.
    bool post()
    {
        const auto credits = take();
        if (!credits.isEmpty())
            dispatcher->answer(name(), mint.mint->credit(QLatin1String(MintBench::pool), credits), now());
        return !credits.isEmpty();
    }
    void postAll()
    {
        while (post()) { }
    }
    quint64 answeredSum() const
    {
        quint64 sum = 0;
        for (const auto &event : answered)
            sum += event.amount.value;
        return sum;
    }
    /// What the mint's books hold.
    quint64 creditedAtMint() const { return mint.mint->snapshot().keysets.first().credited.value; }
    int creditsAtMint() const
    {
        return sqlValue(mint.config.databasePath, QStringLiteral("SELECT count(*) FROM credit")).toInt();
    }
    int quotesAtMint() const
    {
        return sqlValue(mint.config.databasePath, QStringLiteral("SELECT count(*) FROM quote")).toInt();
    }

    void quoteCreated(const ehash::QuoteEvent &event) override { created.append(event); }
    void quoteSent(const ehash::QuoteEvent &event) override { sent.append(event); }
    void quoteAnswered(const ehash::QuoteEvent &event) override { answered.append(event); }
    void quoteFailed(const ehash::QuoteEvent &event) override { failed.append(event); }

private:
    QTemporaryDir m_own;
    QString m_folder;
};

} // namespace support
