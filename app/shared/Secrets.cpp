// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Secrets.h"

#include "core/base/Random.h"
#include "core/base/SavedFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace app {
namespace {

// File: magic, one byte that says where the root key is, salt, nonce, ciphertext of a JSON object of base64 values.
const QByteArray magic("HASHSTEAD-SECRETS-1\n");
constexpr qsizetype saltSize = 16;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 maxFileBytes = 16 << 20;
constexpr qsizetype maxName = 200;
constexpr qsizetype maxValue = 64 * 1024;
constexpr size_t kdfMemory = 16 << 20; ///< the root key has 256 bits of its own, so this need not be slow
static_assert(saltSize == crypto_pwhash_SALTBYTES);

QString sealedPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("secrets.sealed"));
}

quint8 *raw(QByteArray &bytes)
{
    return reinterpret_cast<quint8 *>(bytes.data());
}

const quint8 *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.data());
}

void wipeBytes(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

Result<void> outOfBounds()
{
    return fail(Errc::OutOfRange,
        QStringLiteral("a secret has a name of 1 to %1 letters and 1 to %2 bytes").arg(maxName).arg(maxValue));
}

/// Reads a file that only its owner may read.
Result<QByteArray> readPrivate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    const auto open
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & open)
        return fail(Errc::Denied, QStringLiteral("%1 can be read by others; run: chmod 600 %1").arg(path));
    if (file.size() > maxFileBytes)
        return fail(Errc::Limit, QStringLiteral("%1 is too large").arg(path));
    return file.readAll();
}

/// The key file's bytes; made when there is none.
Result<crypto::Secret32> rootKeyFromFile(const QString &dataDir)
{
    const QString path = QDir(dataDir).filePath(QStringLiteral("secrets.key"));
    crypto::Secret32 key;
    if (!QFile::exists(path)) {
        if (QFile::exists(sealedPath(dataDir)))
            return fail(Errc::NotFound,
                QStringLiteral("%1 is missing, so the stored secrets cannot be opened. Put it back, or remove %2 and "
                               "store them again.")
                    .arg(path, sealedPath(dataDir)));
        SystemRandom().fill(key.span());
        QByteArray bytes = asView(key.span()).toByteArray();
        const auto written = saveFile(path, bytes, ownerOnly);
        wipeBytes(bytes);
        if (!written)
            return tl::unexpected(written.error());
        return key;
    }
    auto bytes = readPrivate(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() != qsizetype(crypto::Secret32::Size))
        return fail(Errc::Malformed, QStringLiteral("%1 is damaged: expected 32 bytes").arg(path));
    std::copy_n(raw(QByteArrayView(*bytes)), crypto::Secret32::Size, key.data());
    wipeBytes(*bytes);
    return key;
}

Result<QMap<QString, QByteArray>> parseValues(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(Errc::Malformed, QStringLiteral("the sealed secrets hold no JSON object"));
    QMap<QString, QByteArray> out;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return out;
}

} // namespace

Secrets::~Secrets()
{
    wipe();
}

Secrets &Secrets::operator=(Secrets &&other)
{
    if (this == &other)
        return *this;
    wipe();
    m_path = std::move(other.m_path);
    m_salt = other.m_salt;
    m_key = other.m_key;
    m_isKeyInKeychain = other.m_isKeyInKeychain;
    m_values = std::move(other.m_values);
    return *this;
}

void Secrets::wipe()
{
    for (QByteArray &value : m_values)
        wipeBytes(value);
    m_values.clear();
}

bool Secrets::isKeptInKeychain(const QString &dataDir)
{
    QFile sealed(sealedPath(dataDir));
    return sealed.open(QIODevice::ReadOnly) && sealed.read(magic.size() + 1) == magic + 'k';
}

Result<Secrets> Secrets::openFile(const QString &dataDir)
{
    if (isKeptInKeychain(dataDir))
        return fail(
            Errc::Unsupported, QStringLiteral("the key of %1 is in the desktop's keychain").arg(sealedPath(dataDir)));
    const auto key = rootKeyFromFile(dataDir);
    if (!key)
        return tl::unexpected(key.error());
    return read(dataDir, *key, false);
}

Result<Secrets> Secrets::read(const QString &dataDir, const crypto::Secret32 &rootKey, bool isKeyInKeychain)
{
    if (sodium_init() < 0)
        return fail(Errc::Internal, QStringLiteral("libsodium cannot start"));
    Secrets out;
    out.m_path = sealedPath(dataDir);
    out.m_isKeyInKeychain = isKeyInKeychain;
    QByteArray file;
    const qsizetype headerSize = magic.size() + 1 + saltSize + nonceSize;
    if (QFile::exists(out.m_path)) {
        auto bytes = readPrivate(out.m_path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        file = *std::move(bytes);
        if (!file.startsWith(magic) || file.size() < headerSize + tagSize)
            return fail(Errc::Malformed, QStringLiteral("%1 is damaged").arg(out.m_path));
        std::copy_n(raw(QByteArrayView(file).sliced(magic.size() + 1)), saltSize, out.m_salt.begin());
    } else {
        SystemRandom().fill(out.m_salt);
    }
    if (crypto_pwhash(out.m_key.data(), crypto::Secret32::Size, reinterpret_cast<const char *>(rootKey.data()),
            crypto::Secret32::Size, out.m_salt.data(), crypto_pwhash_OPSLIMIT_MODERATE, kdfMemory,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(Errc::Limit, QStringLiteral("not enough memory to open the secrets"));
    if (file.isEmpty())
        return out;
    const QByteArrayView all(file);
    const auto sealed = all.sliced(headerSize);
    QByteArray plain(sealed.size() - tagSize, Qt::Uninitialized);
    const auto header = all.first(headerSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed), quint64(sealed.size()),
            raw(header), quint64(header.size()), raw(header.last(nonceSize)), out.m_key.data())
        != 0)
        return fail(Errc::BadMac, QStringLiteral("%1 was changed, or its key is another one").arg(out.m_path));
    auto values = parseValues(plain);
    wipeBytes(plain);
    if (!values)
        return tl::unexpected(values.error());
    out.m_values = *std::move(values);
    return out;
}

Result<void> Secrets::write(const QMap<QString, QByteArray> &values) const
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    QByteArray plain = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray file = magic + (m_isKeyInKeychain ? 'k' : 'f') + toByteArray(m_salt)
        + toByteArray(SystemRandom().bytes<size_t(nonceSize)>());
    const qsizetype headerSize = file.size();
    file.resize(headerSize + plain.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(file) + headerSize, nullptr, raw(QByteArrayView(plain)),
        quint64(plain.size()), raw(file), quint64(headerSize), nullptr, raw(file) + headerSize - nonceSize,
        m_key.data());
    wipeBytes(plain);
    return saveFile(m_path, file, ownerOnly);
}

std::optional<QByteArray> Secrets::value(const QString &name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(*found);
}

Result<void> Secrets::set(const QString &name, const QByteArray &value)
{
    if (value.isEmpty())
        return outOfBounds();
    return change({ { name, value } });
}

Result<void> Secrets::change(const QMap<QString, QByteArray> &values)
{
    if (values.isEmpty())
        return {};
    auto all = m_values;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().isEmpty() || it.key().size() > maxName || it->size() > maxValue)
            return outOfBounds();
        if (it->isEmpty())
            all.remove(it.key());
        else
            all.insert(it.key(), *it);
    }
    if (const auto written = write(all); !written)
        return written;
    m_values = std::move(all);
    return {};
}

Result<void> Secrets::remove(const QString &name)
{
    auto values = m_values;
    if (values.remove(name) == 0)
        return fail(Errc::NotFound, QStringLiteral("no secret is named %1").arg(name.left(maxName)));
    if (const auto written = write(values); !written)
        return written;
    m_values = std::move(values);
    return {};
}

} // namespace app
