// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any request to the mint's routes, and the same bytes as a WebSocket message: every refusal has its form, no money
// comes from nothing. The first line is method and path, the rest the body.
#include "core/mint/Subscriptions.h"
#include "tests/support/HttpMint.h"

#include <QLoggingCategory>

#include <cstdlib>

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

support::HttpMint &bench()
{
    static auto *made = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("hashstead.*=false"));
        return new support::HttpMint;
    }();
    return *made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype line = bytes.indexOf('\n');
    const QList<QByteArray> first = bytes.left(std::max<qsizetype>(0, line)).split(' ');
    const QByteArray body = bytes.mid(line + 1);
    const auto reply = bench().router->answer({ first.value(0), first.value(1), {}, body, {}, {} });
    switch (reply.status) {
    case 200:
        require(cashu::parseJson(reply.body).has_value());
        break;
    case 204:
        require(reply.body.isEmpty());
        break;
    case 400:
    case 404:
    case 405:
        require(support::HttpMint::codeOf(reply) >= 10000);
        break;
    default:
        require(false);
    }
    for (const auto &keyset : bench().mint->snapshot().keysets)
        require(keyset.issued.value == 0 && keyset.redeemed.value == 0);

    mint::Subscriptions hub([](auto, const QString &, const QString &) { return QByteArray("{}"); });
    const auto answers = hub.receive(1, body);
    require(!answers.isEmpty());
    for (const QByteArray &answer : answers)
        require(cashu::parseJson(answer).has_value());
    require((hub.count() == 1) == (answers.size() > 1));
    hub.closed(1);
    require(hub.count() == 0);
    return 0;
}
