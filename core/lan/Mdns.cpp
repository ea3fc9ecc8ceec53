// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Mdns.h"

#include "core/lan/Identification.h"

#include <QtEndian>

namespace lan {
namespace {

constexpr qsizetype maxPacket = 9000; // RFC 6762 17
constexpr int maxRecords = 256;
constexpr int maxServices = 16;
constexpr int maxAddresses = 8;
constexpr quint16 typeA = 1, typePtr = 12, typeSrv = 33;
constexpr quint16 classIn = 1;

/// A domain name: its labels, which may hold dots and any bytes.
using Name = QList<QByteArray>;

struct Record {
    Name name {};
    quint16 type = 0;
    quint16 kind = 0; ///< class, without the cache-flush bit
    qsizetype data = 0; ///< offset
    qsizetype size = 0;
};

class Packet {
public:
    explicit Packet(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    qsizetype at() const { return m_at; }
    bool skip(qsizetype size)
    {
        if (size > m_bytes.size() - m_at)
            return false;
        m_at += size;
        return true;
    }
    std::optional<quint16> number()
    {
        if (m_bytes.size() - m_at < 2)
            return {};
        m_at += 2;
        return qFromBigEndian<quint16>(m_bytes.data() + m_at - 2);
    }
    Result<Name> name()
    {
        qsizetype end = 0;
        auto labels = nameAt(m_at, &end);
        if (labels)
            m_at = end;
        return labels;
    }
    /// The name at \a at; its place ends at \a end.
    Result<Name> nameAt(qsizetype at, qsizetype *end) const
    {
        Name labels;
        qsizetype total = 0; // as RFC 1035 2.3.4 counts: at most 255
        qsizetype before = at; // pointers lead before this, so that none can lead in a circle
        *end = -1;
        for (;;) {
            if (at >= m_bytes.size())
                return fail(Errc::Truncated, QStringLiteral("a name is cut"));
            const quint8 size = quint8(m_bytes[at]);
            if (size == 0) {
                if (*end < 0)
                    *end = at + 1;
                return labels;
            }
            if ((size & 0xc0) == 0xc0) {
                if (at + 1 >= m_bytes.size())
                    return fail(Errc::Truncated, QStringLiteral("a name is cut"));
                if (*end < 0)
                    *end = at + 2;
                const qsizetype target = qsizetype(size & 0x3f) << 8 | quint8(m_bytes[at + 1]);
                if (target >= before)
                    return fail(Errc::Malformed, QStringLiteral("a name points forwards"));
                at = before = target;
                continue;
            }
            if (size > 63)
                return fail(Errc::Malformed, QStringLiteral("a label of an unknown kind"));
            if (at + 1 + size > m_bytes.size())
                return fail(Errc::Truncated, QStringLiteral("a label is cut"));
            total += 1 + size;
            if (total > 254)
                return fail(Errc::Malformed, QStringLiteral("a name is too long"));
            labels.append(m_bytes.sliced(at + 1, size).toByteArray());
            at += 1 + size;
        }
    }
    QByteArrayView bytes() const { return m_bytes; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

Result<Record> readRecord(Packet *packet)
{
    auto name = packet->name();
    if (!name)
        return tl::unexpected(name.error());
    const auto type = packet->number();
    const auto kind = packet->number();
    const bool hasLife = packet->skip(4);
    const auto size = packet->number();
    const qsizetype data = packet->at();
    if (!type || !kind || !hasLife || !size || !packet->skip(*size))
        return fail(Errc::Truncated, QStringLiteral("a record is cut"));
    return Record { std::move(*name), *type, quint16(*kind & 0x7fff), data, *size };
}

bool isHttpService(const Name &name)
{
    static const Name service { "_http", "_tcp", "local" };
    return name.size() == service.size()
        && std::equal(name.begin(), name.end(), service.begin(),
            [](const QByteArray &a, const QByteArray &b) { return a.toLower() == b; });
}

bool isSameName(const Name &a, const Name &b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(),
            [](const QByteArray &x, const QByteArray &y) { return x.toLower() == y.toLower(); });
}

QString text(const QByteArray &bytes)
{
    return printable(QString::fromUtf8(bytes), 64);
}

QString hostText(const Name &name)
{
    QStringList labels;
    for (const QByteArray &label : name)
        labels.append(text(label));
    return labels.join(u'.').left(128);
}

struct Found {
    Name instance;
    Name host;
    MdnsService service;
};

/// The instance that \a name is, new where it is one of HTTP and there is room.
Found *foundOf(QList<Found> *all, const Name &name)
{
    if (name.size() < 4 || !isHttpService(name.sliced(name.size() - 3)))
        return nullptr;
    for (Found &one : *all) {
        if (isSameName(one.instance, name))
            return &one;
    }
    if (all->size() >= maxServices)
        return nullptr;
    all->append({ name, {}, { .instance = text(name.front()) } });
    return &all->back();
}

Result<void> takeRecord(const Packet &packet, const Record &record, QList<Found> *all)
{
    qsizetype end = 0;
    if (record.kind != classIn)
        return {};
    if (record.type == typePtr && isHttpService(record.name)) {
        const auto instance = packet.nameAt(record.data, &end);
        if (!instance)
            return tl::unexpected(instance.error());
        if (end > record.data + record.size)
            return fail(Errc::Malformed, QStringLiteral("a name leaves its record"));
        foundOf(all, *instance);
    } else if (record.type == typeSrv) {
        if (record.size < 7)
            return fail(Errc::Malformed, QStringLiteral("a service record is too short"));
        const auto host = packet.nameAt(record.data + 6, &end);
        if (!host)
            return tl::unexpected(host.error());
        if (end > record.data + record.size)
            return fail(Errc::Malformed, QStringLiteral("a name leaves its record"));
        if (Found *found = foundOf(all, record.name)) {
            found->host = *host;
            found->service.host = hostText(*host);
            found->service.port = qFromBigEndian<quint16>(packet.bytes().data() + record.data + 4);
        }
    }
    return {};
}

void takeAddress(const Packet &packet, const Record &record, QList<Found> *all)
{
    if (record.type != typeA || record.kind != classIn || record.size != 4)
        return;
    const QHostAddress address(qFromBigEndian<quint32>(packet.bytes().data() + record.data));
    for (Found &one : *all) {
        auto &addresses = one.service.addresses;
        if (isSameName(one.host, record.name) && !addresses.contains(address) && addresses.size() < maxAddresses)
            addresses.append(address);
    }
}

} // namespace

QByteArray mdnsHttpQuery()
{
    QByteArray packet(12, '\0');
    packet[5] = 1; // one question
    for (const QByteArray &label : { QByteArray("_http"), QByteArray("_tcp"), QByteArray("local") })
        packet += char(label.size()) + label;
    packet += '\0';
    packet += QByteArray("\0\x0c\0\x01", 4); // PTR, IN, answers by multicast: other programs hear them too
    return packet;
}

Result<QList<MdnsService>> parseMdns(QByteArrayView bytes)
{
    if (bytes.size() > maxPacket)
        return fail(Errc::Limit, QStringLiteral("the packet is too long"));
    Packet packet(bytes);
    packet.number(); // the query's number, of no use here
    const auto flags = packet.number();
    int counts[4] = {};
    for (int &count : counts) {
        const auto number = packet.number();
        if (!number)
            return fail(Errc::Truncated, QStringLiteral("the head is cut"));
        count = *number;
    }
    if ((*flags & 0x8000) == 0 || (*flags & 0x7800) != 0)
        return QList<MdnsService>(); // a question, or not of this protocol
    if (counts[0] + counts[1] + counts[2] + counts[3] > maxRecords)
        return fail(Errc::Limit, QStringLiteral("too many records"));
    for (int i = 0; i < counts[0]; ++i) {
        if (const auto name = packet.name(); !name)
            return tl::unexpected(name.error());
        if (!packet.skip(4))
            return fail(Errc::Truncated, QStringLiteral("a question is cut"));
    }
    QList<Record> records;
    for (int i = 0; i < counts[1] + counts[2] + counts[3]; ++i) {
        auto record = readRecord(&packet);
        if (!record)
            return tl::unexpected(record.error());
        records.append(std::move(*record));
    }
    QList<Found> all;
    for (const Record &record : records) {
        if (const auto taken = takeRecord(packet, record, &all); !taken)
            return tl::unexpected(taken.error());
    }
    for (const Record &record : records) // an address may stand before the host it belongs to
        takeAddress(packet, record, &all);
    QList<MdnsService> services;
    for (const Found &one : all)
        services.append(one.service);
    return services;
}

} // namespace lan
