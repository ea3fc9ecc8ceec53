// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Network.h"
#include "core/bitcoin/Target.h"
#include "core/bitcoin/WideUInt.h"
#include "tests/support/Folders.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

using bitcoin::Hash256;
using bitcoin::Target;

namespace {

QString text(const nlohmann::json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

double number(const nlohmann::json &value)
{
    return std::strtod(value.get<std::string>().c_str(), nullptr);
}

Hash256 hashOf(const Target &target)
{
    return Hash256 { target.toLittleEndian() };
}

} // namespace

class tst_Target : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(support::vectorsFolder() + QStringLiteral("/bitcoin/targets.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        m_vectors = nlohmann::json::parse(bytes.begin(), bytes.end());
    }

    void difficultyVectors()
    {
        QVERIFY(m_vectors["fromDifficulty"].size() > 100);
        for (const auto &row : m_vectors["fromDifficulty"]) {
            const double difficulty = number(row[0]);
            const auto target = Target::fromDifficulty(difficulty);
            QCOMPARE(target.toHex(), text(row[1]));
            if (difficulty > 1e-9 && difficulty < 1e50)
                QVERIFY(std::abs(target.difficulty() / difficulty - 1) < 1e-15);
        }
    }

    void hashrateVectors()
    {
        QVERIFY(m_vectors["fromHashrate"].size() > 50);
        for (const auto &row : m_vectors["fromHashrate"])
            QCOMPARE(Target::fromHashrate(number(row[0]), number(row[1])).toHex(), text(row[2]));
    }

    void workVectors()
    {
        for (const auto &row : m_vectors["work"]) {
            const auto target = Target::fromHex(text(row[0]));
            QVERIFY(target);
            QCOMPARE(Target(target->work()).toHex(), text(row[1]));
        }
        QCOMPARE(Target::max().work(), (std::array<quint64, 4> { 1, 0, 0, 0 }));
        QCOMPARE(Target::difficultyOne().work(), (std::array<quint64, 4> { 0x100010001, 0, 0, 0 }));
    }

    void compactVectors()
    {
        int refused = 0;
        for (const auto &row : m_vectors["compact"]) {
            const auto nbits = text(row[0]).toUInt(nullptr, 16);
            const auto target = Target::fromCompact(nbits);
            QCOMPARE(target.has_value(), !row[1].is_null());
            if (!target) {
                QCOMPARE(target.error().code, Errc::OutOfRange);
                ++refused;
                continue;
            }
            QCOMPARE(target->toHex(), text(row[1]));
            QCOMPARE(target->toCompact(), text(row[2]).toUInt(nullptr, 16));
        }
        QVERIFY(refused >= 8);
    }

    void compactErrorsSayWhy()
    {
        QVERIFY(Target::fromCompact(0x04923456).error().detail.contains(QStringLiteral("negative")));
        QVERIFY(Target::fromCompact(0xff123456).error().detail.contains(QStringLiteral("256 bits")));
        QVERIFY(Target::fromCompact(0x01003456).error().detail.contains(QStringLiteral("zero")));
        QCOMPARE(Target().toCompact(), 0u);
    }

    void knownValues()
    {
        QCOMPARE(Target::fromCompact(0x1d00ffff).value(), Target::difficultyOne());
        QCOMPARE(Target::difficultyOne().difficulty(), 1.0);
        QCOMPARE(Target::difficultyOne().toHex(),
            QStringLiteral("00000000ffff0000000000000000000000000000000000000000000000000000"));
        const auto regtest = Target::fromCompact(0x207fffff).value();
        QCOMPARE(regtest.toHex(), QStringLiteral("7fffff0000000000000000000000000000000000000000000000000000000000"));
        QCOMPARE(regtest.difficulty(), 4.656542373906925e-10);
        QVERIFY(std::abs(regtest.expectedHashes() - 2) < 1e-5);
        QCOMPARE(Target::difficultyOne().expectedHashes(), 4295032833.000015);
        QCOMPARE(Target::max().expectedHashes(), 1.0);
    }

    void extremeDifficulties()
    {
        QCOMPARE(Target::fromDifficulty(0), Target::max());
        QCOMPARE(Target::fromDifficulty(-1), Target::max());
        QCOMPARE(Target::fromDifficulty(std::nan("")), Target::max());
        QCOMPARE(Target::fromDifficulty(std::numeric_limits<double>::denorm_min()), Target::max());
        QCOMPARE(Target::fromDifficulty(std::numeric_limits<double>::infinity()), Target());
        QCOMPARE(Target::fromDifficulty(std::numeric_limits<double>::max()), Target());
        QVERIFY(std::isinf(Target().difficulty()));
        QVERIFY(std::isinf(bitcoin::difficultyOf(Hash256 {})));
        QCOMPARE(Target::fromHashrate(0, 1), Target::max());
        QCOMPARE(Target::fromHashrate(1, std::nan("")), Target::max());
        QCOMPARE(Target::fromHashrate(std::numeric_limits<double>::infinity(), 1), Target());
    }

    void difficultyIsMonotonic()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const double a = std::ldexp(1 + random.generateDouble(), int(random.bounded(100)) - 30);
            const double b = std::nextafter(a, 1e300);
            QVERIFY(Target::fromDifficulty(a) > Target::fromDifficulty(b));
        }
    }

    void oneHashEitherSideOfTheTarget()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 500; ++i) {
            const auto target
                = Target::fromDifficulty(std::ldexp(1 + random.generateDouble(), int(random.bounded(120)) - 30));
            QVERIFY(target.isMetBy(hashOf(target)));
            bitcoin::WideUInt<4> above(target.limbs());
            above += bitcoin::WideUInt<4>(1);
            QVERIFY(!target.isMetBy(hashOf(Target(above.limbs))));
            bitcoin::WideUInt<4> below(target.limbs());
            below -= bitcoin::WideUInt<4>(1);
            QVERIFY(target.isMetBy(hashOf(Target(below.limbs))));
        }
        QVERIFY(Target::max().isMetBy(hashOf(Target::max())));
        QVERIFY(Target().isMetBy(Hash256 {}));
    }

    void bytesAndTextRoundTrip()
    {
        QRandomGenerator random(13);
        for (int i = 0; i < 200; ++i) {
            const Target target({ random.generate64(), random.generate64(), random.generate64(), random.generate64() });
            QCOMPARE(Target::fromLittleEndian(target.toLittleEndian()), target);
            QCOMPARE(Target::fromHex(target.toHex()).value(), target);
            QVERIFY(Target::fromCompact(target.toCompact()).value() <= target);
            QCOMPARE(hashOf(target).toDisplay(), target.toHex());
            QCOMPARE(Hash256::fromDisplay(target.toHex()).value(), hashOf(target));
        }
        QCOMPARE(Target::fromHex(QStringLiteral("00")).error().code, Errc::Malformed);
        QCOMPARE(Target::fromHex(QString(64, u'g')).error().code, Errc::Malformed);
        QCOMPARE(Hash256::fromDisplay(QString(66, u'0')).error().code, Errc::Malformed);
    }

    void wideNumbersKeepTheirLaws()
    {
        using Wide = bitcoin::WideUInt<6>;
        QRandomGenerator random(17);
        for (int i = 0; i < 500; ++i) {
            Wide a;
            Wide b;
            for (size_t limb = 0; limb < 5; ++limb)
                a.limbs[limb] = random.generate64();
            for (size_t limb = 0; limb < 1 + size_t(random.bounded(4)); ++limb)
                b.limbs[limb] = random.generate64();
            if (b.isZero())
                continue;
            auto sum = a;
            sum += b;
            sum -= b;
            QVERIFY(sum == a);
            // a = q b + r with r < b, the product taken by shifting and adding
            const auto quotient = a.dividedBy(b);
            Wide product;
            for (int bit = 0; bit < quotient.bitLength(); ++bit) {
                if (quotient.limbs[size_t(bit) / 64] >> (bit % 64) & 1)
                    product += b << bit;
            }
            QVERIFY(product <= a);
            auto rest = a;
            rest -= product;
            QVERIFY(rest < b);
        }
    }

    void networksHaveNames()
    {
        using bitcoin::Network;
        for (const auto network : { Network::Main, Network::Testnet3, Network::Testnet4, Network::Signet,
                 Network::Regtest, Network::Simulated })
            QCOMPARE(bitcoin::networkFromName(bitcoin::networkName(network)).value(), network);
        QCOMPARE(bitcoin::networkFromName(u"test").value(), Network::Testnet3);
        const auto unknown = bitcoin::networkFromName(u"mainnet");
        QCOMPARE(unknown.error().code, Errc::NotFound);
        QVERIFY(unknown.error().detail.contains(QStringLiteral("testnet4")));
    }

private:
    nlohmann::json m_vectors;
};

QTEST_GUILESS_MAIN(tst_Target)
#include "tst_Target.moc"
