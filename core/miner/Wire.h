// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/miner/Types.h"
#include "core/miner/Work.h"

#include <QObject>

namespace miner {

/// One attempt of a machine to mine: a connection and the session on it, whichever the protocol. Made for one
/// connection and thrown away after closed().
class Wire : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Connects.
    virtual void open() = 0;
    virtual void close() = 0;
    /// Answered by answered() with \a token, or never. False when the find is of no work that this wire remembers.
    virtual bool submit(const miner::Find &find, quint64 token) = 0;
    /// A look at the clock about twice a second, to end a connection that is too quiet.
    virtual void checkQuiet(SteadyTime now) = 0;

Q_SIGNALS:
    /// The server took the machine; work follows.
    void accepted();
    void workChanged(const miner::Work &work, double difficulty);
    /// The work at hand is of no use any more, there is no other yet.
    void workEnded();
    /// Verdict on a share; an empty \a reason is a yes.
    void answered(quint64 token, const QString &reason);
    /// The server asked to go elsewhere; closed() follows. An empty host and port 0 mean the same place.
    void redirected(const QString &host, quint16 port);
    /// Exactly once. \a violated tells that the server broke a rule.
    void closed(const Error &error, bool violated);
};

} // namespace miner
