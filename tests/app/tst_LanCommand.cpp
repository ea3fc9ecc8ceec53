// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Instance.h"
#include "app/shared/LanJson.h"
#include "app/shared/LanTeller.h"
#include "app/shared/LanWiring.h"
#include "app/shared/SecretRows.h"
#include "tests/support/ApiSamples.h"

#include <QSignalSpy>
#include <QtTest>

using namespace app;

namespace {

const QString attic = QStringLiteral("aa:bb:cc:00:00:01");

QStringList typed(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

std::optional<lan::Order> orderOf(const char *text, const QString &input = {})
{
    const auto command = LanCommand::parse(typed(text));
    if (!command)
        return std::nullopt;
    return command->order(support::sampleLan(), input).value_or(std::nullopt);
}

template <class T> T given(const char *text, const QString &input = {})
{
    const auto order = orderOf(text, input);
    return order && std::holds_alternative<T>(*order) ? std::get<T>(*order) : T {};
}

} // namespace

class tst_LanCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formsAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        const auto row
            = [](const char *text, bool isGood) { QTest::newRow(text) << QString::fromLatin1(text) << isGood; };
        row("list", true);
        row("list more", false);
        row("scan", true);
        row("scan 192.168.1.0/24 10.0.0.0/24", true);
        row("scan --stop", true);
        row("scan --faster", false);
        row("add", false);
        row("manage", false);
        row("manage maybe", false);
        row("manage on all", true);
        row("credentials s19 root secret", false); // never in argv
        row("point all --template home --no-fallback --dry-run", true);
        row("point --template", false);
        row("fan attic", false);
        row("schedule add --from=17:00 --to 20:00", true);
        row("nonsense", false);
        row("--json", false);
    }
    void formsAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const auto command = LanCommand::parse(text.split(u' '));
        QCOMPARE(command.has_value(), isGood);
        if (!isGood)
            QVERIFY(command.error().detail.contains(QLatin1String("lan help")));
    }

    void devicesGoByNameKeyAndAddress()
    {
        for (const char *name : { "attic", "ATTIC", "aa:bb:cc:00:00:01", "AA:BB:CC:00:00:01", "192.168.1.7" }) {
            const QByteArray text = QByteArray("forget ") + name;
            QCOMPARE(given<lan::ForgetDevice>(text.constData()).key, attic);
        }
        lan::Snapshot twins = support::sampleLan();
        twins.devices[1].name = QStringLiteral("Attic");
        const auto command = LanCommand::parse(typed("show attic"));
        QCOMPARE(command->devices(twins, command->words).error().code, Errc::AlreadyExists);
        QCOMPARE(command->devices(twins, { QStringLiteral("cellar") }).error().code, Errc::NotFound);
        // "all" are those that the command is for.
        QCOMPARE(given<lan::ChangeDevices>("pause all").keys, QStringList { attic });
        QCOMPARE(given<lan::PlanPutBack>("put-back all").keys, QStringList { attic });
        QCOMPARE(given<lan::ManageDevices>("manage on all").keys, QStringList { attic });
    }

    void ordersAreWhatWasTyped()
    {
        QCOMPARE(given<lan::StartScan>("scan 10.0.0.0/24").subnets, QStringList { QStringLiteral("10.0.0.0/24") });
        QVERIFY(std::holds_alternative<lan::StopScan>(*orderOf("scan --stop")));
        QVERIFY(std::holds_alternative<lan::ResumeScan>(*orderOf("scan --resume")));
        QVERIFY(given<lan::SetManaging>("manage on").isOn);
        QVERIFY(!orderOf("list") && !orderOf("show attic") && !orderOf("schedule list"));

        const auto login = given<lan::SetCredentials>("credentials attic root", QStringLiteral("p w"));
        QCOMPARE(login.user, QStringLiteral("root"));
        QCOMPARE(login.password, QStringLiteral("p w"));
        QCOMPARE(given<lan::SetCredentials>("credentials attic").user, QString());

        const auto point = given<lan::PlanPoint>("point attic --no-fallback --sv1 --template home");
        QVERIFY(!point.keepFallback && !point.preferSv2);
        QCOMPARE(point.templateId, 1);
        QVERIFY(!orderOf("point attic --template other"));
        QVERIFY(given<lan::PlanPoint>("point attic").keepFallback);

        const auto change = [](const char *text) { return given<lan::ChangeDevices>(text).change; };
        QVERIFY(change("pause attic") == lan::Change(lan::SetPaused { true }));
        QVERIFY(change("resume attic") == lan::Change(lan::SetPaused { false }));
        QVERIFY(change("identify attic off") == lan::Change(lan::Identify { false }));
        QVERIFY(change("fan attic 40") == lan::Change(lan::SetFan { 40 }));
        QVERIFY(change("fan attic auto") == lan::Change(lan::SetFan {}));
        QVERIFY(change("frequency attic 525 1150") == lan::Change(lan::SetFrequency { 525, 1150 }));
        for (const char *wrong : { "fan attic 140", "fan attic fast", "frequency attic 0", "identify attic maybe" })
            QVERIFY2(!orderOf(wrong), wrong);
        QCOMPARE(given<lan::ChangeDevices>("pause attic --code", QStringLiteral("123456")).oneTimeCode,
            QStringLiteral("123456"));

        const auto named = given<lan::NameDevice>("name attic --group cellar");
        QCOMPARE(named.name, QStringLiteral("attic"));
        QCOMPARE(named.group, QStringLiteral("cellar"));
        QCOMPARE(given<lan::NameDevice>("name attic").name, QString());
    }

    void schedulesAndTemplates()
    {
        const auto schedule
            = given<lan::SaveSchedule>("schedule add --group roof --days fri-mon,wed --from 22:30 --to 6:00").schedule;
        QCOMPARE(schedule, (lan::Schedule { 0, QStringLiteral("roof"), 0x75, 22 * 60 + 30, 360, true }));
        for (const char *wrong : { "schedule add --from 25:00 --to 1:00", "schedule add --from 1:00",
                 "schedule add --days noday --from 1:00 --to 2:00", "schedule remove 9", "schedule maybe 1" })
            QVERIFY2(!orderOf(wrong), wrong);
        QVERIFY(!given<lan::SaveSchedule>("schedule off 1").schedule.isOn);
        QCOMPARE(given<lan::RemoveSchedule>("schedule remove 1").id, 1);

        const auto pools = given<lan::SaveTemplate>(
            "template add two stratum+tcp://a.example:3333 me stratum+tcp://b.example:3334 me --password",
            QStringLiteral("s3cret"))
                               .pools;
        QCOMPARE(pools.pools.size(), 2);
        QCOMPARE(pools.pools[1].host, QStringLiteral("b.example"));
        QCOMPARE(pools.pools[0].password, std::optional(QStringLiteral("s3cret")));
        QCOMPARE(given<lan::SaveTemplate>("template add home stratum+tcp://a.example:3333 me").pools.id, 1);
        QVERIFY(!orderOf("template add home stratum+tcp://a.example:3333"));
        QCOMPARE(given<lan::RemoveTemplate>("template remove home").id, 1);
    }

    void thePasswordIsInNoAnswer()
    {
        lan::Snapshot snapshot = support::sampleLan();
        for (lan::PoolRow &row : snapshot.devices[0].reading.pools)
            row.pool.password = QStringLiteral("hunter2");
        for (lan::PoolEntry &pool : snapshot.templates[0].pools)
            pool.password = QStringLiteral("hunter2");
        const QList<QJsonObject> all { lanJson(snapshot), deviceJson(snapshot.devices[0], true),
            { { QStringLiteral("t"), templatesJson(snapshot.templates) } },
            { { QStringLiteral("p"), pointJson(snapshot.point) } } };
        for (const QJsonObject &json : all)
            QVERIFY(!QJsonDocument(json).toJson().contains("hunter2"));
        // A bundle for others hides what stands inside of the stored forms.
        const auto parts = secretParts(lan::SecretShelf::loginName(attic),
            lan::SecretShelf::loginValue(QStringLiteral("root"), QStringLiteral("hunter2")));
        QVERIFY(parts.contains("hunter2") && !parts.contains("root"));
    }

    /// What the program does with `lan point`: plan, start, tell how far it is, tell the end.
    void theTellerGoesWithAPlanToItsEnd()
    {
        LanTeller teller;
        QSignalSpy orders(&teller, &LanTeller::ordered);
        QList<QJsonObject> told;
        const auto tell = [&](const QJsonObject &json) { told << json; };
        teller.run(LanTeller::request(typed("point attic"), {}), support::sampleLan(), tell);
        QCOMPARE(orders.size(), 1);
        const auto plan = orders[0][0].value<lan::Request>();
        QVERIFY(std::holds_alternative<lan::PlanPoint>(plan.order));
        lan::Answer answer;
        answer.id = plan.id;
        answer.plan = support::sampleLan().point;
        answer.plan.id = 77;
        answer.plan.phase = lan::PointState::Phase::Planned;
        teller.take(answer);
        QCOMPARE(orders.size(), 2);
        const auto start = orders[1][0].value<lan::Request>();
        QCOMPARE(std::get<lan::StartPlan>(start.order).id, 77);
        QVERIFY(told.isEmpty());
        lan::Answer begun;
        begun.id = start.id;
        teller.take(begun);
        lan::Snapshot now = support::sampleLan();
        now.point.id = 77;
        teller.look(now);
        teller.look(now); // nothing new
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0].contains(QStringLiteral("progress")));
        now.point.phase = lan::PointState::Phase::Done;
        now.point.steps[0].phase = lan::PointStep::Phase::Refused;
        teller.look(now);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[1][QStringLiteral("plan")][QStringLiteral("devices")][0][QStringLiteral("phase")].toString(),
            QStringLiteral("refused"));
        teller.look(now);
        QCOMPARE(told.size(), 2);
    }

    void refusalsAndDryRunsEndAtOnce()
    {
        LanTeller teller;
        QSignalSpy orders(&teller, &LanTeller::ordered);
        QList<QJsonObject> told;
        const auto tell = [&](const QJsonObject &json) { told << json; };
        teller.run(LanTeller::request(typed("restart attic"), {}), support::sampleLan(), tell);
        lan::Answer refused;
        refused.id = orders[0][0].value<lan::Request>().id;
        refused.error = Error { Errc::Denied, QStringLiteral("management is off") };
        teller.take(refused);
        teller.take(refused); // once
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][QStringLiteral("code")].toString(), QStringLiteral("denied"));
        teller.run(LanTeller::request(typed("point attic --dry-run"), {}), support::sampleLan(), tell);
        lan::Answer plan;
        plan.id = orders[1][0].value<lan::Request>().id;
        plan.plan = support::sampleLan().point;
        teller.take(plan);
        QCOMPARE(orders.size(), 2); // nothing was started
        QVERIFY(told[1].contains(QStringLiteral("plan")));
        teller.run(LanTeller::request(typed("show nobody"), {}), support::sampleLan(), tell);
        QCOMPARE(told[2][QStringLiteral("code")].toString(), QStringLiteral("not-found"));
        QCOMPARE(orders.size(), 2);
    }

    void eventsOfDevicesStandInTheFeed()
    {
        lan::LanEvent event;
        event.kind = lan::LanEvent::Kind::AlertBegan;
        event.device = QStringLiteral("attic");
        event.key = attic;
        event.alert = { lan::AlertKind::Hot, {}, 81, 75, {} };
        const stats::Event hot = deviceEvent(event);
        QCOMPARE(hot.kind, stats::EventKind::DeviceAlert);
        QCOMPARE(hot.severity, stats::Severity::Bad);
        QCOMPARE(hot.machine, QStringLiteral("attic"));
        QCOMPARE(hot.values[QStringLiteral("alert")].toString(), QStringLiteral("hot"));
        QCOMPARE(hot.values[QStringLiteral("value")].toDouble(), 81.0);
        event.kind = lan::LanEvent::Kind::AlertEnded;
        QCOMPARE(deviceEvent(event).kind, stats::EventKind::DeviceWell);
        event.kind = lan::LanEvent::Kind::ChangeRefused;
        event.reason = QStringLiteral("it said no");
        QCOMPARE(deviceEvent(event).kind, stats::EventKind::DeviceChanged);
        QCOMPARE(deviceEvent(event).values[QStringLiteral("reason")].toString(), QStringLiteral("it said no"));
    }

    void textsNameWhatIsWrong()
    {
        const QString list = lanText(QStringLiteral("list"), lanJson(support::sampleLan()));
        QVERIFY(list.contains(QStringLiteral("attic")) && list.contains(QStringLiteral("hot")));
        QVERIFY(lanText(QStringLiteral("list"), lanJson(lan::Snapshot {})).contains(QStringLiteral("lan scan")));
        QCOMPARE(
            lanText(QStringLiteral("fan"), errorJson({ Errc::Denied, QStringLiteral("no") })), QStringLiteral("no\n"));
        QVERIFY(lanText(QStringLiteral("restart"), lanJson(support::sampleLanAnswer()))
                    .contains(QStringLiteral("management is off")));
    }
};

QTEST_GUILESS_MAIN(tst_LanCommand)
#include "tst_LanCommand.moc"
