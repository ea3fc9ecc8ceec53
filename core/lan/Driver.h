// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Ask.h"
#include "core/lan/Change.h"
#include "core/lan/Device.h"

#include <memory>

namespace lan {

using ReadTalk = Talk<Reading>;
using IdentifyTalk = Talk<Identity>;
/// A change that is over: what the device has now is read again by whoever needs it.
struct Changed {
    bool needsRestart = false; ///< it is in force only after Restart
    bool isLostAtRestart = false; ///< it is in force now; the device forgets it when it restarts
};
using ChangeTalk = Talk<Changed>;

/// One kind of device: how it is read and changed. Pure values in and out; has no state and lives for ever.
class Driver {
public:
    virtual ~Driver() = default;
    virtual Kind kind() const = 0;
    /// \a now: the last reading, as far as there is one.
    virtual Capabilities capabilities(const Reading &now) const = 0;
    /// Needs::Digest where reading takes a password; the fleet asks for credentials then.
    virtual Needs readNeeds() const { return Needs::Nothing; }
    /// Outcome: a Reading without \c at. Errors: those of the asks; Malformed, Truncated (nothing could be read),
    /// Unsupported (it is another kind now).
    virtual std::unique_ptr<ReadTalk> read() const = 0;
    /// As read(), but what a device does not change while it runs may be taken from \a last, of the same device: fewer
    /// requests. What answers may be another device by now; its reading holds nothing of the last one then.
    virtual std::unique_ptr<ReadTalk> readAgain(const Reading &last) const;
    /// Outcome errors: as read(), Refused (the device said no; its words), Unsupported (capabilities() said so). A
    /// device that says yes may still have changed nothing: the caller reads back.
    virtual std::unique_ptr<ChangeTalk> change(const Change &change, const Reading &now) const = 0;
};

inline std::unique_ptr<ReadTalk> Driver::readAgain(const Reading &) const
{
    return read();
}

/// The driver of \a kind; null for Kind::Unknown. Thread-safe.
const Driver *driverOf(Kind kind);

/// Finds out what answers at an address, without any credentials and with few requests: port 80 first, then 4028.
std::unique_ptr<IdentifyTalk> identify();

} // namespace lan
