// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/MachineCommand.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace app {

/// Does `machine` commands that came over the instance's socket: the same orders as the window's. Lives on the main
/// thread.
class MachineTeller final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const QJsonObject &)>;

    /// \a request is a commandRequest(). \a done gets one answer; one with "error" has its errc as "code".
    void run(const QJsonObject &request, const stats::LiveSnapshot &live, UnixMs now, Done done);
    /// Answers that are none of these orders' are ignored.
    void take(const stats::MachineAnswer &answer);

Q_SIGNALS:
    void ordered(const stats::MachineRequest &request);

private:
    /// Apart from the numbers that windows give.
    static constexpr quint64 firstId = quint64(1) << 63;
    quint64 m_nextId = firstId;
    QHash<quint64, Done> m_waiting;
};

} // namespace app
