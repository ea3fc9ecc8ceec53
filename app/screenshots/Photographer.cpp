// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Photographer.h"

#include "app/screenshots/CoreShots.h"
#include "app/screenshots/Fixture.h"
#include "app/screenshots/LanShots.h"
#include "app/screenshots/PointShots.h"
#include "app/screenshots/PoolFixture.h"
#include "app/screenshots/SetupShots.h"
#include "widgets/MainWindow.h"
#include "widgets/Tray.h"
#include "widgets/charts/ChartPane.h"
#include "widgets/charts/TimeChart.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/pages/DashboardPage.h"
#include "widgets/pages/HelpPage.h"
#include "widgets/pages/LogsPage.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/pages/SettingEditor.h"
#include "widgets/pages/WalletTables.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace screenshots {

namespace {

struct Shot {
    const char *name;
    const char *page;
    const char *profile;
    int machines;
};
constexpr Shot shots[] = { { "dashboard", "dashboard", "home-pool", 6 }, { "dashboard-demo", "dashboard", "demo", 6 },
    { "dashboard-empty", "dashboard", "solo", 0 }, { "dashboard-farm", "dashboard", "pool", 1000 },
    { "dashboard-week", "dashboard", "home-pool", 6 }, { "machines", "machines", "home-pool", 6 },
    { "machines-difficulty", "machines", "home-pool", 6 }, { "machines-farm", "machines", "demo", 1000 },
    { "machines-empty", "machines", "solo", 0 }, { "machines-banned", "machines", "demo", 6 },
    { "machines-rename", "machines", "home-pool", 6 }, { "machines-bans", "machines", "home-pool", 6 },
    { "pool", "pool", "home-pool", 6 }, { "pool-upstreams", "pool", "pool", 6 }, { "pool-empty", "pool", "pool", 0 },
    { "pool-refused", "pool", "solo", 6 }, { "wallet", "wallet", "home-pool", 6 },
    { "wallet-token", "wallet", "home-pool", 6 }, { "wallet-balances", "wallet", "demo", 6 },
    { "wallet-mints", "wallet", "demo", 6 }, { "wallet-empty", "wallet", "solo", 0 },
    { "mint", "mint", "home-pool", 6 }, { "mint-stopped", "mint", "demo", 6 }, { "mint-empty", "mint", "solo", 0 },
    { "logs", "logs", "home-pool", 6 }, { "logs-read", "logs", "home-pool", 6 },
    { "close-question", "machines", "demo", 6 }, { "help", "help", "demo", 6 }, { "help-search", "help", "demo", 6 },
    { "core-attached", "machines", "home-pool", 6 }, { "core-lost", "dashboard", "home-pool", 6 },
    { "core-lost-machines", "machines", "home-pool", 6 }, { "core-connections", "machines", "home-pool", 6 },
    { "core-address", "machines", "home-pool", 6 }, { "core-certificate", "machines", "home-pool", 6 },
    { "core-token", "machines", "home-pool", 6 }, { "core-stranger", "machines", "home-pool", 6 },
    { "point-plan", "machines", "home-pool", 6 }, { "point-template", "machines", "home-pool", 6 },
    { "point-locked", "machines", "home-pool", 6 }, { "point-canary", "machines", "home-pool", 6 },
    { "point-rest", "machines", "home-pool", 6 }, { "point-leaving", "machines", "home-pool", 6 },
    { "point-result", "machines", "home-pool", 6 }, { "put-back", "machines", "home-pool", 6 },
    { "schedules", "machines", "home-pool", 6 }, { "schedule-edit", "machines", "home-pool", 6 },
    { "templates", "machines", "home-pool", 6 }, { "template-edit", "machines", "home-pool", 6 },
    { "device-dialog", "machines", "home-pool", 6 }, { "machines-devices", "machines", "home-pool", 6 },
    { "network-empty", "network", "solo", 0 }, { "network-farm", "network", "home-pool", 6 },
    { "network-search", "network", "home-pool", 6 }, { "network-detail", "network", "home-pool", 6 },
    { "network-heat", "network", "home-pool", 6 }, { "network-alert", "network", "home-pool", 6 },
    { "network-unknown", "network", "home-pool", 6 }, { "network-several", "network", "home-pool", 6 },
    { "network-tune", "network", "home-pool", 6 }, { "network-code", "network", "home-pool", 6 },
    { "settings", "settings", "demo", 6 } };

/// Dialogs of the wallet, each photographed alone.
constexpr const char *dialogs[] = { "receive", "send", "seed", "seed-words", "restore", "backup" };

/// Shows one scene after the other.
class Guide final : public QObject {
public:
    Guide(const QRegularExpression &only, Look look, std::function<void()> done)
        : m_look(std::move(look))
        , m_done(std::move(done))
    {
        for (const bool isDark : { false, true }) {
            for (const Shot &shot : shots)
                m_jobs << Job { shot, isDark, QSize(1280, 800) };
            for (const char *dialog : dialogs)
                m_jobs << Job { { dialog, "wallet", "demo", 6 }, isDark, QSize(1280, 800), true };
            m_jobs << Job { shots[std::size(shots) - 1], isDark, QSize(1200, 1500) }; // all settings at once
        }
        m_jobs.removeIf([&only](const Job &job) { return !only.match(job.name()).hasMatch(); });
        QTimer::singleShot(0, this, &Guide::next);
    }

private:
    struct Job {
        Shot shot;
        bool isDark;
        QSize size;
        bool isDialog = false;
        QString name() const
        {
            return QLatin1String(shot.name) + QLatin1String(size.height() > 800 ? "-all" : "")
                + QLatin1String(isDark ? "-dark" : "-light");
        }
    };
    void next()
    {
        if (m_jobs.isEmpty()) {
            m_tray.reset();
            m_window.reset();
            deleteLater();
            return m_done();
        }
        const Job job = m_jobs.takeFirst();
        m_tray.reset();
        m_window = std::make_unique<widgets::MainWindow>();
        stats::LiveSnapshot live = fixture::live(job.shot.machines);
        if (QByteArrayView(job.shot.name).startsWith("machines-ban"))
            live.bans = fixture::bans();
        connect(m_window.get(), &widgets::MainWindow::seriesRequested, this,
            [this, live](const stats::SeriesRequest &r) { m_window->setSeries(fixture::series(r, live)); });
        m_window->setAppearance(job.isDark ? widgets::Appearance::Dark : widgets::Appearance::Light);
        m_window->setProfile(QLatin1String(job.shot.profile));
        m_window->setListeners(fixture::endpoints());
        m_window->setEvents(fixture::events());
        m_window->setNodes(fixture::nodes());
        m_window->setSettings(fixture::settings());
        m_window->addLog(fixture::log());
        m_window->setLogFolder(QStringLiteral("/tmp"));
        m_window->setLive(live);
        givePools(job.shot);
        prepareWallet(job);
        m_window->showPage(QLatin1String(job.shot.page));
        if (QByteArrayView(job.shot.name) == "dashboard-week")
            m_window->findChild<widgets::DashboardPage *>()->findChild<widgets::ChartPane *>()->setRange(
                widgets::ChartRange::Week);
        if (QByteArrayView(job.shot.name) == "machines-difficulty")
            m_window->findChild<widgets::MachineDetail *>()->findChild<widgets::ChartPane *>()->setQuantity(
                widgets::Quantity::ShareDifficulty);
        if (QByteArrayView(job.shot.name) == "help-search") {
            m_window->showHelp(QStringLiteral("wallet"));
            for (auto *search : m_window->findChild<widgets::HelpPage *>()->findChildren<QLineEdit *>())
                search->setText(QStringLiteral("restore"));
        }
        if (QByteArrayView(job.shot.name) == "logs-read")
            m_window->showBundle(QStringLiteral("/home/me/Documents/hashstead-diagnostics-20251017-140231"), {});
        m_window->resize(job.size);
        m_window->show();
        prepareCores(m_window.get(), job.shot.name);
        preparePoint(m_window.get(), job.shot.name);
        prepareNetwork(m_window.get(), job.shot.name);
        if (QByteArrayView(job.shot.name) == "close-question") {
            m_tray = std::make_unique<widgets::Tray>(m_window.get(), true);
            m_window->close();
        }
        if (QByteArrayView(job.shot.page) == "machines")
            QTimer::singleShot(20, m_window.get(), [this, job] { prepareMachines(QByteArray(job.shot.name)); });
        if (job.isDialog)
            QTimer::singleShot(20, m_window.get(), [this, job] { prepareDialog(QByteArray(job.shot.name)); });
        if (auto *editor = m_window->findChild<QWidget *>(QStringLiteral("pool.seconds_per_share")))
            QTimer::singleShot(0, editor, [editor] { static_cast<widgets::SettingEditor *>(editor)->choose(500); });
        if (auto *charts = m_window->findChild<widgets::DashboardPage *>()->findChild<widgets::TimeChart *>();
            QByteArrayView(job.shot.name) == "dashboard")
            QTimer::singleShot(120, charts, [charts] {
                QMouseEvent move(QEvent::MouseMove, QPointF(450, 70), charts->mapToGlobal(QPointF(450, 70)),
                    Qt::NoButton, Qt::NoButton, {});
                QCoreApplication::sendEvent(charts->viewport(), &move);
            });
        if (auto *table = m_window->findChild<widgets::LogsPage *>()->findChild<widgets::LiveTable *>();
            QByteArrayView(job.shot.name) == "logs-read")
            QTimer::singleShot(100, table, [table] {
                table->selectRow(5);
                table->scrollToTop();
            });
        QTimer::singleShot(200, this, [this, job] { settle(job, 3); });
    }

    /// What was asked for meanwhile is answered first, however late the timers were.
    void settle(const Job &job, int rounds)
    {
        if (rounds > 0) {
            QTimer::singleShot(0, this, [this, job, rounds] { settle(job, rounds - 1); });
            return;
        }
        QWidget *dialog = openDialog();
        m_look(dialog ? dialog : m_window.get(), job.name());
        next();
    }

    void prepareMachines(const QByteArray &name)
    {
        auto *page = m_window->findChild<widgets::MachinesPage *>();
        if (name == "machines-banned") {
            page->showMachine(QStringLiteral("s9-garage"));
            m_window->findChild<widgets::MachineDetail *>()->chart()->setQuantity(widgets::Quantity::ShareDifficulty);
            stats::MachineAnswer answer;
            answer.order = stats::BanMachine { QStringLiteral("nerdqaxe"), {}, {} };
            answer.ban = fixture::bans().constFirst();
            answer.undo = stats::LiftBan { answer.ban->id, {} };
            m_window->setMachineAnswer(answer);
        } else if (name == "machines-rename") {
            m_window->findChild<widgets::MachineDetail *>()->startRename();
        } else if (name == "machines-bans") {
            part<QPushButton>("bans")->click();
        }
    }
    /// What the Pool and the Mint page show; nothing for the empty ones.
    void givePools(const Shot &shot)
    {
        if (shot.machines == 0)
            return;
        const QByteArrayView name(shot.name);
        auto pool = fixture::pool();
        auto mint = fixture::mint();
        if (name == "pool-refused") {
            pool.status = work::SourceStatus::Failed;
            pool.refusal
                = QStringLiteral("The node refuses the blocks this pool would make (bad-cb-amount). No work is "
                                 "given out until it accepts one: check that the payout address and the node "
                                 "are of the same network.");
        } else {
            m_window->setBlocks(fixture::blocks());
        }
        if (name == "mint-stopped") {
            mint.isIssuing = false;
            mint.isTestInstance = true;
            mint.stoppedBecause = QStringLiteral("the owner stopped it in the window");
            mint.url.clear();
            mint.portTrouble = { 3338, QStringLiteral("port 3338 is taken by another program"), 3340 };
        }
        if (name == "pool-upstreams") {
            auto rows = fixture::settings();
            rows.append(fixture::upstreamSetting());
            m_window->setSettings(rows);
            m_window->setUpstreams(fixture::upstreams());
        } else {
            m_window->setPool(pool);
        }
        m_window->setMint(mint);
        m_window->setEhash(fixture::ehash());
        m_window->setMintPools(fixture::mintPools());
    }
    template <class T> T *part(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    QWidget *openDialog() const
    {
        const auto all = m_window->findChildren<QDialog *>();
        // The innermost: one may stand before another.
        const auto it = std::find_if(all.begin(), all.end(), [](QDialog *d) {
            const auto inner = d->findChildren<QDialog *>();
            return d->isVisible()
                && std::none_of(inner.begin(), inner.end(), [](const QDialog *i) { return i->isVisible(); });
        });
        return it == all.end() ? nullptr : *it;
    }
    void prepareWallet(const Job &job)
    {
        const QByteArray name(job.shot.name);
        if (job.shot.machines == 0)
            return;
        connect(m_window.get(), &widgets::MainWindow::walletOrdered, this,
            [this](wallet::RequestId request, const wallet::Order &order) {
                QTimer::singleShot(0, m_window.get(),
                    [this, request, order] { m_window->answerWallet(request, fixture::walletAnswer(order)); });
            });
        connect(m_window.get(), &widgets::MainWindow::walletSeedWanted, this,
            [this] { m_window->showWalletSeed(fixture::words()); });
        wallet::Snapshot state = fixture::walletState();
        state.isSeedVerified = name == "wallet-token";
        m_window->setWallet(state);
        auto *tabs = part<widgets::Segmented>("wallet-tabs");
        if (name == "wallet-balances")
            tabs->setCurrent(widgets::WalletTables::Balances);
        if (name == "wallet-mints")
            tabs->setCurrent(widgets::WalletTables::Mints);
        if (name == "wallet-token")
            QTimer::singleShot(60, m_window.get(), [this, tabs] {
                tabs->setCurrent(widgets::WalletTables::Tokens);
                for (auto *table : m_window->findChildren<widgets::LiveTable *>()) {
                    if (table->objectName() == QLatin1String("tokens"))
                        table->selectRow(0);
                }
            });
    }
    void prepareDialog(const QByteArray &name)
    {
        if (name == "receive") {
            part<QPushButton>("wallet-receive")->click();
            part<QPlainTextEdit>("receive-text")->setPlainText(QString::fromLatin1(fixture::foreignToken()));
        } else if (name == "send") {
            part<QPushButton>("wallet-send")->click();
            part<QLineEdit>("send-amount")->setText(QStringLiteral("4096"));
            part<QLineEdit>("send-memo")->setText(QStringLiteral("for Lena"));
            part<QLineEdit>("send-lock")->setText(QStringLiteral("02abc"));
        } else if (name.startsWith("seed")) {
            part<QPushButton>("safety-seed")->click();
            if (name == "seed-words")
                part<QPushButton>("seed-next")->click();
        } else if (name == "restore") {
            part<QPushButton>("safety-restore")->click();
        } else if (name == "backup") {
            part<QPushButton>("safety-backup")->click();
        }
    }

    Look m_look;
    std::function<void()> m_done;
    QList<Job> m_jobs;
    std::unique_ptr<widgets::MainWindow> m_window;
    std::unique_ptr<widgets::Tray> m_tray;
};

} // namespace

void tour(const QRegularExpression &only, Look look, std::function<void()> done)
{
    tourSetup(only, look);
    new Guide(only, std::move(look), std::move(done)); // deletes itself when it is done
}

void photograph(const QString &folder, const QRegularExpression &only, std::function<void(int saved, int failed)> done)
{
    auto count = std::make_shared<std::pair<int, int>>();
    tour(
        only,
        [folder, count](
            QWidget *shown, const QString &name) { ++(save(shown, folder, name) ? count->first : count->second); },
        [count, done = std::move(done)] { done(count->first, count->second); });
}

bool save(QWidget *widget, const QString &folder, const QString &name)
{
    const QPixmap picture = widget->grab();
    const QImage image = picture.toImage();
    const QRgb first = image.isNull() ? 0 : image.pixel(0, 0);
    bool isBlank = true;
    for (int y = 0; isBlank && y < image.height(); y += 3) {
        for (int x = 0; isBlank && x < image.width(); x += 3)
            isBlank = image.pixel(x, y) == first;
    }
    const QString ratio
        = picture.devicePixelRatio() > 1 ? QStringLiteral("-%1x").arg(picture.devicePixelRatio()) : QString();
    return !isBlank && picture.save(QStringLiteral("%1/%2%3.png").arg(folder, name, ratio));
}

} // namespace screenshots
