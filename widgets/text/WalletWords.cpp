// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/WalletWords.h"

#include "widgets/text/CoreWords.h"
#include "widgets/text/Format.h"

#include <QHostAddress>
#include <QUrl>

namespace widgets {

using wallet::EntryKind;
using wallet::EntryState;

std::optional<quint64> WalletWords::epochOf(const QString &unit)
{
    const qsizetype last = unit.lastIndexOf(u'_');
    if (!unit.startsWith(QLatin1String("hash_")) || last < 5)
        return std::nullopt;
    bool isNumber = false;
    const quint64 height = unit.mid(last + 1).toULongLong(&isNumber);
    return isNumber ? std::optional(height) : std::nullopt;
}

bool WalletWords::isEhash(const QString &unit)
{
    return unit == QLatin1String("hash") || epochOf(unit);
}

QString WalletWords::shortUnit(const QString &unit)
{
    return isEhash(unit) ? tr("ehash") : unit;
}

QString WalletWords::unit(const QString &unit)
{
    const auto epoch = epochOf(unit);
    return epoch ? tr("ehash %1").arg(Format::count(*epoch)) : shortUnit(unit);
}

QString WalletWords::mintPlace(const QString &url)
{
    const QUrl parsed(url);
    const QHostAddress address(parsed.host());
    if (address.isLoopback() || parsed.host() == QLatin1String("localhost"))
        return tr("this computer");
    return parsed.host().isEmpty() ? url : parsed.authority();
}

QString WalletWords::mint(const QString &url, const QList<wallet::MintEntry> &known)
{
    const QString place = mintPlace(url);
    if (place == tr("this computer"))
        return place;
    const auto it = std::find_if(known.begin(), known.end(), [&](const auto &entry) { return entry.url == url; });
    return it == known.end() || it->name.isEmpty() ? place : it->name;
}

QString WalletWords::entry(const wallet::HistoryEntry &entry)
{
    const auto withMemo = [&](const QString &plain, const QString &named) {
        return entry.memo.isEmpty() ? plain : named.arg(entry.memo);
    };
    switch (entry.kind) {
    case EntryKind::Swept:
        return withMemo(tr("Mined"), tr("Mined, %1"));
    case EntryKind::Received:
        return withMemo(tr("Received a token"), tr("Received a token, \u201c%1\u201d"));
    case EntryKind::Sent:
        return withMemo(tr("Sent to a token"), tr("Sent to a token, \u201c%1\u201d"));
    case EntryKind::Reclaimed:
        return withMemo(tr("Took a token back"), tr("Took a token back, \u201c%1\u201d"));
    case EntryKind::Swapped:
        return tr("Consolidated");
    case EntryKind::Restored:
        return tr("Restored from the words");
    }
    return {};
}

Words::State WalletWords::entryState(const wallet::HistoryEntry &entry)
{
    switch (entry.state) {
    case EntryState::Pending:
        return { entry.kind == EntryKind::Sent ? tr("not claimed") : tr("under way"), Role::Warning };
    case EntryState::Done:
        return { tr("done"), Role::Secondary };
    case EntryState::Claimed:
        return { tr("claimed"), Role::Secondary };
    case EntryState::Failed:
        return { tr("failed"), Role::Bad };
    }
    return {};
}

QString WalletWords::entryAmount(const wallet::HistoryEntry &entry)
{
    const QString number = Format::count(entry.amount.value);
    if (entry.kind == EntryKind::Swapped || entry.state == EntryState::Failed)
        return number;
    return (entry.kind == EntryKind::Sent ? QStringLiteral("\u2212 ") : QStringLiteral("+ ")) + number;
}

Words::State WalletWords::sentState(wallet::SentState state)
{
    switch (state) {
    case wallet::SentState::Pending:
        return { tr("not claimed"), Role::Warning };
    case wallet::SentState::Claimed:
        return { tr("claimed"), Role::Ok };
    case wallet::SentState::Reclaimed:
        return { tr("taken back"), Role::Secondary };
    }
    return {};
}

Words::State WalletWords::lock(wallet::LockState lock)
{
    switch (lock) {
    case wallet::LockState::None:
        return { tr("not locked, whoever is first takes it"), Role::Text };
    case wallet::LockState::Ours:
        return { tr("locked to your key"), Role::Ok };
    case wallet::LockState::Foreign:
        return { tr("locked to somebody else's key"), Role::Bad };
    case wallet::LockState::Unsupported:
        return { tr("locked in a way this wallet cannot open"), Role::Bad };
    }
    return {};
}

Words::State WalletWords::dleq(wallet::DleqState dleq)
{
    switch (dleq) {
    case wallet::DleqState::Missing:
        return { tr("the token has none; only the mint can tell whether it is real"), Role::Warning };
    case wallet::DleqState::Good:
        return { tr("good, the mint signed it"), Role::Ok };
    case wallet::DleqState::Bad:
        return { tr("forged"), Role::Bad };
    case wallet::DleqState::Unchecked:
        return { tr("not checked, the mint's keys are not known yet"), Role::Warning };
    }
    return {};
}

QString WalletWords::trouble(const Error &error)
{
    return error.code == Errc::Unknown
        ? tr("The mint has not answered yet. The request is kept and asked again; nothing is lost.")
        : CoreWords::of(error.detail);
}

namespace {

QString quoted(QString field)
{
    // A spreadsheet takes a text with one of these in front for a formula.
    if (!field.isEmpty() && QStringLiteral("=+-@\t\r").contains(field.front()))
        field.prepend(u'\'');
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray WalletWords::csv(const wallet::History &history)
{
    QByteArray out("time,kind,state,amount,fee,unit,mint,memo,detail\r\n");
    for (const wallet::HistoryEntry &entry : history) {
        const QStringList fields { toDateTime(entry.at).toUTC().toString(Qt::ISODateWithMs),
            wallet::entryKindName(entry.kind), wallet::entryStateName(entry.state), QString::number(entry.amount.value),
            QString::number(entry.fee.value), quoted(entry.unit), quoted(entry.mint), quoted(entry.memo),
            quoted(entry.detail) };
        out += fields.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

} // namespace widgets
