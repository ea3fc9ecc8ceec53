// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/HdKey.h"
#include "core/crypto/Mnemonic.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const auto mnemonic = crypto::Mnemonic::parse(text);
    if (mnemonic) {
        const auto again = crypto::Mnemonic::parse(mnemonic->text());
        if (!again || again->text() != mnemonic->text() || mnemonic->text() != text.simplified().toLower())
            std::abort();
    }
    // a path may be long, and each step costs a hash and a point
    static const auto root = crypto::HdKey::fromSeed(asSpan("a seed for the fuzzer"));
    if (size < 256)
        (void)root->path(text);
    return 0;
}
