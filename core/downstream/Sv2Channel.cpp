// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/Sv2Channel.h"

#include "core/sv2/Messages.h"

namespace downstream {

namespace {

/// Nothing for a future job, which its SetNewPrevHash starts.
std::optional<quint32> minNtime(const work::ToldJob &told)
{
    return told.isClean ? std::nullopt : std::optional<quint32>(told.time);
}

void sendExtended(sv2::Link &link, quint32 id, const work::ToldJob &told)
{
    const work::Job &job = *told.job;
    link.sendMessage(sv2::NewExtendedMiningJob { id, told.id.value, minNtime(told), job.version, told.versionMask != 0,
        sv2::Seq0_255<bitcoin::Hash256>(job.merklePath), sv2::B0_64K(job.coinbasePrefix),
        sv2::B0_64K(job.coinbaseSuffix) });
}

void sendTip(sv2::Link &link, quint32 id, const work::ToldJob &told)
{
    if (told.isClean)
        link.sendMessage(sv2::SetNewPrevHash { id, told.id.value, told.job->prevHash, told.time, told.job->nbits });
}

} // namespace

void Sv2Channel::sendOpened(sv2::Link &link, quint32 requestId, quint32 group, quint8 rolledSize) const
{
    if (slot->isStandard) {
        const QByteArray whole = m_prefix + QByteArray(rolledSize, '\0');
        link.sendMessage(
            sv2::OpenStandardMiningChannelSuccess { requestId, m_wireId, m_target, sv2::B0_32(whole), group });
    } else {
        link.sendMessage(sv2::OpenExtendedMiningChannelSuccess {
            requestId, m_wireId, m_target, rolledSize, sv2::B0_32(m_prefix), group });
    }
}

void Sv2Channel::sendTarget(sv2::Link &link, const bitcoin::Target &target)
{
    m_target = target;
    link.sendMessage(sv2::SetTarget { m_wireId, m_target });
}

void Sv2Channel::sendChanges(sv2::Link &link, const work::ToldJob &told)
{
    if (told.target != m_target)
        sendTarget(link, told.target);
    if (told.prefix == m_prefix)
        return;
    m_prefix = told.prefix;
    QByteArray prefix = told.prefix;
    if (told.kind == work::RollKind::HeaderOnly)
        prefix.append(told.rolledSize, '\0');
    link.sendMessage(sv2::SetExtranoncePrefix { m_wireId, sv2::B0_32(prefix) });
}

void Sv2Channel::sendJob(sv2::Link &link, const work::ToldJob &told) const
{
    if (told.kind == work::RollKind::HeaderOnly)
        link.sendMessage(
            sv2::NewMiningJob { m_wireId, told.id.value, minNtime(told), told.job->version, told.merkleRoot() });
    else
        sendExtended(link, m_wireId, told);
    sendTip(link, m_wireId, told);
}

void Sv2Channel::sendGroupJob(sv2::Link &link, quint32 group, const work::ToldJob &told)
{
    sendExtended(link, group, told);
    sendTip(link, group, told);
}

void Sv2Channel::acknowledge(sv2::Link &link)
{
    if (const auto ack = acks.take(m_wireId))
        link.sendMessage(*ack);
}

bool isSameOnWire(const work::ToldJob &a, const work::ToldJob &b)
{
    return a.id == b.id && a.isClean == b.isClean && a.time == b.time && a.versionMask == b.versionMask
        && a.prefix.size() + a.rolledSize == b.prefix.size() + b.rolledSize;
}

} // namespace downstream
