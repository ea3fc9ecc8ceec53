// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/ShareBooks.h"
#include "tests/support/Folders.h"

#include <QFile>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace mint;

namespace {

bitcoin::Hash256 wire(const std::string &hex)
{
    return { *arrayFromHex<32>(QString::fromStdString(hex)) };
}
bitcoin::Target withWork(quint64 work) // floor(2^256 / (target + 1)) is exactly that for powers of two
{
    const int exponent = std::countr_zero(work);
    bitcoin::WideUInt<5> one(1);
    bitcoin::WideUInt<5> target = one << (256 - exponent);
    target -= one;
    return bitcoin::Target({ target.limbs[0], target.limbs[1], target.limbs[2], target.limbs[3] });
}

} // namespace

class tst_Valuation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadingZerosFollowTheVectors()
    {
        QFile file(support::vectorsFolder() + QStringLiteral("/cashu/ehash_amount.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = nlohmann::json::parse(file.readAll().toStdString());
        QVERIFY(json["vectors"].size() >= 12);
        for (const auto &vector : json["vectors"]) {
            const auto hash = wire(vector["header_hash_wire_le"]);
            QCOMPARE(hash.toDisplay().toStdString(), vector["display_hash"].get<std::string>());
            const Valuation rule { ValueRule::LeadingZeros, 0, vector["minimum_difficulty"].get<int>() };
            const Worth worth = worthOf(rule, bitcoin::Target::max(), hash, 0);
            QCOMPARE(std::to_string(worth.amount.value), vector["amount"].get<std::string>());
            QCOMPARE(worth.remainder, quint64(0));
        }
    }

    void workOfTheTargetCountsNotLuck()
    {
        const Valuation rule {};
        const auto one = worthOf(rule, withWork(quint64(1) << 32), {}, 0);
        QCOMPARE(one, (Worth { cashu::Amount(1), 0 }));
        auto lucky = wire(std::string(64, '0'));
        QCOMPARE(worthOf(rule, withWork(quint64(1) << 32), lucky, 0), one);
        QCOMPARE(worthOf(rule, withWork(quint64(1) << 40), {}, 5), (Worth { cashu::Amount(256), 5 }));
        // difficulty 1 is a little more than 2^32: 0xffff * 2^208
        const auto bdiff = worthOf(rule, bitcoin::Target::difficultyOne(), {}, 0);
        QCOMPARE(bdiff, (Worth { cashu::Amount(1), 65537 })); // 2^256 / (0xffff * 2^208 + 1) = 2^32 + 65537
    }

    void smallSharesAreCarriedAndNothingIsLost()
    {
        const Valuation rule { ValueRule::Work, 1000, 0 };
        quint64 carried = 0;
        quint64 sum = 0;
        for (int i = 0; i < 10'000; ++i) {
            const Worth worth = worthOf(rule, withWork(64), {}, carried);
            QVERIFY(worth.remainder < 1000);
            carried = worth.remainder;
            sum += worth.amount.value;
        }
        QCOMPARE(sum * 1000 + carried, quint64(640'000));
    }

    void extremesSaturate()
    {
        const Valuation single { ValueRule::Work, 1, 0 };
        QCOMPARE(worthOf(single, bitcoin::Target(), {}, 0).amount, cashu::Amount(quint64(1) << 63));
        QCOMPARE(worthOf(single, bitcoin::Target::max(), {}, 0).amount, cashu::Amount(1));
        QCOMPARE(worthOf(single, withWork(quint64(1) << 63), {}, 0).amount, cashu::Amount(quint64(1) << 63));
        QCOMPARE(worthOf(single, withWork(quint64(1) << 62), {}, ~quint64(0)).amount, cashu::Amount(quint64(1) << 63));
        const Valuation huge { ValueRule::Work, ~quint64(0), 0 };
        QCOMPARE(worthOf(huge, withWork(2), {}, ~quint64(0) - 1), (Worth { cashu::Amount(1), 1 }));
        const Valuation none { ValueRule::Work, 0, 0 };
        QCOMPARE(worthOf(none, bitcoin::Target::max(), {}, 0).amount, cashu::Amount(1)); // no division by zero
    }

    void booksNeverGiveMoreThanTheWork()
    {
        constexpr quint64 unit = 1000;
        ShareBooks books;
        const auto first = books.with(withWork(1024), cashu::Amount(1), unit);
        QVERIFY(first);
        QVERIFY(!first->with(withWork(512), cashu::Amount(1), unit)); // 24 + 512
        auto next = first->with(withWork(512), cashu::Amount(), unit);
        QVERIFY(next);
        next = next->with(withWork(512), cashu::Amount(1), unit); // 24 + 1024
        QVERIFY(next);
        QCOMPARE(next->amount(), cashu::Amount(2));
        QCOMPARE(ShareBooks(ShareBooks::workFrom(next->workBytes()), next->amount()), *next);
        QVERIFY(!next->with(bitcoin::Target(), cashu::Amount(~quint64(0)), unit)); // sum overflows
        QVERIFY(ShareBooks(ShareBooks::Work(0), cashu::Amount()).isCovered(~quint64(0)));
    }
};

QTEST_GUILESS_MAIN(tst_Valuation)
#include "tst_Valuation.moc"
