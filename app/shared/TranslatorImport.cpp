// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/TranslatorImport.h"

#include "app/shared/Settings.h"
#include "app/shared/SettingsTable.h"
#include "app/shared/TranslatorLeaves.h"
#include "core/noise/AuthorityKey.h"
#include "core/work/Vardiff.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app {
namespace {

using Fate = ImportLine::Fate;
using Leaf = TranslatorLeaves::Leaf;

constexpr int maxPools = 64; ///< what network.upstreams takes

class Importer {
    Q_DECLARE_TR_FUNCTIONS(app::TranslatorImport)
public:
    explicit Importer(TranslatorLeaves leaves)
        : m_leaves(std::move(leaves))
    {
    }
    SettingsImport run();
    bool isTranslator() const
    {
        return m_leaves.hasSection(QStringLiteral("upstreams["))
            || m_leaves.contains(QStringLiteral("upstream_address"))
            || m_leaves.contains(QStringLiteral("downstream_address"))
            || m_leaves.contains(QStringLiteral("network.downstream_address"));
    }

private:
    struct PoolKeys {
        QString address, port, authority, identity;
    };
    void takePools();
    void takePool(const PoolKeys &keys, const QString &otherIdentity, QStringList *pools);
    Result<QString> poolText(const PoolKeys &keys, const QString &otherIdentity);
    void takeListener();
    void takeShares();
    void takeSwitches();
    void settleRest();
    void take(Leaf *leaf, const QString &key, const QVariant &value);
    static QString notTaken(const QString &key);
    QString textOf(const QString &key);

    TranslatorLeaves m_leaves;
    SettingsImport m_out;
};

QString Importer::textOf(const QString &key)
{
    const Leaf *leaf = m_leaves.find(key);
    return leaf && leaf->value.typeId() == QMetaType::QString ? leaf->value.toString().trimmed() : QString();
}

/// Through the check of the settings table, so that what is taken is never refused later.
void Importer::take(Leaf *leaf, const QString &key, const QVariant &value)
{
    const SettingEntry *entry = findSetting(key);
    const auto checked = checkValue(entry->spec, value);
    Settings scratch;
    const auto applied = checked ? entry->apply(scratch, *checked) : Result<void>(tl::unexpected(checked.error()));
    if (!applied) {
        TranslatorLeaves::settle(
            leaf, Fate::Refused, tr("It would become %1, where this is allowed: %2.").arg(key, applied.error().detail));
        return;
    }
    m_out.settings.insert(key, *checked);
    TranslatorLeaves::settle(leaf, Fate::Taken, tr("It becomes %1 = %2.").arg(key, shownValue(*checked)));
}

void Importer::takePools()
{
    QStringList pools;
    const QString identity = QStringLiteral("user_identity");
    for (int i = 0; m_leaves.hasSection(QStringLiteral("upstreams[%1]").arg(i)); ++i) {
        const QString at = QStringLiteral("upstreams[%1].").arg(i);
        TranslatorLeaves::settle(m_leaves.find(at.chopped(1)), Fate::Refused, tr("This pool has no address."));
        takePool({ at + QStringLiteral("address"), at + QStringLiteral("port"), at + QStringLiteral("authority_pubkey"),
                     at + identity },
            identity, &pools);
    }
    const bool hadList = m_leaves.hasSection(QStringLiteral("upstreams["));
    for (const QString &at : { QString(), QStringLiteral("network.") }) {
        const PoolKeys old { at + QStringLiteral("upstream_address"), at + QStringLiteral("upstream_port"),
            at + QStringLiteral("upstream_authority_pubkey"), {} };
        if (hadList && !m_leaves.contains(old.authority)) {
            for (const QString &key : { old.address, old.port })
                TranslatorLeaves::settle(m_leaves.find(key), Fate::Ignored,
                    tr("It is only shown on that program's web page; the pools stand under upstreams."));
        } else if (m_leaves.contains(old.address)) {
            takePool(old, identity, &pools);
        }
    }
    Leaf *common = m_leaves.find(identity);
    if (pools.isEmpty())
        return TranslatorLeaves::settle(common, Fate::Ignored, tr("There is no pool here that could be used."));
    m_out.settings.insert(QStringLiteral("network.upstreams"), pools);
    TranslatorLeaves::settle(common, Fate::Taken, tr("It is the user name at each pool that has none of its own."));
}

void Importer::takePool(const PoolKeys &keys, const QString &otherIdentity, QStringList *pools)
{
    auto pool = pools->size() < maxPools
        ? poolText(keys, otherIdentity)
        : Result<QString>(fail(Errc::Limit, tr("At most %1 pools are kept.").arg(maxPools)));
    QString why;
    if (pool) {
        pools->append(*pool);
        why = tr("It becomes pool %1 of network.upstreams.").arg(pools->size());
        const auto key = noise::authorityKeyFromText(textOf(keys.authority));
        if (key && !noise::checkAuthorityKey(*key, false))
            TranslatorLeaves::settle(m_leaves.find(keys.authority), Fate::Taken,
                why + u' '
                    + tr("It is the published example key, whose secret everybody knows: it is taken on test networks "
                         "only."));
        if (textOf(keys.identity).startsWith(u"your_"))
            TranslatorLeaves::settle(m_leaves.find(keys.identity), Fate::Taken,
                why + u' ' + tr("It looks like the example's placeholder: enter your own."));
    }
    for (const QString &key : { keys.address, keys.port, keys.authority, keys.identity })
        TranslatorLeaves::settle(
            m_leaves.find(key), pool ? Fate::Taken : Fate::Refused, pool ? why : pool.error().detail);
}

Result<QString> Importer::poolText(const PoolKeys &keys, const QString &otherIdentity)
{
    const QString host = textOf(keys.address);
    const QString authority = textOf(keys.authority);
    if (host.isEmpty())
        return fail(Errc::Malformed, tr("This pool has no address."));
    const Leaf *portLeaf = m_leaves.find(keys.port);
    const qint64 port = portLeaf && portLeaf->value.typeId() == QMetaType::LongLong ? portLeaf->value.toLongLong() : 0;
    if (port < 1 || port > 65535)
        return fail(Errc::Malformed, tr("This pool has no port from 1 to 65535."));
    if (authority.isEmpty())
        return fail(Errc::Malformed,
            tr("This pool has no authority key, so it could not be known again: add it with the key that the pool "
               "publishes."));
    if (const auto key = noise::authorityKeyFromText(authority); !key)
        return fail(key.error().code, tr("Its authority key is not one: %1.").arg(key.error().detail));
    QString identity = textOf(keys.identity);
    if (identity.isEmpty())
        identity = textOf(otherIdentity);
    const QString text = QStringLiteral("stratum2+tcp://%1:%2/%3 %4")
                             .arg(host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host)
                             .arg(port)
                             .arg(authority, identity)
                             .trimmed();
    const SettingEntry *entry = findSetting(QStringLiteral("network.upstreams"));
    const auto checked = checkValue(entry->spec, QStringList { text });
    if (!checked)
        return fail(
            Errc::Malformed, tr("Its address or user name cannot be kept: allowed is %1.").arg(checked.error().detail));
    if (const auto read = Upstream::fromString(text); !read)
        return fail(Errc::Malformed, tr("Its address cannot be used: allowed is %1.").arg(read.error().detail));
    return text;
}

void Importer::takeListener()
{
    for (const QString &at : { QString(), QStringLiteral("network.") }) {
        Leaf *address = m_leaves.find(at + QStringLiteral("downstream_address"));
        Leaf *port = m_leaves.find(at + QStringLiteral("downstream_port"));
        const QString key = QStringLiteral("network.sv1_listen");
        if (m_out.settings.contains(key) || (!address && !port))
            continue;
        const QString host = address ? address->value.toString().trimmed() : QStringLiteral("0.0.0.0");
        const qint64 number = port ? port->value.toLongLong() : 34255; // those programs' example
        if (number < 1 || number > 65535) {
            for (Leaf *leaf : { address, port })
                TranslatorLeaves::settle(leaf, Fate::Refused, tr("Machines need a port from 1 to 65535."));
            continue;
        }
        const QString text
            = (host.contains(u':') && !host.startsWith(u'[') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
                  .arg(host)
                  .arg(number);
        take(address, key, QStringList { text });
        take(port, key, QStringList { text });
    }
}

void Importer::takeShares()
{
    const QString section = QStringLiteral("downstream_difficulty_config.");
    Leaf *rate = m_leaves.find(section + QStringLiteral("shares_per_minute"));
    double seconds = findSetting(QStringLiteral("shares.seconds_per_share"))->spec.defaultValue.toDouble();
    if (rate) {
        const double perMinute = rate->value.toDouble();
        const QString key = QStringLiteral("shares.seconds_per_share");
        take(rate, key, perMinute > 0 ? 60 / perMinute : 0.0);
        seconds = m_out.settings.value(key, seconds).toDouble();
    }
    Leaf *weakest = m_leaves.find(section + QStringLiteral("min_individual_miner_hashrate"));
    if (!weakest)
        return;
    const QString key = QStringLiteral("shares.start_difficulty");
    const double exact = work::Vardiff::difficultyFor(weakest->value.toDouble(), seconds);
    const double smallest = findSetting(QStringLiteral("shares.min_difficulty"))->spec.defaultValue.toDouble();
    if (!(exact >= smallest))
        return TranslatorLeaves::settle(weakest, Fate::Refused,
            tr("It would become %1, but so weak a machine gets the smallest difficulty anyway.").arg(key));
    take(weakest, key, QString::number(exact, 'g', 6).toDouble());
}

void Importer::takeSwitches()
{
    const auto isBool = [](const Leaf *leaf) { return leaf && leaf->value.typeId() == QMetaType::Bool; };
    for (const char *name : { "aggregate_channels", "upstream_difficulty_config.should_aggregate" }) {
        Leaf *leaf = m_leaves.find(QLatin1String(name));
        const QString key = QStringLiteral("network.upstream_mode");
        if (isBool(leaf) && !m_out.settings.contains(key))
            take(leaf, key, leaf->value.toBool() ? QStringLiteral("aggregated") : QStringLiteral("per-machine"));
    }
    for (const char *name : { "redact_ip", "web_proxy.redact_ip" }) {
        Leaf *leaf = m_leaves.find(QLatin1String(name));
        const QString key = QStringLiteral("stats.redact_addresses");
        if (isBool(leaf) && !m_out.settings.contains(key))
            take(leaf, key, leaf->value.toBool());
    }
    if (Leaf *leaf = m_leaves.find(QStringLiteral("log_file")); leaf && leaf->value.typeId() == QMetaType::QString)
        take(leaf, QStringLiteral("log.file"), leaf->value);
}

/// Why a key that such files are known to have is of no use here; empty for one that is not known.
QString Importer::notTaken(const QString &key)
{
    struct Known {
        QRegularExpression pattern;
        const char *why;
    };
    static const auto whole = [](const char *pattern) {
        return QRegularExpression(QStringLiteral("^(?:%1)$").arg(QLatin1String(pattern)));
    };
    static const QList<Known> known {
        { whole("(min|max)_supported_version"),
            QT_TR_NOOP("Hashstead agrees on the version with the pool by itself.") },
        { whole("(downstream|min)_extranonce2_size"),
            QT_TR_NOOP("Hashstead chooses the size itself, so that all firmware gets on with it.") },
        { whole("verify_payout"),
            QT_TR_NOOP("Hashstead reads the payout of each job's coinbase anyway and shows it.") },
        { whole("(supported|required)_extensions"),
            QT_TR_NOOP("Hashstead asks each pool for the extensions it can use.") },
        { whole("(pool_)?monitoring_.*|monitoring\\..*"),
            QT_TR_NOOP("Hashstead has its own figures in the window and in its status command.") },
        { whole("max_past_jobs"), QT_TR_NOOP("Hashstead keeps past jobs as long as a share for them can come.") },
        { whole("miner_telemetry\\..*"), QT_TR_NOOP("Machines are not searched for on the network in this version.") },
        { whole("downstream_difficulty_config\\.enable_vardiff"),
            QT_TR_NOOP("Hashstead always fits the difficulty to each machine.") },
        { whole("downstream_difficulty_config\\.job_keepalive_interval_secs"),
            QT_TR_NOOP("Hashstead renews a machine's job once a minute at least.") },
        { whole(".*\\.(submits_since_last_update|timestamp_of_last_update)"),
            QT_TR_NOOP("It is a counter of that program, not a setting.") },
        { whole("upstream_difficulty_config\\..*"),
            QT_TR_NOOP("Hashstead tells the pool the hashrate that it measures.") },
        { whole("mint\\.url"),
            QT_TR_NOOP("Add this mint on the page Wallet: tokens are not taken from a mint nobody confirmed.") },
        { whole("mint\\..*"), QT_TR_NOOP("The mint's address is not needed to mine.") },
        { whole("wallet\\.mnemonic"),
            QT_TR_NOOP("Words of a wallet are not taken from a plain file: restore them on the page Wallet.") },
        { whole("wallet\\.locking_privkey"),
            QT_TR_NOOP("A secret key is not taken from a plain file; Hashstead locks to keys of its own wallet.") },
        { whole("wallet\\..*"), QT_TR_NOOP("Hashstead has a wallet of its own.") },
        { whole("faucet_.*|faucet\\..*"), QT_TR_NOOP("Hashstead gives no tokens away.") },
        { whole("metrics_window_secs|web_proxy\\..*"),
            QT_TR_NOOP("Hashstead shows its own windows: 1 and 10 minutes, 1 and 24 hours.") },
        { whole("(pool|proxy)\\.port"), QT_TR_NOOP("It repeats a port that stands elsewhere in such files.") },
        { whole("network\\..*"), QT_TR_NOOP("It repeats what stands elsewhere in such files.") },
        { whole("ehash\\.minimum_difficulty"), QT_TR_NOOP("The mint says what a share is worth.") },
    };
    for (const Known &each : known) {
        if (each.pattern.match(key).hasMatch())
            return tr(each.why);
    }
    return {};
}

void Importer::settleRest()
{
    for (Leaf &leaf : m_leaves.all()) {
        if (leaf.isSettled)
            continue;
        const QString why = notTaken(leaf.line.key);
        TranslatorLeaves::settle(
            &leaf, Fate::Ignored, why.isEmpty() ? tr("Hashstead does not know this setting.") : why);
    }
}

SettingsImport Importer::run()
{
    const bool isHashpool = m_leaves.hasSection(QStringLiteral("mint."))
        || m_leaves.hasSection(QStringLiteral("wallet.")) || m_leaves.hasSection(QStringLiteral("faucet"));
    m_out.program = isHashpool ? tr("hashpool's translator") : tr("the Stratum V2 reference translator");
    takePools();
    takeListener();
    takeShares();
    takeSwitches();
    settleRest();
    m_out.settings.insert(QStringLiteral("general.profile"), profileName(Profile::Pool));
    for (const Leaf &leaf : m_leaves.all())
        m_out.lines.append(leaf.line);
    return m_out;
}

} // namespace

Result<SettingsImport> importTranslator(QByteArrayView text, const QString &fileName)
{
    if (text.size() > maxTranslatorBytes)
        return fail(
            Errc::Limit, QStringLiteral("%1 is larger than 256 KiB, so it is no translator's file").arg(fileName));
    auto leaves = TranslatorLeaves::parse(text, fileName);
    if (!leaves)
        return tl::unexpected(leaves.error());
    const bool isOther = leaves->contains(QStringLiteral("coinbase_reward_script"))
        || leaves->hasSection(QStringLiteral("template_provider_type"));
    Importer importer(*std::move(leaves));
    if (!importer.isTranslator() || isOther)
        return fail(Errc::Malformed,
            isOther
                ? QStringLiteral("%1 is the file of a pool or of a job declaration client, not of a translator")
                      .arg(fileName)
                : QStringLiteral("%1 is no translator's file: it names neither a pool above nor a port for machines")
                      .arg(fileName));
    return importer.run();
}

} // namespace app
