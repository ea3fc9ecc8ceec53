// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/SentPace.h"
#include "tests/support/WalletBench.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace wallet;
using cashu::Amount;

namespace {

quint64 sumOf(const QList<Coin> &coins)
{
    quint64 out = 0;
    for (const Coin &coin : coins)
        out += coin.amount.value;
    return out;
}

bool areDistinctOf(const QList<Coin> &chosen, const QList<Coin> &all)
{
    QSet<QByteArray> seen;
    for (const Coin &coin : chosen) {
        if (seen.contains(coin.y) || !all.contains(coin))
            return false;
        seen.insert(coin.y);
    }
    return true;
}

} // namespace

class tst_WalletParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesCoins();
    void sealsForOnePlace();
    void knowsMintAddresses_data();
    void knowsMintAddresses();
    void readsAnyInfo();
    void readsOldQuotes();
    void keepsToItsSeed();
    void followsItsOwnMint();
    void refusesDamagedBackups();
    void asksAgainSoonAfterAMintTold();
};

void tst_WalletParts::choosesCoins()
{
    std::mt19937 dice(7);
    for (int round = 0; round < 2000; ++round) {
        QList<Coin> coins;
        const int count = int(dice() % 40);
        for (int i = 0; i < count; ++i)
            coins.append(
                { QByteArray::number(i), Amount(1ull << (dice() % 12)), dice() % 2 ? 0u : 100u, dice() % 8 == 0 });
        const quint64 all = sumOf(coins);
        const Amount wanted(1 + dice() % 6000);
        if (const auto exact = selectExact(coins, wanted)) {
            QCOMPARE(sumOf(*exact), wanted.value);
            QVERIFY(areDistinctOf(*exact, coins));
        }
        const auto some = selectAtLeast(coins, wanted);
        if (some) {
            QVERIFY(areDistinctOf(some->coins, coins));
            QCOMPARE(sumOf(some->coins), some->total.value);
            QVERIFY(some->total.value >= wanted.value + some->fee.value);
            QList<quint64> fees;
            for (const Coin &coin : some->coins)
                fees.append(coin.feePpk);
            QCOMPARE(*cashu::feeFor(fees), some->fee);
        } else {
            QVERIFY(all < wanted.value + 1 + quint64(count) / 10 + 1);
        }
        const Selection few = selectToConsolidate(coins, 10);
        QVERIFY(areDistinctOf(few.coins, coins));
        QCOMPARE(sumOf(few.coins), few.total.value);
    }
    // Powers of two: what can be made exactly is found.
    QList<Coin> powers;
    for (int i = 0; i < 10; ++i)
        powers.append({ QByteArray::number(i), Amount(1ull << i) });
    for (quint64 n = 1; n < 1024; ++n)
        QVERIFY(selectExact(powers, Amount(n)));
    QVERIFY(!selectExact(powers, Amount(1024)));
    QVERIFY(!selectExact(powers, Amount(0)));
    // Sums past 64 bits are no sums.
    QList<Coin> huge { { "a", Amount(1ull << 63) }, { "b", Amount(1ull << 63) } };
    QVERIFY(!selectAtLeast(huge, Amount(5)));
    QList<Coin> many;
    for (int i = 0; i < 600; ++i)
        many.append({ QByteArray::number(i), Amount(1) });
    QCOMPARE(selectAtLeast(many, Amount(550)).error().code, Errc::Limit);
    QCOMPARE(selectToConsolidate(many, 2).coins.size(), qsizetype(maxInputs));
}

void tst_WalletParts::sealsForOnePlace()
{
    const support::FixedRandom random;
    const Sealer sealer(crypto::Mnemonic::parse(support::legalWords)->seed());
    const Sealer other(crypto::Mnemonic::parse(support::otherWords)->seed());
    const QByteArray sealed = sealer.seal("secret", "here", random);
    QVERIFY(!sealed.contains("secret"));
    QCOMPARE(*sealer.open(sealed, "here"), QByteArray("secret"));
    QVERIFY(sealer.seal("secret", "here", random) != sealed);
    QVERIFY(!sealer.open(sealed, "there"));
    QVERIFY(!other.open(sealed, "here"));
    QVERIFY(other.fingerprint() != sealer.fingerprint());
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray bent = sealed;
        bent[i] = char(bent[i] ^ 1);
        QVERIFY(!sealer.open(bent, "here"));
        QVERIFY(!sealer.open(sealed.first(i), "here"));
    }
}

void tst_WalletParts::knowsMintAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal"); ///< empty: refused
    const auto row = [](const char *text, const char *normal) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(normal);
    };
    row("https://Mint.Example.org/", "https://mint.example.org");
    row(" https://mint.example.org/Bitcoin// ", "https://mint.example.org/Bitcoin");
    row("https://mint.example.org:3338", "https://mint.example.org:3338");
    row("http://127.0.0.1:3338/", "http://127.0.0.1:3338");
    row("http://192.168.1.5:3338", "http://192.168.1.5:3338");
    row("http://[::1]:3338", "http://[::1]:3338");
    row("http://umbrel.local", "http://umbrel.local");
    row("http://mint.example.org", "");
    row("http://8.8.8.8", "");
    row("https://user:pass@mint.example.org", "");
    row("ftp://mint.example.org", "");
    row("file:///etc/passwd", "");
    row("mint.example.org", "");
    row("", "");
    row("https://", "");
}

void tst_WalletParts::knowsMintAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const auto url = normalMintUrl(text);
    QCOMPARE(url.has_value(), !normal.isEmpty());
    if (url)
        QCOMPARE(*url, normal);
}

void tst_WalletParts::readsAnyInfo()
{
    for (const char *odd : { "{}", R"({"nuts":[]})", R"({"nuts":{"4":7,"9":[],"29":{"max_batch_size":-1},"17":null}})",
             R"({"name":7,"pubkey":"zz","nuts":{"4":{"methods":[1,{"method":2},{}]}}})" })
        QVERIFY2(MintInfo::parse(odd), odd);
    for (const char *bad : { "", "[]", "7", "{", "{\"a\":1,\"a\":2}" })
        QVERIFY2(!MintInfo::parse(bad), bad);
    const auto info = MintInfo::parse(
        R"({"name":"M","nuts":{"4":{"methods":[{"method":"ehash","unit":"a"},{"method":"ehash","unit":"b"}]},"12":{"supported":true},"17":{"supported":[{}]},"29":{"max_batch_size":20,"methods":["ehash"]}}})");
    QCOMPARE(info->methods, QStringList { QStringLiteral("ehash") });
    QVERIFY(info->makesDleq && info->hasWebSocket && !info->hasRestore);
    QVERIFY(info->canBatch(QStringLiteral("ehash")) && !info->canBatch(QStringLiteral("bolt11")));
}

void tst_WalletParts::readsOldQuotes()
{
    const auto paid = parseQuote(R"({"quote":"q","request":"lnbc","amount":8,"unit":"sat","state":"PAID","expiry":1})",
        QStringLiteral("bolt11"));
    QVERIFY(paid);
    QCOMPARE(paid->amountPaid, Amount(8));
    QCOMPARE(paid->amountIssued, Amount(0));
    QCOMPARE(paid->method, QStringLiteral("bolt11"));
    QCOMPARE(
        parseQuote(R"({"quote":"q","request":"","amount":8,"state":"ISSUED"})", QStringLiteral("bolt11"))->amountIssued,
        Amount(8));
    QCOMPARE(parseQuote(R"({"quote":"q","request":"","amount":8})", QStringLiteral("bolt11"))->amountPaid, Amount(0));
    for (const char *bad : { "[]", "{}", R"({"quote":7})", R"({"quote":"q","amount":-1})",
             R"({"quote":"q","amount_paid":1.5,"amount_issued":0})" })
        QVERIFY2(!parseQuote(bad, QStringLiteral("bolt11")), bad);
}

void tst_WalletParts::keepsToItsSeed()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.db"));
    const support::FixedRandom random;
    QVERIFY(WalletStore::open(path, crypto::Mnemonic::parse(support::legalWords)->seed(), random));
    const auto other = WalletStore::open(path, crypto::Mnemonic::parse(support::otherWords)->seed(), random);
    QVERIFY(!other);
    QCOMPARE(other.error().code, Errc::Denied);
    auto store = WalletStore::open(path, crypto::Mnemonic::parse(support::legalWords)->seed(), random);
    QVERIFY(store);
    BookStore &books = (*store)->books;
    QCOMPARE(*books.workerIndex(QStringLiteral("a")), 0u);
    QCOMPARE(*books.workerIndex(QString()), 1u);
    QCOMPARE(*books.workerIndex(QStringLiteral("a")), 0u);
    QVERIFY(books.coverWorkerKeys(9));
    QCOMPARE(*books.workerIndex(QStringLiteral("b")), 2u);
    QCOMPARE(books.workerIndices()->size(), 10);
    QCOMPARE(*books.isSeedVerified(), false);
    QVERIFY(books.setSeedVerified());
    QCOMPARE(*books.isSeedVerified(), true);
}

void tst_WalletParts::followsItsOwnMint()
{
    QTemporaryDir dir;
    const support::FixedRandom random;
    const auto store = WalletStore::open(
        dir.filePath(QStringLiteral("w.db")), crypto::Mnemonic::parse(support::legalWords)->seed(), random);
    MintStore &mints = (*store)->mints;
    const QString first = QStringLiteral("http://127.0.0.1:3338");
    const QString second = QStringLiteral("http://127.0.0.1:3339");
    QVERIFY(mints.add(QStringLiteral("https://other.example"), false));
    QVERIFY(mints.setOwn(first));
    const MintId id = mints.find(first)->id;
    QVERIFY(mints.setOwn(first));
    QVERIFY(mints.setOwn(second)); // the port was taken
    QVERIFY(!mints.find(first));
    QCOMPARE(mints.find(second)->id, id);
    QVERIFY(mints.find(second)->isTrusted);
    QCOMPARE(mints.mints().size(), 2);
}

void tst_WalletParts::refusesDamagedBackups()
{
    QTemporaryDir dir;
    const support::FixedRandom random;
    const QString path = dir.filePath(QStringLiteral("b"));
    Backup backup { *crypto::Mnemonic::parse(support::legalWords) };
    backup.mints.insert(QStringLiteral("https://m.example"), true);
    backup.workerKeys = 3;
    const QString password = QStringLiteral("eight letters");
    QCOMPARE(writeBackup(path, backup, QStringLiteral("short"), random).error().code, Errc::OutOfRange);
    QVERIFY(writeBackup(path, backup, password, random));
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(readBackup(path, password)->workerKeys, 3u);
    QCOMPARE(readBackup(path, QStringLiteral("other letters")).error().code, Errc::BadMac);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("winner"));
    for (const qsizetype at : { qsizetype(25), bytes.size() / 2, bytes.size() - 1 }) {
        QByteArray bent = bytes;
        bent[at] = char(bent[at] ^ 1);
        QFile other(path + QString::number(at));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(bent) == bent.size());
        other.close();
        QCOMPARE(readBackup(other.fileName(), password).error().code, Errc::BadMac);
    }
}

// Nutshell tells that a proof is spent while its transaction is still open; asked at once, it says "unspent".
void tst_WalletParts::asksAgainSoonAfterAMintTold()
{
    using namespace std::chrono_literals;
    const SteadyTime start = SteadyTime {} + 1h;
    const auto asked = [start](SentPace &pace, std::chrono::seconds from, std::chrono::seconds to) {
        QList<int> out;
        for (auto at = from; at < to; ++at) {
            if (pace.isDue(start + at))
                out.append(int(at.count()));
        }
        return out;
    };
    SentPace pace;
    pace.begin(start);
    QCOMPARE(asked(pace, 0s, 200s), (QList<int> { 60, 120, 180 }));
    pace.told();
    QCOMPARE(asked(pace, 200s, 400s), (QList<int> { 200, 201, 203, 207, 215, 231, 263, 323, 383 }));
    pace.told();
    pace.told(); // one for each proof
    QCOMPARE(asked(pace, 400s, 404s), (QList<int> { 400, 401, 403 }));
}

QTEST_GUILESS_MAIN(tst_WalletParts)
#include "tst_WalletParts.moc"
