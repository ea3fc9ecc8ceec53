// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace app {

/// Passwords and keys of this data directory, by name ("node/127.0.0.1:8332", "pool/authority-key"), in one 0600 file
/// sealed with XChaCha20-Poly1305 under Argon2id of a root key. The root key stands in the desktop's keychain where one
/// answers, otherwise in a 0600 key file of this machine. Values are wiped when destroyed and never logged. No thread
/// of its own.
class Secrets final {
public:
    enum class Store : quint8 { Auto, File }; ///< Auto asks the keychain first, File never does
    using Opened = std::function<void(Result<Secrets>)>;

    /// Opens or prepares the store and calls \a opened, from the event loop, or at once where no keychain is asked.
    /// Errors: BadMac (wrong key or damaged file), Denied (keychain locked, or a file others may read), Io.
    static void open(const QString &dataDir, Store store, QObject *context, Opened opened);
    /// Only where no keychain is needed. Errors: as open(), and Unsupported when the file's key is in a keychain.
    static Result<Secrets> openFile(const QString &dataDir);

    std::optional<QByteArray> value(const QString &name) const;
    QStringList names() const { return m_values.keys(); }
    /// Writes the file before it returns. Errors: Io, OutOfRange (name over 200 or value over 64 Ki bytes).
    Result<void> set(const QString &name, const QByteArray &value);
    Result<void> remove(const QString &name);
    /// Sets all of \a values, and removes those that are empty, in one write: all of it or nothing. Errors: as set().
    Result<void> change(const QMap<QString, QByteArray> &values);

    Secrets(Secrets &&) = default;
    Secrets &operator=(Secrets &&other);
    ~Secrets();

private:
    using Salt = std::array<quint8, 16>;

    Secrets() = default;
    /// Whether the sealed file of \a dataDir says that its root key is in the keychain.
    static bool isKeptInKeychain(const QString &dataDir);
    static Result<Secrets> read(const QString &dataDir, const crypto::Secret32 &rootKey, bool isKeyInKeychain);
    Result<void> write(const QMap<QString, QByteArray> &values) const;
    void wipe();

    QString m_path;
    Salt m_salt {};
    crypto::Secret32 m_key; ///< Argon2id of the root key and m_salt
    bool m_isKeyInKeychain = false;
    QMap<QString, QByteArray> m_values;
};

} // namespace app
