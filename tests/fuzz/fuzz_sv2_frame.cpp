// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Frame.h"
#include "core/sv2/Tlv.h"

#include <cstdlib>

/// A byte stream cut at any place gives the same frames, which encode to the same bytes; TLVs that parse come back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = asView(std::span(data, size));
    const auto whole = sv2::FrameReader(4096).feed(bytes);
    const qsizetype cut = size > 0 ? data[0] % qsizetype(size) : 0;
    sv2::FrameReader reader(4096);
    auto parts = reader.feed(bytes.first(cut));
    if (parts) {
        const auto rest = reader.feed(bytes.sliced(cut));
        if (rest)
            parts->append(*rest);
        else
            parts = tl::unexpected(rest.error());
    }
    if (whole.has_value() != parts.has_value() || (whole && *whole != *parts))
        std::abort();
    QByteArray again;
    for (const auto &frame : whole.value_or(QList<sv2::Frame>())) {
        again += frame.toBytes();
        (void)frame.channelId();
    }
    if (bytes.first(again.size()) != again)
        std::abort();

    const auto tlvs = sv2::parseTlvs(bytes, { 1, 2, 3 });
    if (!tlvs)
        return 0;
    (void)sv2::findWorkerName(*tlvs);
    QByteArray encoded;
    for (const auto &tlv : *tlvs)
        encoded += sv2::encodeTlv(tlv);
    const auto reread = sv2::parseTlvs(encoded, { 1, 2, 3 });
    if (!reread || *reread != *tlvs)
        std::abort();
    return 0;
}
