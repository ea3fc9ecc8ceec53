// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes from a device's web server: cut into pieces they make the same reply as in one, never a longer one than is
// allowed, and identify() reads it without end or crash. The first byte is the size of the pieces.
#include "core/lan/HttpReader.h"
#include "core/lan/Identification.h"

#include <algorithm>
#include <cstdlib>

using namespace lan;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

Result<Reply> feed(QByteArrayView bytes, qsizetype piece)
{
    HttpReader reader;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (reader.append(bytes.sliced(at, std::min(piece, bytes.size() - at))))
            return *reader.outcome();
    }
    reader.end(false);
    return *reader.outcome();
}

void identifyBy(const Result<Reply> &web, const Reply &socket)
{
    const auto talk = identify();
    int asks = 0;
    while (const auto ask = talk->next()) {
        require(++asks <= 4);
        if (std::holds_alternative<HttpAsk>(*ask))
            talk->take(web);
        else
            talk->take(socket);
    }
    if (const auto who = talk->outcome()) {
        for (const QString &text : { who->model, who->firmware, who->hostname, who->said }) {
            require(text.size() <= 160);
            require(std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); }));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const auto whole = feed(bytes, std::max<qsizetype>(1, bytes.size()));
    const auto pieces = feed(bytes, 1 + data[0]);
    require(whole.has_value() == pieces.has_value());
    require(whole ? *whole == *pieces : whole.error().code == pieces.error().code);
    if (whole)
        require(whole->body.size() <= maxReply && whole->status >= 200 && whole->status <= 599);
    identifyBy(whole, Reply { .body = bytes.toByteArray() });
    return 0;
}
