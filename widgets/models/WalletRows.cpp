// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/WalletRows.h"

#include "widgets/text/CoreWords.h"
#include "widgets/text/Format.h"
#include "widgets/text/WalletWords.h"

namespace widgets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate(walletContext, text);
}
Cell quiet(const QString &text)
{
    return { .text = text.isEmpty() ? Format::unknown() : text, .role = Role::Secondary };
}
Cell plain(const QString &text)
{
    return { .text = text };
}
Cell amount(cashu::Amount amount, Role role = Role::Text, bool isStrong = false)
{
    return {
        .text = Format::count(amount.value), .role = amount ? role : Role::Faint, .isStrong = isStrong, .isNumber = true
    };
}
SortKey byAmount(cashu::Amount amount)
{
    return { double(amount.value), {} };
}
SortKey byTime(UnixMs at)
{
    return { double(at.time_since_epoch().count()), {} };
}

} // namespace

QList<BalanceRow> BalanceRow::of(const wallet::Snapshot &snapshot)
{
    QList<BalanceRow> rows;
    for (const wallet::Balance &balance : snapshot.balances)
        rows << BalanceRow { balance.mint + u'\n' + balance.unit, WalletWords::mint(balance.mint, snapshot.mints),
            balance };
    return rows;
}

std::span<const Column<BalanceRow>> balanceColumns()
{
    using Row = BalanceRow;
    static const Column<Row> columns[] = {
        { "mint", QT_TRANSLATE_NOOP("widgets::WalletRows", "Mint"), [](const Row &r) { return plain(r.mint); },
            [](const Row &r) {
                return SortKey { 0, naturalKey(r.mint) };
            },
            false, 130, true, true },
        { "unit", QT_TRANSLATE_NOOP("widgets::WalletRows", "Unit and epoch"),
            [](const Row &r) { return quiet(WalletWords::unit(r.balance.unit)); },
            [](const Row &r) {
                return SortKey { 0, naturalKey(r.balance.unit) };
            },
            false, 112 },
        { "spendable", QT_TRANSLATE_NOOP("widgets::WalletRows", "Spendable"),
            [](const Row &r) { return amount(r.balance.spendable, Role::Text, true); },
            [](const Row &r) { return byAmount(r.balance.spendable); }, true, 92 },
        { "claimable", QT_TRANSLATE_NOOP("widgets::WalletRows", "Ready"),
            [](const Row &r) { return amount(r.balance.claimable, Role::Ok); },
            [](const Row &r) { return byAmount(r.balance.claimable); }, true, 76 },
        { "provisional", QT_TRANSLATE_NOOP("widgets::WalletRows", "Waiting"),
            [](const Row &r) { return amount(r.balance.provisional, Role::Secondary); },
            [](const Row &r) { return byAmount(r.balance.provisional); }, true, 76 },
        { "reserved", QT_TRANSLATE_NOOP("widgets::WalletRows", "Reserved"),
            [](const Row &r) { return amount(r.balance.reserved, Role::Warning); },
            [](const Row &r) { return byAmount(r.balance.reserved); }, true, 80 },
    };
    return columns;
}

QList<HistoryRow> HistoryRow::of(const wallet::Snapshot &snapshot)
{
    QList<HistoryRow> rows;
    for (const wallet::HistoryEntry &entry : snapshot.history)
        rows << HistoryRow { QString::number(entry.id), Format::moment(entry.at, snapshot.takenAt), entry };
    return rows;
}

std::span<const Column<HistoryRow>> historyColumns()
{
    using Row = HistoryRow;
    static const Column<Row> columns[] = {
        { "when", QT_TRANSLATE_NOOP("widgets::WalletRows", "When"), [](const Row &r) { return quiet(r.moment); },
            [](const Row &r) { return byTime(r.entry.at); }, false, 96 },
        { "what", QT_TRANSLATE_NOOP("widgets::WalletRows", "What"),
            [](const Row &r) {
                return Cell { .text = WalletWords::entry(r.entry), .note = CoreWords::of(r.entry.detail) };
            },
            [](const Row &r) {
                return SortKey { 0, WalletWords::entry(r.entry) };
            },
            false, 170, true, true },
        { "unit", QT_TRANSLATE_NOOP("widgets::WalletRows", "Unit"),
            [](const Row &r) { return quiet(WalletWords::unit(r.entry.unit)); },
            [](const Row &r) {
                return SortKey { 0, naturalKey(r.entry.unit) };
            },
            false, 104, true, false, 1 },
        { "amount", QT_TRANSLATE_NOOP("widgets::WalletRows", "Amount"),
            [](const Row &r) {
                Cell cell { .text = WalletWords::entryAmount(r.entry), .isNumber = true };
                if (cell.text.startsWith(u'+'))
                    cell.role = Role::Ok;
                return cell;
            },
            [](const Row &r) { return byAmount(r.entry.amount); }, true, 92 },
        { "state", QT_TRANSLATE_NOOP("widgets::WalletRows", "State"),
            [](const Row &r) {
                const Words::State state = WalletWords::entryState(r.entry);
                return Cell { .text = state.text, .role = state.role };
            },
            [](const Row &r) {
                return SortKey { double(r.entry.state), {} };
            },
            false, 92 },
    };
    return columns;
}

QList<TokenRow> TokenRow::of(const wallet::SentTokens &tokens, const wallet::Snapshot &snapshot)
{
    QList<TokenRow> rows;
    for (const wallet::SentToken &token : tokens)
        rows << TokenRow { QString::number(token.id), Format::moment(token.at, snapshot.takenAt),
            WalletWords::mint(token.mint, snapshot.mints), token.unit, token.memo, token.amount, token.at, token.state,
            token.isLocked };
    return rows;
}

std::span<const Column<TokenRow>> tokenColumns()
{
    using Row = TokenRow;
    static const Column<Row> columns[] = {
        { "when", QT_TRANSLATE_NOOP("widgets::WalletRows", "When"), [](const Row &r) { return quiet(r.moment); },
            [](const Row &r) { return byTime(r.at); }, false, 96 },
        { "memo", QT_TRANSLATE_NOOP("widgets::WalletRows", "Memo"),
            [](const Row &r) {
                Cell cell = r.memo.isEmpty() ? quiet({}) : plain(r.memo);
                if (r.isLocked)
                    cell.note = say(QT_TRANSLATE_NOOP("widgets::WalletRows", "locked to a key"));
                return cell;
            },
            [](const Row &r) {
                return SortKey { 0, naturalKey(r.memo) };
            },
            false, 120, true, true },
        { "unit", QT_TRANSLATE_NOOP("widgets::WalletRows", "Unit"),
            [](const Row &r) { return quiet(WalletWords::unit(r.unit)); },
            [](const Row &r) {
                return SortKey { 0, naturalKey(r.unit) };
            },
            false, 104, true, false, 1 },
        { "amount", QT_TRANSLATE_NOOP("widgets::WalletRows", "Amount"), [](const Row &r) { return amount(r.amount); },
            [](const Row &r) { return byAmount(r.amount); }, true, 86 },
        { "state", QT_TRANSLATE_NOOP("widgets::WalletRows", "State"),
            [](const Row &r) {
                const Words::State state = WalletWords::sentState(r.state);
                return Cell { .text = state.text, .dot = state.role, .dotWord = state.text };
            },
            [](const Row &r) {
                return SortKey { double(r.state), {} };
            },
            false, 108 },
    };
    return columns;
}

QList<MintRow> MintRow::of(const wallet::Snapshot &snapshot)
{
    QList<MintRow> rows;
    for (const wallet::MintEntry &mint : snapshot.mints)
        rows << MintRow { mint.url, mint,
            mint.answeredAt ? Format::moment(*mint.answeredAt, snapshot.takenAt) : Format::unknown() };
    return rows;
}

std::span<const Column<MintRow>> mintColumns()
{
    using Row = MintRow;
    static const Column<Row> columns[] = {
        { "name", QT_TRANSLATE_NOOP("widgets::WalletRows", "Mint"),
            [](const Row &r) {
                return Cell { .text = WalletWords::mint(r.mint.url, { r.mint }), .note = r.mint.url, .isStrong = true };
            },
            [](const Row &r) {
                return SortKey { 0, naturalKey(r.mint.name) };
            },
            false, 180, true, true },
        { "trust", QT_TRANSLATE_NOOP("widgets::WalletRows", "Trust"),
            [](const Row &r) {
                const QString word = r.mint.isTrusted ? say(QT_TRANSLATE_NOOP("widgets::WalletRows", "trusted"))
                                                      : say(QT_TRANSLATE_NOOP("widgets::WalletRows", "not trusted"));
                return Cell { .text = word, .dot = r.mint.isTrusted ? Role::Ok : Role::Warning, .dotWord = word };
            },
            [](const Row &r) {
                return SortKey { double(r.mint.isTrusted), {} };
            },
            false, 104 },
        { "units", QT_TRANSLATE_NOOP("widgets::WalletRows", "Units"),
            [](const Row &r) {
                return Cell {
                    .text = Format::count(quint64(r.mint.units.size())), .role = Role::Secondary, .isNumber = true
                };
            },
            [](const Row &r) {
                return SortKey { double(r.mint.units.size()), {} };
            },
            true, 64, true, false, 1 },
        { "answered", QT_TRANSLATE_NOOP("widgets::WalletRows", "Answered"),
            [](const Row &r) {
                return r.mint.trouble.isEmpty() ? quiet(r.answered)
                                                : Cell { .text = CoreWords::of(r.mint.trouble), .role = Role::Bad };
            },
            [](const Row &r) { return byTime(r.mint.answeredAt.value_or(UnixMs {})); }, false, 150 },
    };
    return columns;
}

} // namespace widgets
