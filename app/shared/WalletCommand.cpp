// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/WalletCommand.h"

#include <QDateTime>
#include <QFileInfo>

namespace app {
namespace {

struct Form {
    const char *name;
    int fewest; ///< words
    int most;
    const char *options; ///< with a value
    const char *flags;
    const char *usage;
    const char *help;
};

constexpr Form forms[] = {
    { "balance", 0, 0, "", "", "balance", "what the wallet holds, by mint and unit" },
    { "receive", 1, 1, "", "allow-unknown", "receive TOKEN|- [--allow-unknown]",
        "takes a token; - reads it from stdin" },
    { "send", 1, 1, "unit mint lock locktime refund memo", "",
        "send AMOUNT [--unit U] [--mint URL] [--memo TEXT] [--lock KEY [--locktime SECONDS|DATE] [--refund KEY]]",
        "makes a token of exactly AMOUNT" },
    { "decode", 1, 1, "", "", "decode TOKEN|-", "looks into a token without taking it" },
    { "pending", 0, 0, "", "tokens", "pending [--tokens]", "tokens sent and not claimed" },
    { "sent", 0, 1, "", "tokens", "sent [NUMBER] [--tokens]",
        "every token sent: claimed or not; NUMBER shows that token again" },
    { "reclaim", 1, 1, "", "", "reclaim NUMBER", "takes back a token that nobody claimed" },
    { "history", 0, 0, "limit", "", "history [--limit N]", "what came and went" },
    { "mints", 0, 2, "", "no", "mints [add|remove|trust URL] [--no]",
        "the list of mints; trust URL --no takes trust away" },
    { "sweep", 0, 1, "", "", "sweep [MINT]", "mints the quotes that shares earned" },
    { "consolidate", 0, 1, "", "", "consolidate [MINT]", "puts many small coins into few" },
    { "restore", 1, 1, "", "", "restore MINT", "finds what the twelve words own at a mint" },
    { "mint", 1, 1, "unit mint wait", "", "mint AMOUNT [--unit U] [--mint URL] [--wait SECONDS]",
        "asks a mint for a Lightning quote and mints it once it is paid" },
    { "keys", 0, 0, "worker", "", "keys [--worker NAME]",
        "the own key that others may lock tokens to; or NAME's, to mine ehash at another's pool with key=... in the "
        "machine's password" },
    { "backup", 1, 1, "", "", "backup FILE", "writes an encrypted backup; its password is read from stdin" },
    { "import", 1, 1, "", "", "import FILE", "adds a backup; its password is read from stdin" },
    { "seed", 1, 20, "", "again", "seed show [--again]|verify|set [MINT ...]",
        "the twelve words: show them, type them back, or put them into an empty data directory and find what they own "
        "at each MINT" },
    { "resume", 0, 0, "", "", "resume", "asks requests without an answer again now" },
    { "help", 0, 0, "", "", "help", "this list" },
};

const Form *formOf(const QString &name)
{
    for (const Form &form : forms) {
        if (name == QLatin1String(form.name))
            return &form;
    }
    return nullptr;
}

bool lists(const char *names, const QString &name)
{
    return QString::fromLatin1(names).split(u' ').contains(name) && !name.isEmpty();
}

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(Errc::Malformed, what + QStringLiteral(" (\"wallet help\" lists the commands)"));
}

Result<quint64> timeFromText(const QString &text)
{
    bool isNumber = false;
    const quint64 seconds = text.toULongLong(&isNumber);
    if (isNumber)
        return seconds;
    const QDateTime date = QDateTime::fromString(text, Qt::ISODate);
    if (date.isValid() && date.toSecsSinceEpoch() > 0)
        return quint64(date.toSecsSinceEpoch());
    return wrong(QStringLiteral("--locktime takes Unix seconds or a date as 2030-01-31T12:00:00Z"));
}

Result<std::optional<wallet::Order>> sendOrder(const WalletCommand &command)
{
    wallet::SendOrder order;
    const auto amount = amountFromText(command.words.first());
    if (!amount)
        return tl::unexpected(amount.error());
    order.amount = *amount;
    order.unit = command.option(QStringLiteral("unit"));
    order.mint = command.option(QStringLiteral("mint"));
    order.memo = command.option(QStringLiteral("memo"));
    for (const auto &[name, key] : { std::pair("lock", &order.lockTo), std::pair("refund", &order.refundTo) }) {
        const QString text = command.option(QLatin1String(name));
        if (text.isEmpty())
            continue;
        const auto point = crypto::CurvePoint::fromHex(text);
        if (!point)
            return wrong(QStringLiteral("--%1 takes a public key of 66 hex digits").arg(QLatin1String(name)));
        *key = *point;
    }
    if (command.has(QStringLiteral("locktime"))) {
        const auto time = timeFromText(command.option(QStringLiteral("locktime")));
        if (!time)
            return tl::unexpected(time.error());
        order.locktime = *time;
    }
    return std::optional<wallet::Order>(order);
}

/// Flags that are of some of a command's first words only.
bool flagsFit(const WalletCommand &command)
{
    const QString first = command.words.value(0);
    if (command.name == u"seed")
        return first == u"show" || ((first == u"verify" || first == u"set") && !command.has(QStringLiteral("again")));
    return !command.has(QStringLiteral("no")) || first == u"trust";
}

/// A whole number of an option, from \a least to \a most.
Result<quint64> numberOf(const WalletCommand &command, const QString &name, quint64 least, quint64 most)
{
    bool isGood = false;
    const quint64 value = command.option(name).toULongLong(&isGood);
    if (!isGood || value < least || value > most)
        return wrong(QStringLiteral("--%1 takes a whole number from %2 to %3").arg(name).arg(least).arg(most));
    return value;
}

QByteArray tokenOf(const WalletCommand &command, const QByteArray &input)
{
    return command.words.first() == u"-" ? input.trimmed() : command.words.first().toUtf8();
}

} // namespace

Result<cashu::Amount> amountFromText(const QString &text)
{
    bool isGood = false;
    const quint64 value = text.toULongLong(&isGood);
    if (!isGood || value == 0 || text.startsWith(u'+'))
        return wrong(QStringLiteral("\"%1\" is no amount: a whole number of at least 1").arg(text.left(40)));
    return cashu::Amount(value);
}

Result<WalletCommand> WalletCommand::parse(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return wrong(QStringLiteral("wallet needs a command, for example \"wallet balance\""));
    WalletCommand out { arguments.first(), {}, {} };
    const Form *form = formOf(out.name);
    if (!form)
        return wrong(QStringLiteral("\"%1\" is no wallet command").arg(out.name.left(40)));
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (!word.startsWith(u"--")) {
            out.words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (lists(form->flags, name)) {
            out.options.insert(name, QStringLiteral("yes"));
            continue;
        }
        if (!lists(form->options, name))
            return wrong(QStringLiteral("--%1 is no option of %2").arg(name.left(40), out.name));
        const QString value = equals < 0 ? arguments.value(++i) : word.mid(equals + 1);
        if (value.isEmpty() || (equals < 0 && value.startsWith(u"--"))) // "--memo=--" gives one that begins so
            return wrong(QStringLiteral("--%1 needs a value").arg(name));
        out.options.insert(name, value);
    }
    const bool isWhole = out.words.size() >= form->fewest && out.words.size() <= form->most
        && !(out.name == u"mints" && out.words.size() == 1)
        && !(out.name == u"seed" && out.words.size() > 1 && out.words.first() != u"set");
    if (!isWhole || !flagsFit(out))
        return wrong(QStringLiteral("it is: wallet %1").arg(QLatin1String(form->usage)));
    return out;
}

QString WalletCommand::helpText()
{
    QString out = QStringLiteral("Usage: hashsteadd wallet COMMAND [--json] [--data-dir DIR]\n\n");
    for (const Form &form : forms)
        out += QStringLiteral("  %1\n      %2\n").arg(QLatin1String(form.usage), QLatin1String(form.help));
    out += QStringLiteral(
        "\nExit code: 0 done; 1 refused or failed; 2 typed wrong; 3 the mint has not answered yet: the request is kept\n"
        "and asked again, and nothing is lost. With --json an error is {\"error\": text, \"code\": name}, and an amount\n"
        "that no signed 64 bits hold is a text.\n");
    return out;
}

WalletCommand::Input WalletCommand::input() const
{
    if ((name == u"receive" || name == u"decode") && words.first() == u"-")
        return Input::Token;
    if (name == u"seed" && words.first() != u"show")
        return Input::Words;
    return name == u"backup" || name == u"import" ? Input::Password : Input::None;
}

Result<std::optional<wallet::Order>> WalletCommand::order(const QByteArray &input) const
{
    using Some = std::optional<wallet::Order>;
    const QString first = words.value(0);
    const QString file = QFileInfo(first).absoluteFilePath(); // the program that does it may stand elsewhere
    if (name == u"send")
        return sendOrder(*this);
    if (name == u"receive")
        return Some(wallet::ReceiveOrder { tokenOf(*this, input), has(QStringLiteral("allow-unknown")) });
    if (name == u"decode")
        return Some(wallet::PreviewOrder { tokenOf(*this, input) });
    if (name == u"sent" && !words.isEmpty() && !amountFromText(first))
        return wrong(QStringLiteral("it is: wallet sent [NUMBER] [--tokens]"));
    if (name == u"pending" || name == u"sent")
        return Some(wallet::SentOrder { name == u"sent" });
    if (name == u"reclaim") {
        const auto number = amountFromText(first);
        if (!number || number->value > quint64(std::numeric_limits<qint64>::max()))
            return wrong(QStringLiteral("reclaim takes a number that \"pending\" lists"));
        return Some(wallet::ReclaimOrder { qint64(number->value) });
    }
    if (name == u"history") {
        const auto limit
            = has(QStringLiteral("limit")) ? numberOf(*this, QStringLiteral("limit"), 1, 100'000) : Result<quint64>(50);
        if (!limit)
            return tl::unexpected(limit.error());
        return Some(wallet::HistoryOrder { int(*limit) });
    }
    if (name == u"mint") { // two orders, which WalletTeller makes
        const auto amount = amountFromText(first);
        if (!amount)
            return tl::unexpected(amount.error());
        if (has(QStringLiteral("wait"))) {
            if (const auto wait = numberOf(*this, QStringLiteral("wait"), 0, 3600); !wait)
                return tl::unexpected(wait.error());
        }
        return Some();
    }
    if (name == u"sweep")
        return Some(wallet::SweepOrder { first });
    if (name == u"consolidate")
        return Some(wallet::ConsolidateOrder { first });
    if (name == u"restore")
        return Some(wallet::RestoreOrder { first });
    if (name == u"keys") {
        const QString worker = option(QStringLiteral("worker"));
        if (worker.toUtf8().size() > 255)
            return wrong(QStringLiteral("--worker takes a name of at most 255 bytes"));
        return Some(wallet::LockKeyOrder { worker });
    }
    if (name == u"resume")
        return Some(wallet::ResumeOrder {});
    if (name == u"backup")
        return Some(wallet::BackupOrder { file, QString::fromUtf8(input) });
    if (name == u"import")
        return Some(wallet::ImportOrder { file, QString::fromUtf8(input) });
    if (name == u"mints" && words.size() == 2) {
        const QString url = words[1];
        if (first == u"add")
            return Some(wallet::AddMintOrder { url });
        if (first == u"remove")
            return Some(wallet::RemoveMintOrder { url });
        if (first == u"trust")
            return Some(wallet::TrustMintOrder { url, !has(QStringLiteral("no")) });
        return wrong(QStringLiteral("mints takes add, remove or trust"));
    }
    return Some();
}

} // namespace app
