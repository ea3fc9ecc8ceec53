// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any datagram from the network: what it tells is bounded and printable, and the same each time; an IP report too.
#include "core/lan/Announce.h"
#include "core/lan/Device.h"

#include <algorithm>
#include <cstdlib>

using namespace lan;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto services = parseMdns(bytes);
    const auto again = parseMdns(bytes);
    require(services.has_value() == again.has_value());
    if (services) {
        require(*services == *again && services->size() <= 16);
        for (const MdnsService &service : *services) {
            require(service.instance.size() <= 64 && service.host.size() <= 128 && service.addresses.size() <= 8);
            require(isPrintable(service.instance) && isPrintable(service.host));
        }
    } else {
        const Errc code = services.error().code;
        require(code == Errc::Truncated || code == Errc::Malformed || code == Errc::Limit);
    }
    if (const auto report = parseIpReport(bytes)) {
        require(size <= 512 && report->address.protocol() == QAbstractSocket::IPv4Protocol);
        require(normalMac(report->mac) == report->mac && !report->mac.isEmpty());
    }
    return 0;
}
