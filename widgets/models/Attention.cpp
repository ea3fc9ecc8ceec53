// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/Attention.h"

#include "core/work/Silence.h"
#include "widgets/models/MachineRow.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/Format.h"
#include "widgets/text/LinkWords.h"
#include "widgets/text/Words.h"

namespace widgets {

namespace {

QString settingsPage()
{
    return QStringLiteral("settings");
}
QString machinesPage()
{
    return QStringLiteral("machines");
}
QString mintPage()
{
    return QStringLiteral("mint");
}
QString walletPage()
{
    return QStringLiteral("wallet");
}
constexpr quint64 sharesToJudge = 100; ///< fewer say nothing of a rate
constexpr quint64 rejectedOneIn = 20; ///< more than that is worth a look
constexpr std::chrono::minutes waitingIsLong { 2 };
constexpr int namedMachines = 3; ///< more silent machines than this are counted, not named

} // namespace

void AttentionBoard::update(const stats::LiveSnapshot &live, const QList<node::NodeState> &nodes,
    const EhashView &ehash, const CoresView &cores, const lan::Snapshot &lan)
{
    m_current = ofSource(live) + ofCores(cores) + ofStorage(live) + ofNodes(nodes) + ofMint(ehash)
        + ofWallet(ehash, cores.shown) + ofDevices(lan) + ofMachines(live) + ofShares(live);
    std::stable_sort(m_current.begin(), m_current.end(),
        [](const Attention &a, const Attention &b) { return a.role == Role::Bad && b.role != Role::Bad; });
    QSet<QString> ids;
    for (const Attention &a : std::as_const(m_current))
        ids << a.id;
    m_muted.intersect(ids);
}

void AttentionBoard::mute(const QString &id)
{
    m_muted << id;
}

QList<Attention> AttentionBoard::visible() const
{
    QList<Attention> list;
    std::copy_if(m_current.begin(), m_current.end(), std::back_inserter(list),
        [&](const Attention &a) { return !m_muted.contains(a.id); });
    return list;
}

QList<Attention> AttentionBoard::ofSource(const stats::LiveSnapshot &live)
{
    const work::SourceState &source = live.source;
    Attention a { .subject = source.name.isEmpty() ? Words::sourceKind(source.kind) : CoreWords::of(source.name),
        .actionText = tr("Open settings"),
        .page = settingsPage() };
    const QString since = Format::duration(live.takenAt - source.since);
    switch (source.status) {
    case work::SourceStatus::Reconnecting:
        a.id = QStringLiteral("source-lost");
        a.sentence
            = tr("is lost since %1, reconnecting. Machines stay connected and their shares are kept.").arg(since);
        return { a };
    case work::SourceStatus::Waiting:
        a.id = QStringLiteral("source-waiting");
        a.sentence = source.detail.isEmpty() ? tr("has no work since %1.").arg(since)
                                             : tr("waits: %1").arg(CoreWords::of(source.detail));
        return { a };
    case work::SourceStatus::Failed:
        a.id = QStringLiteral("source-failed");
        a.role = Role::Bad;
        a.sentence = source.detail.isEmpty() ? tr("gives no work since %1.").arg(since)
                                             : tr("gives no work: %1").arg(CoreWords::of(source.detail));
        return { a };
    case work::SourceStatus::Working:
        if (!source.isFallback)
            return {};
        a.id = QStringLiteral("source-fallback");
        a.sentence = tr("is in use since %1 because the preferred pool does not answer.").arg(since);
        return { a };
    case work::SourceStatus::Starting:
        break;
    }
    return {};
}

QList<Attention> AttentionBoard::ofNodes(const QList<node::NodeState> &nodes)
{
    QList<Attention> list;
    for (const node::NodeState &node : nodes) {
        Attention a { .id = QStringLiteral("node/") + node.name + u'/' + QString::number(int(node.status)),
            .role = Words::node(node.status).role,
            .subject = tr("Node %1").arg(CoreWords::of(node.name)),
            .actionText = tr("Open settings"),
            .page = settingsPage() };
        switch (node.status) {
        case node::NodeStatus::Connecting:
        case node::NodeStatus::Ready:
            continue;
        case node::NodeStatus::Syncing:
            a.sentence = node.syncProgress
                ? tr("is still syncing, %1 done.").arg(Format::percent(quint64(*node.syncProgress * 10000), 10000))
                : tr("is still syncing.");
            break;
        case node::NodeStatus::Lagging:
            a.sentence = tr("is behind the others.");
            break;
        case node::NodeStatus::Unreachable:
            a.sentence = tr("cannot be reached.");
            break;
        case node::NodeStatus::Denied:
            a.sentence = tr("denies access: check its user and password, or its cookie file.");
            break;
        case node::NodeStatus::Unsupported:
            a.sentence = tr("cannot be used.");
            break;
        }
        if (!node.detail.isEmpty() && node.status != node::NodeStatus::Syncing)
            a.sentence += u' ' + CoreWords::of(node.detail);
        list << a;
    }
    return list;
}

QList<Attention> AttentionBoard::ofStorage(const stats::LiveSnapshot &live)
{
    QList<Attention> list;
    for (const stats::StorageTrouble &trouble : live.storage) {
        Attention a { .actionText = tr("Open settings"), .page = settingsPage() };
        switch (trouble.what) {
        case stats::Storage::Blocks:
            a.id = QStringLiteral("storage/blocks");
            a.role = Role::Bad;
            a.subject = tr("A found block");
            a.sentence = tr("is not saved, it was only submitted. Free the disk or correct the data folder: %1")
                             .arg(CoreWords::of(trouble.reason));
            break;
        case stats::Storage::History:
            a.id = QStringLiteral("storage/history");
            a.subject = tr("History");
            a.sentence = tr("cannot be written, the last hour is kept in memory. Free the disk or correct the data "
                            "folder: %1")
                             .arg(CoreWords::of(trouble.reason));
            break;
        }
        list << a;
    }
    return list;
}

QList<Attention> AttentionBoard::ofMachines(const stats::LiveSnapshot &live)
{
    QList<const work::MinerSnapshot *> silent;
    for (const work::MinerSnapshot &miner : live.miners) {
        if (stateOf(miner, live.takenAt) == MachineState::Silent)
            silent << &miner;
    }
    if (silent.size() > namedMachines) {
        return { { .id = QStringLiteral("machines-silent"),
            .subject = Words::machines(silent.size()),
            .sentence
            = tr("have sent no share for a while, of %1 connected.").arg(Format::count(quint64(live.miners.size()))),
            .actionText = tr("Open machines"),
            .page = machinesPage() } };
    }
    QList<Attention> list;
    for (const work::MinerSnapshot *miner : silent) {
        const QString quiet = Format::duration(work::quietFor(*miner, live.takenAt));
        const QString usual
            = Format::duration(std::chrono::milliseconds(qint64(1000 * std::min(miner->expectedShareSeconds, 1e6))));
        QString sentence = miner->lastShareAt ? tr("has sent no share for %1.").arg(quiet)
                                              : tr("is connected for %1 and has sent no share.").arg(quiet);
        if (miner->expectedShareSeconds >= 1)
            sentence += u' ' + tr("It usually sends one every %1.").arg(usual);
        list << Attention { .id = QStringLiteral("silent/") + miner->key,
            .subject = miner->name.isEmpty() ? miner->key : miner->name,
            .sentence = sentence,
            .actionText = tr("Open machine"),
            .page = machinesPage(),
            .machineKey = miner->key };
    }
    return list;
}

QList<Attention> AttentionBoard::ofShares(const stats::LiveSnapshot &live)
{
    const stats::Totals &totals = live.totals;
    const quint64 all = totals.accepted24h + totals.rejected24h;
    if (all < sharesToJudge || totals.rejected24h * rejectedOneIn <= all)
        return {};
    const QStringList reasons = Words::rejectList(totals.rejectedByReason24h);
    const QString rate = Format::percent(totals.rejected24h, all);
    return { { .id = QStringLiteral("shares-rejected"),
        .subject = tr("%1 of the shares").arg(rate),
        .sentence = reasons.isEmpty() ? tr("of the last 24 h were rejected.")
                                      : tr("of the last 24 h were rejected, most of all: %1.").arg(reasons.first()),
        .actionText = tr("Open machines"),
        .page = machinesPage() } };
}

QList<Attention> AttentionBoard::ofMint(const EhashView &ehash)
{
    QList<Attention> list;
    const auto add = [&](const char *id, Role role, const QString &subject, const QString &sentence) {
        list << Attention { .id = QLatin1String(id),
            .role = role,
            .subject = subject,
            .sentence = sentence,
            .actionText = tr("Open mint"),
            .page = mintPage() };
    };
    if (ehash.mint && !ehash.mint->isIssuing)
        add("mint/stopped", Role::Bad, tr("The mint"),
            ehash.mint->stoppedBecause.isEmpty()
                ? tr("issues nothing.")
                : tr("issues nothing: %1").arg(CoreWords::of(ehash.mint->stoppedBecause)));
    if (ehash.mint && !ehash.mint->damagedKeysets.isEmpty())
        add("mint/damaged", Role::Bad, tr("The mint's file"),
            tr("holds keysets that cannot be used; their coins are refused: %1")
                .arg(ehash.mint->damagedKeysets.first()));
    if (ehash.mint && !ehash.mint->portTrouble.reason.isEmpty())
        add("mint/port", Role::Warning, tr("The mint"),
            tr("cannot be reached by wallets: %1").arg(CoreWords::of(ehash.mint->portTrouble.reason)));
    if (!ehash.quotes)
        return list;
    const ehash::Snapshot &quotes = *ehash.quotes;
    const bool isLate = quotes.oldestWaiting && quotes.takenAt - *quotes.oldestWaiting > waitingIsLong;
    if (quotes.waiting > 0 && isLate)
        add("mint/waiting", Role::Warning, tr("Credits for shares"),
            tr("wait for the mint since %1, %2 of them. None is lost: they are sent when it answers.")
                .arg(Format::moment(*quotes.oldestWaiting, quotes.takenAt), Format::count(quotes.waiting)));
    return list;
}

QList<Attention> AttentionBoard::ofCores(const CoresView &cores)
{
    QList<Attention> list;
    for (const api::CoreView &view : cores.others) {
        const QString sentence = LinkWords::attention(view.link);
        if (sentence.isEmpty() || view.core.id == cores.shown.id) // of the shown one the strip on top tells
            continue;
        list << Attention { .id = QStringLiteral("core/") + view.core.id,
            .role = LinkWords::state(view.link).role,
            .subject = tr("Core %1").arg(view.core.name),
            .sentence = sentence,
            .actionText = tr("Show it"),
            .core = view.core.id };
    }
    return list;
}

QList<Attention> AttentionBoard::ofWallet(const EhashView &ehash, const ShownCore &core)
{
    QList<Attention> list;
    if (!ehash.wallet)
        return list;
    const wallet::Snapshot &wallet = *ehash.wallet;
    if (!wallet.trouble.isEmpty())
        list << Attention { .id = QStringLiteral("wallet/trouble"),
            .subject = tr("The wallet"),
            .sentence = tr("says: %1").arg(wallet.trouble),
            .actionText = tr("Open wallet"),
            .page = walletPage() };
    const bool isPlayMoney = ehash.mint && ehash.mint->isTestInstance;
    if (!wallet.isSeedVerified && wallet.proofs > 0 && !isPlayMoney)
        list << Attention { .id = QStringLiteral("wallet/seed"),
            .subject = tr("The wallet's twelve words"),
            .sentence = core.isRemote()
                ? tr("are not written down. Without them its ehash is gone when the computer of %1 is. Write them down "
                     "there.")
                      .arg(core.name)
                : tr("are not written down. Without them its ehash is gone when this computer is."),
            .actionText = core.isRemote() ? tr("Open wallet") : tr("Write them down"),
            .page = walletPage() };
    return list;
}

} // namespace widgets
