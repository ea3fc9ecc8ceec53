// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a mint's answer, in each place where the wallet reads one: they are understood or not, the words about
// it can be shown, and no signature is believed that the mint's key did not make. The first byte is the status.
#include "core/crypto/Sha256.h"
#include "core/wallet/AnswerCheck.h"
#include "core/wallet/MintApi.h"
#include "core/wallet/ShownText.h"

#include <cstdlib>

namespace {

using namespace wallet;

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

class Always final : public Transport {
public:
    explicit Always(HttpReply reply)
        : m_reply(std::move(reply))
    {
    }
    void send(const HttpRequest &, Done done) override { done(m_reply); }

private:
    HttpReply m_reply;
};

struct Asked {
    cashu::Keyset keyset;
    QList<BlindOutput> outputs;

    Asked()
    {
        keyset.unit = QStringLiteral("hash");
        for (int i = 0; i < 8; ++i)
            keyset.keys.emplace(cashu::Amount(1ull << i), *crypto::CurvePoint::ofSecret(secretOf(i)));
        keyset.id = cashu::deriveIdV2(keyset);
        for (quint64 i = 0; i < 3; ++i) {
            const cashu::OutputSecret secret { QByteArray::number(i), secretOf(int(20 + i)) };
            const PlannedOutput plan { cashu::Amount(1ull << i), keyset.id, i };
            outputs.append({ plan, secret, { plan.amount, keyset.id, *cashu::blind(secret.secret, secret.r) } });
        }
    }
    static crypto::Secret32 secretOf(int i) { return crypto::Secret32(crypto::sha256("s" + QByteArray::number(i))); }
};

template <class T> auto looked()
{
    return [](const MintReply<T> &reply) { require(reply || isShown(reply.error().toError().detail, 2000)); };
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    static const Asked asked;
    const QHash<cashu::KeysetId, cashu::Keyset> keysets { { asked.keyset.id, asked.keyset } };
    const QByteArray body(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    Always transport({ data[0] % 4 == 0 ? 400 : data[0] % 4 == 1 ? 503 : 200, body, {} });
    const MintApi api(transport);
    const QString url = QStringLiteral("https://m.example");
    const QString method = QStringLiteral("ehash");

    api.info(url, [](const MintReply<QByteArray> &reply) {
        const auto info = reply ? MintInfo::parse(*reply) : MintInfo();
        require(info.has_value() && info->methods.size() <= 32 && info->batchSize >= 0 && info->batchSize <= 1000);
        require(info->name.isEmpty() || isShown(info->name, 200));
    });
    api.keysets(url, looked<cashu::KeysetsResponse>());
    api.keys(url, asked.keyset.id, looked<cashu::KeysResponse>());
    api.quote(url, method, QStringLiteral("q"), looked<cashu::MintQuoteBody>());
    api.quotes(url, method, { QStringLiteral("q") }, looked<QList<cashu::MintQuoteBody>>());
    api.lookup(url, method, {}, looked<cashu::QuoteLookupResponse>());
    api.createQuote(url, method, { cashu::Amount(1), QStringLiteral("hash") }, looked<cashu::MintQuoteBody>());
    const QStringList ys { crypto::CurvePoint::generator().toHex() };
    api.checkState(url, ys,
        [&ys](const MintReply<QList<cashu::ProofState>> &reply) { require(!reply || reply->size() == ys.size()); });
    api.signatures(url, QStringLiteral("/v1/swap"), {}, [&](const MintReply<cashu::SignaturesResponse> &reply) {
        require(!reply || !checkSignatures(asked.outputs, reply->signatures, keysets, DleqRule::Required));
    });
    api.restore(url, { messagesOf(asked.outputs) }, [&](const MintReply<cashu::RestoreResponse> &reply) {
        const auto made = reply ? checkRestored(asked.outputs, *reply, keysets, DleqRule::Required, false)
                                : Result<QList<MadeProof>>(QList<MadeProof>());
        require(!made || made->isEmpty());
    });
    return 0;
}
