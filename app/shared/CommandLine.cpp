// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/CommandLine.h"

#include "app/shared/SettingsStore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace app {
namespace {

using Verb = CommandLine::Verb;

std::optional<Verb> verbFromName(const QString &word)
{
    static const QMap<QString, Verb> verbs { { QStringLiteral("run"), Verb::Run },
        { QStringLiteral("status"), Verb::Status }, { QStringLiteral("stop"), Verb::Stop },
        { QStringLiteral("set-secret"), Verb::SetSecret }, { QStringLiteral("list-secrets"), Verb::ListSecrets },
        { QStringLiteral("wallet"), Verb::Wallet }, { QStringLiteral("mint"), Verb::Mint },
        { QStringLiteral("token"), Verb::Token }, { QStringLiteral("machine"), Verb::Machine },
        { QStringLiteral("lan"), Verb::Lan } };
    const auto found = verbs.find(word);
    return found == verbs.end() ? std::nullopt : std::optional(*found);
}

/// Where the words go that stand behind the verb; null for verbs without.
QStringList *wordsOf(CommandLine &line)
{
    switch (line.verb) {
    case Verb::Wallet:
        return &line.wallet;
    case Verb::Machine:
        return &line.machine;
    case Verb::Lan:
        return &line.lan;
    case Verb::Mint:
        return &line.mint;
    case Verb::Token:
        return &line.token;
    default:
        return nullptr;
    }
}

tl::unexpected<Error> wrong(const QString &text)
{
    return fail(Errc::Malformed, text + QStringLiteral(" (--help shows what is allowed)"));
}

/// Takes one option that has a value. The name is without dashes.
Result<void> takeOption(CommandLine &line, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return wrong(QStringLiteral("--%1 needs a value").arg(name));
    if (name == u"data-dir") {
        line.dataDir = value;
    } else if (name == u"config") {
        line.configFile = value;
    } else if (name == u"profile") {
        line.assignments.append({ QStringLiteral("general.profile"), value });
    } else if (name == u"screenshots") {
        line.screenshots = value;
    } else if (name == u"only") {
        line.only = value;
    } else if (name == u"language") {
        line.language = value;
    } else {
        const qsizetype equals = value.indexOf(u'=');
        if (equals <= 0)
            return wrong(QStringLiteral("--set needs section.key=value, got \"%1\"").arg(value.left(80)));
        line.assignments.append({ value.first(equals).trimmed(), value.sliced(equals + 1) });
    }
    return {};
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    static const QStringList withValue { QStringLiteral("data-dir"), QStringLiteral("config"),
        QStringLiteral("profile"), QStringLiteral("set"), QStringLiteral("screenshots"), QStringLiteral("only"),
        QStringLiteral("language") };
    CommandLine out;
    bool hasVerb = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == u"--help" || word == u"-h") {
            out.verb = Verb::Help;
            return out;
        }
        if (word == u"--version") {
            out.verb = Verb::Version;
            return out;
        }
        if (word == u"--print-config") {
            out.verb = Verb::PrintConfig;
            hasVerb = true;
        } else if (word == u"--json") {
            out.isJson = true;
        } else if (word.startsWith(u"--")) {
            const QString name = word.mid(2).section(u'=', 0, 0);
            if (QStringList *words = out.verb == Verb::Mint ? nullptr : wordsOf(out);
                words && !withValue.contains(name)) {
                words->append(word);
                continue;
            }
            if (!withValue.contains(name))
                return wrong(QStringLiteral("%1 is no option").arg(word.left(80)));
            const qsizetype equals = word.indexOf(u'=');
            const QString value = equals > 0 ? word.mid(equals + 1) : arguments.value(++i);
            if (const auto taken = takeOption(out, name, value); !taken)
                return tl::unexpected(taken.error());
        } else if (QStringList *words = wordsOf(out)) {
            words->append(word);
        } else if (const auto verb = verbFromName(word); verb && !hasVerb) {
            out.verb = *verb;
            hasVerb = true;
        } else if (out.verb == Verb::SetSecret && out.secretName.isEmpty() && !word.startsWith(u'-')) {
            out.secretName = word;
        } else {
            return wrong(QStringLiteral("\"%1\" is not understood").arg(word.left(80)));
        }
    }
    if (out.verb == Verb::SetSecret && out.secretName.isEmpty())
        return wrong(
            QStringLiteral("set-secret needs a name, for example node/127.0.0.1:8332; the value is read from stdin"));
    const bool isMintWord = out.mint == QStringList { QStringLiteral("resume") }
        || (out.mint.value(0) == u"stop" && out.mint.size() <= 2);
    if (out.verb == Verb::Mint && !isMintWord)
        return wrong(QStringLiteral("mint takes stop or resume, and stop a reason in quotes"));
    return out;
}

QString CommandLine::helpText(const QString &program)
{
    return QStringLiteral(
               "Usage: %1 [run] [options]\n"
               "       %1 status [--json]      what the running instance does\n"
               "       %1 stop                 ends the running instance and waits for it\n"
               "       %1 set-secret NAME      stores a password or key; its value is read from stdin\n"
               "       %1 list-secrets         the names that are stored, never the values\n"
               "       %1 wallet COMMAND       ecash: %1 wallet help lists the commands; --json for scripts\n"
               "       %1 machine COMMAND      rename, disconnect, ban: %1 machine help lists the commands; --json\n"
               "       %1 lan COMMAND          finds, watches and changes machines: %1 lan help lists the commands; --json\n"
               "       %1 mint stop [REASON]   the running mint issues nothing and takes no shares: they wait\n"
               "       %1 mint resume          it issues again, also after it stopped itself because its books were wrong\n"
               "       %1 token add NAME [--scope read|operate|pay]   lets a window on another machine attach\n"
               "       %1 token list, %1 token revoke NAME\n"
               "\n"
               "Options:\n"
               "  --data-dir DIR         where history, blocks and secrets live\n"
               "  --config FILE          the settings file; without it hashstead.toml in the data directory\n"
               "  --profile NAME         demo, solo, home-pool or pool; short for --set general.profile=NAME\n"
               "  --set KEY=VALUE        a setting of this run; lists are separated by commas; may be repeated\n"
               "  --screenshots DIR      hashstead only: saves pictures of every page, recorded and of the demo, and ends\n"
               "  --only EXPRESSION      of these pictures those whose name fits: ^setup-.*light\n"
               "  --language NAME        of these pictures: de, pt_BR, ...\n"
               "  --print-config         writes the default settings file with comments\n"
               "  --version, --help\n"
               "\n"
               "Settings (file, HASHSTEAD_SECTION_KEY in the environment, or --set; later ones win):\n")
               .arg(program)
        + SettingsStore::helpText();
}

void printJsonLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace app
