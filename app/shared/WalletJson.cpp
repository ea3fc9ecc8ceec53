// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/WalletJson.h"

#include "app/shared/Instance.h"

#include <QJsonArray>

namespace app {
namespace {

using namespace wallet;

/// Exact: what Qt's JSON cannot hold as a number (2^63 and above) is a decimal text.
QJsonValue number(cashu::Amount amount)
{
    if (amount.value > quint64(std::numeric_limits<qint64>::max()))
        return QString::number(amount.value);
    return qint64(amount.value);
}

/// The same as people read it.
QString numberText(const QJsonValue &number)
{
    return number.isString() ? number.toString() : QString::number(number.toInteger());
}

QString timeText(UnixMs at)
{
    return toDateTime(at).toString(Qt::ISODate);
}

QJsonObject jsonOf(const std::monostate &)
{
    return {};
}

QJsonObject jsonOf(const Balance &balance)
{
    return { { QStringLiteral("mint"), balance.mint }, { QStringLiteral("unit"), balance.unit },
        { QStringLiteral("spendable"), number(balance.spendable) },
        { QStringLiteral("reserved"), number(balance.reserved) },
        { QStringLiteral("claimable"), number(balance.claimable) },
        { QStringLiteral("provisional"), number(balance.provisional) } };
}

QJsonObject jsonOf(const SentToken &token)
{
    QJsonObject out { { QStringLiteral("id"), token.id }, { QStringLiteral("mint"), token.mint },
        { QStringLiteral("unit"), token.unit }, { QStringLiteral("amount"), number(token.amount) },
        { QStringLiteral("fee"), number(token.fee) }, { QStringLiteral("memo"), token.memo },
        { QStringLiteral("at"), timeText(token.at) }, { QStringLiteral("state"), sentStateName(token.state) },
        { QStringLiteral("locked"), token.isLocked } };
    if (!token.token.isEmpty())
        out.insert(QStringLiteral("token"), QString::fromLatin1(token.token));
    return out;
}

QJsonObject jsonOf(const HistoryEntry &entry)
{
    return { { QStringLiteral("id"), entry.id }, { QStringLiteral("kind"), entryKindName(entry.kind) },
        { QStringLiteral("state"), entryStateName(entry.state) }, { QStringLiteral("at"), timeText(entry.at) },
        { QStringLiteral("mint"), entry.mint }, { QStringLiteral("unit"), entry.unit },
        { QStringLiteral("amount"), number(entry.amount) }, { QStringLiteral("fee"), number(entry.fee) },
        { QStringLiteral("memo"), entry.memo }, { QStringLiteral("detail"), entry.detail } };
}

QJsonObject jsonOf(const MintEntry &mint)
{
    return { { QStringLiteral("url"), mint.url }, { QStringLiteral("name"), mint.name },
        { QStringLiteral("trusted"), mint.isTrusted },
        { QStringLiteral("units"), QJsonArray::fromStringList(mint.units) },
        { QStringLiteral("answered_at"), mint.answeredAt ? QJsonValue(timeText(*mint.answeredAt)) : QJsonValue() },
        { QStringLiteral("trouble"), mint.trouble } };
}

template <class List> QJsonArray arrayOf(const List &list)
{
    QJsonArray out;
    for (const auto &each : list)
        out.append(jsonOf(each));
    return out;
}

QJsonObject jsonOf(const SentTokens &tokens)
{
    return { { QStringLiteral("sent"), arrayOf(tokens) } };
}

QJsonObject jsonOf(const History &history)
{
    return { { QStringLiteral("history"), arrayOf(history) } };
}

QJsonObject jsonOf(const TokenPreview &token)
{
    QJsonObject out { { QStringLiteral("mint"), token.mint }, { QStringLiteral("unit"), token.unit },
        { QStringLiteral("amount"), number(token.amount) }, { QStringLiteral("proofs"), token.proofs },
        { QStringLiteral("memo"), token.memo }, { QStringLiteral("mint_known"), token.isMintKnown },
        { QStringLiteral("mint_trusted"), token.isMintTrusted }, { QStringLiteral("lock"), lockStateName(token.lock) },
        { QStringLiteral("dleq"), dleqStateName(token.dleq) } };
    if (token.locktime)
        out.insert(QStringLiteral("locktime"), number(cashu::Amount(*token.locktime)));
    return out;
}

QJsonObject jsonOf(const Received &what)
{
    return { { QStringLiteral("mint"), what.mint }, { QStringLiteral("unit"), what.unit },
        { QStringLiteral("amount"), number(what.amount) }, { QStringLiteral("fee"), number(what.fee) },
        { QStringLiteral("memo"), what.memo } };
}

QJsonObject jsonOf(const Summary &summary)
{
    QJsonArray amounts;
    for (const Balance &balance : summary.amounts)
        amounts.append(QJsonObject { { QStringLiteral("mint"), balance.mint }, { QStringLiteral("unit"), balance.unit },
            { QStringLiteral("amount"), number(balance.spendable) } });
    return { { QStringLiteral("count"), summary.count }, { QStringLiteral("amounts"), amounts },
        { QStringLiteral("troubles"), QJsonArray::fromStringList(summary.troubles) } };
}

QJsonObject jsonOf(const QuoteInfo &quote)
{
    return { { QStringLiteral("mint"), quote.mint }, { QStringLiteral("quote"), quote.id },
        { QStringLiteral("request"), quote.request }, { QStringLiteral("unit"), quote.unit },
        { QStringLiteral("amount"), number(quote.amount) } };
}

QJsonObject jsonOf(const BackupInfo &backup)
{
    return { { QStringLiteral("path"), backup.path }, { QStringLiteral("proofs"), backup.proofs },
        { QStringLiteral("mints"), backup.mints } };
}

QJsonObject jsonOf(const LockKey &key)
{
    return { { QStringLiteral("pubkey"), key.key.toHex() } };
}

QString amountText(const QJsonObject &object, const char *name = "amount")
{
    return numberText(object[QLatin1String(name)]) + u' ' + object[QStringLiteral("unit")].toString();
}

QString get(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toString();
}

QString balanceText(const QJsonObject &answer)
{
    QString out;
    const QJsonArray balances = answer[QStringLiteral("balances")].toArray();
    for (const QJsonValue value : balances) {
        const QJsonObject balance = value.toObject();
        out += QStringLiteral("%1  at %2").arg(amountText(balance, "spendable"), get(balance, "mint"));
        for (const char *part : { "reserved", "claimable", "provisional" }) {
            if (const QString amount = numberText(balance[QLatin1String(part)]); amount != u"0")
                out += QStringLiteral(", %1 %2").arg(amount, QLatin1String(part));
        }
        out += u'\n';
    }
    if (balances.isEmpty())
        out = QStringLiteral("nothing yet\n");
    if (!answer[QStringLiteral("seed_verified")].toBool())
        out += QStringLiteral(
            "The twelve words were not written down yet: wallet seed show, then wallet seed verify.\n");
    if (const QString trouble = get(answer, "trouble"); !trouble.isEmpty())
        out += trouble + u'\n';
    return out;
}

QString linesOf(const QJsonObject &answer, const QString &list)
{
    QString out;
    const QJsonArray entries = answer[list].toArray();
    for (const QJsonValue value : entries) {
        const QJsonObject entry = value.toObject();
        if (list == u"mints")
            out += QStringLiteral("%1  %2  %3  %4  %5\n")
                       .arg(get(entry, "url"), get(entry, "name"),
                           entry[QStringLiteral("trusted")].toBool() ? QStringLiteral("trusted")
                                                                     : QStringLiteral("not trusted"),
                           entry[QStringLiteral("units")].toVariant().toStringList().join(u','), get(entry, "trouble"));
        else
            out += QStringLiteral("%1  %2  %3  %4  %5  %6\n")
                       .arg(entry[QStringLiteral("id")].toInteger())
                       .arg(get(entry, "at"), get(entry, "kind") + u' ' + get(entry, "state"), amountText(entry),
                           get(entry, "memo") + get(entry, "detail"), get(entry, "token"));
    }
    return entries.isEmpty() ? QStringLiteral("none\n") : out;
}

QString summaryText(const QString &command, const QJsonObject &answer)
{
    static const QMap<QString, QString> what { { QStringLiteral("sweep"), QStringLiteral("quotes minted") },
        { QStringLiteral("consolidate"), QStringLiteral("coins put together") },
        { QStringLiteral("restore"), QStringLiteral("coins found") },
        { QStringLiteral("resume"), QStringLiteral("requests asked again") },
        { QStringLiteral("mint"), QStringLiteral("quote minted") } };
    QString out = QStringLiteral("%1 %2\n").arg(answer[QStringLiteral("count")].toInt()).arg(what.value(command));
    const QJsonArray amounts = answer[QStringLiteral("amounts")].toArray();
    for (const QJsonValue amount : amounts)
        out += QStringLiteral("%1  at %2\n").arg(amountText(amount.toObject()), get(amount.toObject(), "mint"));
    const QJsonArray troubles = answer[QStringLiteral("troubles")].toArray();
    for (const QJsonValue trouble : troubles)
        out += trouble.toString() + u'\n';
    return out;
}

/// Of "seed set": what the words gave at each mint.
QString restoredText(const QJsonObject &answer)
{
    QString out = QStringLiteral("The words are stored.\n");
    const QJsonArray mints = answer[QStringLiteral("restored")].toArray();
    for (const QJsonValue value : mints) {
        const QJsonObject mint = value.toObject();
        out += mint.contains(QStringLiteral("error"))
            ? QStringLiteral("%1: %2\n").arg(get(mint, "mint"), get(mint, "error"))
            : QStringLiteral("%1: %2").arg(get(mint, "mint"), summaryText(QStringLiteral("restore"), mint));
    }
    const QString next = get(answer, "next");
    return next.isEmpty() ? out : out + next + u'\n';
}

} // namespace

QJsonObject walletJson(const Answer &answer)
{
    if (answer.error)
        return errorJson(*answer.error);
    return std::visit([](const auto &value) { return jsonOf(value); }, answer.value);
}

QJsonObject balanceJson(const Snapshot &snapshot)
{
    return { { QStringLiteral("balances"), arrayOf(snapshot.balances) }, { QStringLiteral("proofs"), snapshot.proofs },
        { QStringLiteral("seed_verified"), snapshot.isSeedVerified }, { QStringLiteral("trouble"), snapshot.trouble } };
}

QJsonObject progressJson(const RestoreProgress &progress)
{
    return { { QStringLiteral("mint"), progress.mint }, { QStringLiteral("keyset"), progress.keyset },
        { QStringLiteral("keysets_done"), progress.keysetsDone }, { QStringLiteral("keysets"), progress.keysets },
        { QStringLiteral("asked"), qint64(progress.asked) }, { QStringLiteral("found"), progress.found } };
}

QJsonObject sentJson(const WalletCommand &command, const SentTokens &tokens)
{
    if (!command.words.isEmpty()) {
        for (const SentToken &token : tokens) {
            if (QString::number(token.id) == command.words.first())
                return jsonOf(token);
        }
        return errorJson({ Errc::NotFound, QStringLiteral("there is no such token; \"wallet sent\" lists them") });
    }
    SentTokens shown = tokens;
    for (SentToken &token : shown) {
        if (!command.has(QStringLiteral("tokens")))
            token.token.clear();
    }
    return jsonOf(shown);
}

QJsonObject mintsJson(const Snapshot &snapshot)
{
    return { { QStringLiteral("mints"), arrayOf(snapshot.mints) } };
}

QString walletText(const QString &command, const QJsonObject &answer)
{
    if (answer.contains(QStringLiteral("error")))
        return get(answer, "error") + u'\n';
    if (answer.contains(QStringLiteral("balances")))
        return balanceText(answer);
    for (const QString &list : { QStringLiteral("sent"), QStringLiteral("history"), QStringLiteral("mints") }) {
        if (answer[list].isArray())
            return linesOf(answer, list);
    }
    if (answer.contains(QStringLiteral("token")))
        return get(answer, "token") + u'\n';
    if (answer.contains(QStringLiteral("troubles")))
        return summaryText(command, answer);
    if (command == u"receive" || command == u"reclaim")
        return QStringLiteral("%1 received from %2\n").arg(amountText(answer), get(answer, "mint"));
    if (answer[QStringLiteral("restored")].isArray())
        return restoredText(answer);
    if (answer[QStringLiteral("progress")].isObject()) {
        const QJsonObject at = answer[QStringLiteral("progress")].toObject();
        const int keysets = at[QStringLiteral("keysets")].toInt();
        return QStringLiteral("keyset %1 of %2, %3 asked, %4 coins found\n")
            .arg(std::min(at[QStringLiteral("keysets_done")].toInt() + 1, keysets))
            .arg(keysets)
            .arg(at[QStringLiteral("asked")].toInteger())
            .arg(at[QStringLiteral("found")].toInt());
    }
    QString out;
    for (auto it = answer.begin(); it != answer.end(); ++it)
        out += QStringLiteral("%1: %2\n").arg(it.key(), it->toVariant().toString());
    return out.isEmpty() ? QStringLiteral("done\n") : out;
}

} // namespace app
