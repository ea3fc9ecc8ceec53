// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "app/screenshots/PoolFixture.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/FigureCard.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/RowDrag.h"
#include "widgets/models/MintRows.h"
#include "widgets/models/PoolRows.h"
#include "widgets/pages/ConnectCard.h"
#include "widgets/pages/EmbeddedPoolPane.h"
#include "widgets/pages/MintPage.h"
#include "widgets/pages/PoolPage.h"
#include "widgets/text/Format.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;
using namespace std::chrono_literals;

namespace {

QStringList names(const LiveTable *table)
{
    QStringList list;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        list << table->model()->index(row, 1).data().toString();
    return list;
}

QPoint middleOf(const LiveTable *table, int row)
{
    return table->visualRect(table->model()->index(row, 1)).center();
}

void drag(LiveTable *table, QPoint from, QPoint to)
{
    QWidget *surface = table->viewport();
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    for (const QPoint at : { from + QPoint(0, 4), (from + to) / 2, to }) {
        QMouseEvent move(QEvent::MouseMove, at, surface->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(surface, &move);
    }
    QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
}

} // namespace

class TestPoolPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void amountsAreExact();
    void modelsKeepTheirPromises();
    void upstreamsStandInTheOrderOfTheSettings();
    void explorersOfPublicChainsOnly();
    void sumsThatPassSixtyFourBitsAreUnknown();
    void emptyPagesSayWhatToDo();
    void refusedPoolSaysWhy();
    void blockOpensInTheExplorer();
    void connectionLinesAreCopied();
    void draggingChangesTheOrder();
    void keysChangeTheOrder();
    void poolThatIsNotInThisRunSaysSo();
    void payoutIsVerified();
    void mintStopsAndResumes();
    void mintTroubleShows();
};

void TestPoolPages::amountsAreExact()
{
    QCOMPARE(Format::bitcoin(316'521'337).text(), QStringLiteral("3.16521337\u00a0BTC"));
    QCOMPARE(Format::bitcoin(1).number, QStringLiteral("0.00000001"));
    QCOMPARE(Format::bitcoin(-1).number, QStringLiteral("-0.00000001"));
    QCOMPARE(Format::bitcoin(2'099'999'997'690'000).number, QStringLiteral("20,999,999.97690000"));
    QCOMPARE(Format::latency(42ms), QStringLiteral("42 ms"));
    QCOMPARE(Format::latency(1340ms), QStringLiteral("1.3 s"));
    QCOMPARE(Format::latency({}), Format::unknown());
}

void TestPoolPages::modelsKeepTheirPromises()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    OutputModel outputs(outputContext, outputColumns(), nullptr);
    JobModel jobs(jobContext, jobColumns(), nullptr);
    BlockModel blocks(blockContext, blockColumns(), nullptr);
    UpstreamModel pools(upstreamContext, upstreamColumns(), nullptr);
    KeysetModel keysets(keysetContext, keysetColumns(), nullptr);
    PartnerModel partners(partnerContext, partnerColumns(), nullptr);
    const QAbstractItemModelTester testers[] { { &outputs, mode }, { &jobs, mode }, { &blocks, mode }, { &pools, mode },
        { &keysets, mode }, { &partners, mode } };
    jobs.sort(0, Qt::AscendingOrder);
    blocks.sort(0, Qt::AscendingOrder);
    pools.sort(0, Qt::AscendingOrder);
    keysets.sort(0, Qt::AscendingOrder);
    auto pool = fixture::pool();
    auto found = fixture::blocks();
    const auto newest = found.takeFirst();
    auto entries = fixture::upstreamEntries();
    auto mint = fixture::mint();
    for (int round = 0; round < 3; ++round) {
        outputs.setRows(OutputRow::of(*pool.coinbase, pool.payoutAddress));
        jobs.setRows(JobRow::of(pool));
        blocks.setRows(BlockRow::of(found, pool.takenAt));
        pools.setRows(UpstreamRow::of(entries, fixture::upstreams()));
        keysets.setRows(KeysetRow::of(mint));
        partners.setRows(PartnerRow::of(fixture::ehash(), fixture::mintPools(), mint.takenAt));
        pool.jobs.removeFirst();
        pool.coinbase->outputs.append(pool.coinbase->outputs.first());
        found.move(0, found.size() - 1);
        found.append(newest);
        found.removeIf([&](const auto &b) { return b.height == newest.height && round == 1; });
        entries.move(0, 1);
        mint.keysets.removeFirst();
    }
    blocks.setRows(BlockRow::of({ found.first(), newest }, pool.takenAt));
    QCOMPARE(blocks.row(0).block.height, newest.height); // a new one comes on top
    QCOMPARE(outputs.index(0, 1).data(Qt::ToolTipRole).toString(), pool.payoutAddress); // the column may cut it
    QVERIFY(!outputs.index(0, 0).data(Qt::ToolTipRole).isValid());
    QCOMPARE(outputs.index(0, 0).data().toString(), QStringLiteral("payout to you"));
    QCOMPARE(keysets.row(0).books.index, 3u); // newest first
    QCOMPARE(partners.index(2, 0).data().toString(), QStringLiteral("club pool not connected"));
}

void TestPoolPages::upstreamsStandInTheOrderOfTheSettings()
{
    QStringList entries = fixture::upstreamEntries();
    entries.move(2, 0);
    entries.insert(1, QStringLiteral("stratum2+tcp://new.example:3336 bob"));
    auto rows = UpstreamRow::of(entries, fixture::upstreams());
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].pool->name, QStringLiteral("backup.example.com:3336"));
    QVERIFY(!rows[1].pool); // it came to the settings while this run went on
    QCOMPARE(rows[2].pool->state, upstream::PoolState::Failed);
    QCOMPARE(rows[3].place, 4);

    rows = UpstreamRow::of({ entries[0], entries[0] }, fixture::upstreams());
    QCOMPARE(rows.size(), 4); // the two that were taken out still run
    QVERIFY(rows[0].key != rows[1].key);
    QVERIFY(rows[2].entry.isEmpty());
}

void TestPoolPages::explorersOfPublicChainsOnly()
{
    const auto hash = fixture::blocks().at(1).hash;
    using bitcoin::Network;
    QCOMPARE(
        explorerUrl(Network::Main, hash).toString(), QStringLiteral("https://mempool.space/block/") + hash.toDisplay());
    QVERIFY(explorerUrl(Network::Signet, hash).path().startsWith(QStringLiteral("/signet/block/")));
    QVERIFY(explorerUrl(Network::Regtest, hash).isEmpty());
    QVERIFY(explorerUrl(Network::Simulated, hash).isEmpty());
}

void TestPoolPages::sumsThatPassSixtyFourBitsAreUnknown()
{
    auto keysets = fixture::mint().keysets;
    QCOMPARE(MintSums::of(keysets).outstanding, std::optional<quint64>(1'203'807 + 860'589 + 119'789));
    QCOMPARE(MintSums::of({}).issued, std::optional<quint64>(0));
    keysets[0].credited = cashu::Amount(std::numeric_limits<quint64>::max());
    QVERIFY(!MintSums::of(keysets).credited);
    QVERIFY(MintSums::of(keysets).issued);
}

void TestPoolPages::emptyPagesSayWhatToDo()
{
    MainWindow window;
    window.setProfile(QStringLiteral("pool"));
    window.show();
    for (const char *id : { "pool", "mint" }) {
        QVERIFY(window.showPage(QLatin1String(id)));
        const auto notices = window.findChildren<Notice *>();
        const auto shown = std::find_if(notices.begin(), notices.end(), [](const Notice *n) { return n->isVisible(); });
        QVERIFY(shown != notices.end());
        auto *action = (*shown)->findChild<QPushButton *>(QStringLiteral("noticeAction"));
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(window.currentPage(), QStringLiteral("settings"));
    }
}

void TestPoolPages::refusedPoolSaysWhy()
{
    PoolPage page;
    auto pool = fixture::pool();
    pool.newest.reset();
    pool.coinbase.reset();
    pool.jobs.clear();
    pool.status = work::SourceStatus::Failed;
    pool.refusal = QStringLiteral("The node refuses it (bad-cb-amount).");
    page.setPool(pool);
    page.show();
    QVERIFY(page.findChild<TroubleStrip *>()->isVisible());
    QCOMPARE(page.findChild<TroubleStrip *>()->text(), pool.refusal);
    for (const FigureCard *card : page.findChildren<FigureCard *>().first(3))
        QCOMPARE(card->figure()->value().number, Format::unknown());
}

void TestPoolPages::blockOpensInTheExplorer()
{
    PoolPage page;
    page.resize(1092, 760);
    page.setPool(fixture::pool());
    page.setBlocks(fixture::blocks());
    page.show();
    QSignalSpy links(&page, &PoolPage::linkRequested);
    auto *table = page.findChild<LiveTable *>(QStringLiteral("blocks"));
    auto *explorer = page.findChild<QPushButton *>(QStringLiteral("explorer"));
    QVERIFY(!explorer->isEnabled()); // none is chosen
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middleOf(table, 1));
    QTest::mouseClick(explorer, Qt::LeftButton);
    QCOMPARE(links.count(), 1);
    QVERIFY(links[0][0].toUrl().path().endsWith(fixture::blocks().at(1).hash.toDisplay()));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(links.count(), 2);
    auto demo = fixture::pool();
    demo.network = bitcoin::Network::Simulated;
    page.setPool(demo);
    QVERIFY(!explorer->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(links.count(), 2);
}

void TestPoolPages::connectionLinesAreCopied()
{
    PoolPage page;
    page.setEndpoints({ { QStringLiteral("192.168.1.20:3333"), QStringLiteral("10.0.0.5:3333") },
        { QStringLiteral("192.168.1.20:3336") }, QStringLiteral("9auq") });
    page.show();
    auto *card = page.findChild<ConnectCard *>();
    QCOMPARE(card->lines(),
        QStringList({ QStringLiteral("stratum+tcp://192.168.1.20:3333"), QStringLiteral("stratum+tcp://10.0.0.5:3333"),
            QStringLiteral("stratum2+tcp://192.168.1.20:3336/9auq"), QStringLiteral("9auq") }));
    const auto buttons = card->findChildren<CopyButton *>();
    QCOMPARE(buttons.size(), 4);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), card->lines().at(2));
    page.setEndpoints({});
    QVERIFY(card->lines().isEmpty());
}

void TestPoolPages::draggingChangesTheOrder()
{
    PoolPage page;
    page.resize(1092, 760);
    page.setSettings({ fixture::upstreamSetting() });
    page.setUpstreams(fixture::upstreams());
    page.show();
    QSignalSpy changes(&page, &PoolPage::settingsChanged);
    auto *table = page.findChild<LiveTable *>(QStringLiteral("upstreams"));
    const QStringList before = names(table);
    drag(table, middleOf(table, 2), middleOf(table, 0) - QPoint(0, 8));
    QCOMPARE(changes.count(), 1);
    const auto change = changes[0][0].value<QMap<QString, QVariant>>();
    const QStringList entries = fixture::upstreamEntries();
    QCOMPARE(change.keys(), QStringList { QStringLiteral("network.upstreams") });
    QCOMPARE(change.first().toStringList(), QStringList({ entries[2], entries[0], entries[1] }));
    QCOMPARE(names(table), QStringList({ before[2], before[0], before[1] }));
    drag(table, middleOf(table, 1), middleOf(table, 1) + QPoint(0, 6)); // dropped where it was
    QCOMPARE(changes.count(), 1);
    drag(table, middleOf(table, 0), middleOf(table, 2) + QPoint(0, 200)); // far below: the last place
    QCOMPARE(changes.count(), 2);
    QCOMPARE(names(table), before);
    page.setSettings({ fixture::upstreamSetting() }); // the values in force win
    QCOMPARE(names(table), before);
}

void TestPoolPages::keysChangeTheOrder()
{
    PoolPage page;
    page.setSettings({ fixture::upstreamSetting() });
    page.setUpstreams(fixture::upstreams());
    page.show();
    QSignalSpy changes(&page, &PoolPage::settingsChanged);
    auto *table = page.findChild<LiveTable *>(QStringLiteral("upstreams"));
    const QStringList before = names(table);
    QCOMPARE(table->currentIndex().row(), 1); // the active one
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(table).first(), before[1]);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier); // it is the first already
    QCOMPARE(changes.count(), 1);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(table), before);
}

void TestPoolPages::poolThatIsNotInThisRunSaysSo()
{
    PoolPage page;
    SettingRow setting = fixture::upstreamSetting();
    setting.value = fixture::upstreamEntries() << QStringLiteral("stratum2+tcp://new.example:3336 bob");
    page.setSettings({ setting });
    page.setUpstreams(fixture::upstreams());
    page.show();
    auto *table = page.findChild<LiveTable *>(QStringLiteral("upstreams"));
    table->selectRow(3);
    QVERIFY(table->model()->index(3, 2).data().toString().contains(QStringLiteral("restart")));
    QVERIFY(page.findChild<FactList *>(QStringLiteral("upstreamFacts"))
                ->value(QStringLiteral("State"))
                .contains(QStringLiteral("restart")));
}

void TestPoolPages::payoutIsVerified()
{
    PoolPage page;
    page.setSettings({ fixture::upstreamSetting() });
    auto pools = fixture::upstreams();
    page.setUpstreams(pools);
    page.show();
    auto *verdict = page.findChild<RoleLabel *>(QStringLiteral("payout"));
    QVERIFY(verdict->text().contains(QStringLiteral("3.10190910")));
    QCOMPARE(verdict->role(), Role::Ok);
    pools.pools[1].payout.check = upstream::PayoutCheck::PaysOthers;
    page.setUpstreams(pools);
    QVERIFY(verdict->text().contains(QStringLiteral("nothing to your address")));
    QCOMPARE(verdict->role(), Role::Warning);
}

void TestPoolPages::mintStopsAndResumes()
{
    MintPage page;
    auto mint = fixture::mint();
    page.setMint(mint);
    page.setEhash(fixture::ehash());
    page.show();
    QSignalSpy wanted(&page, &MintPage::issuingWanted);
    auto *button = page.findChild<QPushButton *>(QStringLiteral("issuing"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.takeFirst().at(0).toBool(), false);
    QTest::mouseClick(button, Qt::LeftButton); // not twice before the mint has answered
    QCOMPARE(wanted.count(), 0);
    mint.isIssuing = false;
    mint.stoppedBecause = QStringLiteral("the owner stopped it");
    page.setMint(mint);
    QVERIFY(page.findChild<TroubleStrip *>(QStringLiteral("mintTrouble"))->text().contains(mint.stoppedBecause));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.takeFirst().at(0).toBool(), true);
    QCOMPARE(page.findChild<FactList *>(QStringLiteral("mintFacts"))->value(QStringLiteral("Books checked")),
        QStringLiteral("34 s ago"));
}

void TestPoolPages::mintTroubleShows()
{
    MintPage page;
    auto mint = fixture::mint();
    mint.url.clear();
    mint.portTrouble = { 3338, QStringLiteral("port 3338 is taken"), 3340 };
    mint.damagedKeysets = { QStringLiteral("keyset 00ad cannot be read") };
    mint.keysets[2].redeemed = mint.keysets[2].issued;
    mint.keysets[2].issued = cashu::Amount(mint.keysets[2].issued.value + 10'000'000); // more than was credited
    page.setMint(mint);
    page.show();
    const QString trouble = page.findChild<TroubleStrip *>(QStringLiteral("mintTrouble"))->text();
    QVERIFY(trouble.contains(QStringLiteral("3340")));
    QVERIFY(trouble.contains(QStringLiteral("00ad")));
    QVERIFY(page.findChild<RoleLabel *>(QStringLiteral("mintUrl"))->text().contains(QStringLiteral("mint.listen")));
    const auto *outstanding = page.findChildren<FigureCard *>().first();
    QCOMPARE(outstanding->findChildren<RoleLabel *>().first()->role(), Role::Bad);
}

QTEST_MAIN(TestPoolPages)
#include "tst_PoolPages.moc"
