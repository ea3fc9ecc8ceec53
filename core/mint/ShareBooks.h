// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/WideUInt.h"
#include "core/mint/Types.h"

namespace mint {

/// What a pool has shown for one locking key, and what it got for it: amount * unit work is never more than work.
class ShareBooks {
public:
    using Work = bitcoin::WideUInt<5>;

    ShareBooks() = default;
    ShareBooks(const Work &work, cashu::Amount amount)
        : m_work(work)
        , m_amount(amount)
    {
    }

    /// The books with one share more; none when its work and what was left before do not come to \a amount.
    std::optional<ShareBooks> with(const bitcoin::Target &target, cashu::Amount amount, quint64 unitWork) const;
    bool isCovered(quint64 unitWork) const;

    const Work &work() const { return m_work; }
    cashu::Amount amount() const { return m_amount; }
    /// 40 bytes, highest first.
    QByteArray workBytes() const;
    static Work workFrom(QByteArrayView bytes);
    bool operator==(const ShareBooks &) const = default;

private:
    Work m_work;
    cashu::Amount m_amount;
};

} // namespace mint
