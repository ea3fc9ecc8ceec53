// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "app/screenshots/LanFixture.h"
#include "widgets/models/Attention.h"
#include "widgets/models/EventModel.h"
#include "widgets/models/MachineRow.h"
#include "widgets/text/Format.h"
#include "widgets/text/Language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace widgets;
using namespace std::chrono_literals;

namespace {

QList<MachineRow> rows(int count, int tick = 0)
{
    const stats::LiveSnapshot live = fixture::live(count, tick);
    QList<MachineRow> list;
    for (const auto &miner : live.miners)
        list << MachineRow::of(miner, live.takenAt);
    return list;
}

QStringList names(const MachineModel &model)
{
    QStringList list;
    for (const MachineRow &row : model.rows())
        list << row.name;
    return list;
}

int column(const char *id)
{
    const auto columns = machineColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (QByteArrayView(columns[i].id) == id)
            return int(i);
    }
    return -1;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_language.set(QStringLiteral("en")); }
    void announcesOnlyWhatDiffers();
    void keepsSelectionAcrossSorting();
    void filters();
    void survivesRandomSnapshots();
    void textsOfCells();
    void eventsNewestFirst();
    void silence();
    void attentionComesAndGoes();
    void attentionMute();
    void attentionOfSourceAndNodes();
    void attentionOfStorage();
    void manySilentMachinesAreOneStrip();
    void attentionOfDevices();

private:
    Language m_language;
};

void TestModels::announcesOnlyWhatDiffers()
{
    MachineModel model(machineContext, machineColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto list = rows(100);
    model.setRows(list);
    QCOMPARE(model.rowCount(), 100);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.setRows(list);
    QCOMPARE(changed.size() + inserted.size() + removed.size() + layout.size(), 0);
    list[10].accepted += 1;
    list[11].accepted += 1;
    list[50].rejected += 1;
    model.setRows(list);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 10);
    QCOMPARE(changed[0][1].toModelIndex().row(), 11);
    QCOMPARE(changed[1][0].toModelIndex().row(), 50);
    list.remove(20, 3);
    list << rows(101).last();
    model.setRows(list);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 20);
    QCOMPARE(removed[0][2].toInt(), 22);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestModels::keepsSelectionAcrossSorting()
{
    MachineModel model(machineContext, machineColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows(30));
    model.sort(column("name"), Qt::AscendingOrder);
    QCOMPARE(model.row(0).name, QStringLiteral("avalon-nano"));
    QVERIFY(names(model).indexOf(QStringLiteral("farm-9")) < names(model).indexOf(QStringLiteral("farm-10")));
    const QPersistentModelIndex kept = model.index(model.rowOf(QStringLiteral("nerdqaxe")), 3);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.sort(column("accepted"), Qt::DescendingOrder);
    QCOMPARE(layout.size(), 1);
    QVERIFY(model.row(0).accepted >= model.row(1).accepted);
    QCOMPARE(model.row(kept.row()).key, QStringLiteral("nerdqaxe"));
    auto next = rows(30);
    next[2].accepted = 1000000;
    model.setRows(next);
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.column(), 3);
}

void TestModels::filters()
{
    MachineModel model(machineContext, machineColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows(6));
    model.setFilter([](const MachineRow &row) { return row.matches(QStringLiteral("BITAXE sv2")); });
    QCOMPARE(names(model), QStringList { QStringLiteral("bitaxe-attic") });
    model.setRows(rows(6, 1));
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 6);
}

void TestModels::survivesRandomSnapshots()
{
    MachineModel model(machineContext, machineColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        QList<MachineRow> list = rows(40, round);
        std::shuffle(list.begin(), list.end(), random);
        list.resize(qsizetype(random() % 41));
        QSet<QString> wanted;
        for (const MachineRow &row : list)
            wanted << row.key;
        model.sort(int(random() % machineColumns().size()), random() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        model.setRows(list);
        QCOMPARE(model.rowCount(), int(list.size()));
        for (const MachineRow &row : model.rows()) {
            QVERIFY(wanted.contains(row.key));
            QCOMPARE(
                row, *std::find_if(list.begin(), list.end(), [&](const MachineRow &r) { return r.key == row.key; }));
        }
    }
}

void TestModels::textsOfCells()
{
    MachineModel model(machineContext, machineColumns(), nullptr);
    model.setRows(rows(6));
    const auto text = [&](const char *key, const char *id) {
        return model.index(model.rowOf(QLatin1String(key)), column(id)).data().toString();
    };
    QCOMPARE(text("s9-garage", "now"), QStringLiteral("silent 6 min"));
    QCOMPARE(text("s9-garage", "name"), QStringLiteral("s9-garage silent"));
    QCOMPARE(text("nerdqaxe", "name"), QStringLiteral("nerdqaxe working"));
    QCOMPARE(text("cpu-test", "reported"), Format::unknown());
    QVERIFY(text("nerdqaxe", "day").endsWith(QStringLiteral("TH/s")));
    QCOMPARE(model.headerData(column("now"), Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("10 min"));
}

void TestModels::eventsNewestFirst()
{
    EventModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEvents(fixture::events());
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("s9-garage is silent"));
    stats::Event block { fixture::now(), stats::EventKind::BlockFound, stats::Severity::Good,
        QStringLiteral("nerdqaxe"), { { QStringLiteral("height"), 7 } } };
    for (int i = 0; i < EventModel::capacity + 50; ++i)
        model.add(block);
    QCOMPARE(model.rowCount(), EventModel::capacity);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("nerdqaxe found block 7"));
}

void TestModels::silence()
{
    work::MinerSnapshot m;
    const UnixMs now = fixture::now();
    m.connectedSince = now - 1h;
    m.expectedShareSeconds = 9;
    m.lastShareAt = now - 170s;
    QCOMPARE(stateOf(m, now), MachineState::Working);
    m.lastShareAt = now - 181s;
    QCOMPARE(stateOf(m, now), MachineState::Silent);
    m.expectedShareSeconds = 0.2; // not before two minutes, however fast it is
    m.lastShareAt = now - 110s;
    QCOMPARE(stateOf(m, now), MachineState::Working);
    m.lastShareAt.reset();
    m.connectedSince = now - 10s;
    QCOMPARE(stateOf(m, now), MachineState::Starting);
    m.connectedSince = now - 10min;
    QCOMPARE(stateOf(m, now), MachineState::Silent);
}

void TestModels::attentionComesAndGoes()
{
    AttentionBoard board;
    stats::LiveSnapshot live = fixture::live(6);
    board.update(live, fixture::nodes());
    QCOMPARE(board.visible().size(), 1);
    const Attention silent = board.visible().first();
    QCOMPARE(silent.subject, QStringLiteral("s9-garage"));
    QCOMPARE(silent.sentence, QStringLiteral("has sent no share for 6 min. It usually sends one every 9 s."));
    QCOMPARE(silent.page, QStringLiteral("machines"));
    QCOMPARE(silent.machineKey, QStringLiteral("s9-garage"));
    live.miners[4].lastShareAt = live.takenAt - 1s;
    board.update(live, fixture::nodes());
    QVERIFY(board.visible().isEmpty());
}

void TestModels::attentionMute()
{
    AttentionBoard board;
    stats::LiveSnapshot live = fixture::live(6);
    board.update(live, {});
    board.mute(board.visible().first().id);
    QVERIFY(board.visible().isEmpty());
    board.update(live, {});
    QVERIFY2(board.visible().isEmpty(), "muted while it lasts");
    stats::LiveSnapshot well = live;
    well.miners[4].lastShareAt = well.takenAt;
    board.update(well, {});
    board.update(live, {});
    QCOMPARE(board.visible().size(), 1); // over and back: said again
}

void TestModels::attentionOfSourceAndNodes()
{
    AttentionBoard board;
    stats::LiveSnapshot live = fixture::live(1);
    live.source.status = work::SourceStatus::Reconnecting;
    live.source.name = QStringLiteral("pool.example.org");
    live.source.since = live.takenAt - 90s;
    auto nodes = fixture::nodes();
    nodes[0].status = node::NodeStatus::Unreachable;
    nodes[0].detail = QStringLiteral("Connection refused.");
    board.update(live, nodes);
    QCOMPARE(board.visible().size(), 2);
    QCOMPARE(board.visible()[0].role, Role::Bad); // the worst first
    QCOMPARE(board.visible()[0].sentence, QStringLiteral("cannot be reached. Connection refused."));
    QVERIFY(board.visible()[1].sentence.startsWith(QStringLiteral("is lost since 1 min")));
    live.source.status = work::SourceStatus::Working;
    live.source.isFallback = true;
    nodes[0].status = node::NodeStatus::Ready;
    board.update(live, nodes);
    QCOMPARE(board.visible().size(), 1);
    QCOMPARE(board.visible()[0].id, QStringLiteral("source-fallback"));
}

void TestModels::attentionOfStorage()
{
    AttentionBoard board;
    stats::LiveSnapshot live = fixture::live(1);
    live.storage = { { stats::Storage::History, live.takenAt, QStringLiteral("history.db: disk full") },
        { stats::Storage::Blocks, live.takenAt, QStringLiteral("No space left on device") } };
    board.update(live, {});
    QCOMPARE(board.visible().size(), 2);
    QCOMPARE(board.visible()[0].id, QStringLiteral("storage/blocks")); // the worst first
    QCOMPARE(board.visible()[0].role, Role::Bad);
    QVERIFY(board.visible()[0].sentence.endsWith(QStringLiteral("No space left on device")));
    QVERIFY(!board.visible()[0].actionText.isEmpty() && !board.visible()[0].page.isEmpty());
    QCOMPARE(board.visible()[1].role, Role::Warning);
    QVERIFY(board.visible()[1].sentence.contains(QStringLiteral("history.db")));
    live.storage.clear();
    board.update(live, {});
    QVERIFY(board.visible().isEmpty());
}

void TestModels::manySilentMachinesAreOneStrip()
{
    AttentionBoard board;
    stats::LiveSnapshot live = fixture::live(50);
    for (auto &miner : live.miners)
        miner.lastShareAt = live.takenAt - 2h;
    board.update(live, {});
    QCOMPARE(board.visible().size(), 1);
    QCOMPARE(board.visible()[0].subject, QStringLiteral("50 machines"));
    QVERIFY(board.visible()[0].machineKey.isEmpty());
}

void TestModels::attentionOfDevices()
{
    lan::Snapshot lan = fixture::fleet(8);
    AttentionBoard board;
    board.update({}, {}, {}, {}, lan);
    QStringList ids;
    const QList<Attention> all = board.visible();
    for (const Attention &each : all) {
        ids << each.id;
        QCOMPARE(each.page, QStringLiteral("network"));
        QVERIFY(!each.sentence.isEmpty() && !each.actionText.isEmpty() && !each.machineKey.isEmpty());
    }
    const QString hot = QStringLiteral("lan/hot/") + lan.devices[0].key;
    QVERIFY(ids.contains(hot));
    QVERIFY(ids.contains(QStringLiteral("lan/offline/") + lan.devices[1].key));
    // What is bad stands before what is only odd.
    QVERIFY(ids.indexOf(hot) < ids.indexOf(QStringLiteral("lan/mining-elsewhere/") + lan.devices[3].key));
    board.mute(hot);
    board.update({}, {}, {}, {}, lan);
    QCOMPARE(board.visible().size(), all.size() - 1);
    // The same trouble of many is one strip.
    for (lan::DeviceState &device : lan.devices)
        device.alerts = { { lan::AlertKind::Offline, fixture::now(), 5, 3, {} } };
    board.update({}, {}, {}, {}, lan);
    QCOMPARE(board.visible().size(), 1);
    QCOMPARE(board.visible().first().subject, QStringLiteral("8 machines"));
    // That the list cannot be saved is told too.
    lan.devices.clear();
    lan.bookTrouble = Error { Errc::Io, QStringLiteral("disk full") };
    board.update({}, {}, {}, {}, lan);
    QVERIFY(board.visible().first().sentence.contains(QStringLiteral("disk full")));
}

QTEST_MAIN(TestModels)
#include "tst_Models.moc"
