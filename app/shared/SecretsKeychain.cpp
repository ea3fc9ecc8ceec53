// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How Secrets finds its root key in the desktop's keychain; the sealed file stands in Secrets.cpp.
#include "app/shared/Secrets.h"
#include "core/base/Random.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace app {
namespace {

Q_LOGGING_CATEGORY(lcSecrets, "hashstead.secrets")

constexpr std::chrono::seconds keychainTime { 3 }; ///< a keychain that waits for a person longer than this is not used
const QString service = QStringLiteral("hashstead");

/// Without a session bus no keychain can answer, and asking would only cost time.
bool mayHaveKeychain()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
}

QString entryName(const QString &dataDir)
{
    return QStringLiteral("secrets of ") + QDir(dataDir).absolutePath();
}

QString noKeyText(const QString &sealedPath)
{
    const QString todo = mayHaveKeychain()
        ? QStringLiteral("which does not give it. Unlock the keychain and try again.")
        : QStringLiteral("which cannot be reached from here: run this in a terminal of the desktop session.");
    return QStringLiteral(
        "the stored passwords and keys are sealed with a key in the desktop's keychain, %1 To do without the keychain, "
        "set general.secret_store to file and remove %2; all passwords must then be stored again, and machines that "
        "speak Stratum V2 need the new authority key.")
        .arg(todo, sealedPath);
}

/// Runs a job and calls \a done once, with the job, or with null when it took too long.
template <class Job, class Done> void runJob(Job *job, QObject *context, Done done)
{
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [timer, job, context, done] {
        QObject::disconnect(job, nullptr, context, nullptr);
        timer->deleteLater();
        done(static_cast<Job *>(nullptr));
    });
    QObject::connect(job, &QKeychain::Job::finished, context, [timer, job, done] {
        delete timer;
        done(job);
    });
    timer->start(keychainTime);
    job->start();
}

std::optional<crypto::Secret32> keyFromText(const QString &text)
{
    const auto bytes = arrayFromHex<crypto::Secret32::Size>(text);
    if (!bytes)
        return std::nullopt;
    return crypto::Secret32(std::span<const quint8, crypto::Secret32::Size>(*bytes));
}

} // namespace

void Secrets::open(const QString &dataDir, Store store, QObject *context, Opened opened)
{
    const QDir dir(dataDir);
    const QString sealedPath = dir.filePath(QStringLiteral("secrets.sealed"));
    const bool needsKeychain = isKeptInKeychain(dataDir);
    const bool hasFileKey = dir.exists(QStringLiteral("secrets.key")) && !needsKeychain;
    if (!needsKeychain && (store == Store::File || hasFileKey || !mayHaveKeychain())) {
        opened(openFile(dataDir));
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service, context);
    job->setKey(entryName(dataDir));
    runJob(job, context, [=](QKeychain::ReadPasswordJob *done) {
        const auto key = done && done->error() == QKeychain::NoError ? keyFromText(done->textData()) : std::nullopt;
        if (key) {
            opened(read(dataDir, *key, true));
            return;
        }
        if (needsKeychain) {
            opened(fail(Errc::Denied, noKeyText(sealedPath)));
            return;
        }
        if (!done || done->error() != QKeychain::EntryNotFound) {
            qCInfo(lcSecrets) << "no keychain answers, secrets are sealed with a key file";
            opened(openFile(dataDir));
            return;
        }
        crypto::Secret32 fresh;
        SystemRandom().fill(fresh.span());
        auto *writing = new QKeychain::WritePasswordJob(service, context);
        writing->setKey(entryName(dataDir));
        writing->setTextData(toHex(fresh.span()));
        runJob(writing, context, [=](QKeychain::WritePasswordJob *written) {
            const bool isStored = written && written->error() == QKeychain::NoError;
            opened(isStored ? read(dataDir, fresh, true) : openFile(dataDir));
        });
    });
}

} // namespace app
