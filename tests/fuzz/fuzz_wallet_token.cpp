// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any text pasted as a token into a wallet that holds ecash of the same mint: it is refused with words, or looked into;
// it brings nothing that the mint did not sign, and leaves no request open.
#include "core/wallet/ShownText.h"
#include "tests/support/WalletBench.h"

#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdlib>

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

struct House {
    QTemporaryDir dir;
    FakeClock clock;
    support::TinyMint mint { "a", clock };
    support::TinyTransport transport;
    std::unique_ptr<support::WalletBench> wallet;
    wallet::MintId id = 0;

    House()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("hashstead.*=false"));
        transport.add(support::tinyUrl, mint);
        wallet = std::make_unique<support::WalletBench>(dir.filePath(QStringLiteral("w.db")), clock, transport);
        id = wallet->addMint();
        mint.credit(wallet->workerKey(), 1000);
        require(wallet->sweep(id).has_value());
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static auto *house = new House;
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QByteArray &token : { text, "cashuA" + text.toBase64(), "cashuB" + text.toBase64() }) {
        const auto looked = (*house->wallet)->receiver.preview(token);
        require(looked || !looked.error().detail.isEmpty());
        require(!looked || wallet::isShown(looked->unit, 200));
        const auto received = house->wallet->receive(token);
        require(!received && !received.error().detail.isEmpty());
    }
    require(house->wallet->spendable() == 1000 && house->wallet->open() == 0);
    return 0;
}
