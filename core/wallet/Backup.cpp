// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Backup.h"

#include "core/base/SavedFile.h"
#include "core/cashu/Json.h"

#include <QFile>

#include <sodium.h>

namespace wallet {
namespace {

using nlohmann::json;

// File: magic, salt, nonce, ciphertext of JSON. The head is authenticated.
const QByteArray magic("HASHSTEAD-WALLET-1\n");
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 maxFile = 64 * 1024 * 1024;
constexpr qsizetype minPassword = 8;
constexpr quint64 maxWorkerKeys = 100'000;

quint8 *raw(QByteArray &bytes)
{
    return reinterpret_cast<quint8 *>(bytes.data());
}

void wipeBytes(QByteArray &bytes)
{
    crypto::wipe({ raw(bytes), size_t(bytes.size()) });
    bytes.clear();
}

Result<crypto::Secret32> keyOf(const QString &password, QByteArrayView salt)
{
    QByteArray text = password.normalized(QString::NormalizationForm_KC).toUtf8();
    crypto::Secret32 key;
    const int done
        = crypto_pwhash(key.data(), crypto::Secret32::Size, text.constData(), quint64(text.size()), asSpan(salt).data(),
            crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13);
    wipeBytes(text);
    if (done != 0)
        return fail(Errc::Limit, QStringLiteral("not enough memory to make the backup's key (256 MiB are needed)"));
    return key;
}

json coinJson(const Backup::Coin &coin)
{
    json out { { "id", coin.plan.keyset.toHex().toStdString() }, { "amount", coin.proof.amount.value },
        { "C", coin.proof.signature.toHex().toStdString() } };
    if (coin.plan.counter) {
        out["counter"] = *coin.plan.counter;
    } else if (coin.plan.locked) {
        out["secret"] = coin.plan.locked->secret.toStdString();
        out["r"] = toHex(asView(coin.plan.locked->r.span())).toStdString();
    }
    if (coin.proof.dleq) {
        out["e"] = toHex(coin.proof.dleq->e).toStdString();
        out["s"] = toHex(coin.proof.dleq->s).toStdString();
    }
    return out;
}

/// Reads members of an authenticated file: only this program wrote it, so a wrong type is damage.
class Reader {
public:
    explicit Reader(const json &object)
        : m_object(&object)
    {
    }
    QString text(const char *name)
    {
        const json *value = find(name);
        if (!value || !value->is_string())
            return damaged<QString>();
        return QString::fromStdString(value->get_ref<const std::string &>());
    }
    quint64 number(const char *name)
    {
        const json *value = find(name);
        return value && value->is_number_unsigned() ? value->get<quint64>() : damaged<quint64>();
    }
    const json *find(const char *name) const
    {
        const auto found = m_object->is_object() ? m_object->find(name) : m_object->end();
        return m_object->is_object() && found != m_object->end() ? &*found : nullptr;
    }
    bool isGood() const { return m_isGood; }
    template <class T> T damaged()
    {
        m_isGood = false;
        return {};
    }

private:
    const json *m_object = nullptr;
    bool m_isGood = true;
};

const auto damagedText = QStringLiteral("the backup is damaged: a part of it is not understood");

Result<Backup::Coin> coinOf(const json &entry)
{
    Reader in(entry);
    const auto id = cashu::KeysetId::fromHex(in.text("id"));
    const auto c = crypto::CurvePoint::fromHex(in.text("C"));
    const cashu::Amount amount(in.number("amount"));
    if (!id || !c || !in.isGood())
        return fail(Errc::Malformed, damagedText);
    PlannedOutput plan { amount, *id };
    if (in.find("counter")) {
        plan.counter = in.number("counter");
    } else {
        const auto r = arrayFromHex<32>(in.text("r"));
        if (!r)
            return fail(Errc::Malformed, damagedText);
        plan.locked = cashu::OutputSecret { in.text("secret").toUtf8(), crypto::Secret32(*r) };
    }
    cashu::Proof proof { amount, *id, {}, *c };
    if (in.find("e")) {
        const auto e = arrayFromHex<32>(in.text("e"));
        const auto s = arrayFromHex<32>(in.text("s"));
        if (!e || !s)
            return fail(Errc::Malformed, damagedText);
        proof.dleq = cashu::Dleq { *e, *s };
    }
    if (!in.isGood())
        return fail(Errc::Malformed, damagedText);
    return Backup::Coin { std::move(plan), std::move(proof) };
}

} // namespace

QByteArray backupText(const Backup &backup)
{
    json mints = json::array();
    for (auto it = backup.mints.cbegin(); it != backup.mints.cend(); ++it) {
        json counters = json::object();
        for (const auto &[id, next] : backup.counters.value(it.key()))
            counters[id.toHex().toStdString()] = next;
        mints.push_back({ { "url", it.key().toStdString() }, { "trusted", *it }, { "counters", std::move(counters) } });
    }
    json coins = json::array();
    for (const Backup::Coin &coin : backup.coins)
        coins.push_back(coinJson(coin));
    const json whole { { "words", backup.words.text().toStdString() }, { "mints", std::move(mints) },
        { "worker_keys", backup.workerKeys }, { "proofs", std::move(coins) } };
    return QByteArray::fromStdString(whole.dump());
}

Result<Backup> backupFromText(QByteArrayView text)
{
    const auto parsed = cashu::parseJson(text);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Reader in(*parsed);
    auto words = crypto::Mnemonic::parse(in.text("words"));
    if (!words)
        return tl::unexpected(words.error());
    Backup out { *std::move(words) };
    const quint64 workerKeys = in.number("worker_keys");
    if (workerKeys > maxWorkerKeys)
        return fail(Errc::Malformed, damagedText);
    out.workerKeys = quint32(workerKeys);
    const json *mints = in.find("mints");
    const json *coins = in.find("proofs");
    if (!in.isGood() || !mints || !mints->is_array() || !coins || !coins->is_array())
        return fail(Errc::Malformed, damagedText);
    for (const json &entry : *mints) {
        Reader mint(entry);
        const QString url = mint.text("url");
        const json *trusted = mint.find("trusted");
        const json *counters = mint.find("counters");
        if (!mint.isGood() || !trusted || !trusted->is_boolean() || !counters || !counters->is_object())
            return fail(Errc::Malformed, damagedText);
        out.mints.insert(url, trusted->get<bool>());
        for (const auto &[id, next] : counters->items()) {
            const auto keyset = cashu::KeysetId::fromHex(QString::fromStdString(id));
            if (!keyset || !next.is_number_unsigned())
                return fail(Errc::Malformed, damagedText);
            out.counters[url].append({ *keyset, next.get<quint64>() });
        }
    }
    for (const json &entry : *coins) {
        auto coin = coinOf(entry);
        if (!coin)
            return tl::unexpected(coin.error());
        out.coins.append(*std::move(coin));
    }
    return out;
}

Result<Backup> takeBackup(const WalletStore &store, const crypto::Mnemonic &words)
{
    Backup out { words };
    for (const MintRow &mint : store.mints.mints()) {
        out.mints.insert(mint.url, mint.isTrusted);
        for (const cashu::Keyset &keyset : store.mints.keysetsOf(mint.id)) {
            const auto next = store.mints.nextCounter(keyset.id);
            if (!next)
                return tl::unexpected(next.error());
            out.counters[mint.url].append({ keyset.id, *next });
        }
    }
    const auto keys = store.books.workerIndices();
    const auto coins = store.coins.everything();
    if (!keys || !coins)
        return tl::unexpected(keys ? coins.error() : keys.error());
    out.workerKeys = keys->isEmpty() ? 0 : keys->last() + 1;
    for (const MadeProof &made : *coins)
        out.coins.append({ made.plan, made.proof });
    return out;
}

Result<void> writeBackup(const QString &path, const Backup &backup, const QString &password, const Random &random)
{
    if (password.size() < minPassword)
        return fail(
            Errc::OutOfRange, QStringLiteral("the backup's password needs at least %1 letters").arg(minPassword));
    QByteArray file = magic + toByteArray(random.bytes<size_t(saltSize)>());
    const auto key = keyOf(password, QByteArrayView(file).last(saltSize));
    if (!key)
        return tl::unexpected(key.error());
    file += toByteArray(random.bytes<size_t(nonceSize)>());
    const qsizetype head = file.size();
    QByteArray plain = backupText(backup);
    file.resize(head + plain.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(file) + head, nullptr, raw(plain), quint64(plain.size()), raw(file),
        quint64(head), nullptr, raw(file) + head - nonceSize, key->data());
    wipeBytes(plain);
    if (const auto saved = saveFile(path, file, ownerOnly); !saved)
        return saved;
    const auto read = readBackup(path, password);
    if (!read || backupText(*read) != backupText(backup))
        return fail(Errc::Io, QStringLiteral("%1 could not be read back; write the backup to another place").arg(path));
    return {};
}

Result<Backup> readBackup(const QString &path, const QString &password)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(path, in.errorString()));
    if (in.size() > maxFile)
        return fail(Errc::Limit, QStringLiteral("%1 is too large for a backup").arg(path));
    const QByteArray file = in.readAll();
    const qsizetype head = magic.size() + saltSize + nonceSize;
    if (file.startsWith("HASHSTEAD-WALLET-") && !file.startsWith(magic))
        return fail(Errc::Unsupported, QStringLiteral("%1 was written by a newer Hashstead").arg(path));
    if (!file.startsWith(magic) || file.size() < head + tagSize)
        return fail(Errc::Malformed, QStringLiteral("%1 is no wallet backup").arg(path));
    const QByteArrayView all(file);
    const auto key = keyOf(password, all.sliced(magic.size(), saltSize));
    if (!key)
        return tl::unexpected(key.error());
    const auto sealed = asSpan(all.sliced(head));
    QByteArray plain(file.size() - head - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, sealed.data(), sealed.size(),
            asSpan(all).data(), quint64(head), asSpan(all.sliced(head - nonceSize)).data(), key->data())
        != 0)
        return fail(Errc::BadMac, QStringLiteral("the password is wrong, or %1 is damaged").arg(path));
    auto out = backupFromText(plain);
    wipeBytes(plain);
    return out;
}

} // namespace wallet
