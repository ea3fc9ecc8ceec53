// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

/// Owns one service on a thread of its own: builds it there, destroys it there, joins. The only place with a QThread.
/// \tparam Service a QObject whose public methods run on its own thread.
template <class Service> class ServiceThread {
public:
    /// \param make returns std::unique_ptr<Service>; runs on the new thread, the constructor waits for it.
    template <class Make> ServiceThread(const QString &name, Make make)
    {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [&] { m_service = make(); }, Qt::BlockingQueuedConnection);
    }
    ~ServiceThread()
    {
        QMetaObject::invokeMethod(
            &m_context, [&] { m_service.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServiceThread)

    /// Runs \a f(Service &) on the service's thread, later. Never waits.
    template <class F> void post(F f) const
    {
        QMetaObject::invokeMethod(
            m_service.get(), [s = m_service.get(), f = std::move(f)]() mutable { f(*s); }, Qt::QueuedConnection);
    }
    /// Runs \a f(Service &) on the service's thread and gives its result as a future.
    template <class F> auto ask(F f) const
    {
        using R = std::invoke_result_t<F, Service &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post([promise, f = std::move(f)](Service &s) mutable {
            if constexpr (std::is_void_v<R>)
                f(s);
            else
                promise->addResult(f(s));
            promise->finish();
        });
        return promise->future();
    }
    /// For connect() only. Never call a method through it.
    Service *object() const { return m_service.get(); }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Service> m_service;
};
