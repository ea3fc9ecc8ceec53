// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Orders.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace widgets {

/// Numbers the orders of the window and brings each answer to who asked, if that is still there. GUI thread.
class WalletDesk final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Then = std::function<void(const wallet::Answer &)>;
    using Progress = std::function<void(const wallet::RestoreProgress &)>;

    /// \a then is called once, unless \a asker is gone by then.
    wallet::RequestId ask(const wallet::Order &order, QObject *asker, Then then, Progress progress = {});
    /// Counts on from another desk's orders: late answers to those find nobody here.
    void countFrom(const WalletDesk &before) { m_last = before.m_last; }
    /// Answers to nobody here are dropped.
    void answer(wallet::RequestId request, const wallet::Answer &answer);
    void progress(wallet::RequestId request, const wallet::RestoreProgress &progress);

Q_SIGNALS:
    void ordered(wallet::RequestId request, const wallet::Order &order);

private:
    struct Waiting {
        QPointer<QObject> asker;
        Then then;
        Progress progress;
    };
    quint64 m_last = 0;
    QHash<quint64, Waiting> m_waiting;
};

} // namespace widgets
