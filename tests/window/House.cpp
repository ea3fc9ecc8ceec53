// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/House.h"

#include "tests/window/Hands.h"

#include <QFile>

House::House()
    : m_dir(std::make_unique<QTemporaryDir>())
    , m_path(m_dir->path())
{
    app::prepareProcess();
    m_language.set(QStringLiteral("en"));
    set(QStringLiteral("log.level"), QStringLiteral("warning"));
    set(QStringLiteral("general.secret_store"), QStringLiteral("file"));
    set(QStringLiteral("network.sv1_listen"), QStringLiteral("127.0.0.1:0"));
    set(QStringLiteral("network.sv2_listen"), QStringLiteral("127.0.0.1:0"));
    set(QStringLiteral("network.pool_listen"), QString());
    set(QStringLiteral("mint.listen"), QStringLiteral("127.0.0.1:0"));
    set(QStringLiteral("demo.miners"), QStringLiteral("1"));
    set(QStringLiteral("demo.hashrate"), QStringLiteral("500"));
}

House::House(const QString &dataDir)
    : House()
{
    m_path = dataDir;
}

House::~House()
{
    stop();
}

void House::set(const QString &key, const QString &value)
{
    m_settings.insert(key, value);
}

void House::useTinyShares()
{
    for (const char *key : { "shares.start_difficulty", "shares.min_difficulty", "shares.max_difficulty" })
        set(QLatin1String(key), QStringLiteral("1e-7"));
}

bool House::start()
{
    app::CommandLine line;
    line.dataDir = m_path;
    for (auto it = m_settings.cbegin(); it != m_settings.cend(); ++it)
        line.assignments.append({ it.key(), it.value() });
    auto program = app::Program::open(line);
    if (!program) {
        qWarning() << program.error().toString();
        return false;
    }
    m_program = *std::move(program);
    m_starts = 0;
    m_isQuitting = false;
    m_face = std::make_unique<app::Face>(*m_program, m_language);
    follow();
    window().show();
    m_program->begin();
    return hands::waitFor([this] { return m_starts == 1; }) && hands::waitFor([] { return hands::front(); });
}

void House::follow()
{
    connect(m_program.get(), &app::Program::failed, this, [](const Error &e) { qWarning() << e.toString(); });
    connect(m_program.get(), &app::Program::quitRequested, this, [this] { m_isQuitting = true; });
    connect(m_program.get(), &app::Program::started, this, [this] {
        ++m_starts;
        m_live = {};
        m_wallet = {};
        m_ehash = {};
        connect(&wiring(), &app::Wiring::livePublished, this, [this](const stats::LiveSnapshot &l) { m_live = l; });
        connect(&wiring().ehash(), &app::EhashWiring::walletPublished, this,
            [this](const wallet::Snapshot &w) { m_wallet = w; });
        connect(&wiring().ehash(), &app::EhashWiring::ehashPublished, this,
            [this](const ehash::Snapshot &e) { m_ehash = e; });
        m_face->setup().openAtFirstStart();
    });
}

void House::stop()
{
    m_face.reset();
    m_program.reset();
}

bool House::restart()
{
    if (!hands::press(Qt::Key_Q, Qt::ControlModifier) || !hands::waitFor([this] { return m_isQuitting; }))
        return false;
    stop();
    return start();
}

QString House::fileText() const
{
    QFile in(m_path + QStringLiteral("/hashstead.toml"));
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

std::optional<work::MinerSnapshot> House::machine(const QString &name) const
{
    for (const work::MinerSnapshot &miner : m_live.miners) {
        if (miner.name == name)
            return miner;
    }
    return {};
}
