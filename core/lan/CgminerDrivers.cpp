// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Cgminer.h"
#include "core/lan/CgminerPools.h"
#include "core/lan/CgminerReading.h"
#include "core/lan/DeviceFaults.h"

namespace lan {
namespace {

using Command = ApiCommandTalk::Command;

constexpr int poolSlots = 8;

std::unique_ptr<ChangeTalk> unsupported(const Change &change)
{
    return std::make_unique<NoChangeTalk>(notOfferedFault(changeName(change)));
}

class CgminerDriver final : public Driver {
public:
    Kind kind() const override { return Kind::Cgminer; }
    Capabilities capabilities(const Reading &now) const override
    {
        Capabilities out;
        out.pools = out.restart = !now.isReadOnly;
        out.poolSlots = poolSlots;
        if (now.isReadOnly)
            out.whyNoPools = readOnlyFault().detail;
        return out;
    }
    std::unique_ptr<ReadTalk> read() const override
    {
        return std::make_unique<ApiReadTalk>(
            QList<QByteArray> { "version", "summary", "pools", "stats", "privileged" }, readCgminer);
    }
    std::unique_ptr<ChangeTalk> change(const Change &change, const Reading &) const override
    {
        if (const auto *pools = std::get_if<SetPools>(&change))
            return std::make_unique<SetPoolsTalk>(kind(), *pools);
        if (std::holds_alternative<Restart>(change))
            return std::make_unique<ApiCommandTalk>(kind(), Command { "restart", {}, true, {} });
        return unsupported(change);
    }
};

class AvalonDriver final : public Driver {
public:
    Kind kind() const override { return Kind::Avalon; }
    Capabilities capabilities(const Reading &now) const override
    {
        Capabilities out;
        out.pools = out.restart = out.identify = true;
        out.pause = now.isPaused.has_value(); // firmware without soft-off does not tell of it either
        out.poolSlots = poolSlots;
        return out;
    }
    std::unique_ptr<ReadTalk> read() const override
    {
        return std::make_unique<ApiReadTalk>(QList<QByteArray> { "version", "summary", "pools", "stats" }, readAvalon);
    }
    std::unique_ptr<ChangeTalk> change(const Change &change, const Reading &now) const override
    {
        const auto ascset = [this](const QString &parameter) {
            return std::make_unique<ApiCommandTalk>(kind(), Command { "ascset", parameter, false, {} });
        };
        if (const auto *pools = std::get_if<SetPools>(&change))
            return std::make_unique<SetPoolsTalk>(kind(), *pools);
        if (std::holds_alternative<Restart>(change))
            return std::make_unique<ApiCommandTalk>(
                kind(), Command { "ascset", QStringLiteral("0,reboot,0"), true, "restart" });
        if (const auto *identify = std::get_if<Identify>(&change))
            return ascset(identify->isOn ? QStringLiteral("0,led,1-1") : QStringLiteral("0,led,1-0"));
        const auto *pause = std::get_if<SetPaused>(&change);
        if (pause && now.isPaused)
            return ascset(pause->isPaused ? QStringLiteral("0,softoff,1:%1") : QStringLiteral("0,softon,1:%1"));
        return unsupported(change);
    }
};

class BraiinsDriver final : public Driver {
public:
    Kind kind() const override { return Kind::Braiins; }
    Capabilities capabilities(const Reading &) const override
    {
        Capabilities out;
        out.pause = true;
        out.whyNoPools = QStringLiteral(QT_TRANSLATE_NOOP("core",
            "Braiins OS takes pools on its own web page only: what is set on port 4028 does not come into force."));
        return out;
    }
    std::unique_ptr<ReadTalk> read() const override
    {
        return std::make_unique<ApiReadTalk>(
            QList<QByteArray> { "version", "summary", "pools", "devs", "devdetails", "temps", "fans", "tunerstatus" },
            readBraiins);
    }
    std::unique_ptr<ChangeTalk> change(const Change &change, const Reading &now) const override
    {
        if (const auto *pause = std::get_if<SetPaused>(&change))
            return std::make_unique<ApiCommandTalk>(
                kind(), Command { pause->isPaused ? "pause" : "resume", {}, false, {} });
        if (std::holds_alternative<SetPools>(change))
            return std::make_unique<NoChangeTalk>(Error { Errc::Unsupported, capabilities(now).whyNoPools });
        return unsupported(change);
    }
};

} // namespace

const Driver &cgminerDriver()
{
    static const CgminerDriver driver;
    return driver;
}
const Driver &avalonDriver()
{
    static const AvalonDriver driver;
    return driver;
}
const Driver &braiinsDriver()
{
    static const BraiinsDriver driver;
    return driver;
}

} // namespace lan
