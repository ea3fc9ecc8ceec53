// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WalletChecks.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace wallet;
using namespace support;
using cashu::Amount;

class tst_Wallet : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    int m_files = 0;
    FakeClock m_clock;

    QString path() { return m_dir.filePath(QStringLiteral("w%1.db").arg(++m_files)); }

private Q_SLOTS:
    void sweepsSendsAndReceives();
    void restoresFromTheSeed();
    void stoppedRestoreKeepsWhatItFound();
};

void tst_Wallet::sweepsSendsAndReceives()
{
    TinyMint mint("a", m_clock);
    TinyTransport transport;
    transport.add(tinyUrl, mint);
    WalletBench alice(path(), m_clock, transport);
    WalletBench bob(path(), m_clock, transport, otherWords);
    const MintId id = alice.addMint();
    QVERIFY(!alice.error);
    const auto key = alice.workerKey();
    for (int i = 1; i <= 30; ++i)
        mint.credit(key, quint64(i));
    const auto swept = alice.sweep(id);
    GOOD(swept);
    QCOMPARE(swept->count, 30);
    QCOMPARE(swept->troubles, QStringList());
    QCOMPARE(alice.spendable(), 465u);
    QCOMPARE(mint.issued, 465u);
    QCOMPARE(alice.open(), 0);

    const auto sent = alice.send(order(100));
    GOOD(sent);
    QCOMPARE(sent->amount, Amount(100));
    QCOMPARE(alice.spendable(), 365u);
    REFUSED(bob.receive(sent->token), Errc::Denied, "--allow-unknown");
    const auto got = bob.receive(sent->token, true);
    GOOD(got);
    QCOMPARE(got->amount, Amount(100));
    QCOMPARE(bob.spendable(), 100u);
    REFUSED(bob.receive(sent->token), Errc::Refused, "claimed already");
    alice.checkSent();
    QCOMPARE(alice->store->books.sent(true)->first().token.state, SentState::Claimed);
    QCOMPARE(alice->store->books.history(1)->first().state, EntryState::Claimed);
    QCOMPARE(mint.outstanding(), 465u);
}

void tst_Wallet::restoresFromTheSeed()
{
    TinyMint mint("a", m_clock);
    TinyTransport transport;
    transport.add(tinyUrl, mint);
    {
        WalletBench alice(path(), m_clock, transport);
        const MintId id = alice.addMint();
        for (int i = 1; i <= 10; ++i)
            mint.credit(alice.workerKey(), 100);
        GOOD(alice.sweep(id));
        mint.rotate(QStringLiteral("hash"));
        m_clock.advance(std::chrono::minutes(5));
        GOOD(alice.send(order(333)));
        QCOMPARE(alice.spendable(), 667u);
    }
    WalletBench again(path(), m_clock, transport);
    const MintId id = again.addMint();
    mint.credit(again->store->secrets.quoteKey(0)->publicKey().value(), 7);
    const auto restored = again.restore(id);
    GOOD(restored);
    QCOMPARE(again.spendable(), 1007u); // nobody took the token, and the quote was found
    QCOMPARE(mint.outstanding(), 1007u);
    QVERIFY(!again.progress.isEmpty());
    QCOMPARE(again.progress.last().keysets, 2);
    QCOMPARE(again.progress.last().keysetsDone, 2);
    // Counters go on behind what was found: nothing is asked for twice.
    GOOD(again.send(order(1)));
    GOOD(again.send(order(500)));
    QCOMPARE(again.spendable(), 506u);
}

void tst_Wallet::stoppedRestoreKeepsWhatItFound()
{
    TinyMint mint("a", m_clock);
    TinyTransport transport;
    transport.add(tinyUrl, mint);
    {
        WalletBench alice(path(), m_clock, transport);
        const MintId id = alice.addMint();
        mint.credit(alice.workerKey(), 100);
        GOOD(alice.sweep(id));
        mint.rotate(QStringLiteral("hash"));
        m_clock.advance(std::chrono::minutes(5));
        mint.credit(alice.workerKey(), 900);
        GOOD(alice.sweep(id));
        QCOMPARE(alice.spendable(), 1000u);
    }
    WalletBench again(path(), m_clock, transport);
    const MintId id = again.addMint();
    again.stopAfterKeysets = 0; // the first answer: its keyset is not wholly known
    const auto none = again.restore(id);
    GOOD(none);
    QVERIFY(none->isStopped);
    QCOMPARE(none->count, 0);
    QCOMPARE(again.progress.size(), 1);
    QCOMPARE(again.spendable(), 0u);

    again.stopAfterKeysets = 1;
    const auto half = again.restore(id);
    GOOD(half);
    QVERIFY(half->isStopped);
    QCOMPARE(again.progress.last().keysetsDone, 1);
    const quint64 found = again.spendable();
    QVERIFY(found == 100 || found == 900);
    QCOMPARE(half->amounts.first().spendable.value, found);

    again.stopAfterKeysets.reset();
    const auto all = again.restore(id);
    GOOD(all);
    QVERIFY(!all->isStopped);
    QCOMPARE(again.spendable(), 1000u);
    QCOMPARE(all->amounts.first().spendable.value, 1000 - found);
}

QTEST_GUILESS_MAIN(tst_Wallet)
#include "tst_Wallet.moc"
