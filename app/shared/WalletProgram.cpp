// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/WalletProgram.h"

#include "app/shared/CommandLine.h"
#include "app/shared/Instance.h"
#include "app/shared/WalletJson.h"
#include "app/shared/WalletSeed.h"
#include "app/shared/WalletTeller.h"
#include "core/wallet/Backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLoggingCategory>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace app {
namespace {

constexpr std::chrono::milliseconds askTime { 15 * 60 * 1000 }; ///< a restore takes long
constexpr qsizetype maxInput = 4 * 1024 * 1024;

/// What the command wants of stdin. A terminal is asked, without echo for secrets.
QByteArray readInput(WalletCommand::Input kind)
{
    if (kind == WalletCommand::Input::None)
        return {};
    termios before {};
    const bool isTerminal = ::isatty(STDIN_FILENO) && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (isTerminal) {
        const char *what = kind == WalletCommand::Input::Password ? "Password: "
            : kind == WalletCommand::Input::Words                 ? "Words: "
                                                                  : "Token: ";
        std::fputs(what, stderr);
        termios silent = before;
        if (kind != WalletCommand::Input::Token)
            silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    QFile in;
    QByteArray line;
    if (in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        line = kind == WalletCommand::Input::Token && !isTerminal ? in.read(maxInput) : in.readLine(maxInput);
    if (isTerminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputs("\n", stderr);
    }
    return line.trimmed();
}

int print(const WalletCommand &command, bool isJson, const QJsonObject &answer)
{
    const bool isError = answer.contains(QStringLiteral("error"));
    if (isJson)
        printJsonLine(answer);
    else
        std::fputs(
            qUtf8Printable((isError ? QStringLiteral("hashstead: ") : QString()) + walletText(command.name, answer)),
            isError ? stderr : stdout);
    if (!isError)
        return 0;
    const QString code = answer[QStringLiteral("code")].toString();
    return code == errcName(Errc::Unknown) ? 3 : code == errcName(Errc::Malformed) ? 2 : 1;
}

/// A line beside the answer: for people on stderr, for scripts one object a line before the last.
void printProgress(bool isJson, const QJsonObject &progress)
{
    if (isJson)
        printJsonLine(progress);
    else
        std::fputs(qUtf8Printable(walletText({}, progress)), stderr);
}

/// What must be done before the wallet is opened: words of its owner take the place of new ones.
Result<crypto::Mnemonic> wordsFor(
    const WalletCommand &command, const QByteArray &input, const QString &dataDir, Secrets &secrets)
{
    std::optional<Result<crypto::Mnemonic>> given;
    if (command.name == u"seed" && command.words.first() == u"set")
        given = crypto::Mnemonic::parse(QString::fromUtf8(input));
    if (command.name == u"import" && !QFile::exists(walletPath(dataDir))) {
        const auto backup = wallet::readBackup(command.words.first(), QString::fromUtf8(input));
        given = backup ? Result<crypto::Mnemonic>(backup->words) : tl::unexpected(backup.error());
    }
    if (given) {
        if (!*given)
            return tl::unexpected(given->error());
        if (const auto adopted = adoptWords(dataDir, secrets, **given); !adopted)
            return tl::unexpected(adopted.error());
    }
    return openWalletWords(dataDir, secrets, SystemRandom());
}

/// A wallet open in this process, for one command.
class OwnWallet final : public QObject {
public:
    OwnWallet(std::unique_ptr<Instance> instance, const QString &dataDir, const crypto::Mnemonic &words)
        : m_instance(std::move(instance))
        , m_service(QStringLiteral("hashstead-wallet"),
              [this, dataDir, words] {
                  wallet::WalletConfig config { walletPath(dataDir), words };
                  config.isAutomatic = false;
                  return std::make_unique<wallet::WalletService>(config, m_clock, m_random);
              })
        , m_teller(m_service, words)
    {
        m_instance->setHandler([](const QJsonObject &, const Instance::Answer &answer) {
            answer(errorJson({ Errc::Busy,
                QStringLiteral("another wallet command is at work on this data directory; try again in a moment") }));
        });
    }
    Result<void> start()
    {
        return m_service.ask([](wallet::WalletService &service) { return service.start(); }).result();
    }
    WalletTeller &teller() { return m_teller; }

    /// After new words: what they own at each of \a mints, or at those that the wallet knows.
    void restoreAll(const QStringList &mints, const WalletTeller::Done &tell, const WalletTeller::Done &done)
    {
        if (!mints.isEmpty()) {
            restoreNext(mints, {}, tell, done);
            return;
        }
        m_service.ask([](wallet::WalletService &service) { return service.refresh(); })
            .then(this, [this, tell, done](const wallet::Snapshot &now) {
                QStringList known;
                for (const wallet::MintEntry &mint : now.mints)
                    known.append(mint.url);
                restoreNext(known, {}, tell, done);
            });
    }

private:
    void restoreNext(
        QStringList mints, QJsonArray restored, const WalletTeller::Done &tell, const WalletTeller::Done &done)
    {
        if (mints.isEmpty()) {
            const bool isGood = std::none_of(restored.begin(), restored.end(),
                [](const QJsonValue &mint) { return mint.toObject().contains(QStringLiteral("error")); });
            QJsonObject answer { { QStringLiteral("stored"), true }, { QStringLiteral("restored"), restored } };
            if (restored.isEmpty() || !isGood)
                answer.insert(QStringLiteral("next"),
                    QStringLiteral("Find what the words own at each mint with \"wallet restore MINT\"."));
            done(answer);
            return;
        }
        const QString mint = mints.takeFirst();
        const WalletCommand command { QStringLiteral("restore"), { mint }, {} };
        const auto then = [this, mints, restored, mint, tell, done](QJsonObject answer) mutable {
            answer.insert(QStringLiteral("mint"), mint);
            restored.append(answer);
            restoreNext(mints, restored, tell, done);
        };
        m_teller.run(command, {}, then, tell);
    }

    std::unique_ptr<Instance> m_instance;
    SystemClock m_clock;
    SystemRandom m_random;
    ServiceThread<wallet::WalletService> m_service;
    WalletTeller m_teller;
};

} // namespace

int runWallet(const QStringList &arguments, bool isJson, const Settings &settings, Secrets::Store store)
{
    const auto command = WalletCommand::parse(arguments);
    if (!command)
        return print({}, isJson, errorJson(command.error()));
    QLoggingCategory::setFilterRules(QStringLiteral("hashstead.*.info=false\nhashstead.*.debug=false"));
    if (command->name == u"help") {
        std::fputs(qUtf8Printable(WalletCommand::helpText()), stdout);
        return 0;
    }
    const QByteArray input = readInput(command->input());
    if (const auto order = command->order(input); !order) // typed wrong: nobody need be asked
        return print(*command, isJson, errorJson(order.error()));
    const QString dataDir = settings.general.dataDir;
    QStringList words = arguments;
    if (command->name == u"backup" || command->name == u"import")
        words[words.indexOf(command->words.first())] = QDir::current().absoluteFilePath(command->words.first());

    const auto tell = [isJson](const QJsonObject &progress) { printProgress(isJson, progress); };
    auto instance = Instance::acquire(dataDir);
    if (!instance && instance.error().code == Errc::Busy) {
        const auto answer = askInstance(dataDir, WalletTeller::request(words, input), askTime, tell);
        return print(*command, isJson, answer ? *answer : errorJson(answer.error()));
    }
    if (!instance)
        return print(*command, isJson, errorJson(instance.error()));

    int exitCode = 1;
    bool isOver = false;
    std::unique_ptr<OwnWallet> own;
    QObject context;
    const auto end = [&](const QJsonObject &answer) {
        exitCode = print(*command, isJson, answer);
        isOver = true;
        QCoreApplication::quit();
    };
    Secrets::open(dataDir, store, &context, [&](Result<Secrets> secrets) {
        const auto seed = secrets ? wordsFor(*command, input, dataDir, *secrets) : tl::unexpected(secrets.error());
        if (!seed) {
            end(errorJson(seed.error()));
            return;
        }
        own = std::make_unique<OwnWallet>(*std::move(instance), dataDir, *seed);
        if (const auto started = own->start(); !started)
            end(errorJson(started.error()));
        else if (command->name == u"seed" && command->words.first() == u"set")
            own->restoreAll(command->words.mid(1), tell, end);
        else
            own->teller().run(*command, input, end, tell);
    });
    if (!isOver)
        QCoreApplication::exec();
    return exitCode;
}

} // namespace app
