// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/Mint.h"

#include "core/cashu/Json.h"
#include "core/mint/MintPrivate.h"

#include <QRegularExpression>

namespace mint {

Q_LOGGING_CATEGORY(lcMint, "hashstead.mint")

namespace {

constexpr qsizetype keptChanges = 20'000; ///< nobody takes them when nobody serves HTTP
constexpr std::chrono::minutes idleTick { 1 };
constexpr std::chrono::seconds busyTick { 1 };
const QString stoppedName = QStringLiteral("stopped_because");

bool isUnitName(const QString &unit)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9_-]{1,64}$"));
    return pattern.match(unit).hasMatch();
}

} // namespace

Mint::Mint(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Mint::~Mint() = default;

Result<std::unique_ptr<Mint>> Mint::open(MintConfig config, const Clock &clock, const Random &random)
{
    if (config.testBackendDelay && !config.isTestInstance)
        return fail(
            Errc::Denied, QStringLiteral("the test backend gives coins away; it is only for instances of play money"));
    for (const QString &unit : { config.unit, config.testUnit }) {
        if (!isUnitName(unit))
            return fail(
                Errc::OutOfRange, QStringLiteral("unit \"%1\": 1 to 64 of a-z, 0-9, _ and - are allowed").arg(unit));
    }
    auto keysets = KeysetBook::fromSeed(config.seed);
    if (!keysets)
        return tl::unexpected(keysets.error());
    auto store = MintStore::open(config.databasePath, config.onStatement);
    if (!store)
        return tl::unexpected(store.error());
    auto p = std::make_unique<Private>(std::move(config), clock, random, *std::move(store), *std::move(keysets));
    if (const auto done = p->load(); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<Mint>(new Mint(std::move(p)));
}

Result<void> Mint::Private::checkProperty(const QString &name, const QByteArray &value, Error error)
{
    const auto known = store->property(name);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return store->setProperty(name, value);
    return **known == value ? Result<void>() : tl::unexpected(std::move(error));
}

Result<void> Mint::Private::load()
{
    auto done = checkProperty(QStringLiteral("mint_key"), toByteArray(keysets.mintKey().compressed()),
        { Errc::BadKey,
            QStringLiteral("%1 belongs to a mint with another seed; restore that seed, or use another file")
                .arg(config.databasePath) });
    if (done)
        done = checkProperty(QStringLiteral("is_test_instance"), config.isTestInstance ? "1" : "0",
            { Errc::Denied,
                QStringLiteral("%1 was made by an instance of %2 money; use another file")
                    .arg(config.databasePath,
                        config.isTestInstance ? QStringLiteral("real") : QStringLiteral("play")) });
    if (!done)
        return done;
    if (done = loadKeysets(); !done)
        return done;
    const auto stopped = store->property(stoppedName);
    if (!stopped)
        return tl::unexpected(stopped.error());
    if (*stopped)
        stoppedBecause = QString::fromUtf8(**stopped);
    done = config.epochs ? openGenesis() : ensureUnit(config.unit);
    if (done && config.testBackendDelay)
        done = ensureUnit(config.testUnit);
    return done;
}

/// A damaged row must not take the whole mint with it: only its own coins cannot be checked, so they are refused. One
/// that is active would be replaced by another, which its owner must not learn from his customers.
Result<void> Mint::Private::loadKeysets()
{
    const auto records = store->keysets();
    if (!records)
        return tl::unexpected(records.error());
    for (KeysetRecord record : *records) {
        if (record.damage.isEmpty() && !keysets.isGenuine(record))
            record.damage = QStringLiteral("its id is not what the seed gives for its unit, position, fee and expiry");
        if (!record.damage.isEmpty() && record.isActive)
            return fail(Errc::Malformed,
                QStringLiteral("keyset %1 of %2, the active one of unit %3, is damaged: %4. Restore that file from a "
                               "backup; nothing was changed")
                    .arg(record.number)
                    .arg(config.databasePath, record.unit, record.damage));
        if (!record.damage.isEmpty())
            qCWarning(lcMint).noquote() << "keyset" << record.number << "of unit" << record.unit
                                        << "is left out, and its coins are refused:" << record.damage;
        keysets.add(record);
    }
    return {};
}

Result<KeysetRecord> Mint::Private::nextKeyset(const QString &unit) const
{
    KeysetRecord record;
    record.unit = unit;
    record.inputFeePpk = config.inputFeePpk;
    record.createdAt = clock.now();
    if (config.keysetLifetime)
        record.finalExpiry = nowSeconds() + quint64(config.keysetLifetime->count());
    return keysets.next(record);
}

Result<void> Mint::Private::ensureUnit(const QString &unit)
{
    if (keysets.activeOf(unit))
        return {};
    auto record = nextKeyset(unit);
    if (!record)
        return tl::unexpected(record.error());
    auto transaction = store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto number = store->addKeyset(*record);
    if (!number)
        return tl::unexpected(number.error());
    if (const auto done = transaction->commit(); !done)
        return done;
    record->number = *number;
    keysets.add(*record);
    return {};
}

crypto::CurvePoint Mint::publicKey() const
{
    return d->keysets.mintKey();
}

const MintConfig &Mint::config() const
{
    return d->config;
}

cashu::KeysResponse Mint::activeKeys() const
{
    cashu::KeysResponse response;
    for (const KeysetRecord &record : d->keysets.records()) {
        if (record.isActive && !record.isExpired(d->nowSeconds()))
            response.keysets.append(d->keysets.keyset(record.id));
    }
    return response;
}

cashu::MintResult<cashu::KeysResponse> Mint::keysOf(const QString &id) const
{
    const auto parsed = cashu::KeysetId::fromHex(id);
    if (!parsed || !d->keysets.find(*parsed))
        return cashu::refuse(
            cashu::ErrorCode::KeysetUnknown, QStringLiteral("This mint has no such keyset; ids are given in full."));
    return cashu::KeysResponse { { d->keysets.keyset(*parsed) } };
}

cashu::KeysetsResponse Mint::keysets() const
{
    cashu::KeysetsResponse response;
    for (const KeysetRecord &record : d->keysets.records())
        response.keysets.append(
            { record.id, record.unit, {}, record.isActive, record.inputFeePpk, record.finalExpiry });
    return response;
}

Result<cashu::KeysetId> Mint::rotate(const QString &unit)
{
    const KeysetRecord *old = d->keysets.activeOf(unit);
    if (!old)
        return fail(Errc::NotFound, QStringLiteral("there is no unit %1 to rotate").arg(unit));
    auto record = d->nextKeyset(unit);
    if (!record)
        return tl::unexpected(record.error());
    auto transaction = d->store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto number = d->store->addKeyset(*record);
    if (!number)
        return tl::unexpected(number.error());
    // What waits in quotes will be issued by the new keyset.
    const auto waiting = d->store->unissued(unit);
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (!*waiting)
        return fail(Errc::Internal, QStringLiteral("the quotes of unit %1 do not add up").arg(unit));
    BookEntries entries;
    entries.move(old->number, *number, **waiting);
    auto done = entries.write(*d->store);
    if (done)
        done = transaction->commit();
    if (!done) {
        d->note(done.error());
        return tl::unexpected(done.error());
    }
    record->number = *number;
    d->keysets.add(*record);
    d->shown.reset();
    qCInfo(lcMint).noquote() << "unit" << unit << "has the new keyset" << record->id.toHex();
    return record->id;
}

UnixMs Mint::tick()
{
    const UnixMs now = d->clock.now();
    if (const auto done = d->payDue(); !done)
        qCWarning(lcMint).noquote() << "test quotes:" << done.error().toString();
    if (const auto done = d->store->dropReplies(now); !done)
        qCWarning(lcMint).noquote() << "replies:" << done.error().toString();
    UnixMs next = now + idleTick;
    const auto isMore = d->archive();
    if (!isMore)
        qCWarning(lcMint).noquote() << "old quotes:" << isMore.error().toString();
    else if (*isMore)
        next = now + busyTick;
    for (const auto &at : { d->store->nextDue(), d->store->nextExpiry() }) {
        if (at && *at)
            next = std::min(next, std::max(**at, now));
    }
    return next;
}

cashu::Refusal Mint::Private::refusalOf(const Error &error)
{
    note(error);
    return { cashu::ErrorCode::Generic,
        QStringLiteral("The mint could not write this down. Nothing was changed; try the same request again later.") };
}

void Mint::Private::note(const Error &error)
{
    qCWarning(lcMint).noquote() << error.toString();
    if (error.code == Errc::Internal) // a transaction that was not let through, so stopping can wait for the next one
        stoppedBecause = error.detail;
    shown.reset();
}

void Mint::Private::addChange(Change change)
{
    changes.append(std::move(change));
    if (changes.size() > keptChanges)
        changes.remove(0, changes.size() - keptChanges);
}

void Mint::Private::addChange(const QuoteRecord &quote)
{
    addChange({ Change::Kind::Quote, quote.id, quote.method, cashu::encodeJson(bodyOf(quote)) });
}

void Mint::stop(const QString &why)
{
    d->stoppedBecause = why;
    d->shown.reset();
    qCCritical(lcMint).noquote() << "the issue is stopped:" << why;
    if (const auto done = d->store->setProperty(stoppedName, why.toUtf8()); !done)
        qCWarning(lcMint).noquote() << "a restart will forget it:" << done.error().toString();
}

void Mint::resume()
{
    d->stoppedBecause.reset();
    d->shown.reset();
    if (const auto done = d->store->dropProperty(stoppedName); !done)
        qCWarning(lcMint).noquote() << "a restart will forget it:" << done.error().toString();
}

QList<Change> Mint::takeChanges()
{
    return std::exchange(d->changes, {});
}

Snapshot Mint::snapshot() const
{
    if (!d->shown) {
        Snapshot s;
        s.isTestInstance = d->config.isTestInstance;
        s.publicKey = publicKey().toHex();
        s.isIssuing = !d->stoppedBecause;
        s.stoppedBecause = d->stoppedBecause.value_or(QString());
        for (const KeysetRecord &record : d->keysets.records()) {
            const auto totals = d->store->totals(record.number);
            if (!totals)
                continue;
            s.keysets.append({ record.id, record.unit, record.isActive, record.index, record.createdAt,
                cashu::Amount(totals->credited), cashu::Amount(totals->issued), cashu::Amount(totals->redeemed),
                totals->spentProofs, totals->signatures });
        }
        for (const KeysetRecord &record : d->keysets.damaged())
            s.damagedKeysets.append(
                QStringLiteral("keyset %1 (%2): %3").arg(record.number).arg(record.unit, record.damage));
        if (d->epochs)
            s.epochs = d->epochs->epochs();
        if (const auto counts = d->store->countQuotes()) {
            s.quotesUnpaid = counts->unpaid;
            s.quotesPaid = counts->mintable;
            s.quotesIssued = counts->issued;
        }
        d->shown = s;
    }
    Snapshot s = *d->shown;
    s.takenAt = d->clock.now();
    s.creditsRefused = d->creditsRefused;
    s.checkedAt = d->checkedAt;
    return s;
}

} // namespace mint
