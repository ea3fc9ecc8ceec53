// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/HttpRouter.h"
#include "core/wallet/Transport.h"

namespace support {

/// The way to our own mint without a wire: its routes answer at once.
class RouterTransport final : public wallet::Transport {
public:
    explicit RouterTransport(mint::HttpRouter &router)
        : m_router(router)
    {
    }
    void send(const wallet::HttpRequest &request, Done done) override
    {
        const auto reply
            = m_router.answer({ request.isPost ? "POST" : "GET", request.path.toUtf8(), {}, request.body, {}, {} });
        done({ reply.status, reply.body, {} });
    }

private:
    mint::HttpRouter &m_router;
};

} // namespace support
