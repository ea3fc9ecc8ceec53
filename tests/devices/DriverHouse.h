// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"
#include "core/lan/Transport.h"
#include "tests/core/miner/TinySv1Server.h"
#include "tests/support/devices/Farm.h"
#include "tests/support/devices/Totp.h"

#include <QtTest>

inline constexpr double hashrate = 20'000;
inline const devices::FarmConfig anyPorts;

inline lan::TransportOptions options()
{
    lan::TransportOptions out;
    out.ports = anyPorts.ports;
    out.connectTime = std::chrono::seconds(1);
    out.wholeTime = std::chrono::seconds(2);
    return out;
}

inline lan::PoolEntry poolOn(const TinySv1Server &server, const QString &user)
{
    return { lan::PoolProtocol::Sv1, QStringLiteral("127.0.0.1"), server.port(), lan::PoolTls::None, user,
        QStringLiteral("x"), {} };
}

/// One of everyKind(), mining at home; the pools, our transport and what the owner let us know.
struct House {
    TinySv1Server home;
    TinySv1Server other;
    std::unique_ptr<devices::Farm> farm;
    lan::Transport transport { options() };
    const lan::Driver *driver = nullptr;

    explicit House(int model)
    {
        home.difficulty = other.difficulty = hashrate / 4294967296.0 / 2;
        devices::FarmConfig config = devices::FarmOf(1, { poolOn(home, QStringLiteral("home.rig")) });
        config.models = { devices::everyKind()[model] };
        config.hashrate = hashrate;
        config.timeScale = 0.05;
        config.findsShares = true;
        farm = std::make_unique<devices::Farm>(config);
        if (const auto done = farm->start(); !done)
            qFatal("%s", qPrintable(done.error().detail));
        driver = lan::driverOf(device().config().kind);
    }
    devices::Device &device() { return farm->device(0); }
    bool isOn(const TinySv1Server &server)
    {
        return device().activePool() && device().activePool()->port == server.port();
    }
    lan::Credentials credentials()
    {
        lan::Credentials out { QStringLiteral("root"), QStringLiteral("root"), {} };
        if (!device().config().totpSecret.isEmpty())
            out.oneTimeCode
                = QString::fromLatin1(devices::totp(device().config().totpSecret, QDateTime::currentSecsSinceEpoch()));
        return out;
    }
    template <class O> Result<O> hold(std::unique_ptr<lan::Talk<O>> talk, const lan::Credentials &with)
    {
        std::optional<Result<O>> out;
        transport.run(
            device().config().address, std::move(talk), with, [&out](const Result<O> &result) { out = result; });
        if (!QTest::qWaitFor([&out] { return out.has_value(); }, 60'000))
            return fail(Errc::Internal, QStringLiteral("the transport never called back"));
        return *out;
    }
    Result<lan::Reading> read() { return hold(driver->read(), credentials()); }
    Result<lan::Changed> change(const lan::Change &what)
    {
        const auto now = read();
        if (!now)
            return tl::unexpected(now.error());
        return hold(driver->change(what, *now), credentials());
    }
    /// Also restarts it where that is what it takes.
    Result<lan::Changed> carryOut(const lan::Change &what)
    {
        auto out = change(what);
        if (out && out->needsRestart) {
            const int before = device().restarts();
            if (const auto done = change(lan::Restart {}); !done)
                return tl::unexpected(done.error());
            if (!QTest::qWaitFor([&] { return device().restarts() > before && device().isUp(); }, 20'000))
                return fail(Errc::Internal, QStringLiteral("it did not restart"));
        }
        return out;
    }
};

inline void everyModel()
{
    QTest::addColumn<int>("model");
    const auto all = devices::everyKind();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(lan::kindName(all[i].kind))) << i;
}
