// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes from an HTTP client: cut into pieces they make the same requests as in one, each of them reads the same
// again, and nothing is held above the limits. The first byte is the size of the pieces.
#include "core/net/HttpIntake.h"

#include <cstdlib>

using namespace net;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

struct Outcome {
    QList<QByteArray> requests;
    int status = 0;
};

Outcome feed(const QByteArray &bytes, qsizetype piece, const HttpLimits &limits)
{
    const SteadyTime now { std::chrono::hours(1) };
    HttpIntake intake(limits, now);
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        intake.append(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        for (auto step = intake.next(now); step != HttpIntake::Step::NeedMore; step = intake.next(now)) {
            if (step == HttpIntake::Step::Refused) {
                outcome.status = intake.refusal().status;
                require(outcome.status >= 400 && intake.buffered() == 0);
                return outcome;
            }
            if (step != HttpIntake::Step::Whole)
                continue;
            const HttpHead head = intake.head();
            const QByteArray request = intake.take(now);
            const qsizetype headSize = request.indexOf("\r\n\r\n") + 4;
            require(headSize <= limits.headBytes && head.contentLength <= limits.bodyBytes);
            require(request.size() == headSize + head.contentLength);
            const auto again = parseHttpHead(QByteArrayView(request).first(headSize), limits);
            require(again && again->target == head.target && again->headers == head.headers);
            require(head.target.startsWith('/')
                && head.path() + (head.target.contains('?') ? "?" : "") + head.query() == head.target);
            outcome.requests.append(request);
        }
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    HttpLimits limits;
    limits.headBytes = 512;
    limits.bodyBytes = 256;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const Outcome whole = feed(bytes, std::max<qsizetype>(1, bytes.size()), limits);
    const Outcome pieces = feed(bytes, 1 + data[0], limits);
    require(whole.requests == pieces.requests && whole.status == pieces.status);
    return 0;
}
