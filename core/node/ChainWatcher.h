// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/BlockReader.h"

#include <QObject>
#include <QTimer>

namespace node {

/// Follows the best chain from a known place on: what a restart missed comes in order, a reorganisation as the blocks
/// that left and those that came. A tip that was passed already changes nothing. Keeps nothing on disk: whoever applies
/// the steps keeps the place, and hands it back to start(). Lives on the reader's thread.
class ChainWatcher final : public QObject {
    Q_OBJECT
public:
    /// Points that are kept to find the fork of a reorganisation.
    static constexpr qsizetype mostKnown = 1000;
    /// Blocks in one step at most.
    static constexpr qsizetype mostInStep = 50;

    /// \a poll: how often the tip is asked for besides look(). 0: never.
    ChainWatcher(BlockReader &reader, std::chrono::milliseconds poll, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ChainWatcher)

    /// \a known: the last blocks that were applied, oldest first, each the parent of the next. Empty: the watch begins
    /// behind the present tip.
    void start(const QList<ChainPoint> &known);
    /// The chain may have changed: looks now, or once more after the look under way.
    void look();

Q_SIGNALS:
    void stepped(const node::ChainStep &step);
    /// The chain cannot be read now; it is tried again. NotFound: none of the known blocks is in the node's chain.
    void failed(const Error &error);

private:
    void lookAt(const ChainPoint &tip);
    bool isBehind(const ChainPoint &tip) const;
    void findFork();
    void failAllGone();
    void readNext();
    void take(const ChainBlock &block);
    void finish();
    void fail(const Error &error);
    void emitStep(bool isCaughtUp);

    BlockReader &m_reader;
    QTimer m_poll;
    QList<ChainPoint> m_known; ///< oldest first
    ChainPoint m_tip;
    ChainStep m_step; ///< being made
    bool m_isStarted = false;
    bool m_isLooking = false;
    bool m_wantsAnotherLook = false;
};

} // namespace node
