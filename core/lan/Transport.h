// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Ask.h"
#include "core/lan/Credentials.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <type_traits>

namespace lan {

/// Where devices listen; tests map them to ports that anybody may open. A SocketAsk of 4028 goes to \c api.
struct Ports {
    quint16 web = 80;
    quint16 api = 4028;
    bool operator==(const Ports &) const = default;
};
struct TransportOptions {
    Ports ports {};
    std::chrono::milliseconds connectTime { 3'000 };
    std::chrono::milliseconds wholeTime { 10'000 }; ///< of one request, from its first packet to the reply's last
    int atOnce = 128; ///< connections; further asks wait for one
    int waitingPerDevice = 16; ///< talks
    int asksPerTalk = 64;
};

/// Carries talks to devices: the only part of this module that opens TCP connections to them, but the live link. One
/// request at a time goes to a device, and one talk; others wait for their turn, as these devices' servers serve one
/// client. Each request has a connection of its own. Redirects are replies; there are no proxies, cookies and retries,
/// and addresses that are not private (isPrivate) are refused here whoever asked. Lives on one thread.
///
/// Secrets: an ask that needs a login is not sent without one (Denied). With one it goes out bare, and once more with
/// the digest answer when the device wants it; a login that was refused is not tried again in the same talk. An ask
/// that needs a one-time code carries it where there is one. A 401 to either is Denied.
class Transport final : public QObject {
    Q_OBJECT
public:
    template <class O> using Done = std::function<void(const Result<O> &)>;

    explicit Transport(TransportOptions options = {}, QObject *parent = nullptr);
    /// Ends all talks at once; their callbacks never run.
    ~Transport() override;
    Q_DISABLE_COPY_MOVE(Transport)

    /// Holds \a talk with \a device. \a done runs once, later, on this thread; it may call this object or destroy it.
    /// Errors besides the talk's own: Denied (not a private address), Busy (too many talks wait for this device),
    /// Limit (a talk without end). \return a number for cancel().
    template <class O>
    quint64 run(const QHostAddress &device, std::unique_ptr<Talk<O>> talk, const Credentials &credentials,
        std::type_identity_t<Done<O>> done)
    {
        return begin(device, std::make_unique<LineOf<O>>(std::move(talk), std::move(done)), credentials);
    }
    /// Ends a talk; its callback never runs. Nothing where it is over.
    void cancel(quint64 id);
    /// Talks that are not over.
    int pending() const;
    const TransportOptions &options() const { return m_options; }

private:
    /// A talk whatever its outcome.
    struct Line {
        virtual ~Line() = default;
        virtual std::optional<Ask> next() = 0;
        virtual void take(const Result<Reply> &reply) = 0;
        /// Tells the caller: the talk's outcome, or \a error.
        virtual void finish(const std::optional<Error> &error) = 0;
    };
    template <class O> struct LineOf final : Line {
        LineOf(std::unique_ptr<Talk<O>> t, Done<O> d)
            : talk(std::move(t))
            , done(std::move(d))
        {
        }
        std::optional<Ask> next() override { return talk->next(); }
        void take(const Result<Reply> &reply) override { talk->take(reply); }
        void finish(const std::optional<Error> &error) override
        {
            done(error ? Result<O>(tl::unexpected(*error)) : talk->outcome());
        }
        std::unique_ptr<Talk<O>> talk;
        Done<O> done;
    };
    class Engine;

    quint64 begin(const QHostAddress &device, std::unique_ptr<Line> line, const Credentials &credentials);

    TransportOptions m_options;
    std::unique_ptr<Engine> m_engine;
};

} // namespace lan
