// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "core/cashu/Token.h"
#include "core/crypto/Sha256.h"

namespace fixture {

using namespace std::chrono_literals;
using cashu::Amount;
using wallet::EntryKind;
using wallet::EntryState;

namespace {

const QString ownMint = QStringLiteral("http://127.0.0.1:3338");
const QString otherMint = QStringLiteral("https://mint.example.org");
const QString friendMint = QStringLiteral("https://ecash.garage.example:8443");
const QString pubkey = QStringLiteral("02a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9");

QString epoch(int height)
{
    return QStringLiteral("hash_%1_%2").arg(pubkey).arg(height);
}

crypto::CurvePoint point(int n)
{
    const Bytes32 digest = crypto::sha256(QByteArray::number(n));
    return crypto::CurvePoint::ofSecret(crypto::Secret32(digest)).value();
}

QByteArray tokenText(const QString &mint, const QString &unit, const QString &memo, const QList<quint64> &amounts)
{
    cashu::Token token { mint, unit, memo, {} };
    int n = 1;
    for (const quint64 amount : amounts) {
        const Bytes32 secret = crypto::sha256(QByteArray::number(1000 + n));
        const cashu::Proof proof { Amount(amount), cashu::KeysetId::fromHex(u"009a1f293253e41e").value(),
            QByteArray(reinterpret_cast<const char *>(secret.data()), 32).toHex(), point(n) };
        token.proofs << proof;
        ++n;
    }
    return cashu::encodeToken(token);
}

} // namespace

wallet::Snapshot walletState()
{
    const UnixMs at = now();
    wallet::Snapshot s;
    s.takenAt = at;
    s.proofs = 214;
    s.mints = { { ownMint, QStringLiteral("Hashstead"), true, { epoch(912'298), epoch(912'101) }, at - 4s, {} },
        { otherMint, QStringLiteral("Example Mint"), true, { QStringLiteral("sat"), QStringLiteral("usd") }, at - 3min,
            {} },
        { friendMint, QStringLiteral("Garage"), false, { QStringLiteral("sat") }, at - 26h,
            QStringLiteral("does not answer (connection refused)") } };
    s.balances = { { ownMint, epoch(912'298), Amount(302'117), Amount(4096), Amount(212), Amount(318) },
        { ownMint, epoch(912'101), Amount(982'104), Amount(0), Amount(0), Amount(0) },
        { otherMint, QStringLiteral("sat"), Amount(2100), Amount(0), Amount(0), Amount(0) },
        { friendMint, QStringLiteral("sat"), Amount(64), Amount(8), Amount(0), Amount(0) } };
    const auto add = [&](EntryKind kind, EntryState state, std::chrono::minutes ago, const QString &mint,
                         const QString &unit, quint64 amount, const QString &memo = {}, const QString &detail = {}) {
        s.history << wallet::HistoryEntry { 400 - s.history.size(), kind, state, at - ago, mint, unit, Amount(amount),
            Amount(), memo, detail };
    };
    const QString now298 = epoch(912'298);
    const QString old101 = epoch(912'101);
    add(EntryKind::Swept, EntryState::Done, 1min, ownMint, now298, 4096);
    add(EntryKind::Sent, EntryState::Pending, 22min, ownMint, now298, 4096, QStringLiteral("for Lena"));
    add(EntryKind::Swept, EntryState::Done, 102min, ownMint, now298, 3711);
    add(EntryKind::Received, EntryState::Done, 180min, ownMint, old101, 1024, QStringLiteral("thanks for the fan"));
    add(EntryKind::Swept, EntryState::Done, 297min, ownMint, now298, 9120);
    add(EntryKind::Swapped, EntryState::Done, 15h + 21min, ownMint, old101, 640);
    add(EntryKind::Swept, EntryState::Done, 17h + 52min, ownMint, old101, 18'442);
    add(EntryKind::Sent, EntryState::Claimed, 20h + 29min, ownMint, old101, 512);
    add(EntryKind::Received, EntryState::Failed, 23h, friendMint, QStringLiteral("sat"), 100, {},
        QStringLiteral("the mint refused it: already spent"));
    add(EntryKind::Swept, EntryState::Done, 26h, ownMint, old101, 8102);
    add(EntryKind::Reclaimed, EntryState::Done, 31h, ownMint, old101, 256, QStringLiteral("Ben, March"));
    add(EntryKind::Received, EntryState::Done, 38h, otherMint, QStringLiteral("sat"), 2100);
    for (int i = 0; i < 14; ++i)
        add(EntryKind::Swept, EntryState::Done, 40h + i * 193min, ownMint, old101, quint64(7000 + 811 * i % 2300));
    add(EntryKind::Restored, EntryState::Done, 96h, ownMint, old101, 61'440);
    return s;
}

wallet::SentTokens sentTokens()
{
    const UnixMs at = now();
    const QList<quint64> coins { 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 2 };
    return { { 41, ownMint, epoch(912'298), QStringLiteral("for Lena"), Amount(4096), Amount(1), at - 22min,
                 wallet::SentState::Pending, false,
                 tokenText(ownMint, epoch(912'298), QStringLiteral("for Lena"), coins) },
        { 39, friendMint, QStringLiteral("sat"), QStringLiteral("coffee"), Amount(8), Amount(), at - 3h,
            wallet::SentState::Pending, true,
            tokenText(friendMint, QStringLiteral("sat"), QStringLiteral("coffee"), { 8 }) },
        { 37, ownMint, epoch(912'101), {}, Amount(512), Amount(), at - 20h, wallet::SentState::Claimed, false, {} },
        { 33, ownMint, epoch(912'101), QStringLiteral("Ben, March"), Amount(256), Amount(), at - 40h,
            wallet::SentState::Reclaimed, false, {} } };
}

QByteArray foreignToken()
{
    return tokenText(
        QStringLiteral("https://far.example.net"), QStringLiteral("sat"), QStringLiteral("from Ada"), { 64, 32, 4 });
}

wallet::TokenPreview foreignPreview()
{
    wallet::TokenPreview preview;
    preview.mint = QStringLiteral("https://far.example.net");
    preview.unit = QStringLiteral("sat");
    preview.memo = QStringLiteral("from Ada");
    preview.amount = Amount(100);
    preview.proofs = 3;
    return preview;
}

wallet::Answer walletAnswer(const wallet::Order &order)
{
    if (const auto *send = std::get_if<wallet::SendOrder>(&order)) {
        wallet::SentToken token { 42, send->mint, send->unit, send->memo, send->amount, Amount(1), now(),
            wallet::SentState::Pending, send->lockTo.has_value(), {} };
        QList<quint64> coins;
        for (const Amount coin : cashu::splitBinary(send->amount))
            coins << coin.value;
        token.token = tokenText(send->mint, send->unit, send->memo, coins);
        return { token, {} };
    }
    if (std::holds_alternative<wallet::SentOrder>(order))
        return { sentTokens(), {} };
    if (std::holds_alternative<wallet::PreviewOrder>(order))
        return { foreignPreview(), {} };
    if (std::holds_alternative<wallet::ReceiveOrder>(order))
        return { wallet::Received {
                     foreignPreview().mint, QStringLiteral("sat"), Amount(99), Amount(1), QStringLiteral("from Ada") },
            {} };
    if (std::holds_alternative<wallet::ReclaimOrder>(order))
        return { wallet::Received { ownMint, epoch(912'298), Amount(4095), Amount(1), {} }, {} };
    if (const auto *add = std::get_if<wallet::AddMintOrder>(&order))
        return { wallet::MintEntry { add->url, QStringLiteral("New"), true, {}, now(), {} }, {} };
    if (std::holds_alternative<wallet::HistoryOrder>(order))
        return { walletState().history, {} };
    if (std::holds_alternative<wallet::LockKeyOrder>(order))
        return { wallet::LockKey { point(7) }, {} };
    if (std::holds_alternative<wallet::BackupOrder>(order) || std::holds_alternative<wallet::ImportOrder>(order))
        return { wallet::BackupInfo { QStringLiteral("wallet.hsb"), 214, 3 }, {} };
    if (std::holds_alternative<wallet::RestoreOrder>(order) || std::holds_alternative<wallet::ConsolidateOrder>(order))
        return { wallet::Summary { 17, { { otherMint, QStringLiteral("sat"), Amount(2100), {}, {}, {} } }, {} }, {} };
    return {};
}

crypto::Mnemonic words()
{
    // the first vector of BIP39
    return crypto::Mnemonic::parse(u"abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                                   u"abandon about")
        .value();
}

} // namespace fixture
