// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MintBench.h"

#include <QtTest>

#include <sys/fsuid.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace support;
using cashu::Amount;
using cashu::ErrorCode;

namespace {

const QString ehash = QStringLiteral("ehash");
const QString hash = QStringLiteral("hash");

/// While it lives, no file of this process grows beyond \a bytes: a full disk, as SQLite sees it.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before {};
    void (*m_handler)(int) = nullptr;
};

/// While it lives, this thread may read what all may read, and write what all may write: root is asked as nobody is.
class Nobody {
public:
    Nobody()
        : m_before(::setfsuid(::geteuid() == 0 ? 65534 : ::geteuid()))
    {
    }
    ~Nobody() { ::setfsuid(uid_t(m_before)); }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    int m_before;
};

QStringList *messages = nullptr;
void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages->append(text);
}

} // namespace

/// Attacks on signatures, answers and the store; the numbers are those of the project's list.
class tst_AttacksQuotes : public QObject {
    Q_OBJECT

    template <class T> static ErrorCode codeOf(const cashu::MintResult<T> &result)
    {
        return result ? ErrorCode(0) : result.error().code;
    }
    static ErrorCode mint(MintBench &bench, const cashu::MintRequest &request)
    {
        return codeOf(bench.mint->mint(ehash, request, bench.freshKey()));
    }
    static cashu::QuoteLookupRequest lookupOf(
        const MintBench &bench, const crypto::CurvePoint &mintKey, std::optional<quint64> timestamp)
    {
        const auto digest = cashu::lookupDigest(mintKey, bench.pointOf(bench.keyPair()), timestamp);
        return { { bench.pointOf(bench.keyPair()).toHex() },
            { toHex(bench.keyPair().sign(digest, bench.random.bytes<32>())) }, timestamp, {}, {} };
    }

private Q_SLOTS:
    void a16_outputIsGeneratorOrMintKey()
    {
        MintBench bench;
        bench.open();
        const auto keyset = bench.active();
        const auto k = *keyset.keyFor(Amount(4));
        const QString id = bench.quote(8);
        const QList<cashu::BlindedMessage> outputs { { Amount(4), keyset.id, crypto::CurvePoint::generator() },
            { Amount(4), keyset.id, k } };
        const auto signature
            = cashu::signQuote(cashu::QuoteMessage::Current, id, outputs, bench.keyPair(), bench.random);
        const auto body = bench.mint->mint(ehash, { id, outputs, toHex(signature) }, bench.freshKey());
        QVERIFY(body);
        const auto answer = cashu::decodeJson<cashu::SignaturesResponse>(*body);
        QCOMPARE(answer->signatures[0].signature, k); // kG is known to all
        for (int i = 0; i < 2; ++i)
            QVERIFY(
                cashu::verifyDleq(*answer->signatures[i].dleq, outputs[i].blinded, answer->signatures[i].signature, k));
        QVERIFY(answer->signatures[0].dleq != answer->signatures[1].dleq);
    }

    void a17_signaturesThatAreNotTheOwners()
    {
        MintBench bench;
        bench.open();
        const QString id = bench.quote(12);
        const QString other = bench.quote(12);
        const auto outputs = bench.blanks(12);
        auto request = bench.mintRequest(id, outputs);
        const auto good = request;
        request.signature.reset();
        QCOMPARE(mint(bench, request), ErrorCode::SignatureMissing);
        for (const QString &bad : { QString(128, u'0'), QStringLiteral("beef"), QString(), bench.sign(id, outputs, 2),
                 bench.sign(other, outputs), bench.sign(id, bench.blanks(12)) }) {
            request.signature = bad;
            QCOMPARE(mint(bench, request), ErrorCode::SignatureInvalid);
        }
        request = good;
        std::swap(request.outputs[0], request.outputs[1]);
        QCOMPARE(mint(bench, request), ErrorCode::SignatureInvalid);
        request = good;
        std::swap(request.outputs[0].amount, request.outputs[1].amount);
        QCOMPARE(mint(bench, request), ErrorCode::SignatureInvalid);
        // The old layout binds the points alone: who holds it can exchange amounts, never raise their sum.
        request = good;
        request.signature
            = toHex(cashu::signQuote(cashu::QuoteMessage::Legacy, id, request.outputs, bench.keyPair(), bench.random));
        auto raised = request;
        raised.outputs[0].amount = Amount(16);
        QCOMPARE(mint(bench, raised), ErrorCode::NotBalanced);
        auto stranger = request;
        stranger.outputs[0].blinded = bench.blanks(4)[0].message.blinded;
        QCOMPARE(mint(bench, stranger), ErrorCode::SignatureInvalid);
        QCOMPARE(mint(bench, request), ErrorCode(0));
        // In a batch each owner signs over all outputs.
        const QString third = bench.quote(4, 3);
        const auto all = bench.blanks(16);
        const auto batch = [&](const QString &first, const std::optional<QString> &second) {
            return codeOf(bench.mint->mintBatch(
                ehash, { { other, third }, {}, messagesOf(all), { { first, second } } }, bench.freshKey()));
        };
        QCOMPARE(batch(bench.sign(other, all), std::nullopt), ErrorCode::SignatureMissing);
        QCOMPARE(batch(bench.sign(other, all), bench.sign(third, all, 1)), ErrorCode::SignatureInvalid);
        QCOMPARE(batch(bench.sign(third, all, 3), bench.sign(other, all)), ErrorCode::SignatureInvalid);
        QCOMPARE(bench.mint->quote(ehash, other)->amountIssued, Amount(0)); // one failure consumes nothing
        QCOMPARE(batch(bench.sign(other, all), bench.sign(third, all, 3)), ErrorCode(0));
        QVERIFY(bench.mint->checkBooks());
    }

    void a17_batchShapes()
    {
        MintBench bench;
        bench.open();
        const auto outputs = bench.blanks(8);
        const auto batch = [&](const QStringList &ids, const std::optional<QList<Amount>> &amounts,
                               const std::optional<QList<std::optional<QString>>> &signatures) {
            return codeOf(
                bench.mint->mintBatch(ehash, { ids, amounts, messagesOf(outputs), signatures }, bench.freshKey()));
        };
        const QString id = bench.quote(8);
        QStringList many;
        for (int i = 0; i < 101; ++i)
            many.append(QString::number(i));
        QCOMPARE(batch({}, {}, {}), ErrorCode::Generic);
        QCOMPARE(batch(many, {}, {}), ErrorCode::BatchTooLarge);
        QCOMPARE(batch({ id, id }, {}, {}), ErrorCode::DuplicateQuotes);
        QCOMPARE(batch({ id }, QList<Amount> {}, {}), ErrorCode::Generic);
        QCOMPARE(batch({ id }, {}, QList<std::optional<QString>> {}), ErrorCode::Generic);
        QCOMPARE(batch({ id }, {}, {}), ErrorCode::SignatureMissing);
        QCOMPARE(batch({ id, QStringLiteral("unknown") }, {}, { { bench.sign(id, outputs), std::nullopt } }),
            ErrorCode::Generic);
        const QList<std::optional<QString>> signatures { bench.sign(id, outputs) };
        QCOMPARE(batch({ id }, QList { Amount(7) }, signatures), ErrorCode::NotBalanced);
        QCOMPARE(batch({ id }, QList { Amount(9) }, signatures), ErrorCode::NotBalanced);
        QCOMPARE(batch({ id }, QList { Amount(8) }, signatures), ErrorCode(0));
        QCOMPARE(batch({ id }, {}, signatures), ErrorCode::QuoteIssued);
    }

    void a18_replayAfterItsTime()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const QString id = bench.quote(8);
        const auto minted = bench.mintRequest(id, bench.blanks(8));
        const cashu::SwapRequest swapped { coins, messagesOf(bench.blanks(8)) };
        const auto mintKey = bench.freshKey();
        const auto swapKey = bench.freshKey();
        const auto a = bench.mint->mint(ehash, minted, mintKey);
        const auto b = bench.mint->swap(swapped, swapKey);
        QVERIFY(a && b);
        bench.clock.advance(bench.config.replayTtl - std::chrono::seconds(1));
        QCOMPARE(*bench.mint->mint(ehash, minted, mintKey), *a);
        QCOMPARE(*bench.mint->swap(swapped, swapKey), *b);
        bench.clock.advance(std::chrono::seconds(2));
        QCOMPARE(codeOf(bench.mint->mint(ehash, minted, mintKey)), ErrorCode::QuoteIssued);
        QCOMPARE(codeOf(bench.mint->swap(swapped, swapKey)), ErrorCode::ProofsSpent);
        QCOMPARE(bench.mint->snapshot().keysets.first().outstanding(), Amount(16));
    }

    void a19_otherBytesAreAnotherRequest()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const cashu::SwapRequest request { coins, messagesOf(bench.blanks(8)) };
        const auto key = bench.freshKey();
        QVERIFY(bench.mint->swap(request, key));
        // The same meaning in other bytes has another key: it is judged anew, and refused.
        for (size_t byte : { size_t(0), size_t(31) }) {
            auto other = key;
            other[byte] ^= 1;
            QVERIFY(!bench.mint->replay(other));
            QCOMPARE(codeOf(bench.mint->swap(request, other)), ErrorCode::ProofsSpent);
            QVERIFY(!bench.mint->replay(other)); // a refusal is not kept
        }
    }

    void a25_diskFull()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const QString id = bench.quote(8);
        const cashu::SwapRequest request { coins, messagesOf(bench.blanks(8)) };
        const auto minted = bench.mintRequest(id, bench.blanks(8));
        const auto key = bench.freshKey();
        const auto share = bench.share(8);
        for (const rlim_t size :
            { rlim_t(0), rlim_t(QFileInfo(bench.config.databasePath + QStringLiteral("-wal")).size()) }) {
            ErrorCode swapped {};
            ErrorCode mintedCode {};
            ::mint::CreditCode credited {};
            bool isRotated = true;
            {
                const FullDisk full(size);
                swapped = codeOf(bench.mint->swap(request, key));
                mintedCode = mint(bench, minted);
                credited = bench.credit(share).code;
                isRotated = bool(bench.mint->rotate(hash));
            }
            QCOMPARE(swapped, ErrorCode::Generic);
            QCOMPARE(mintedCode, ErrorCode::Generic);
            QCOMPARE(credited, ::mint::CreditCode::Failed);
            QVERIFY(!isRotated);
            QVERIFY(bench.mint->checkBooks());
            QVERIFY(bench.mint->snapshot().isIssuing);
        }
        QCOMPARE(bench.mint->keysets().keysets.size(), 1);
        QVERIFY(bench.mint->swap(request, key)); // the same requests, later
        QCOMPARE(mint(bench, minted), ErrorCode(0));
        QCOMPARE(bench.credit(share).code, ::mint::CreditCode::None);
        QVERIFY(bench.mint->checkBooks());
    }

    void a25_fileMayOnlyBeRead()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const cashu::SwapRequest request { coins, messagesOf(bench.blanks(8)) };
        const auto share = bench.share(8);
        bench.mint.reset();
        const QString path = bench.config.databasePath;
        const QString folder = QFileInfo(path).path();
        const auto bytes = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto passable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(path, readable));
        QVERIFY(QFile::setPermissions(folder, readable | passable));
        {
            const Nobody nobody;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly) && !QFile(path).open(QIODevice::Append)); // it is as said
            const auto opened = bench.tryOpen();
            if (opened) { // or at the first thing that has to be written
                QCOMPARE(codeOf(bench.mint->swap(request, bench.freshKey())), ErrorCode::Generic);
                QCOMPARE(bench.credit(share).code, ::mint::CreditCode::Failed);
                QVERIFY(!bench.mint->rotate(hash));
            } else {
                QVERIFY2(opened.error().code == Errc::Io || opened.error().code == Errc::Denied,
                    qPrintable(opened.error().toString()));
            }
            bench.mint.reset();
        }
        QVERIFY(QFile::setPermissions(folder, readable | passable | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(path, readable | QFile::WriteOwner));
        QCOMPARE(bytes(), before);
        bench.open();
        QVERIFY(bench.mint->swap(request, bench.freshKey()));
        QCOMPARE(bench.credit(share).code, ::mint::CreditCode::None);
        QVERIFY(bench.mint->checkBooks());
    }

    void a26_clockJumpsBack()
    {
        MintBench bench;
        bench.open();
        const QString id = bench.quote(12);
        quint64 last = *bench.mint->quote(ehash, id)->updatedAt;
        bench.clock.jumpTo(bench.clock.now() - std::chrono::hours(48));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(mint(bench, bench.mintRequest(id, bench.blanks(4))), ErrorCode(0));
            const quint64 now = *bench.mint->quote(ehash, id)->updatedAt;
            QVERIFY(now > last);
            last = now;
        }
    }

    void a27_rotationDuringASwap()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const auto prepared = bench.blanks(8);
        QVERIFY(bench.mint->rotate(hash));
        QCOMPARE(
            codeOf(bench.mint->swap({ coins, messagesOf(prepared) }, bench.freshKey())), ErrorCode::KeysetInactive);
        QVERIFY(bench.mint->swap({ coins, messagesOf(bench.blanks(8)) }, bench.freshKey()));
        QVERIFY(bench.mint->checkBooks());
    }

    void a28_restoreTellsOnlyWhatWasSigned()
    {
        MintBench bench;
        bench.open();
        const auto id = bench.active().id;
        QList<cashu::BlindedMessage> guesses;
        for (int i = 0; i < 1000; ++i) {
            Bytes32 scalar = bench.random.bytes<32>();
            scalar[0] = 0;
            guesses.append({ Amount(1), id, *crypto::CurvePoint::ofSecret(crypto::Secret32(scalar)) });
        }
        const auto response = bench.mint->restore({ guesses });
        QVERIFY(response && response->outputs.isEmpty() && response->signatures.isEmpty());
        guesses.append(guesses.first());
        QCOMPARE(codeOf(bench.mint->restore({ guesses })), ErrorCode::TooManyOutputs);
        QStringList ys;
        for (int i = 0; i < 1001; ++i)
            ys.append(guesses.first().blinded.toHex());
        QCOMPARE(codeOf(bench.mint->checkState({ ys })), ErrorCode::TooManyInputs);
        // nothing is signed by asking
        QCOMPARE(sqlValue(bench.config.databasePath, QStringLiteral("SELECT count(*) FROM signature")).toInt(), 0);
    }

    void a29_guessesAndForeignLookups()
    {
        MintBench bench;
        bench.open();
        const QString id = bench.quote(8);
        const quint64 now = unixSeconds(bench.clock.now());
        const auto own = bench.mint->publicKey();
        QCOMPARE(bench.mint->lookup(ehash, lookupOf(bench, own, now))->quotes.size(), 1);
        QCOMPARE(codeOf(bench.mint->lookup(ehash, lookupOf(bench, crypto::CurvePoint::generator(), now))),
            ErrorCode::SignatureInvalid);
        for (const quint64 at : { now - 301, now + 301, quint64(0), ~quint64(0) })
            QCOMPARE(codeOf(bench.mint->lookup(ehash, lookupOf(bench, own, at))), ErrorCode::SignatureInvalid);
        for (const quint64 at : { now - 300, now + 300 })
            QVERIFY(bench.mint->lookup(ehash, lookupOf(bench, own, at)));
        auto stripped = lookupOf(bench, own, now); // one variant's signature is none of the other's
        stripped.timestamp.reset();
        QCOMPARE(codeOf(bench.mint->lookup(ehash, stripped)), ErrorCode::SignatureInvalid);
        auto many = lookupOf(bench, own, now);
        for (int i = 0; i < 50; ++i) {
            many.pubkeys.append(many.pubkeys.first());
            many.pubkeySignatures.append(many.pubkeySignatures.first());
        }
        QCOMPARE(codeOf(bench.mint->lookup(ehash, many)), ErrorCode::BatchTooLarge);
        many.pubkeys.removeLast();
        QCOMPARE(codeOf(bench.mint->lookup(ehash, many)), ErrorCode::Generic);
        many.pubkeySignatures.removeLast();
        QCOMPARE(bench.mint->lookup(ehash, many)->quotes.size(), 1); // a key given twice finds no quote twice
        auto stranger = lookupOf(bench, own, now);
        stranger.pubkeys = { bench.pointOf(bench.keyPair(2)).toHex() };
        QCOMPARE(codeOf(bench.mint->lookup(ehash, stranger)), ErrorCode::SignatureInvalid);
        for (const QString &guess : { id.chopped(1) + u'0', QString(), id + QStringLiteral("' OR '1'='1"),
                 QStringLiteral("%"), id.toUpper() + u' ' })
            QCOMPARE(codeOf(bench.mint->quote(ehash, guess)), ErrorCode::Generic);
        QCOMPARE(codeOf(bench.mint->quotes(ehash, { id, id })), ErrorCode::DuplicateQuotes);
        QCOMPARE(codeOf(bench.mint->quotes(ehash, { id, QStringLiteral("x") })), ErrorCode::Generic);
        QCOMPARE(bench.mint->quotes(ehash, { id })->size(), 1);
    }

    void a23_limitsOfARequest()
    {
        MintBench bench;
        bench.open();
        const auto coins = bench.coins(8);
        const auto swap = [&](const QList<cashu::Proof> &inputs, const QList<cashu::BlindedMessage> &outputs) {
            return codeOf(bench.mint->swap({ inputs, outputs }, bench.freshKey()));
        };
        const auto outputs = messagesOf(bench.blanks(8));
        QCOMPARE(swap({}, outputs), ErrorCode::NotBalanced);
        QCOMPARE(swap(coins, {}), ErrorCode::NotBalanced);
        QCOMPARE(swap(QList<cashu::Proof>(1001, coins[0]), outputs), ErrorCode::TooManyInputs);
        QCOMPARE(swap(coins, QList<cashu::BlindedMessage>(1001, outputs[0])), ErrorCode::TooManyOutputs);
        auto longSecret = coins;
        longSecret[0].secret = QByteArray(1025, 'a');
        QCOMPARE(swap(longSecret, outputs), ErrorCode::ProofInvalid);
        auto longWitness = coins;
        longWitness[0].witness = QString(1025, u'a');
        QCOMPARE(swap(longWitness, outputs), ErrorCode::ProofInvalid);
    }

    void a35_logHoldsNoSecret()
    {
        QStringList log;
        QStringList secrets;
        messages = &log;
        const auto before = qInstallMessageHandler(keepMessage);
        {
            MintBench bench;
            bench.config.epochs = ::mint::EpochRules { SyntheticChain::payout(), 1 };
            bench.open();
            SyntheticChain chain(1);
            static_cast<void>(bench.mint->applyBlock(chain.mine(true)));
            const QString unit = bench.credit(bench.share(1)).unit;
            const auto coins = bench.coins(8);
            const auto outputs = bench.blanks(8, unit);
            const auto request = bench.mintRequest(bench.quote(8), outputs);
            static_cast<void>(bench.mint->mint(ehash, request, bench.freshKey()));
            static_cast<void>(bench.mint->swap({ coins, messagesOf(bench.blanks(8, unit)) }, bench.freshKey()));
            static_cast<void>(bench.mint->rotate(unit));
            {
                const FullDisk full(0);
                static_cast<void>(bench.mint->swap({ coins, messagesOf(outputs) }, bench.freshKey()));
                static_cast<void>(bench.credit(bench.share(5)));
            }
            sqlValue(bench.config.databasePath, QStringLiteral("UPDATE keyset SET issued = 1"));
            static_cast<void>(bench.mint->checkBooks());
            secrets.append(toHex(bench.config.seed.span()));
            secrets.append(toHex(bench.keyPair().secret().span()));
            secrets.append(*request.signature);
            for (const auto &coin : coins) {
                secrets.append(QString::fromUtf8(coin.secret));
                secrets.append(coin.signature.toHex());
            }
            for (const auto &blank : outputs)
                secrets.append(toHex(blank.r.span()));
        }
        qInstallMessageHandler(before);
        QVERIFY(log.size() >= 4);
        const QString all = log.join(u'\n');
        for (const QString &secret : secrets) {
            QVERIFY(secret.size() >= 64);
            QVERIFY2(!all.contains(secret.first(32), Qt::CaseInsensitive), qPrintable(all));
        }
    }
};

QTEST_GUILESS_MAIN(tst_AttacksQuotes)
#include "tst_AttacksQuotes.moc"
