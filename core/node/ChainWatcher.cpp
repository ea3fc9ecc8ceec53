// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/ChainWatcher.h"

#include <QPointer>

namespace node {

ChainWatcher::ChainWatcher(BlockReader &reader, std::chrono::milliseconds poll, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    qRegisterMetaType<node::ChainStep>();
    m_poll.setInterval(poll);
    connect(&m_poll, &QTimer::timeout, this, &ChainWatcher::look);
}

void ChainWatcher::start(const QList<ChainPoint> &known)
{
    m_known = known.last(std::min(known.size(), mostKnown));
    m_isStarted = true;
    if (m_poll.interval() > 0)
        m_poll.start();
    look();
}

void ChainWatcher::look()
{
    if (!m_isStarted)
        return;
    if (m_isLooking) {
        m_wantsAnotherLook = true;
        return;
    }
    m_isLooking = true;
    m_wantsAnotherLook = false;
    m_step = {};
    m_reader.readTip([self = QPointer(this)](const Result<ChainPoint> &tip) {
        if (!self)
            return;
        if (!tip)
            return self->fail(tip.error());
        self->lookAt(*tip);
    });
}

void ChainWatcher::lookAt(const ChainPoint &tip)
{
    m_tip = tip;
    if (m_known.isEmpty()) {
        m_known = { tip };
        m_step.start = tip;
        emitStep(true);
        return finish();
    }
    if (isBehind(tip))
        return finish();
    findFork();
}

/// A tip that was passed already is no reorganisation: the node that answers now has not caught up.
bool ChainWatcher::isBehind(const ChainPoint &tip) const
{
    const qint64 back = qint64(m_known.last().height) - tip.height;
    return back >= 0 && back < m_known.size() && m_known[m_known.size() - 1 - back] == tip;
}

/// Takes blocks off the end until one is in the node's chain.
void ChainWatcher::findFork()
{
    while (!m_known.isEmpty() && m_known.last().height > m_tip.height)
        m_step.disconnected.append(m_known.takeLast());
    if (m_known.isEmpty())
        return failAllGone();
    const ChainPoint last = m_known.last();
    m_reader.readHash(last.height, [self = QPointer(this), last](const Result<bitcoin::Hash256> &hash) {
        if (!self)
            return;
        if (!hash && hash.error().code != Errc::NotFound)
            return self->fail(hash.error());
        if (hash && *hash == last.hash)
            return self->readNext();
        self->m_step.disconnected.append(self->m_known.takeLast());
        self->findFork();
    });
}

/// Nothing of it was told yet: the points come back, and the next look tries again.
void ChainWatcher::failAllGone()
{
    m_known = std::exchange(m_step, {}).disconnected;
    std::reverse(m_known.begin(), m_known.end());
    fail({ Errc::NotFound,
        QStringLiteral("none of the last %1 blocks is in the node's chain: it is another chain, or was reorganised "
                       "deeper than that")
            .arg(m_known.size()) });
}

void ChainWatcher::readNext()
{
    const quint32 height = m_known.last().height + 1;
    if (height > m_tip.height) {
        emitStep(true);
        return finish();
    }
    if (m_step.connected.size() >= mostInStep)
        emitStep(false);
    m_reader.readHash(height, [self = QPointer(this), height](const Result<bitcoin::Hash256> &hash) {
        if (!self)
            return;
        if (!hash)
            return self->fail(hash.error());
        self->m_reader.readBlock({ *hash, height }, [self](const Result<ChainBlock> &block) {
            if (!self)
                return;
            if (!block)
                return self->fail(block.error());
            self->take(*block);
        });
    });
}

void ChainWatcher::take(const ChainBlock &block)
{
    if (block.previous != m_known.last().hash) { // reorganised while it was read: what is known so far is told first
        emitStep(false);
        m_wantsAnotherLook = true;
        return finish();
    }
    m_step.connected.append(block);
    m_known.append(block.point());
    if (m_known.size() > mostKnown)
        m_known.removeFirst();
    readNext();
}

void ChainWatcher::emitStep(bool isCaughtUp)
{
    if (!m_step.start && m_step.disconnected.isEmpty() && m_step.connected.isEmpty())
        return;
    m_step.tipHeight = m_tip.height;
    m_step.isCaughtUp = isCaughtUp;
    Q_EMIT stepped(std::exchange(m_step, {}));
}

void ChainWatcher::fail(const Error &error)
{
    emitStep(false); // m_known is past these blocks
    Q_EMIT failed(error);
    m_wantsAnotherLook = false;
    finish();
}

void ChainWatcher::finish()
{
    m_isLooking = false;
    if (m_wantsAnotherLook)
        look();
}

} // namespace node
