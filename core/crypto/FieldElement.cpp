// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/FieldElement.h"

namespace crypto {

namespace {

struct Prime {
    Prime()
    {
        BN_hex2bn(&value, "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFC2F");
        BN_copy(rootExponent, value); // (p + 1) / 4, since p is 3 modulo 4
        BN_add_word(rootExponent, 1);
        BN_rshift(rootExponent, rootExponent, 2);
        FieldScratch scratch;
        BN_MONT_CTX_set(montgomery, value, scratch.context.get());
    }
    ~Prime()
    {
        BN_MONT_CTX_free(montgomery);
        BN_free(rootExponent);
        BN_free(value);
    }
    Q_DISABLE_COPY_MOVE(Prime)

    BIGNUM *value = BN_new();
    BIGNUM *rootExponent = BN_new();
    BN_MONT_CTX *montgomery = BN_MONT_CTX_new();
};

const Prime &prime()
{
    static const Prime p;
    return p;
}

} // namespace

FieldElement::FieldElement(FieldScratch &scratch)
    : m_scratch(&scratch)
    , m_value(BN_new(), &BN_free)
{
}

FieldElement::FieldElement(FieldScratch &scratch, quint32 value)
    : FieldElement(scratch)
{
    BN_set_word(m_value.get(), value);
}

FieldElement::FieldElement(FieldScratch &scratch, std::span<const quint8, 32> bytes)
    : FieldElement(scratch)
{
    BN_bin2bn(bytes.data(), int(bytes.size()), m_value.get());
    BN_nnmod(m_value.get(), m_value.get(), prime().value, scratch.context.get());
}

FieldElement::FieldElement(const FieldElement &other)
    : FieldElement(*other.m_scratch)
{
    BN_copy(m_value.get(), other.m_value.get());
}

FieldElement FieldElement::operator+(const FieldElement &other) const
{
    FieldElement sum(*m_scratch);
    BN_mod_add_quick(sum.m_value.get(), m_value.get(), other.m_value.get(), prime().value);
    return sum;
}

FieldElement FieldElement::operator-(const FieldElement &other) const
{
    FieldElement difference(*m_scratch);
    BN_mod_sub_quick(difference.m_value.get(), m_value.get(), other.m_value.get(), prime().value);
    return difference;
}

FieldElement FieldElement::operator*(const FieldElement &other) const
{
    FieldElement product(*m_scratch);
    BN_mod_mul(product.m_value.get(), m_value.get(), other.m_value.get(), prime().value, m_scratch->context.get());
    return product;
}

FieldElement FieldElement::operator-() const
{
    return FieldElement(*m_scratch, 0) - *this;
}

FieldElement FieldElement::squared() const
{
    FieldElement square(*m_scratch);
    BN_mod_sqr(square.m_value.get(), m_value.get(), prime().value, m_scratch->context.get());
    return square;
}

FieldElement FieldElement::inverted() const
{
    Q_ASSERT(!isZero());
    FieldElement inverse(*m_scratch);
    BN_mod_inverse(inverse.m_value.get(), m_value.get(), prime().value, m_scratch->context.get());
    return inverse;
}

std::optional<FieldElement> FieldElement::root() const
{
    FieldElement candidate(*m_scratch);
    BN_mod_exp_mont(candidate.m_value.get(), m_value.get(), prime().rootExponent, prime().value,
        m_scratch->context.get(), prime().montgomery);
    if (BN_cmp(candidate.squared().m_value.get(), m_value.get()) != 0)
        return std::nullopt;
    return candidate;
}

bool FieldElement::isSquare() const
{
    return BN_kronecker(m_value.get(), prime().value, m_scratch->context.get()) >= 0;
}

Bytes32 FieldElement::bytes() const
{
    Bytes32 out;
    BN_bn2binpad(m_value.get(), out.data(), int(out.size()));
    return out;
}

} // namespace crypto
