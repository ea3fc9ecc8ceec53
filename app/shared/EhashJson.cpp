// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/EhashJson.h"

#include <QJsonArray>

namespace app {

namespace {

QString isoTime(UnixMs t)
{
    return toDateTime(t).toString(Qt::ISODateWithMs);
}
QJsonValue timeOrNull(const std::optional<UnixMs> &t)
{
    return t ? QJsonValue(isoTime(*t)) : QJsonValue(QJsonValue::Null);
}
QString text(cashu::Amount amount)
{
    return QString::number(amount.value);
}

QString stateName(mint::EpochState state)
{
    switch (state) {
    case mint::EpochState::Open:
        return QStringLiteral("open");
    case mint::EpochState::Provisional:
        return QStringLiteral("provisional");
    case mint::EpochState::Final:
        return QStringLiteral("final");
    case mint::EpochState::Dissolved:
        break;
    }
    return QStringLiteral("dissolved");
}

QJsonObject booksJson(const mint::KeysetBooks &books)
{
    return { { QStringLiteral("id"), books.id.toHex() }, { QStringLiteral("unit"), books.unit },
        { QStringLiteral("active"), books.isActive }, { QStringLiteral("credited"), text(books.credited) },
        { QStringLiteral("issued"), text(books.issued) }, { QStringLiteral("redeemed"), text(books.redeemed) },
        { QStringLiteral("outstanding"), text(books.outstanding()) } };
}

QJsonObject epochJson(const mint::Epoch &epoch)
{
    return { { QStringLiteral("number"), qint64(epoch.number) }, { QStringLiteral("unit"), epoch.unit },
        { QStringLiteral("state"), stateName(epoch.state) },
        { QStringLiteral("height"),
            epoch.boundaryHeight ? QJsonValue(qint64(*epoch.boundaryHeight)) : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("subsidy"), qint64(epoch.subsidy) }, { QStringLiteral("since"), isoTime(epoch.since) } };
}

QJsonObject peerJson(const ehash::PeerState &peer)
{
    return { { QStringLiteral("kind"), ehash::peerKindName(peer.kind) }, { QStringLiteral("name"), peer.name },
        { QStringLiteral("address"), peer.address }, { QStringLiteral("since"), isoTime(peer.since) } };
}

const QString again = QStringLiteral("It is tried again every 10 seconds.");

} // namespace

QString mintPortTrouble(const mint::Snapshot &snapshot)
{
    const mint::PortTrouble &port = snapshot.portTrouble;
    if (port.reason.isEmpty())
        return {};
    const QString free = port.nextFree ? QStringLiteral(" (port %1 is free)").arg(port.nextFree) : QString();
    return QStringLiteral("%1. No wallet reaches the mint; shares are credited all the same. End the program that has "
                          "port %2, or set mint.listen to another%3. %4")
        .arg(port.reason)
        .arg(port.port)
        .arg(free, again);
}

QString linkTrouble(const ehash::Snapshot &snapshot)
{
    if (snapshot.portTrouble.isEmpty())
        return {};
    return QStringLiteral(
        "%1. No mint reaches this pool; its shares are kept. End the program that has the port, or set "
        "ehash.listen to another and tell the mints. %2")
        .arg(snapshot.portTrouble, again);
}

QJsonObject ehashJson(const ehash::Snapshot &snapshot, const mint::Valuation &valuation)
{
    QJsonArray mints;
    for (const ehash::MintState &mint : snapshot.mints)
        mints.append(QJsonObject { { QStringLiteral("name"), mint.name },
            { QStringLiteral("reachable"), mint.isReachable }, { QStringLiteral("waiting"), qint64(mint.waiting) },
            { QStringLiteral("in_flight"), qint64(mint.inFlight) },
            { QStringLiteral("answered"), qint64(mint.answered) }, { QStringLiteral("failed"), qint64(mint.failed) },
            { QStringLiteral("amount"), mint.amount }, { QStringLiteral("trouble"), mint.trouble } });
    QJsonArray machines;
    for (const ehash::MachineQuotes &machine : snapshot.machines)
        machines.append(QJsonObject { { QStringLiteral("name"), machine.machine },
            { QStringLiteral("created"), qint64(machine.created) }, { QStringLiteral("sent"), qint64(machine.sent) },
            { QStringLiteral("answered"), qint64(machine.answered) },
            { QStringLiteral("failed"), qint64(machine.failed) }, { QStringLiteral("amount"), machine.amount },
            { QStringLiteral("answered_at"), timeOrNull(machine.answeredAt) } });
    QJsonArray peers;
    for (const ehash::PeerState &peer : snapshot.peers)
        peers.append(peerJson(peer));
    return { { QStringLiteral("rule"),
                 valuation.rule == mint::ValueRule::Work ? QStringLiteral("work") : QStringLiteral("leading-zeros") },
        { QStringLiteral("unit_work"), QString::number(valuation.unitWork) },
        { QStringLiteral("waiting"), qint64(snapshot.waiting) },
        { QStringLiteral("oldest_waiting"), timeOrNull(snapshot.oldestWaiting) },
        { QStringLiteral("answered"), qint64(snapshot.answered) },
        { QStringLiteral("failed"), qint64(snapshot.failed) },
        { QStringLiteral("without_key"), qint64(snapshot.unlocked) },
        { QStringLiteral("mint_reachable"), snapshot.isMintReachable }, { QStringLiteral("trouble"), snapshot.trouble },
        { QStringLiteral("mints"), mints }, { QStringLiteral("machines"), machines },
        { QStringLiteral("connections"), peers }, { QStringLiteral("listen_trouble"), linkTrouble(snapshot) } };
}

QJsonObject mintJson(const mint::Snapshot &snapshot, const QString &linkKey, const QList<ehash::PoolState> &pools)
{
    QJsonArray keysets, epochs, poolRows;
    for (const mint::KeysetBooks &books : snapshot.keysets)
        keysets.append(booksJson(books));
    for (const mint::Epoch &epoch : snapshot.epochs)
        epochs.append(epochJson(epoch));
    for (const ehash::PoolState &pool : pools)
        poolRows.append(
            QJsonObject { { QStringLiteral("name"), pool.name }, { QStringLiteral("address"), pool.address },
                { QStringLiteral("connected"), pool.isConnected }, { QStringLiteral("since"), timeOrNull(pool.since) },
                { QStringLiteral("requests"), qint64(pool.requests) }, { QStringLiteral("trouble"), pool.trouble } });
    return { { QStringLiteral("url"), snapshot.url }, { QStringLiteral("reachable"), !snapshot.url.isEmpty() },
        { QStringLiteral("listen_trouble"), mintPortTrouble(snapshot) },
        { QStringLiteral("damaged_keysets"), QJsonArray::fromStringList(snapshot.damagedKeysets) },
        { QStringLiteral("public_key"), snapshot.publicKey }, { QStringLiteral("link_key"), linkKey },
        { QStringLiteral("issuing"), snapshot.isIssuing },
        { QStringLiteral("stopped_because"), snapshot.stoppedBecause },
        { QStringLiteral("play_money"), snapshot.isTestInstance },
        { QStringLiteral("quotes"),
            QJsonObject { { QStringLiteral("unpaid"), qint64(snapshot.quotesUnpaid) },
                { QStringLiteral("paid"), qint64(snapshot.quotesPaid) },
                { QStringLiteral("issued"), qint64(snapshot.quotesIssued) } } },
        { QStringLiteral("credits_refused"), qint64(snapshot.creditsRefused) },
        { QStringLiteral("checked_at"), timeOrNull(snapshot.checkedAt) }, { QStringLiteral("keysets"), keysets },
        { QStringLiteral("epochs"), epochs }, { QStringLiteral("pools"), poolRows } };
}

QJsonObject walletJson(const wallet::Snapshot &snapshot)
{
    QJsonArray balances, mints;
    for (const wallet::Balance &balance : snapshot.balances)
        balances.append(QJsonObject { { QStringLiteral("mint"), balance.mint },
            { QStringLiteral("unit"), balance.unit }, { QStringLiteral("spendable"), text(balance.spendable) },
            { QStringLiteral("reserved"), text(balance.reserved) },
            { QStringLiteral("claimable"), text(balance.claimable) },
            { QStringLiteral("provisional"), text(balance.provisional) } });
    for (const wallet::MintEntry &mint : snapshot.mints)
        mints.append(QJsonObject { { QStringLiteral("url"), mint.url }, { QStringLiteral("name"), mint.name },
            { QStringLiteral("trusted"), mint.isTrusted }, { QStringLiteral("trouble"), mint.trouble } });
    return { { QStringLiteral("balances"), balances }, { QStringLiteral("mints"), mints },
        { QStringLiteral("proofs"), snapshot.proofs }, { QStringLiteral("words_verified"), snapshot.isSeedVerified },
        { QStringLiteral("trouble"), snapshot.trouble } };
}

} // namespace app
