// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Programs.h"
#include "tests/window/Hands.h"
#include "tests/window/House.h"

#include <QAbstractItemView>
#include <QtTest>

using support::Daemon;
using support::MinerProgram;

namespace {

/// A pool of our own to mine at.
struct Pool {
    QTemporaryDir dir;
    Daemon daemon { dir.path() };

    bool start()
    {
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        daemon.useTinyMachines();
        return daemon.start(hands::patience);
    }
    qint64 accepted() const
    {
        return daemon.status()[QStringLiteral("totals")][QStringLiteral("accepted")].toInteger();
    }
};

} // namespace

/// Two pools change places on the page Pool, by mouse and by keyboard: in the settings file at once, for the machine's
/// shares after the restart that the page asks for.
class tst_UpstreamOrder : public QObject {
    Q_OBJECT
    Pool m_attic;
    Pool m_cellar;
    std::unique_ptr<House> m_house;

    QAbstractItemView *table() { return m_house->window().findChild<QAbstractItemView *>(QStringLiteral("upstreams")); }
    QString entry(const Pool &pool) const { return pool.daemon.sv2Url() + QStringLiteral(" alice"); }
    /// In the table, the settings in force and the file.
    bool isOrder(const Pool &first, const Pool &second)
    {
        const QString file = m_house->fileText();
        const qsizetype at = file.indexOf(entry(first));
        const auto &pools = m_house->settings().network.upstreams;
        return at >= 0 && file.indexOf(entry(second)) > at && pools.size() == 2
            && pools[0].url.port() == first.daemon.port(1) && pools[1].url.port() == second.daemon.port(1);
    }
    bool giveOneMoreShare(const Pool &pool)
    {
        const qint64 before = pool.accepted();
        return hands::waitFor([&] { return pool.accepted() > before; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_attic.start(), m_attic.daemon.program().errors().constData());
        QVERIFY2(m_cellar.start(), m_cellar.daemon.program().errors().constData());
        m_house = std::make_unique<House>();
        m_house->useTinyShares();
        QFile file(m_house->path() + QStringLiteral("/hashstead.toml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString text = QStringLiteral("[general]\nprofile = \"pool\"\n[network]\nupstreams = [\"%1\", \"%2\"]\n");
        file.write(text.arg(entry(m_attic), entry(m_cellar)).toUtf8());
        file.close();
        QVERIFY(m_house->start());
        const QString at = QStringLiteral("127.0.0.1:%1").arg(m_house->wiring().listeners().first().port);
        m_house->set(QStringLiteral("network.sv1_listen"), at);
    }
    void cleanupTestCase() { m_house.reset(); }

    void draggedAndMovedByKeyboard()
    {
        MinerProgram miner(QStringLiteral("stratum+tcp://127.0.0.1:%1").arg(m_house->wiring().listeners().first().port),
            { QStringLiteral("--user"), QStringLiteral("attic"), QStringLiteral("--hashrate"), QStringLiteral("2k") });
        QVERIFY(giveOneMoreShare(m_attic));
        QVERIFY(isOrder(m_attic, m_cellar));
        QVERIFY(hands::click(QStringLiteral("rail-pool")));
        QVERIFY(hands::reads(QStringLiteral("Drag a row")));

        // The first row to below the second.
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, hands::patience);
        const auto middle = [this](int row) { return table()->visualRect(table()->model()->index(row, 0)).center(); };
        const QPoint below(middle(1).x(), table()->visualRect(table()->model()->index(1, 0)).bottom() - 2);
        QVERIFY(hands::drag(table()->viewport(), middle(0), below));
        QVERIFY(hands::waitFor([this] { return isOrder(m_cellar, m_attic); }));
        QVERIFY(hands::reads(QStringLiteral("The new order is in force after a restart.")));
        QVERIFY(m_house->restart());
        QVERIFY(giveOneMoreShare(m_cellar));
        const qint64 rest = m_attic.accepted();
        QVERIFY(giveOneMoreShare(m_cellar));
        QCOMPARE(m_attic.accepted(), rest);

        // Back: the second row, one place up. The page is the one that was open.
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, hands::patience);
        QVERIFY(hands::click(table()->viewport(), middle(1)));
        QVERIFY(hands::press(Qt::Key_Up, Qt::AltModifier));
        QVERIFY(hands::waitFor([this] { return isOrder(m_attic, m_cellar); }));
        QVERIFY(hands::press(Qt::Key_Up, Qt::AltModifier)); // there is no place above
        QVERIFY(isOrder(m_attic, m_cellar));
        QVERIFY(m_house->restart());
        QVERIFY(giveOneMoreShare(m_attic));

        // A row that is let go where it was, or with Escape, stays.
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, hands::patience);
        QVERIFY(hands::drag(table()->viewport(), middle(0), middle(0) + QPoint(0, 3)));
        QVERIFY(isOrder(m_attic, m_cellar));

        // The first one dies: the second takes over.
        const qint64 spare = m_cellar.accepted();
        m_attic.daemon.program().kill();
        QTRY_VERIFY_WITH_TIMEOUT(m_cellar.accepted() > spare, hands::patience);
        QTRY_VERIFY_WITH_TIMEOUT(miner.count("accepted") > 0, hands::patience);
    }
};

QTEST_MAIN(tst_UpstreamOrder)
#include "tst_UpstreamOrder.moc"
