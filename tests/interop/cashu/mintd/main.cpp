// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A mint for other people's wallets: the real MintService on a folder, with the test backend on and a way to credit
// shares without a pool. It tells its address as a JSON line on standard output, takes commands on standard input, one
// a line, and answers each with a JSON line; it ends when standard input does.
//   credit PUBKEY AMOUNT    a share worth AMOUNT for the owner of PUBKEY (66 hex digits)
//   rotate UNIT             a new keyset for UNIT
#include "core/bitcoin/WideUInt.h"
#include "core/mint/MintService.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>
#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::ordered_json;

void say(const Json &line)
{
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

/// The job target whose work is \a work hashes.
bitcoin::Target targetOf(quint64 work)
{
    using Wide = bitcoin::WideUInt<5>;
    Wide target = (Wide(1) << 256).dividedBy(Wide(work));
    target -= Wide(1);
    return bitcoin::Target({ target.limbs[0], target.limbs[1], target.limbs[2], target.limbs[3] });
}

class Commands final : public QObject {
public:
    Commands(mint::MintService &service, const Random &random)
        : m_service(service)
        , m_random(random)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { read(); });
        connect(&m_service, &mint::MintService::creditsAnswered, this, [](const QString &, const auto &answers) {
            for (const mint::CreditAnswer &answer : answers) {
                say({ { "quote", answer.quoteId.toStdString() }, { "unit", answer.unit.toStdString() },
                    { "amount", answer.amount.value }, { "code", mint::creditCodeName(answer.code).toStdString() } });
            }
        });
    }

private:
    void read()
    {
        char chunk[4096];
        const ssize_t size = ::read(STDIN_FILENO, chunk, sizeof chunk);
        if (size <= 0) {
            m_input.setEnabled(false);
            QCoreApplication::quit();
            return;
        }
        m_bytes.append(chunk, size);
        for (qsizetype end = m_bytes.indexOf('\n'); end >= 0; end = m_bytes.indexOf('\n')) {
            run(QString::fromUtf8(m_bytes.first(end)).simplified().split(u' '));
            m_bytes.remove(0, end + 1);
        }
    }
    void run(const QStringList &words)
    {
        if (words.size() == 3 && words[0] == QLatin1String("credit"))
            return credit(words[1], words[2].toULongLong());
        if (words.size() == 2 && words[0] == QLatin1String("rotate")) {
            const auto id = m_service.rotate(words[1]);
            return say(id ? Json { { "keyset", id->toHex().toStdString() } }
                          : Json { { "error", id.error().toString().toStdString() } });
        }
        say({ { "error", "no such command" } });
    }
    void credit(const QString &hex, quint64 amount)
    {
        const auto key = crypto::CurvePoint::fromHex(hex);
        if (!key || amount == 0)
            return say({ { "error", "credit PUBKEY AMOUNT" } });
        bitcoin::Hash256 hash; // its upper half is zero: it meets any target
        const auto noise = m_random.bytes<16>();
        std::copy(noise.begin(), noise.end(), hash.bytes.begin());
        m_service.creditShares(QStringLiteral("embedded"),
            { { ++m_correlation, hash, targetOf(amount), 0, cashu::Amount(amount), *key } });
    }

    mint::MintService &m_service;
    const Random &m_random;
    QSocketNotifier m_input;
    QByteArray m_bytes;
    quint64 m_correlation = 0;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({ { QStringLiteral("data"), QStringLiteral("Folder of the database."), QStringLiteral("folder") },
        { QStringLiteral("port"), QStringLiteral("Port; 0 lets the system choose."), QStringLiteral("port"),
            QStringLiteral("0") },
        { QStringLiteral("fee"), QStringLiteral("Input fee in thousandths."), QStringLiteral("ppk"),
            QStringLiteral("0") },
        { QStringLiteral("delay"), QStringLiteral("Milliseconds until a test quote is paid."), QStringLiteral("ms"),
            QStringLiteral("200") },
        { QStringLiteral("unit"), QStringLiteral("Unit of what is mined; test money is sat."), QStringLiteral("name"),
            QStringLiteral("hash") },
        { QStringLiteral("unlimited"), QStringLiteral("No limit on requests per address: for measurements.") } });
    parser.process(app);

    const SystemClock clock;
    const SystemRandom random;
    mint::MintServiceConfig config;
    const QString folder = parser.value(QStringLiteral("data"));
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "--data FOLDER is needed\n");
        return 2;
    }
    std::array<quint8, 64> seed {};
    seed.fill(0x5a); // play money
    config.mint.databasePath = folder + QStringLiteral("/mint.db");
    config.mint.seed = crypto::Seed64(seed);
    config.mint.valuation = { mint::ValueRule::Work, 1, 0 };
    config.mint.unit = parser.value(QStringLiteral("unit"));
    config.mint.pools = { QStringLiteral("embedded") };
    config.mint.isTestInstance = true;
    config.mint.testBackendDelay = std::chrono::milliseconds(parser.value(QStringLiteral("delay")).toInt());
    config.mint.inputFeePpk = parser.value(QStringLiteral("fee")).toULongLong();
    config.port = quint16(parser.value(QStringLiteral("port")).toUInt());
    if (parser.isSet(QStringLiteral("unlimited")))
        config.limits.requestsPerSecond = config.limits.requestBurst = 1e9;
    mint::MintService service(config, clock, random);
    Commands commands(service, random);
    if (const auto started = service.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().toString()));
        return 1;
    }
    if (service.port() == 0) {
        std::fprintf(stderr, "port %u cannot be opened\n", unsigned(config.port));
        return 1;
    }
    say({ { "url", service.url().toStdString() } });
    return QCoreApplication::exec();
}
