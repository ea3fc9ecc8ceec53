// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/LanCommand.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace app {

/// Does `lan` commands that came over the instance's socket: the same orders as the window's. Searches and changes of
/// pools are told while they go on, as objects with "progress". Lives on the main thread.
class LanTeller final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const QJsonObject &)>;

    /// What goes over the socket. \a input: what stdin gave; a secret.
    static QJsonObject request(const QStringList &arguments, const QString &input);

    /// \a done gets one answer; one with "error" has its errc as "code".
    void run(const QJsonObject &request, const lan::Snapshot &now, Done done);
    /// Answers that are none of these orders' are ignored.
    void take(const lan::Answer &answer);
    void look(const lan::Snapshot &now);

Q_SIGNALS:
    void ordered(const lan::Request &request);

private:
    struct Asked {
        LanCommand command;
        QString input;
        Done done;
        QJsonObject told {}; ///< the latest progress
        quint64 plan = 0; ///< once it was started
        bool isScanning = false; ///< once it was begun
        std::optional<UnixMs> scanBefore {}; ///< when the search before it began
    };
    void give(quint64 id, Asked asked, const lan::Order &order);
    void lookAtScan(quint64 id, Asked &asked, const lan::ScanState &scan);
    void lookAtPlan(quint64 id, Asked &asked, const lan::PointState &point);

    /// Apart from the numbers that windows give.
    static constexpr quint64 firstId = quint64(1) << 63;
    quint64 m_nextId = firstId;
    lan::Snapshot m_now;
    QHash<quint64, Asked> m_waiting; ///< for answers
    QHash<quint64, Asked> m_watching; ///< for ends
};

} // namespace app
