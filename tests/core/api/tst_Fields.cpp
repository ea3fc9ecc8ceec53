// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/MessageFields.h"

#include <QtTest>

using namespace api;

namespace {

/// Becomes whatever a member is.
struct Anything {
    template <class T> operator T() const;
};
template <class T, class... Given> constexpr int membersOf()
{
    if constexpr (requires { T { Given {}..., Anything {} }; })
        return membersOf<T, Given..., Anything>();
    else
        return sizeof...(Given);
}
struct Counter {
    int count = 0;
    void operator()(auto &...all) { count = sizeof...(all); }
};

} // namespace
namespace api { // fields() is found by the visitor's namespace
struct FieldCounter : Counter { };
} // namespace api

/// A member that somebody adds to a value must travel, or be left out on purpose.
class tst_Fields : public QObject {
    Q_OBJECT

    template <class T> static void check(const char *name, int leftOut = 0)
    {
        T value {};
        FieldCounter counter;
        fields(value, counter);
        QVERIFY2(counter.count + leftOut == membersOf<T>(),
            qPrintable(QStringLiteral("%1: %2 of %3 members travel; add the new one to its fields(), and raise "
                                      "protocolVersion once a version was released")
                           .arg(QLatin1String(name))
                           .arg(counter.count)
                           .arg(membersOf<T>())));
    }

private Q_SLOTS:
    void everyMemberTravels()
    {
#define CHECK(...) check<__VA_ARGS__>(#__VA_ARGS__)
        CHECK(work::HashrateView);
        CHECK(work::ShareCounts);
        CHECK(work::ShareMark);
        check<work::MinerSnapshot>("work::MinerSnapshot", 1); // recentShares: Part::Marks
        CHECK(work::ConnectionSnapshot);
        CHECK(work::SourceState);
        CHECK(stats::Totals);
        CHECK(stats::StorageTrouble);
        check<stats::LiveSnapshot>("stats::LiveSnapshot", 3); // takenAt, miners, connections
        CHECK(stats::SeriesRequest);
        CHECK(stats::SeriesPoint);
        CHECK(stats::Series);
        CHECK(stats::Event);
        CHECK(stats::RenameMachine);
        CHECK(stats::DisconnectMachine);
        CHECK(stats::BanMachine);
        CHECK(stats::LiftBan);
        CHECK(stats::MachineRequest);
        CHECK(stats::MachineAnswer);
        CHECK(node::NodeState);
        CHECK(SettingSpec);
        CHECK(SettingRow);
        CHECK(ehash::MintState);
        CHECK(ehash::MachineQuotes);
        CHECK(ehash::PeerState);
        check<ehash::Snapshot>("ehash::Snapshot", 2); // takenAt, machines
        CHECK(mint::KeysetBooks);
        CHECK(mint::Epoch);
        CHECK(mint::PortTrouble);
        check<mint::Snapshot>("mint::Snapshot", 1); // takenAt
        CHECK(wallet::Balance);
        CHECK(wallet::MintEntry);
        CHECK(wallet::HistoryEntry);
        check<wallet::Snapshot>("wallet::Snapshot", 2); // takenAt, history
        CHECK(wallet::SendOrder);
        CHECK(wallet::ReceiveOrder);
        CHECK(wallet::QuoteOrder);
        CHECK(wallet::AwaitQuoteOrder);
        CHECK(wallet::SentToken);
        CHECK(wallet::TokenPreview);
        CHECK(wallet::Received);
        CHECK(wallet::QuoteInfo);
        CHECK(wallet::Summary);
        CHECK(wallet::RestoreProgress);
        CHECK(bitcoin::OutputView);
        CHECK(bitcoin::CoinbaseView);
        CHECK(pool::TemplateView);
        CHECK(pool::JobView);
        check<pool::Snapshot>("pool::Snapshot", 1); // takenAt
        CHECK(upstream::Payout);
        CHECK(upstream::JobFacts);
        CHECK(upstream::PoolView);
        CHECK(node::NodeVerdict);
        CHECK(node::BlockOutcome);
        CHECK(ehash::PoolState);
        CHECK(lan::PoolEntry);
        CHECK(lan::PoolRow);
        CHECK(lan::Temperature);
        CHECK(lan::Fan);
        CHECK(lan::HashBoard);
        CHECK(lan::DeviceRates);
        CHECK(lan::TuningLimits);
        CHECK(lan::Reading);
        CHECK(lan::Capabilities);
        CHECK(lan::Alert);
        CHECK(lan::DeviceState);
        CHECK(lan::ScanState);
        CHECK(lan::SubnetRow);
        CHECK(lan::PointStep);
        CHECK(lan::PointState);
        CHECK(lan::Schedule);
        CHECK(lan::PoolTemplate);
        CHECK(lan::SetPools);
        CHECK(lan::SetFrequency);
        CHECK(lan::AddDevice);
        CHECK(lan::NameDevice);
        CHECK(lan::ManageDevices);
        CHECK(lan::SetCredentials);
        CHECK(lan::ChangeDevices);
        CHECK(lan::PlanPoint);
        CHECK(lan::PlanPutBack);
        CHECK(lan::StartPlan);
        CHECK(lan::StopPlan);
        CHECK(lan::ReadTelemetry);
        CHECK(lan::Request);
        CHECK(lan::TelemetryPoint);
        CHECK(lan::DeviceOutcome);
        CHECK(lan::Answer);
        check<lan::Snapshot>("lan::Snapshot", 2); // takenAt, devices
        CHECK(CoreFacts);
        CHECK(Hello);
        CHECK(Welcome);
        CHECK(Refusal);
#undef CHECK
    }

    void theCheckCanFail()
    {
        struct Two {
            int a = 0;
            QString b {};
        };
        QCOMPARE(membersOf<Two>(), 2);
        QCOMPARE(membersOf<stats::SeriesPoint>(), 6);
    }
};

QTEST_GUILESS_MAIN(tst_Fields)
#include "tst_Fields.moc"
