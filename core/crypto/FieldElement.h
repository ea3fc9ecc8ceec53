// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"

#include <openssl/bn.h>

#include <memory>
#include <optional>

namespace crypto {

/// Scratch memory for arithmetic on FieldElement. One per computation; not shared between threads.
struct FieldScratch {
    std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> context { BN_CTX_new(), &BN_CTX_free };
};

/// A number modulo secp256k1's field prime 2^256 - 2^32 - 977, over OpenSSL's big numbers. Variable time throughout:
/// for public values only. Results of + - * keep the left side's scratch, which must outlive them.
class FieldElement {
public:
    FieldElement(FieldScratch &scratch, quint32 value);
    /// Big-endian, reduced modulo the prime.
    FieldElement(FieldScratch &scratch, std::span<const quint8, 32> bytes);
    FieldElement(const FieldElement &other);
    FieldElement(FieldElement &&) = default;
    FieldElement &operator=(FieldElement &&) = default;

    FieldElement operator+(const FieldElement &other) const;
    FieldElement operator-(const FieldElement &other) const;
    FieldElement operator*(const FieldElement &other) const;
    FieldElement operator-() const;
    FieldElement squared() const;
    /// 1 / this; this must not be zero.
    FieldElement inverted() const;
    /// The root that is itself a square, if there is one.
    std::optional<FieldElement> root() const;
    /// Whether root() has a value; quicker.
    bool isSquare() const;
    bool isZero() const { return BN_is_zero(m_value.get()); }
    Bytes32 bytes() const;

private:
    using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;
    explicit FieldElement(FieldScratch &scratch);

    FieldScratch *m_scratch;
    Number m_value;
};

} // namespace crypto
