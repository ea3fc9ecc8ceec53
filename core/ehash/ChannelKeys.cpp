// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/ChannelKeys.h"

#include "core/ehash/LockingKey.h"

namespace ehash {

ChannelKeys::ChannelKeys(bool hasWallet, std::optional<crypto::CurvePoint> fallback)
    : m_hasWallet(hasWallet)
    , m_fallback(fallback ? std::optional(fallback->compressed()) : std::nullopt)
{
}

ChannelKeys::Found ChannelKeys::fallback() const
{
    if (!m_fallback)
        return {};
    return { Found::Kind::Key, *m_fallback };
}

ChannelKeys::Found ChannelKeys::find(const work::ShareSubmission &share)
{
    const auto known = m_channels.constFind(share.channel);
    if (known != m_channels.cend() && known->connection == share.connection && known->identity == share.userIdentity)
        return { Found::Kind::Key, known->key };
    const auto keep = [&](const crypto::CompressedKey &key) -> Found {
        m_channels.insert(share.channel, { share.connection, share.userIdentity, key });
        return { Found::Kind::Key, key };
    };
    if (const auto own = lockingKeyOf(share.userIdentity, share.lockingKey))
        return keep(own->compressed());
    const QString worker = share.userIdentity.isEmpty() ? share.minerKey : share.userIdentity;
    if (const auto derived = m_workers.constFind(worker); derived != m_workers.cend())
        return keep(*derived);
    if (!m_hasWallet || worker.isEmpty() || m_givenUp.contains(worker))
        return fallback();
    if (m_asked.contains(worker))
        return { Found::Kind::Asked, {}, worker, false };
    if (m_asked.size() + m_workers.size() >= mostWorkers)
        return fallback();
    m_asked.insert(worker);
    return { Found::Kind::Asked, {}, worker, true };
}

void ChannelKeys::setWorkerKey(const QString &worker, const crypto::CurvePoint &key)
{
    m_asked.remove(worker);
    m_givenUp.remove(worker);
    m_workers.insert(worker, key.compressed());
}

void ChannelKeys::giveUp(const QString &worker)
{
    if (m_asked.remove(worker) && m_givenUp.size() < mostWorkers)
        m_givenUp.insert(worker);
}

} // namespace ehash
