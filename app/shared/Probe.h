// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setup.h"

#include <QObject>

#include <chrono>

namespace app {

/// How long a peer may be silent before a probe gives up on it.
struct ProbeTimes {
    std::chrono::milliseconds answer { 10'000 }; ///< each of: connecting, handshake, one call
    std::chrono::milliseconds negotiation { 3000 }; ///< a pool silent for so long knows no extensions
};

/// One test under way. Destroying it is cancelling it. Lives on the thread of Probes.
class Probe : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Probe)
public:
    /// \a steps: all that is looked at when nothing goes wrong, in order.
    Probe(quint64 id, const QList<ProbeStep> &steps);
    ~Probe() override;

    /// Reports at least once; the last report is done.
    virtual void start() = 0;
    const ProbeReport &report() const { return m_report; }

Q_SIGNALS:
    void changed(const ProbeReport &report);

protected:
    /// A finding; \a detail becomes a sentence.
    void set(ProbeStep step, ProbeState state, const QString &fact = {}, const QString &detail = {});
    void publish() { Q_EMIT changed(m_report); }
    void finish();
    /// The last finding, and the end.
    void failAt(ProbeStep step, const QString &detail);
    ProbeReport m_report;
};

} // namespace app
