// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/CoreBook.h"

#include "core/base/Bytes.h"
#include "core/base/SavedFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace api {

namespace {

constexpr qint64 maxFile = 64 * 1024;
constexpr qsizetype pinSize = 32;

bool isId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{16}$"));
    return form.match(id).hasMatch();
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= CoreBook::maxName && name == name.trimmed()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

Result<KnownCore> coreFrom(const QJsonObject &object)
{
    KnownCore core;
    core.id = object[QStringLiteral("id")].toString();
    core.name = object[QStringLiteral("name")].toString();
    const auto address = CoreAddress::fromString(object[QStringLiteral("address")].toString());
    const auto pin = arrayFromHex<pinSize>(object[QStringLiteral("certificate_sha256")].toString());
    if (!isId(core.id) || !address || !pin)
        return fail(Errc::Malformed, QStringLiteral("an entry has no id, address or certificate"));
    core.address = *address;
    core.pin = toByteArray(*pin);
    return core;
}

} // namespace

Result<CoreBook> CoreBook::load(const QString &path)
{
    CoreBook book;
    QFile file(path);
    if (!file.exists())
        return book;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(maxFile));
    const QJsonArray cores = document[QStringLiteral("cores")].toArray();
    if (!document.isObject() || cores.size() > maxCores)
        return fail(Errc::Malformed, QStringLiteral("%1 is no list of cores").arg(path));
    for (const QJsonValue one : cores) {
        const auto core = coreFrom(one.toObject());
        const auto checked = core ? book.check(*core) : Result<void>(tl::unexpected(core.error()));
        if (!checked || book.find(core->id))
            return fail(Errc::Malformed,
                QStringLiteral("%1: %2").arg(path, checked ? QStringLiteral("an id twice") : checked.error().detail));
        book.m_cores.append(*core);
    }
    return book;
}

Result<void> CoreBook::save(const QString &path) const
{
    QJsonArray cores;
    for (const KnownCore &core : m_cores)
        cores.append(QJsonObject { { QStringLiteral("id"), core.id }, { QStringLiteral("name"), core.name },
            { QStringLiteral("address"), core.address.toString() },
            { QStringLiteral("certificate_sha256"), QString::fromLatin1(core.pin.toHex()) } });
    return saveFile(path, QJsonDocument(QJsonObject { { QStringLiteral("cores"), cores } }).toJson(), ownerOnly);
}

Result<void> CoreBook::check(const KnownCore &core) const
{
    if (!isName(core.name))
        return fail(Errc::Malformed, QStringLiteral("a name is 1 to %1 visible characters").arg(maxName));
    if (core.pin.size() != pinSize)
        return fail(Errc::Malformed, QStringLiteral("a core is known by the SHA-256 of its certificate"));
    for (const KnownCore &other : m_cores) {
        if (other.id != core.id && other.name.compare(core.name, Qt::CaseInsensitive) == 0)
            return fail(Errc::AlreadyExists, QStringLiteral("there is a core named %1 already").arg(core.name));
    }
    return {};
}

Result<QString> CoreBook::put(KnownCore core, const Random &random)
{
    if (const auto checked = check(core); !checked)
        return tl::unexpected(checked.error());
    if (!core.id.isEmpty()) {
        for (KnownCore &known : m_cores) {
            if (known.id == core.id) {
                known = core;
                return core.id;
            }
        }
        return fail(Errc::NotFound, QStringLiteral("there is no such core any more"));
    }
    if (m_cores.size() >= maxCores)
        return fail(Errc::Limit, QStringLiteral("there are %1 cores; remove one first").arg(maxCores));
    core.id = QString::fromLatin1(toByteArray(random.bytes<8>()).toHex());
    m_cores.append(core);
    return core.id;
}

Result<void> CoreBook::remove(const QString &id)
{
    if (m_cores.removeIf([&id](const KnownCore &core) { return core.id == id; }) == 0)
        return fail(Errc::NotFound, QStringLiteral("there is no such core any more"));
    return {};
}

const KnownCore *CoreBook::find(const QString &id) const
{
    for (const KnownCore &core : m_cores) {
        if (core.id == id)
            return &core;
    }
    return nullptr;
}

} // namespace api
