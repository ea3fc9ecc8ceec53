// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as lines from a machine and from a pool: nothing crashes, what parses serialises stably, and every answer
// is itself a line that parses.
#include "core/sv1/ClientSession.h"
#include "core/sv1/ServerSession.h"

#include <cstdlib>

using namespace sv1;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void requireLines(LineParser &parser, const QByteArray &lines)
{
    require(lines.isEmpty() || lines.endsWith('\n'));
    for (const QByteArray &line : lines.split('\n'))
        require(line.isEmpty() || parser.parse(line).has_value());
}

void serve(ServerSession &server, LineParser &parser, LineParser &checker, const QByteArray &line)
{
    const ServerEffects effects = server.receiveLine(parser, line);
    requireLines(checker, effects.toSend);
    for (const auto &event : effects.events) {
        if (const auto *asked = std::get_if<AuthorizeAsked>(&event))
            requireLines(checker, server.answerAuthorize(*asked, true));
        if (const auto *share = std::get_if<ShareSubmitted>(&event))
            requireLines(checker, server.answerSubmit(share->id, errors::stale));
        if (std::holds_alternative<ChannelWanted>(event)) {
            NotifyFields job;
            job.jobId = "1";
            requireLines(checker, server.announceJob({ notifyLine(job), 0.5, 0x1fffe000 }));
            requireLines(checker, server.grant({ "\x01\x02\x03\x04", 8 }).toSend);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static LineParser parser;
    static LineParser checker(1024 * 1024);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ServerSession server({ "0123456789abcdef" });
    ClientSession client({ "fuzz", "user", "x", 1.0, {}, {} });
    client.start();
    for (const QByteArray &line : bytes.split('\n')) {
        if (const auto message = parser.parse(line)) {
            const QByteArray once = toLine(*message);
            const auto again = checker.parse(once);
            require(again.has_value() && *again == *message && toLine(*again) == once);
        }
        serve(server, parser, checker, line);
        requireLines(checker, client.receiveLine(parser, line).toSend);
    }
    return 0;
}
