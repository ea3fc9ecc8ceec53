// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

namespace storage {
namespace {

Q_LOGGING_CATEGORY(lcStorage, "hashstead.storage")

/// SQLite's primary result codes that mean something to us.
Errc codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Errc::Busy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Errc::Malformed;
    case 19: // SQLITE_CONSTRAINT
        return Errc::AlreadyExists;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 23: // SQLITE_AUTH
        return Errc::Denied;
    default:
        return Errc::Io;
    }
}

tl::unexpected<Error> failure(const QString &path, const QSqlError &error)
{
    return fail(codeOf(error), QStringLiteral("%1: %2").arg(path, error.text().simplified()));
}

QSqlDatabase connectTo(const QString &path, const QString &connection, const QString &options)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    db.setDatabaseName(path);
    db.setConnectOptions(options);
    return db;
}

/// Reads the schema version without a write access, so that a newer program's file stays as it is.
Result<int> versionOfFile(const QString &path, std::chrono::milliseconds busyTimeout)
{
    const QString connection = QUuid::createUuid().toString();
    auto read = [&]() -> Result<int> {
        QSqlDatabase db = connectTo(
            path, connection, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count()));
        if (!db.open())
            return failure(path, db.lastError());
        QSqlQuery query(db);
        // The first touch of the schema shows a file that is no database at all.
        if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master"))
            || !query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
            return failure(path, query.lastError());
        return query.value(0).toInt();
    };
    auto version = read();
    QSqlDatabase::removeDatabase(connection);
    return version;
}

} // namespace

Database::Database(QString path, QString connection, StatementHook onStatement)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_onStatement(std::move(onStatement))
{
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_connection(std::exchange(other.m_connection, {}))
    , m_onStatement(std::move(other.m_onStatement))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::move(other.m_path);
        m_connection = std::exchange(other.m_connection, {});
        m_onStatement = std::move(other.m_onStatement);
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, /*open=*/false);
}

Result<Database> Database::open(const DatabaseOptions &options, const Migrations &migrations)
{
    const bool isFresh = QFileInfo(options.path).size() == 0;
    if (!isFresh) {
        const auto version = versionOfFile(options.path, options.busyTimeout);
        if (!version)
            return tl::unexpected(version.error());
        if (*version > migrations.version())
            return fail(Errc::Unsupported,
                QStringLiteral(
                    "%1 was written by a newer Hashstead (schema %2, this program knows %3). Use the newer program, "
                    "or another data directory.")
                    .arg(options.path)
                    .arg(*version)
                    .arg(migrations.version()));
    }
    QFile file(options.path); // made here, so that it is private from its first byte on
    if (isFresh
        && (!file.open(QIODevice::ReadWrite) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)))
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(options.path, file.errorString()));
    file.close();

    Database database(options.path, QUuid::createUuid().toString(), options.onStatement);
    QSqlDatabase handle = connectTo(options.path, database.m_connection,
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count()));
    if (!handle.open())
        return failure(options.path, handle.lastError());
    if (const auto done = database.configure(options); !done)
        return tl::unexpected(done.error());
    if (const auto done = database.migrate(migrations); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<void> Database::configure(const DatabaseOptions &options) const
{
    const bool isFull = options.synchronous == Synchronous::Full;
    for (const QString &pragma : { QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA foreign_keys=ON"),
             QStringLiteral("PRAGMA synchronous=") + (isFull ? QStringLiteral("FULL") : QStringLiteral("NORMAL")),
             QStringLiteral("PRAGMA cache_size=-%1").arg(options.cacheKib) }) {
        if (const auto done = run(pragma); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> Database::migrate(const Migrations &migrations) const
{
    const auto current = version();
    if (!current)
        return tl::unexpected(current.error());
    if (*current > 0 && *current < migrations.version()) {
        if (const auto done = backUp(*current); !done)
            return done;
    }
    for (const Migration &step : migrations.steps) {
        if (step.number <= *current)
            continue;
        auto transaction = Transaction::begin(*this);
        if (!transaction)
            return tl::unexpected(transaction.error());
        for (const QString &statement : step.statements) {
            if (const auto done = run(statement); !done)
                return fail(done.error().code, QStringLiteral("migration %1: %2").arg(step.name, done.error().detail));
        }
        if (const auto done = run(QStringLiteral("PRAGMA user_version=%1").arg(step.number)); !done)
            return tl::unexpected(done.error());
        if (const auto done = transaction->commit(); !done)
            return done;
        qCInfo(lcStorage).noquote() << m_path << "migrated to" << step.name;
    }
    return {};
}

Result<void> Database::backUp(int version) const
{
    const QString target = QStringLiteral("%1.v%2.backup").arg(m_path).arg(version);
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    if (const auto done = run(QStringLiteral("VACUUM INTO ?"), { partial }); !done)
        return fail(done.error().code, QStringLiteral("no copy before the migration: %1").arg(done.error().detail));
    QFile::setPermissions(partial, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(target);
    if (!QFile::rename(partial, target))
        return fail(Errc::Io, QStringLiteral("cannot write %1").arg(target));
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (const auto done = exec(*query, values); !done)
        return tl::unexpected(done.error());
    return query;
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(m_path, query.lastError());
    return query;
}

Result<void> Database::exec(QSqlQuery &query, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (m_onStatement)
        m_onStatement();
    const bool isDone = query.exec();
    if (m_onStatement)
        m_onStatement();
    if (!isDone)
        return failure(m_path, query.lastError());
    return {};
}

Result<int> Database::version() const
{
    auto query = run(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

} // namespace storage
