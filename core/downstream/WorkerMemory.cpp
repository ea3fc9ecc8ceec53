// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/WorkerMemory.h"

#include <QSet>

namespace downstream {

namespace {

constexpr quint64 measuredShares = 8; ///< as many as vardiff wants to see before it moves
constexpr std::chrono::minutes activeFor { 10 };

bool isUnused(const ChannelSlot &slot)
{
    return slot.tracker.counts().accepted == 0 && slot.tracker.counts().rejectedTotal() == 0;
}

} // namespace

void WorkerMemory::learn(const ChannelSlot &slot)
{
    const double difficulty = slot.channel.vardiff().inEffect();
    if (slot.userIdentity.isEmpty() || slot.tracker.counts().accepted < measuredShares || difficulty <= 0)
        return;
    if (!m_difficulties.contains(slot.userIdentity)) {
        m_order.enqueue(slot.userIdentity);
        if (m_order.size() > most)
            m_difficulties.remove(m_order.dequeue());
    }
    m_difficulties.insert(slot.userIdentity, difficulty);
}

std::optional<double> WorkerMemory::difficultyOf(const QString &userIdentity) const
{
    const auto found = m_difficulties.constFind(userIdentity);
    return found == m_difficulties.cend() ? std::nullopt : std::optional(*found);
}

void WorkerMemory::markStandby(
    const std::unordered_map<quint32, std::unique_ptr<ChannelSlot>> &channelSlots, UnixMs now)
{
    std::vector<ChannelSlot *> unused;
    for (const auto &[id, slot] : channelSlots) {
        slot->channel.vardiff().setStandby(false);
        if (isUnused(*slot) && !slot->userIdentity.isEmpty())
            unused.push_back(slot.get());
    }
    if (unused.empty())
        return;
    QSet<QString> active;
    for (const auto &[id, slot] : channelSlots) {
        if (slot->owner && slot->tracker.lastShareAt() && now - *slot->tracker.lastShareAt() < activeFor)
            active.insert(slot->userIdentity);
    }
    for (ChannelSlot *slot : unused)
        slot->channel.vardiff().setStandby(active.contains(slot->userIdentity));
}

} // namespace downstream
