// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/AuthorityUrl.h"
#include "core/noise/FrameCipher.h"
#include "core/noise/Handshake.h"

#include <cstdlib>

namespace {

// Entropy out of a small generator, so that a finding can be repeated.
class SeededRandom final : public Random {
public:
    void fill(std::span<quint8> out) const override
    {
        for (quint8 &byte : out) {
            m_state = m_state * 6364136223846793005 + 1442695040888963407;
            byte = quint8(m_state >> 56);
        }
    }

private:
    mutable quint64 m_state = 1;
};

constexpr qsizetype MaxPayload = 200'000;
const UnixMs Now { std::chrono::seconds(1'755'000'000) };

struct Fixture {
    SeededRandom random;
    crypto::KeyPair authority = crypto::KeyPair::generate(random);
    std::shared_ptr<const noise::Identity> identity = std::make_shared<const noise::Identity>(
        noise::Identity::issue(authority, Now, std::chrono::hours(1), random));
    noise::Initiator client { authority.publicKey(), random };
    noise::Responder::Answer answer = noise::Responder(identity).act1(client.act1(), random).value();
};

void require(bool claim)
{
    if (!claim)
        std::abort();
}

// A handshake whose messages the input replaces or, byte by byte, changes.
void handshake(const Fixture &fixture, QByteArrayView input)
{
    if (const auto answer = noise::Responder(fixture.identity).act1(input, fixture.random))
        require(answer->act2.size() == noise::Act2Size);
    auto act2 = fixture.answer.act2;
    noise::Initiator stranger = fixture.client;
    require(input == act2 || !stranger.act2(input, Now));
    for (qsizetype i = 0; i + 1 < input.size(); i += 2) {
        const auto at = quint8(input[i]) % act2.size();
        act2[at] = char(act2[at] ^ input[i + 1]);
    }
    noise::Initiator client = fixture.client;
    require(client.act2(act2, Now).has_value() == (act2 == fixture.answer.act2));
}

// Hostile bytes straight into the decoder.
void garbage(const Fixture &fixture, QByteArrayView input)
{
    noise::FrameCipher cipher(fixture.answer.transport, MaxPayload);
    while (!input.isEmpty()) {
        const auto read = cipher.open(input);
        require(read || !cipher.open(input));
        if (!read)
            return;
    }
}

// Frames sealed by an honest peer, cut where the input says, possibly with one byte changed: what comes out is what
// went in, up to the change.
void frames(const Fixture &fixture, QByteArrayView input)
{
    if (input.size() < 8)
        return;
    const auto byte = [input](qsizetype i) { return qsizetype(quint8(input[i])); };
    noise::Initiator client = fixture.client;
    noise::FrameCipher sender(client.act2(fixture.answer.act2, Now).value(), MaxPayload);
    noise::FrameCipher receiver(fixture.answer.transport, MaxPayload);
    const bool isTampered = byte(0) & 1;
    const qsizetype tamperAt = byte(1) << 8 | byte(2);
    QByteArray wire;
    QList<QByteArray> sent;
    for (qsizetype i = 0; i < 1 + byte(3) % 4; ++i) {
        const qsizetype size = (byte(4 + i) << (byte(0) >> 1) % 11) % MaxPayload;
        QByteArray frame(6 + size, char(i));
        frame[3] = char(size);
        frame[4] = char(size >> 8);
        frame[5] = char(size >> 16);
        require(sender.seal(frame, wire).has_value());
        sent.append(frame);
    }
    if (isTampered && tamperAt < wire.size())
        wire[tamperAt] = char(wire[tamperAt] ^ 0x80);
    const bool mustFail = isTampered && tamperAt < wire.size();
    QList<QByteArray> got;
    QByteArrayView rest = wire;
    bool isFailed = false;
    for (qsizetype step = 8; !rest.isEmpty() && !isFailed; ++step) {
        const qsizetype cut = input.size() > 8 ? 1 + byte(8 + step % (input.size() - 8)) * 37 : rest.size();
        QByteArrayView part = rest.first(std::min(cut, rest.size()));
        rest = rest.sliced(part.size());
        while (!isFailed) {
            const auto read = receiver.open(part);
            isFailed = !read;
            if (isFailed || !*read)
                break;
            got.append(**read);
        }
    }
    require(isFailed == mustFail);
    require(mustFail ? got.size() < sent.size() : got.size() == sent.size());
    for (qsizetype i = 0; i < got.size(); ++i)
        require(got[i] == sent[i]);
}

void addresses(QByteArrayView input)
{
    const auto url = noise::AuthorityUrl::parse(QString::fromUtf8(input));
    if (url)
        require(noise::AuthorityUrl::parse(url->toString()) == *url);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Fixture fixture;
    if (size == 0)
        return 0;
    const QByteArrayView input(data + 1, qsizetype(size) - 1);
    switch (data[0] % 4) {
    case 0:
        handshake(fixture, input);
        break;
    case 1:
        garbage(fixture, input);
        break;
    case 2:
        frames(fixture, input);
        break;
    default:
        addresses(input);
    }
    return 0;
}
