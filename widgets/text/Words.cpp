// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/Words.h"

#include "widgets/text/CoreWords.h"
#include "widgets/text/FleetWords.h"
#include "widgets/text/Format.h"
#include "widgets/text/Plural.h"

#include <algorithm>

namespace widgets {

QString Words::rejectReason(work::RejectReason reason)
{
    switch (reason) {
    case work::RejectReason::None:
        return tr("accepted");
    case work::RejectReason::Stale:
        return tr("stale");
    case work::RejectReason::UnknownJob:
        return tr("for an unknown job");
    case work::RejectReason::Duplicate:
        return tr("duplicate");
    case work::RejectReason::LowDifficulty:
        return tr("below target");
    case work::RejectReason::TimeTooOld:
        return tr("time too old");
    case work::RejectReason::TimeTooNew:
        return tr("time in the future");
    case work::RejectReason::BadVersion:
        return tr("version bits not allowed");
    case work::RejectReason::BadExtranonce:
        return tr("wrong extranonce size");
    case work::RejectReason::Malformed:
        return tr("malformed");
    case work::RejectReason::Unauthorized:
        return tr("not authorized");
    case work::RejectReason::Upstream:
        return tr("refused by the pool above");
    case work::RejectReason::Lost:
        return tr("never answered");
    case work::RejectReason::RateLimited:
        return tr("over the rate limit");
    }
    return {};
}

QStringList Words::rejectList(const std::array<quint64, work::rejectReasonCount> &counts)
{
    QList<int> reasons;
    for (int i = 1; i < work::rejectReasonCount; ++i) {
        if (counts[size_t(i)] > 0)
            reasons << i;
    }
    std::stable_sort(
        reasons.begin(), reasons.end(), [&](int a, int b) { return counts[size_t(a)] > counts[size_t(b)]; });
    QStringList list;
    for (int i : reasons)
        list << tr("%1 %2", "count, reason").arg(Format::count(counts[size_t(i)]), rejectReason(work::RejectReason(i)));
    return list;
}

QString Words::protocol(work::MachineProtocol protocol)
{
    return protocol == work::MachineProtocol::Sv2 ? tr("SV2") : tr("SV1");
}

Words::State Words::source(work::SourceStatus status)
{
    switch (status) {
    case work::SourceStatus::Starting:
        return { tr("starting"), Role::Faint };
    case work::SourceStatus::Working:
        return { tr("working"), Role::Ok };
    case work::SourceStatus::Reconnecting:
        return { tr("reconnecting"), Role::Warning };
    case work::SourceStatus::Waiting:
        return { tr("waiting for work"), Role::Warning };
    case work::SourceStatus::Failed:
        return { tr("failed"), Role::Bad };
    }
    return {};
}

Words::State Words::node(node::NodeStatus status)
{
    switch (status) {
    case node::NodeStatus::Connecting:
        return { tr("connecting"), Role::Faint };
    case node::NodeStatus::Ready:
        return { tr("ready"), Role::Ok };
    case node::NodeStatus::Syncing:
        return { tr("syncing"), Role::Warning };
    case node::NodeStatus::Lagging:
        return { tr("behind"), Role::Warning };
    case node::NodeStatus::Unreachable:
        return { tr("unreachable"), Role::Bad };
    case node::NodeStatus::Denied:
        return { tr("access denied"), Role::Bad };
    case node::NodeStatus::Unsupported:
        return { tr("not supported"), Role::Bad };
    }
    return {};
}

QString Words::sourceKind(const QString &kind)
{
    if (kind == QLatin1String("pool"))
        return tr("This computer's pool");
    if (kind == QLatin1String("upstream-sv2"))
        return tr("Remote pool, SV2");
    if (kind == QLatin1String("upstream-sv1"))
        return tr("Remote pool, SV1");
    return kind;
}

Role Words::severity(stats::Severity severity)
{
    switch (severity) {
    case stats::Severity::Good:
        return Role::Ok;
    case stats::Severity::Info:
        return Role::Faint;
    case stats::Severity::Warning:
        return Role::Warning;
    case stats::Severity::Bad:
        return Role::Bad;
    }
    return Role::Faint;
}

QString Words::machines(qsizetype n)
{
    return tr("%1 machine(s)", nullptr, pluralOf(quint64(n))).arg(Format::count(quint64(n)));
}

QString Words::profileTitle(const QString &profile)
{
    if (profile == QLatin1String("demo"))
        return tr("Demo");
    if (profile == QLatin1String("solo"))
        return tr("Solo");
    if (profile == QLatin1String("home-pool"))
        return tr("Home pool");
    if (profile == QLatin1String("pool"))
        return tr("Pool");
    return profile;
}

QString Words::profileHelp(const QString &profile)
{
    if (profile == QLatin1String("demo"))
        return tr("Virtual machines mine a simulated chain. Nothing else is needed, nothing is real.");
    if (profile == QLatin1String("solo"))
        return tr("Your machines mine on your own Bitcoin node. A block found pays you, whole.");
    if (profile == QLatin1String("home-pool"))
        return tr("Several people's machines mine on your Bitcoin node and share what they find.");
    if (profile == QLatin1String("pool"))
        return tr("Your machines mine at a remote pool, with others in reserve. That pool pays you.");
    return {};
}

QString Words::demoMark()
{
    return tr("Demo: simulated chain, no real bitcoin");
}

namespace {

QString value(const stats::Event &event, const char *key)
{
    return event.values.value(QLatin1String(key)).toString();
}

QString reasonTail(const stats::Event &event)
{
    const QString reason = CoreWords::of(value(event, "reason"));
    return reason.isEmpty() ? QString() : QStringLiteral(": ") + reason;
}

QString heightOf(const stats::Event &event)
{
    return Format::count(event.values.value(QStringLiteral("height")).toULongLong());
}

QString peerOf(const stats::Event &event)
{
    return event.machine.isEmpty() ? value(event, "address")
                                   : QStringLiteral("%1 (%2)").arg(event.machine, value(event, "address"));
}

QString momentOf(const stats::Event &event, const char *key)
{
    return Format::moment(UnixMs(std::chrono::milliseconds(value(event, key).toLongLong())), event.at);
}

} // namespace

QString Words::banSentence(const stats::Event &event)
{
    const bool hasEnd = event.values.contains(QStringLiteral("until"));
    const QString peer = peerOf(event);
    if (!event.values.contains(QStringLiteral("before")))
        return hasEnd ? tr("%1 is banned until %2%3").arg(peer, momentOf(event, "until"), reasonTail(event))
                      : tr("%1 is banned%2").arg(peer, reasonTail(event));
    const QString before
        = value(event, "before").toLongLong() > 0 ? momentOf(event, "before") : tr("lifted", "a ban's end");
    return hasEnd ? tr("%1 is banned until %2, before until %3").arg(peer, momentOf(event, "until"), before)
                  : tr("%1 is banned until lifted, before until %2").arg(peer, before);
}

QString Words::deviceSentence(const stats::Event &event)
{
    const QString alert = value(event, "alert");
    const QString &device = event.machine;
    if (event.kind == stats::EventKind::DeviceWell)
        return alert == u"offline" ? tr("%1 answers on the network again").arg(device)
                                   : tr("%1 is well again").arg(device);
    if (event.kind == stats::EventKind::DeviceChanged) {
        const bool isRefused = event.values.contains(QStringLiteral("reason"));
        return FleetWords::event(
            { .kind = isRefused ? lan::LanEvent::Kind::ChangeRefused : lan::LanEvent::Kind::Changed,
                .device = device,
                .change = value(event, "change"),
                .before = value(event, "before"),
                .after = value(event, "after"),
                .reason = value(event, "reason") });
    }
    const auto degrees
        = [&](const char *key) { return QString::number(event.values.value(QLatin1String(key)).toInt()); };
    if (alert == u"offline")
        return tr("%1 does not answer on the network").arg(device);
    if (alert == u"low-hashrate")
        return tr("%1 hashes less than it should").arg(device);
    if (alert == u"hot")
        return tr("%1 is hot: %2 °C, the limit is %3 °C").arg(device, degrees("value"), degrees("limit"));
    if (alert == u"fan-stopped")
        return tr("A fan of %1 stands still").arg(device);
    if (alert == u"many-rejects")
        return tr("Many shares of %1 are rejected").arg(device);
    if (alert == u"mining-elsewhere")
        return tr("%1 mines elsewhere").arg(device);
    if (alert == u"restart-loop")
        return tr("%1 restarts again and again").arg(device);
    return alert == u"needs-credentials" ? tr("%1 refuses its password").arg(device)
                                         : tr("Something is wrong with %1").arg(device);
}

QString Words::event(const stats::Event &event)
{
    using Kind = stats::EventKind;
    const QString name = CoreWords::of(value(event, "name"));
    switch (event.kind) {
    case Kind::MachineConnected:
        return tr("%1 connected").arg(event.machine);
    case Kind::MachineGone:
        return tr("%1 left").arg(event.machine);
    case Kind::MachineSilent:
        return tr("%1 is silent").arg(event.machine);
    case Kind::MachineBack:
        return tr("%1 is back").arg(event.machine);
    case Kind::BlockFound:
        return event.machine.isEmpty() ? tr("Block %1 found").arg(heightOf(event))
                                       : tr("%1 found block %2").arg(event.machine, heightOf(event));
    case Kind::BlockRejected:
        return name.isEmpty() ? tr("Block %1 was rejected%2").arg(heightOf(event), reasonTail(event))
                              : tr("%1 refused block %2%3").arg(name, heightOf(event), reasonTail(event));
    case Kind::BlockSent:
        return event.machine.isEmpty() ? tr("Block %1 was found and sent to %2").arg(heightOf(event), name)
                                       : tr("%1 found block %2, sent to %3").arg(event.machine, heightOf(event), name);
    case Kind::BlockLost:
        return tr("Block %1 is lost to %2%3").arg(heightOf(event), name, reasonTail(event));
    case Kind::NewTip:
        return tr("New block %1 on the chain").arg(heightOf(event));
    case Kind::SourceConnected:
        return tr("Work comes from %1").arg(name);
    case Kind::SourceLost:
        return tr("%1 lost%2").arg(name, reasonTail(event));
    case Kind::SourceSwitched:
        return tr("Switched to %1").arg(name);
    case Kind::NodeLost:
        return tr("Node %1 lost%2").arg(name, reasonTail(event));
    case Kind::NodeBack:
        return tr("Node %1 is back").arg(name);
    case Kind::RollingForbidden:
        return tr("The pool forbids version rolling, %1 was told").arg(event.machine);
    case Kind::CoinbaseTooLarge:
        return tr("The pool's coinbase (%1 bytes) may be too large for %2")
            .arg(Format::count(event.values.value(QStringLiteral("size")).toULongLong()), event.machine);
    case Kind::MachineRenamed:
        return tr("%1 is now called %2").arg(value(event, "before"), value(event, "after"));
    case Kind::MachineDisconnected:
        return tr("%1 was disconnected by you after %2")
            .arg(event.machine, Format::duration(std::chrono::milliseconds(value(event, "before").toLongLong())));
    case Kind::PeerBanned:
        return banSentence(event);
    case Kind::BanLifted:
        if (event.values.value(QStringLiteral("over")).toBool())
            return tr("The ban of %1 is over").arg(peerOf(event));
        return event.values.contains(QStringLiteral("before"))
            ? tr("%1 may connect again, its ban was to end %2").arg(peerOf(event), momentOf(event, "before"))
            : tr("%1 may connect again").arg(peerOf(event));
    case Kind::ListenerFailed:
        return tr("Port %1 does not listen%2").arg(value(event, "port"), reasonTail(event));
    case Kind::ListenerBack:
        return tr("Port %1 listens now").arg(value(event, "port"));
    case Kind::StorageFailed:
        return value(event, "what") == QLatin1String("blocks")
            ? tr("A found block is submitted, but could not be saved%1").arg(reasonTail(event))
            : tr("History cannot be written%1").arg(reasonTail(event));
    case Kind::StorageBack:
        return value(event, "what") == QLatin1String("blocks") ? tr("Found blocks are saved again")
                                                               : tr("History is written again");
    case Kind::QuoteRefused:
        return tr("Mint %1 refuses shares of %2%3").arg(value(event, "name"), event.machine, reasonTail(event));
    case Kind::MintStopped:
        return tr("The mint has stopped%1").arg(reasonTail(event));
    case Kind::MintResumed:
        return tr("The mint issues again");
    case Kind::DeviceAlert:
    case Kind::DeviceWell:
    case Kind::DeviceChanged:
        return deviceSentence(event);
    case Kind::Started:
        return tr("Hashstead started");
    case Kind::Stopped:
        return tr("Hashstead stopped");
    }
    return {};
}

} // namespace widgets
