// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/lan/Announce.h"
#include "core/lan/ScanPlan.h"
#include "core/lan/Transport.h"

#include <QTimer>

namespace lan {

struct ScannerOptions {
    TransportOptions transport { .connectTime = std::chrono::milliseconds(2'000), .atOnce = 64 };
    AnnounceOptions announce {};
    bool listens = true; ///< to announcements while a search runs
    std::chrono::milliseconds listenAtLeast { 2'000 }; ///< a search that asks few addresses ends no sooner
    std::chrono::milliseconds jitter { 40 }; ///< each probe waits up to this long
};

/// Searches networks for machines when it is told to. Knows no credentials. Lives on one thread.
class Scanner final : public QObject {
    Q_OBJECT
public:
    Scanner(ScannerOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Scanner() override;
    Q_DISABLE_COPY_MOVE(Scanner)

    /// Begins a search of \a subnets ("192.168.1.0/24"), \a known devices first; none given: those of this computer.
    /// Errors as of StartScan, NotFound where this computer is in no private network.
    Result<void> start(const QStringList &subnets, const QList<QHostAddress> &known);
    /// Probes that are under way are broken off; they come first after resume().
    void stop();
    /// Errors: NotFound (none was stopped).
    Result<void> resume();
    /// Asks one address, whether or not a search runs. \a done is called once, later. Errors: Denied, Unreachable,
    /// Timeout (nothing answered).
    void probe(const QHostAddress &address, std::function<void(const Result<Identity> &)> done);
    /// The device that was found last is new in the book.
    void countNew();
    const ScanState &state() const { return m_state; }

Q_SIGNALS:
    /// Something answered; Kind::Unknown too: with a model where it is a machine that no driver reads, without one
    /// where it may be anything, as a printer.
    void found(const QHostAddress &address, const lan::Identity &identity);
    /// At most 4 times a second, and at each begin and end.
    void changed(const lan::ScanState &state);

private:
    void run();
    void more();
    void askLater(const QHostAddress &address);
    void ask(const QHostAddress &address);
    void answered(const QHostAddress &address, const Result<Identity> &identity);
    void hear(const Announcement &announcement);
    void end(ScanState::Phase phase);
    void publish();
    void publishSoon();

    ScannerOptions m_options;
    const Clock &m_clock;
    std::unique_ptr<Transport> m_transport; ///< of the search that runs
    Transport m_single; ///< for probe()
    Announce m_announce;
    ScanPlan m_plan;
    ScanState m_state;
    int m_underWay = 0;
    quint32 m_run = 0; ///< counts begins and ends: what waits from an older one is dropped
    QTimer m_publish;
    QTimer m_listen;
};

} // namespace lan
