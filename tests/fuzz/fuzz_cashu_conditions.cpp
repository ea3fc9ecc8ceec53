// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Conditions.h"
#include "core/cashu/Witness.h"

#include <cstdlib>

namespace {

using namespace cashu;

void require(bool claim)
{
    if (!claim)
        std::abort();
}

class CountingRandom final : public Random {
public:
    void fill(std::span<quint8> out) const override
    {
        for (quint8 &byte : out)
            byte = m_next++;
    }

private:
    mutable quint8 m_next = 1;
};

const CountingRandom entropy;

/// A condition that was read says the same when it is written and read again.
void roundTrip(const SpendingCondition &condition)
{
    require(!condition.keys.isEmpty() || condition.kind == ConditionKind::Htlc);
    require(condition.signaturesNeeded > 0 && condition.refundSignaturesNeeded > 0);
    require(condition.keys.isEmpty() || condition.signaturesNeeded <= quint64(condition.keys.size()));
    const auto again = parseSecret(makeSecret(condition, entropy));
    require(again && *again);
    require((*again)->keys == condition.keys && (*again)->refundKeys == condition.refundKeys);
    require((*again)->locktime == condition.locktime && (*again)->sigFlag == condition.sigFlag);
    require((*again)->signaturesNeeded == condition.signaturesNeeded);
}

} // namespace

/// The bytes up to the first NUL are a secret, the others its witness.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const qsizetype cut = bytes.indexOf('\0');
    const QByteArray secret = bytes.first(cut < 0 ? bytes.size() : cut).toByteArray();
    const QString witness = cut < 0 ? QString() : QString::fromUtf8(bytes.sliced(cut + 1));
    if (const auto read = parseWitness(witness))
        require(parseWitness(witnessText(*read)).has_value());

    const auto parsed = parseSecret(secret);
    const QList<Proof> input { { Amount(1), KeysetId(), secret, crypto::CurvePoint::generator(), witness } };
    const auto checked = checkConditions(input, {}, 1'790'000'000);
    if (!parsed)
        require(!checked);
    else if (!*parsed)
        require(checked.has_value());
    else
        roundTrip(**parsed);
    return 0;
}
