// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Program.h"

#include "app/shared/Diagnostics.h"
#include "app/shared/LanProgram.h"
#include "app/shared/MachineTeller.h"
#include "app/shared/SecretRows.h"
#include "app/shared/StartReport.h"
#include "app/shared/TokenCommand.h"
#include "app/shared/WalletProgram.h"
#include "core/base/Version.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMetaMethod>
#include <QProcessEnvironment>
#include <QTimer>

#include <sys/resource.h>
#include <sys/stat.h>

#include <cstdio>

Q_DECLARE_LOGGING_CATEGORY(lcProgram)

namespace app {

namespace {

constexpr std::chrono::milliseconds askTime { 10'000 }; ///< a machine at work may be slow to answer
constexpr std::chrono::milliseconds stopTime { 10'000 };
constexpr qint64 maxSecretBytes = 64 * 1024;

/// Says it on stderr, to scripts on stdout. \return the exit code.
int complain(const Error &error, bool isJson = false)
{
    if (isJson)
        printJsonLine(errorJson(error));
    else
        std::fprintf(
            stderr, "hashstead: %s\n", qUtf8Printable(error.detail.isEmpty() ? errcName(error.code) : error.detail));
    return error.code == Errc::NotFound || error.code == Errc::Malformed || error.code == Errc::OutOfRange ? 2 : 1;
}

SettingsSources sourcesOf(const CommandLine &commandLine)
{
    return { commandLine.dataDir, commandLine.configFile, QProcessEnvironment::systemEnvironment(),
        commandLine.assignments };
}

int printStatus(const CommandLine &commandLine, const QString &dataDir)
{
    const auto answer = askInstance(dataDir, QStringLiteral("status"), askTime);
    if (!answer)
        return complain(answer.error());
    const auto format = commandLine.isJson ? QJsonDocument::Compact : QJsonDocument::Indented;
    std::printf("%s\n", QJsonDocument(*answer).toJson(format).trimmed().constData());
    return 0;
}

/// `mint stop` and `mint resume`, as they go to the instance that runs.
int askMint(const CommandLine &commandLine, const QString &dataDir)
{
    const QJsonObject request { { QStringLiteral("command"), QStringLiteral("mint") },
        { QStringLiteral("resume"), commandLine.mint.first() == u"resume" },
        { QStringLiteral("reason"), commandLine.mint.value(1, QStringLiteral("its owner said so")) } };
    const auto answer = askInstance(dataDir, request, askTime);
    if (!answer)
        return complain(answer.error());
    const QString error = answer->value(QStringLiteral("error")).toString();
    return error.isEmpty() ? 0 : complain({ Errc::Refused, error });
}

/// `token ...`: by the instance that runs, or here where none does.
int askToken(const CommandLine &commandLine, const QString &dataDir)
{
    if (const auto command = TokenCommand::parse(commandLine.token); !command)
        return complain(command.error());
    const QJsonObject request = commandRequest(QStringLiteral("token"), commandLine.token);
    auto answer = askInstance(dataDir, request, askTime);
    if (!answer && answer.error().code == Errc::NotFound) {
        const auto instance = Instance::acquire(dataDir);
        if (!instance)
            return complain(instance.error());
        answer = performToken(commandLine.token, dataDir);
    }
    if (!answer)
        return complain(answer.error());
    if (const QString error = answer->value(QStringLiteral("error")).toString(); !error.isEmpty())
        return complain({ Errc::Refused, error });
    if (commandLine.isJson)
        printJsonLine(*answer);
    else
        std::printf("%s", qUtf8Printable(tokenText(*answer)));
    return 0;
}

/// `machine ...`, as it goes to the instance that runs.
int askMachine(const CommandLine &commandLine, const QString &dataDir)
{
    const auto command = MachineCommand::parse(commandLine.machine);
    if (!command)
        return complain(command.error(), commandLine.isJson);
    if (command->name == u"help") {
        std::printf("%s", qUtf8Printable(MachineCommand::helpText()));
        return 0;
    }
    const auto answer = askInstance(dataDir, commandRequest(QStringLiteral("machine"), commandLine.machine), askTime);
    if (!answer)
        return complain(answer.error(), commandLine.isJson);
    if (commandLine.isJson)
        printJsonLine(*answer);
    else
        std::printf("%s", qUtf8Printable(machineText(command->name, *answer)));
    return 0;
}

QJsonObject tellMint(Wiring &wiring, const QJsonObject &request)
{
    const auto told = wiring.tellMint(
        request.value(QStringLiteral("resume")).toBool(), request.value(QStringLiteral("reason")).toString());
    return told ? QJsonObject() : QJsonObject { { QStringLiteral("error"), told.error().detail } };
}

Secrets::Store storeOf(const Settings &settings)
{
    return settings.general.secretStore == QLatin1String("file") ? Secrets::Store::File : Secrets::Store::Auto;
}

/// Opens the secrets as a run would, the keychain included, and gives \a use's exit code. Runs the application's event
/// loop until the keychain answered.
int withSecrets(const Settings &settings, const std::function<int(Secrets &)> &use)
{
    QDir().mkpath(settings.general.dataDir); // a password may be stored before the first start
    QObject context;
    std::optional<int> exitCode;
    Secrets::open(settings.general.dataDir, storeOf(settings), &context, [&](Result<Secrets> secrets) {
        exitCode = secrets ? use(*secrets) : complain(secrets.error());
        QCoreApplication::exit(*exitCode);
    });
    return exitCode ? *exitCode : QCoreApplication::exec();
}

int storeSecret(const QString &name, Secrets &secrets)
{
    QByteArray value(maxSecretBytes, Qt::Uninitialized);
    value.truncate(qsizetype(std::fread(value.data(), 1, size_t(value.size()), stdin)));
    while (value.endsWith('\n') || value.endsWith('\r'))
        value.chop(1);
    const auto stored = value.isEmpty() ? secrets.remove(name) : secrets.set(name, value);
    crypto::wipe({ reinterpret_cast<quint8 *>(value.data()), size_t(value.size()) });
    return stored ? 0 : complain(stored.error());
}

int listSecrets(const Secrets &secrets)
{
    for (const QString &name : secrets.names())
        std::printf("%s\n", qUtf8Printable(name));
    return 0;
}

} // namespace

void prepareProcess()
{
    // Thousands of machines need as many descriptors; the soft limit is often 1024.
    rlimit files {};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    qputenv("QT_NO_GLIB", "1");
    umask(0077);
    QCoreApplication::setApplicationName(QStringLiteral("hashstead"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HASHSTEAD_VERSION));
}

Result<std::unique_ptr<Program>> Program::open(const CommandLine &commandLine, int logTailLines)
{
    auto store = SettingsStore::load(sourcesOf(commandLine));
    if (!store)
        return tl::unexpected(store.error());
    LogOptions log = store->settings().log;
    log.tailLines = logTailLines;
    if (const auto installed = installLog(log); !installed)
        return tl::unexpected(installed.error());
    auto instance = Instance::acquire(store->settings().general.dataDir);
    if (!instance)
        return tl::unexpected(instance.error());
    return std::unique_ptr<Program>(new Program(*std::move(store), *std::move(instance)));
}

Program::Program(SettingsStore store, std::unique_ptr<Instance> instance)
    : m_store(std::move(store))
    , m_instance(std::move(instance))
{
    connect(&m_signals, &Signals::quitRequested, this, &Program::quitRequested);
    connect(m_instance.get(), &Instance::stopRequested, this, &Program::quitRequested);
}

void Program::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&Program::showRequested))
        connect(m_instance.get(), &Instance::showRequested, this, &Program::showRequested, Qt::UniqueConnection);
}

Program::~Program()
{
    m_instance->setStatus({});
    m_instance->setHandler({});
}

void Program::begin()
{
    const Settings &settings = m_store.settings();
    Secrets::open(settings.general.dataDir, storeOf(settings), this, [this](Result<Secrets> secrets) {
        if (!secrets)
            Q_EMIT failed(secrets.error());
        else
            startServices(*std::move(secrets));
    });
}

void Program::startServices(Secrets secrets)
{
    m_secrets.emplace(std::move(secrets));
    if (const auto begun = startWiring(); !begun)
        Q_EMIT failed(begun.error());
    else
        Q_EMIT started();
}

Result<void> Program::startWiring()
{
    auto wiring = Wiring::create(m_store.settings(), *m_secrets);
    if (!wiring)
        return tl::unexpected(wiring.error());
    m_wiring = *std::move(wiring);
    if (const auto begun = m_wiring->start(); !begun) {
        m_wiring.reset();
        return begun;
    }
    if (const auto served = startApi(); !served) {
        m_wiring.reset();
        return served;
    }
    m_instance->setStatus([this] {
        QJsonObject status = m_wiring->status();
        if (m_api)
            status.insert(QStringLiteral("api"), m_api->status());
        return status;
    });
    m_instance->setHandler(
        [this](const QJsonObject &request, Instance::Answer answer) { obey(request, std::move(answer)); });
    const QString unchosen = isFirstStart() ? m_store.configFile() : QString();
    for (const QString &line : startReport(m_store.settings(), m_wiring->listeners(), unchosen))
        qCInfo(lcProgram).noquote() << line;
    return {};
}

void Program::stopWiring()
{
    m_instance->setStatus({});
    m_instance->setHandler({});
    m_api.reset();
    m_wiring.reset();
}

Result<void> Program::startApi()
{
    if (!m_store.settings().api.isOn)
        return {};
    ApiHooks hooks { [this] { return m_store.rows(); },
        [this](const QVariantMap &changes) { return changeSettings(changes); } };
    auto api = ApiWiring::create(m_store.settings(), *m_secrets, *m_wiring, std::move(hooks));
    if (!api)
        return tl::unexpected(api.error());
    m_api = *std::move(api);
    return {};
}

void Program::obey(const QJsonObject &request, Instance::Answer answer)
{
    const QString command = request.value(QStringLiteral("command")).toString();
    if (command == u"wallet")
        m_wiring->tellWallet(request, std::move(answer));
    else if (command == u"mint")
        answer(tellMint(*m_wiring, request));
    else if (command == u"machine")
        m_wiring->tellMachine(request, std::move(answer));
    else if (command == u"lan")
        m_wiring->lan().tell(request, std::move(answer));
    else if (command == u"token")
        answer(tellToken(request));
    else
        answer({ { QStringLiteral("error"), QStringLiteral("unknown command") } });
}

QJsonObject Program::tellToken(const QJsonObject &request)
{
    const QString dataDir = m_store.settings().general.dataDir;
    QJsonObject out = performToken(argumentsOf(request), dataDir);
    if (!m_api)
        return out;
    if (const auto book = api::TokenBook::load(tokenPath(dataDir)))
        m_api->setTokens(*book);
    if (out.contains(QStringLiteral("token")) && m_api->state().isListening) {
        out.insert(QStringLiteral("fingerprint"), net::fingerprintText(m_api->state().fingerprint));
        out.insert(QStringLiteral("port"), m_api->state().port);
    }
    return out;
}

QList<SettingRow> Program::settingRows() const
{
    return m_secrets ? m_store.rows() + secretRows(m_store.settings(), *m_secrets) : m_store.rows();
}

Result<QString> Program::saveDiagnostics(const QString &parent, const QStringList &facts) const
{
    Hidden hidden { {}, m_store.settings().stats.redactAddresses };
    for (const QString &name : m_secrets->names())
        hidden.secrets << secretParts(name, m_secrets->value(name).value_or(QByteArray()));
    const auto files = diagnosticsFiles({ logTail(), m_store.rows(), m_wiring->status(), facts }, hidden);
    for (QByteArray &secret : hidden.secrets)
        crypto::wipe({ reinterpret_cast<quint8 *>(secret.data()), size_t(secret.size()) });
    return writeDiagnostics(parent, SystemClock().now(), files);
}

QMap<QString, QString> Program::changeSettings(const QVariantMap &changes)
{
    QVariantMap settings = changes;
    const auto secrets = takeSecrets(settings, m_store.settings());
    if (!settings.isEmpty()) {
        if (const auto wrong = m_store.change(settings); !wrong.isEmpty())
            return wrong;
    }
    QMap<QString, QString> wrong;
    for (const TypedSecret &secret : secrets) {
        if (const auto stored = m_secrets->set(secret.name, secret.value); !stored)
            wrong.insert(secret.key, stored.error().detail);
    }
    if (m_api)
        m_api->tellSettings();
    return wrong;
}

bool showRunningWindow(const CommandLine &commandLine)
{
    const auto store = SettingsStore::load(sourcesOf(commandLine));
    return store && askInstance(store->settings().general.dataDir, QStringLiteral("show"), askTime);
}

std::optional<int> runVerb(const CommandLine &commandLine, const QString &program)
{
    using Verb = CommandLine::Verb;
    switch (commandLine.verb) {
    case Verb::Run:
        return std::nullopt;
    case Verb::Help:
        std::printf("%s", qUtf8Printable(CommandLine::helpText(program)));
        return 0;
    case Verb::Version:
        std::printf("%s %s\n", qUtf8Printable(program), HASHSTEAD_VERSION);
        return 0;
    case Verb::PrintConfig:
        std::printf("%s", qUtf8Printable(SettingsStore::defaultToml()));
        return 0;
    default:
        break;
    }
    const auto store = SettingsStore::load(sourcesOf(commandLine));
    if (!store)
        return complain(store.error(), commandLine.isJson && commandLine.verb == Verb::Wallet);
    const QString dataDir = store->settings().general.dataDir;
    if (commandLine.verb == Verb::Status)
        return printStatus(commandLine, dataDir);
    if (commandLine.verb == Verb::SetSecret)
        return withSecrets(
            store->settings(), [&](Secrets &secrets) { return storeSecret(commandLine.secretName, secrets); });
    if (commandLine.verb == Verb::ListSecrets)
        return withSecrets(store->settings(), listSecrets);
    if (commandLine.verb == Verb::Wallet)
        return runWallet(commandLine.wallet, commandLine.isJson, store->settings(), storeOf(store->settings()));
    if (commandLine.verb == Verb::Machine)
        return askMachine(commandLine, dataDir);
    if (commandLine.verb == Verb::Lan)
        return runLan(commandLine.lan, commandLine.isJson, dataDir);
    if (commandLine.verb == Verb::Mint)
        return askMint(commandLine, dataDir);
    if (commandLine.verb == Verb::Token)
        return askToken(commandLine, dataDir);
    const auto stopped = stopInstance(dataDir, stopTime);
    return stopped ? 0 : complain(stopped.error());
}

int runHeadless(const QStringList &arguments)
{
    const auto commandLine = CommandLine::parse(arguments);
    if (!commandLine)
        return complain(commandLine.error(),
            arguments.contains(QStringLiteral("--json")) && arguments.contains(QStringLiteral("wallet")));
    if (const auto done = runVerb(*commandLine, QStringLiteral("hashsteadd")))
        return *done;
    auto program = Program::open(*commandLine);
    if (!program)
        return complain(program.error());
    QObject::connect(program->get(), &Program::quitRequested, qApp, &QCoreApplication::quit);
    QObject::connect(program->get(), &Program::started, qApp, [&] { printJsonLine((*program)->wiring()->ready()); });
    QObject::connect(
        program->get(), &Program::failed, qApp, [](const Error &error) { QCoreApplication::exit(complain(error)); });
    QMetaObject::invokeMethod(program->get(), &Program::begin, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace app
