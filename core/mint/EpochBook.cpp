// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/EpochBook.h"

#include <limits>

namespace mint {
namespace {

/// The first epoch stands before every block.
qint64 orderOf(const Epoch &epoch)
{
    return epoch.boundaryHeight ? qint64(*epoch.boundaryHeight) : -1;
}

} // namespace

EpochBook::EpochBook(EpochRules rules, QList<Epoch> epochs, QList<ChainPoint> chain)
    : m_rules(std::move(rules))
    , m_epochs(std::move(epochs))
    , m_chain(std::move(chain))
{
    m_rules.confirmations = std::max<quint32>(m_rules.confirmations, 1);
}

Epoch EpochBook::genesis(UnixMs now)
{
    Epoch epoch;
    epoch.since = now;
    return epoch;
}

Result<EpochChange> EpochBook::apply(const ChainBlock &block, UnixMs now)
{
    if (!m_chain.isEmpty()) {
        const ChainPoint &tip = m_chain.first();
        if (block.point() == tip)
            return EpochChange {};
        if (block.height != tip.height + 1 || block.previous != tip.hash)
            return fail(Errc::Protocol,
                QStringLiteral("block %1 at height %2 does not follow the tip %3 at height %4")
                    .arg(block.hash.toDisplay())
                    .arg(block.height)
                    .arg(tip.hash.toDisplay())
                    .arg(tip.height));
    }
    m_chain.prepend(block.point());
    while (m_chain.size() > keptPoints(m_rules))
        m_chain.removeLast();

    EpochChange change;
    const auto paid = paidBy(block);
    if (Epoch *there = boundaryAt(block.height)) {
        if (paid) {
            there->boundaryHash = block.hash;
            there->subsidy = *paid;
        } else if (there->state == EpochState::Provisional) {
            there->state = EpochState::Dissolved;
            change.dissolved = there->number;
            change.heir = quint32(before(block.height));
        }
    } else if (paid) {
        Epoch epoch;
        epoch.number = quint32(m_epochs.size());
        epoch.state = EpochState::Provisional;
        epoch.boundaryHeight = block.height;
        epoch.boundaryHash = block.hash;
        epoch.subsidy = *paid;
        epoch.since = now;
        m_epochs.append(epoch);
        change.opened = epoch.number;
    }
    settle(block.height, change);
    return change;
}

Result<void> EpochBook::disconnectTo(const ChainPoint &point)
{
    const bool isKnown = m_chain.contains(point);
    if (m_chain.isEmpty() || (!isKnown && point.height >= m_chain.last().height))
        return fail(Errc::OutOfRange,
            QStringLiteral("block %1 at height %2 is not in the chain").arg(point.hash.toDisplay()).arg(point.height));
    while (!m_chain.isEmpty() && m_chain.first() != point)
        m_chain.removeFirst();
    if (m_chain.isEmpty())
        m_chain.append(point);
    return {};
}

void EpochBook::setUnit(quint32 number, const QString &unit, const cashu::KeysetId &keyset)
{
    m_epochs[int(number)].unit = unit;
    m_epochs[int(number)].keyset = keyset;
}

const Epoch &EpochBook::current() const
{
    return m_epochs[before(std::numeric_limits<qint64>::max())];
}

std::optional<quint64> EpochBook::paidBy(const ChainBlock &block) const
{
    quint64 sats = 0;
    for (const auto &[script, value] : block.coinbaseOutputs) {
        if (script == m_rules.payoutScript)
            sats += value;
    }
    return sats > 0 ? std::optional(sats) : std::nullopt;
}

Epoch *EpochBook::boundaryAt(quint32 height)
{
    for (Epoch &epoch : m_epochs) {
        if (epoch.state != EpochState::Dissolved && epoch.boundaryHeight == height)
            return &epoch;
    }
    return nullptr;
}

int EpochBook::before(qint64 height) const
{
    int found = 0;
    for (int i = 1; i < m_epochs.size(); ++i) {
        const Epoch &epoch = m_epochs[i];
        if (epoch.state != EpochState::Dissolved && orderOf(epoch) < height
            && orderOf(epoch) > orderOf(m_epochs[found]))
            found = i;
    }
    return found;
}

void EpochBook::settle(quint32 tip, EpochChange &change)
{
    // Boundaries above the tip wait for their height to be mined again.
    QList<Epoch *> waiting;
    for (Epoch &epoch : m_epochs) {
        if (epoch.state == EpochState::Provisional && *epoch.boundaryHeight <= tip
            && tip - *epoch.boundaryHeight + 1 >= m_rules.confirmations)
            waiting.append(&epoch);
    }
    std::sort(waiting.begin(), waiting.end(), [](const Epoch *a, const Epoch *b) { return orderOf(*a) < orderOf(*b); });
    for (Epoch *epoch : waiting) {
        epoch->state = EpochState::Open;
        change.becameFinal.append(epoch->number);
    }
    const Epoch *lastFinal = &m_epochs.first();
    for (const Epoch &epoch : m_epochs) {
        if (epoch.state == EpochState::Open && orderOf(epoch) > orderOf(*lastFinal))
            lastFinal = &epoch;
    }
    for (Epoch &epoch : m_epochs) {
        if (epoch.state == EpochState::Open && &epoch != lastFinal)
            epoch.state = EpochState::Final;
    }
}

} // namespace mint
