// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a message of the api, in both directions (the first byte says which): what is understood is written as
// the same bytes again, and a state is put together from it or refused.
#include "core/api/Messages.h"

#include <cstdlib>

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// A state that runs of rows can point into.
api::StateReceiver receiver()
{
    api::CoreState state;
    state.live.miners.resize(5);
    state.nodes.resize(2);
    state.events.resize(3);
    api::EncodedState encoded;
    encoded.update(state, api::Parts::all());
    api::StateReceiver out;
    require(out.apply(api::StateSender().next(encoded)).has_value());
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] % 2 == 0) {
        const auto message = api::decodeToCore(bytes);
        require(!message || api::encode(*message) == bytes);
        return 0;
    }
    const auto message = api::decodeToWindow(bytes);
    require(!message || api::encode(*message) == bytes);
    const auto *state = message ? std::get_if<api::StateMessage>(&*message) : nullptr;
    if (state) {
        static const api::StateReceiver known = receiver();
        api::StateReceiver mine = known;
        const auto applied = mine.apply(state->parts);
        require(!applied || mine.state().live.miners.size() <= api::maxRows);
    }
    return 0;
}
