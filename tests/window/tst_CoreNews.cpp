// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreDesk.h"
#include "core/api/ApiServer.h"
#include "tests/support/ApiSamples.h"
#include "tests/window/Hands.h"
#include "tests/window/House.h"

#include <QtTest>

using namespace std::chrono_literals;

/// What happens at a core on another machine reaches the tray, while the window shows this computer.
class tst_CoreNews : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<House> m_house;

    static stats::Event blockAt(UnixMs at)
    {
        return { at, stats::EventKind::BlockFound, stats::Severity::Good, QStringLiteral("attic"),
            { { QStringLiteral("height"), 912346 } } };
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>();
        QVERIFY(m_house->start());
    }
    void cleanupTestCase() { m_house.reset(); }

    void toldWithTheCoresName()
    {
        const auto identity = net::TlsIdentity::make(QStringLiteral("hashstead"), m_clock.now());
        QVERIFY(identity);
        api::ApiServerConfig config;
        const QString token = *config.tokens.add(QStringLiteral("w"), api::Scope::Read, m_random, m_clock.now());
        api::ApiServer server(config, *identity, m_clock);
        const auto port = server.start();
        QVERIFY(port);
        QList<stats::Event> events;
        for (int i = 0; i < 30; ++i)
            events << blockAt(support::momentOf(i));
        wallet::Snapshot wallet = support::sampleState().wallet;
        server.applyEvents(events);
        server.applyWallet(wallet);

        QTemporaryDir dir;
        auto secrets = app::Secrets::openFile(dir.path());
        QVERIFY(secrets);
        app::RemoteCores cores(dir.path(), *secrets);
        widgets::MainWindow window;
        widgets::Tray tray(&window, true);
        app::CoreDesk desk(m_house->program(), cores, window, tray);
        QSignalSpy notices(&tray, &widgets::Tray::noticeShown);
        const auto told = [&](const QString &title) {
            return std::count_if(
                notices.begin(), notices.end(), [&](const auto &one) { return one[0].toString() == title; });
        };
        const auto id = cores.put(
            { {}, QStringLiteral("Garage"), { QStringLiteral("127.0.0.1"), *port }, identity->fingerprint() }, token);
        QVERIFY(id);
        QTRY_VERIFY_WITH_TIMEOUT(cores.state(*id), hands::patience);
        QVERIFY(desk.shown().isEmpty());
        QCOMPARE(notices.size(), 0); // 30 blocks and a history that were there before

        events << blockAt(support::momentOf(31));
        server.applyEvents(events);
        QTRY_COMPARE_WITH_TIMEOUT(told(QStringLiteral("Garage: Block found")), 1, hands::patience);
        wallet.takenAt += 1s;
        wallet.history.prepend({ .id = 1'000'000,
            .kind = wallet::EntryKind::Received,
            .state = wallet::EntryState::Done,
            .at = wallet.takenAt,
            .unit = QStringLiteral("hash"),
            .amount = cashu::Amount { 42 } });
        server.applyWallet(wallet);
        QTRY_COMPARE_WITH_TIMEOUT(told(QStringLiteral("Garage: Ecash received")), 1, hands::patience);
        QVERIFY(notices.last()[1].toString().contains(QStringLiteral("42 hash")));
        // A desk that is made anew, as with another language, tells nothing twice.
        widgets::Tray second(&window, true);
        QSignalSpy again(&second, &widgets::Tray::noticeShown);
        const app::CoreDesk another(m_house->program(), cores, window, second);
        events << blockAt(support::momentOf(32));
        server.applyEvents(events);
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, hands::patience);
        QCOMPARE(again[0][0].toString(), QStringLiteral("Garage: Block found"));
    }
};

QTEST_MAIN(tst_CoreNews)
#include "tst_CoreNews.moc"
