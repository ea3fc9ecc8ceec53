// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/WalletBench.h"

#include <QtTest>

/// The Result is a value, else the test fails with its error's text.
#define GOOD(...)                                                                                                      \
    do {                                                                                                               \
        const auto good = (__VA_ARGS__);                                                                               \
        QVERIFY2(good.has_value(), good ? "" : qPrintable(good.error().toString()));                                   \
    } while (false)
/// The Result is an error of that code, and its text says so.
#define REFUSED(result, errc, text)                                                                                    \
    do {                                                                                                               \
        const auto refused = (result);                                                                                 \
        QVERIFY(!refused);                                                                                             \
        QVERIFY2(refused.error().code == (errc), qPrintable(refused.error().toString()));                              \
        QVERIFY2(refused.error().detail.contains(QLatin1String(text)), qPrintable(refused.error().toString()));        \
    } while (false)

namespace support {

inline wallet::SendOrder order(quint64 amount)
{
    wallet::SendOrder out;
    out.amount = cashu::Amount(amount);
    return out;
}

} // namespace support
