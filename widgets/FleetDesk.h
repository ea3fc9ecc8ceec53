// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace widgets {

/// Numbers the orders for devices on the network and brings each answer to who asked, if that is still there. GUI
/// thread.
class FleetDesk final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Then = std::function<void(const lan::Answer &)>;

    /// \a then is called once, unless \a context is gone by then. \returns the order's number.
    quint64 order(const lan::Order &order, QObject *context, Then then);
    /// Answers to nobody here are dropped.
    void answer(const lan::Answer &answer);
    /// Counts on from another desk's orders: late answers to those find nobody here.
    void countFrom(const FleetDesk &before) { m_last = before.m_last; }
    /// Other services come: what is under way is not answered by them.
    void forget() { m_waiting.clear(); }

Q_SIGNALS:
    void ordered(const lan::Request &request);

private:
    struct Waiting {
        QPointer<QObject> context;
        Then then;
    };
    quint64 m_last = 0;
    QHash<quint64, Waiting> m_waiting;
};

} // namespace widgets
