// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Screenshots.h"

#include "app/screenshots/Photographer.h"
#include "widgets/MainWindow.h"
#include "widgets/models/EhashView.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryFile>
#include <QTimer>

namespace app {

namespace {

using namespace std::chrono_literals;

constexpr auto longestWait = 120s; ///< for the demo's first ehash
constexpr auto settling = 1200ms; ///< until a page of the demo has its histories
constexpr quint64 enoughShares = 40;
const char scaleVariable[] = "QT_SCALE_FACTOR";
const char bigScreen[] = R"({ "screens": [ { "name": "big", "x": 0, "y": 0, "width": 3840, "height": 2400,
    "logicalDpi": 96, "dpr": 1 } ] })";

} // namespace

Screenshots::Screenshots(const QString &folder, const QString &only)
    : m_folder(folder)
    , m_only(only)
{
    QDir().mkpath(folder);
}

bool Screenshots::isOneScale()
{
    return qEnvironmentVariableIsSet(scaleVariable);
}

int Screenshots::runEachScale(const QString &program, const QStringList &arguments)
{
    int worst = 0;
    // Dialogs take at most two thirds of the screen, and the plugin's own is small.
    QTemporaryFile screen;
    if (screen.open()) {
        screen.write(bigScreen);
        screen.close();
    }
    for (const char *scale : { "1", "2" }) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(scaleVariable), QLatin1String(scale));
        environment.insert(
            QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screen.fileName());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(program, arguments);
        child.waitForFinished(-1);
        const bool hasEnded = child.error() == QProcess::UnknownError && child.exitStatus() == QProcess::NormalExit;
        worst = std::max(worst, hasEnded ? child.exitCode() : 1);
    }
    return worst;
}

CommandLine Screenshots::demoOf(const QString &dataDir)
{
    CommandLine line;
    line.dataDir = dataDir;
    const auto set = [&](const char *key, const char *value) {
        line.assignments.append({ QLatin1String(key), QLatin1String(value) });
    };
    set("general.profile", "demo");
    set("general.secret_store", "file");
    for (const char *key : { "network.sv1_listen", "network.sv2_listen", "network.pool_listen", "mint.listen" })
        set(key, "127.0.0.1:0");
    return line;
}

void Screenshots::takeRecorded()
{
    screenshots::photograph(m_folder, m_only, [this](int saved, int failed) {
        m_saved += saved;
        m_failed += failed;
        QCoreApplication::quit();
    });
}

QString Screenshots::Shot::name() const
{
    return QStringLiteral("demo-%1-%2").arg(page, isDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

bool Screenshots::wantsDemo() const
{
    return m_only.pattern().isEmpty() || m_only.pattern().contains(QLatin1String("demo-"));
}

void Screenshots::takeDemo(widgets::MainWindow *window)
{
    m_window = window;
    m_window->resize(1280, 800);
    for (const bool isDark : { false, true }) {
        for (const QString &page : window->pageIds())
            m_shots << Shot { page, isDark };
    }
    m_shots.removeIf([this](const Shot &shot) { return !m_only.match(shot.name()).hasMatch(); });
    QTimer::singleShot(longestWait, this, &Screenshots::beginDemo);
}

void Screenshots::seeLive(const stats::LiveSnapshot &live)
{
    m_hasMined = live.totals.accepted >= enoughShares && live.totals.hashrate.m10;
    if (m_hasMined && m_hasEarned)
        beginDemo();
}

void Screenshots::seeWallet(const wallet::Snapshot &wallet)
{
    m_hasEarned = widgets::EhashSums::of(wallet).spendable > 0;
}

void Screenshots::beginDemo()
{
    if (m_isBegun || !m_window)
        return;
    m_isBegun = true;
    nextOfDemo();
}

void Screenshots::nextOfDemo()
{
    if (m_shots.isEmpty())
        return QCoreApplication::quit();
    const Shot shot = m_shots.takeFirst();
    m_window->setAppearance(shot.isDark ? widgets::Appearance::Dark : widgets::Appearance::Light);
    m_window->showPage(shot.page);
    QTimer::singleShot(settling, this, [this, shot] {
        ++(screenshots::save(m_window, m_folder, shot.name()) ? m_saved : m_failed);
        nextOfDemo();
    });
}

} // namespace app
