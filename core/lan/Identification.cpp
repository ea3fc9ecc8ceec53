// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Identification.h"

#include "core/lan/AxeOs.h"
#include "core/lan/DirtyJson.h"

namespace lan {
namespace {

using Json = nlohmann::json;

/// A text that tells who wrote it, and whose name it is.
struct Mark {
    const char *text;
    const char *name;
};
// In the page at "/". Order counts: firmwares for others' hardware name that too.
constexpr Mark pageMarks[] = { { "Luxor Firmware", "LuxOS" }, { "AnthillOS", "VNish" },
    { "Miner Web Dashboard", "ePIC" }, { "cloud-box", "Goldshell" }, { "DragonMint", "Innosilicon" },
    { "Miner UI", "Auradine" }, { "/cgi-bin/luci/admin/status/btminerstatus", "Whatsminer" } };
// In the reply to "version" or "devdetails", upper case.
constexpr Mark socketMarks[]
    = { { "BTMINER", "Whatsminer" }, { "BITMICRO", "Whatsminer" }, { "LUXMINER", "LuxOS" }, { "HIVEON", "Hiveon" },
          { "KAONSU", "MaraFW" }, { "VNISH", "VNish" }, { "GCMINER", "Auradine" }, { "FLUXOS", "Auradine" },
          { "INTCHAINS_QOMO", "Goldshell" }, { "KDAMINER", "Goldshell" }, { "INNOMINER", "Innosilicon" } };

QString unsupported(const char *name)
{
    return QStringLiteral("%1 (not supported)").arg(QLatin1String(name));
}

QString textOf(const Json &object, const char *key)
{
    const auto it = object.find(key);
    if (it == object.end())
        return {};
    if (it->is_string())
        return printable(QString::fromStdString(it->get_ref<const std::string &>()), 64);
    return it->is_number_integer() ? QString::number(it->get<qint64>()) : QString();
}

/// The first object of the list \a key, where there is one.
Json firstOf(const Json &object, const char *key)
{
    const auto it = object.find(key);
    if (it == object.end() || !it->is_array() || it->empty() || !it->front().is_object())
        return Json::object();
    return it->front();
}

/// "Antminer S9", "Antminer T17+": their web interface takes forms, which the driver for it does not send.
bool isOldAntminer(const QString &type)
{
    const QString rest = type.section(u' ', 1).trimmed();
    if (rest.size() < 2 || (rest[0] != u'S' && rest[0] != u'T'))
        return false;
    qsizetype digits = 1;
    while (digits < rest.size() && rest[digits].isDigit())
        ++digits;
    return digits > 1 && QStringView(rest).sliced(1, digits - 1).toInt() < 19;
}

QString titleOf(const QByteArray &page)
{
    const QByteArray lower = page.left(16 * 1024).toLower();
    const qsizetype begin = lower.indexOf('>', lower.indexOf("<title"));
    const qsizetype end = lower.indexOf("</title", std::max<qsizetype>(begin, 0));
    if (!lower.contains("<title") || begin < 0 || end <= begin)
        return {};
    return printable(QString::fromUtf8(page.sliced(begin + 1, end - begin - 1)), 80);
}

} // namespace

QString printable(const QString &text, int most)
{
    QString clean;
    for (const QChar c : text.left(4 * most)) {
        if (c.isPrint())
            clean.append(c);
        else if (c.isSpace() || c.isNull())
            clean.append(u' ');
        else
            clean.append(u'?');
    }
    clean = clean.simplified();
    return clean.size() <= most ? clean : clean.left(most - 1) + QChar(0x2026);
}

std::optional<Ask> IdentificationTalk::next()
{
    switch (m_stage) {
    case Stage::Info:
        return HttpAsk { .path = QStringLiteral("/api/system/info") };
    case Stage::Page:
        return HttpAsk { .path = QStringLiteral("/") };
    case Stage::Version:
        return SocketAsk { .line = R"({"command":"version"})" };
    case Stage::Details:
        return SocketAsk { .line = R"({"command":"devdetails"})" };
    case Stage::Over:
        break;
    }
    return {};
}

void IdentificationTalk::take(const Result<Reply> &reply)
{
    if (reply && m_stage != Stage::Over)
        m_hasAnswered = true;
    switch (m_stage) {
    case Stage::Info:
    case Stage::Page:
        return takeWeb(reply);
    case Stage::Version:
    case Stage::Details:
        return takeSocket(reply);
    case Stage::Over:
        return;
    }
}

Result<Identity> IdentificationTalk::outcome() const
{
    if (m_error && !m_hasAnswered)
        return tl::unexpected(*m_error);
    return m_identity;
}

void IdentificationTalk::takeWeb(const Result<Reply> &reply)
{
    if (!reply) {
        m_error = reply.error();
        // Where nothing answers at all, a second port costs the search as much time again.
        m_stage = reply.error().code == Errc::Timeout && !m_hasAnswered ? Stage::Over : Stage::Version;
        if (reply.error().code == Errc::Protocol || reply.error().code == Errc::Limit) {
            m_hasAnswered = true; // something is there
            say(reply.error().detail);
        }
        return;
    }
    if (reply->status >= 300 && reply->status < 400 && !reply->location.isEmpty())
        return takeRedirect(*reply);
    if (m_stage == Stage::Info && reply->status == 200 && takeInfo(reply->body))
        return;
    if (reply->status == 401)
        return takeLogin(*reply);
    if (m_stage == Stage::Info) {
        sayWeb(*reply);
        m_stage = Stage::Page;
        return;
    }
    sayWeb(*reply);
    for (const Mark &mark : pageMarks) {
        if (reply->body.contains(mark.text))
            m_identity.model = unsupported(mark.name);
    }
    if (reply->body.contains("Braiins OS"))
        m_identity.model.clear();
    m_stage = m_identity.model.isEmpty() ? Stage::Version : Stage::Over;
}

void IdentificationTalk::takeLogin(const Reply &reply)
{
    sayWeb(reply);
    m_identity.wantsCredentials = true;
    if (reply.authenticate.toLower().contains("realm=\"antminer")) {
        m_identity.kind = Kind::Antminer;
        m_identity.model = QStringLiteral("Antminer");
    }
    m_stage = Stage::Version; // it tells the model without a login
}

/// Never followed. One that leads to another host is no machine's.
void IdentificationTalk::takeRedirect(const Reply &reply)
{
    say(QStringLiteral("HTTP %1 to %2").arg(reply.status).arg(reply.location));
    if (reply.leadsAway) {
        m_stage = Stage::Over;
        return;
    }
    if (reply.location.startsWith(u"https:", Qt::CaseInsensitive) && reply.status == 307) {
        m_identity.model = unsupported("Whatsminer");
        m_stage = Stage::Version; // its own interface tells more surely
        return;
    }
    m_stage = m_stage == Stage::Info ? Stage::Page : Stage::Version;
}

bool IdentificationTalk::takeInfo(const QByteArray &body)
{
    auto identity = espIdentity(body);
    if (!identity)
        return false;
    m_identity = std::move(*identity);
    m_stage = Stage::Over;
    return true;
}

void IdentificationTalk::takeSocket(const Result<Reply> &reply)
{
    const bool isFirst = m_stage == Stage::Version;
    m_stage = Stage::Over;
    if (!reply) {
        if (!m_error)
            m_error = reply.error();
        if (m_identity.kind != Kind::Unknown)
            m_identity.said.clear();
        return;
    }
    say(QString::fromUtf8(reply->body.left(512)));
    const QByteArray upper = reply->body.toUpper();
    for (const Mark &mark : socketMarks) {
        if (upper.contains(mark.text)) {
            m_identity.kind = Kind::Unknown;
            m_identity.model = unsupported(mark.name);
            return;
        }
    }
    const auto read = readDirtyJson(reply->body);
    const Json object = read && read->value.is_object() ? read->value : Json::object();
    if (isFirst)
        takeVersion(upper, object);
    else
        takeDetails(upper, object);
}

void IdentificationTalk::takeVersion(const QByteArray &upper, const Json &object)
{
    const Json version = firstOf(object, "VERSION");
    const QString type = textOf(version, "Type");
    if (upper.contains("BOSMINER") || upper.contains("BOSER")) {
        m_identity.kind = Kind::Braiins;
        m_identity.firmware = QStringLiteral("Braiins OS");
        for (const char *key : { "BOSer", "BOSminer+", "BOSminer" }) {
            if (const QString text = textOf(version, key); !text.isEmpty())
                m_identity.firmware = text;
        }
        m_identity.model = QStringLiteral("Braiins OS");
        m_stage = Stage::Details; // names the hardware
    } else if (upper.contains("AVALON")) {
        m_identity.kind = Kind::Avalon;
        m_identity.model = textOf(version, "PROD");
        if (m_identity.model.isEmpty())
            m_identity.model = QStringLiteral("Avalon %1").arg(textOf(version, "MODEL")).trimmed();
        m_identity.firmware = textOf(version, "VERSION");
        m_identity.mac = normalMac(textOf(version, "MAC"));
    } else if (m_identity.kind == Kind::Antminer) {
        if (isOldAntminer(type))
            m_identity.kind = Kind::Cgminer;
        if (!type.isEmpty())
            m_identity.model = type;
        m_identity.firmware = textOf(version, "CompileTime");
    } else if (!version.empty()) {
        m_identity.kind = Kind::Cgminer;
        m_identity.model = type;
        m_identity.wantsCredentials = false;
        for (const char *key : { "BMMiner", "CGMiner" }) {
            if (const QString text = textOf(version, key); !text.isEmpty())
                m_identity.firmware = QStringLiteral("%1 %2").arg(QLatin1String(key), text);
        }
    } else {
        m_stage = Stage::Details;
        return;
    }
    m_identity.said.clear();
}

void IdentificationTalk::takeDetails(const QByteArray &upper, const Json &object)
{
    const Json details = firstOf(object, "DEVDETAILS");
    const QString model = textOf(details, "Model");
    if (m_identity.kind == Kind::Unknown && upper.contains("AVALON"))
        m_identity.kind = Kind::Avalon;
    else if (m_identity.kind == Kind::Unknown && !details.empty())
        m_identity.kind = Kind::Cgminer;
    if (m_identity.kind == Kind::Unknown)
        return;
    if (!model.isEmpty())
        m_identity.model = model;
    m_identity.wantsCredentials = false;
    m_identity.said.clear();
}

void IdentificationTalk::sayWeb(const Reply &reply)
{
    QStringList parts { QStringLiteral("HTTP %1").arg(reply.status) };
    if (!reply.server.isEmpty())
        parts.append(QString::fromUtf8(reply.server));
    if (!reply.authenticate.isEmpty())
        parts.append(QString::fromUtf8(reply.authenticate.left(80)));
    const QString title = titleOf(reply.body);
    parts.append(title.isEmpty() ? QString::fromUtf8(reply.body.left(80)) : title);
    say(parts.join(QStringLiteral(", ")));
}

void IdentificationTalk::say(const QString &text)
{
    m_identity.said = printable(text, 160);
}

std::unique_ptr<IdentifyTalk> identify()
{
    return std::make_unique<IdentificationTalk>();
}

} // namespace lan
