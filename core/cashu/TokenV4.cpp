// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/TokenV4.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QSet>

namespace cashu {

using crypto::CurvePoint;

namespace {

/// Reads CBOR of the shape that is expected, and nothing else. After the first error every read fails and the error
/// stays, so a parser looks at it once at the end.
class CborReader {
public:
    explicit CborReader(const QByteArray &cbor)
        : m_reader(cbor)
    {
        checkReader();
    }

    const std::optional<Error> &error() const { return m_error; }
    void setError(Errc code, const QString &detail)
    {
        if (!m_error)
            m_error = Error { code, QStringLiteral("the token's CBOR: ") + detail };
    }
    void finish(qsizetype size)
    {
        if (!m_error && m_reader.currentOffset() != size)
            setError(Errc::TrailingBytes, QStringLiteral("bytes follow the map"));
    }

    /// Calls \a read with each key of the map that is next; it returns whether it has read the value, else that is
    /// skipped.
    template <class F> void eachField(const char *what, F read)
    {
        if (!enter(m_reader.isMap(), what))
            return;
        QSet<QString> seen;
        while (!m_error && m_reader.hasNext()) {
            if (!m_reader.isString()) { // a key nobody knows
                skip();
                skip();
                continue;
            }
            const QString key = text("key");
            if (seen.contains(key))
                setError(Errc::Malformed, QStringLiteral("a key stands twice in one map"));
            seen.insert(key);
            if (!m_error && !read(key))
                skip();
        }
        leave();
    }
    /// Calls \a read for each element of the array that is next.
    template <class F> void eachElement(const char *what, F read)
    {
        if (!enter(m_reader.isArray(), what))
            return;
        while (!m_error && m_reader.hasNext())
            read();
        leave();
    }

    quint64 number(const char *what)
    {
        if (m_error || !m_reader.isUnsignedInteger()) {
            wrongType(what, "whole number from 0 to 2^64 - 1");
            return 0;
        }
        const quint64 value = m_reader.toUnsignedInteger();
        m_reader.next();
        checkReader();
        return value;
    }
    QString text(const char *what)
    {
        QString out;
        if (m_error || !m_reader.isString())
            wrongType(what, "text");
        else
            readAll(out, [this] { return m_reader.readString(); });
        if (out.contains(QChar()))
            setError(Errc::Malformed, QStringLiteral("a text holds a NUL"));
        return out;
    }
    QByteArray bytes(const char *what)
    {
        QByteArray out;
        if (m_error || !m_reader.isByteArray())
            wrongType(what, "byte string");
        else
            readAll(out, [this] { return m_reader.readByteArray(); });
        return out;
    }
    Bytes32 bytes32(const char *what)
    {
        const QByteArray all = bytes(what);
        Bytes32 out {};
        if (!m_error && all.size() != qsizetype(out.size()))
            setError(Errc::Malformed, QStringLiteral("%1 has not 32 bytes").arg(QLatin1String(what)));
        if (!m_error)
            std::copy(all.begin(), all.end(), out.begin());
        return out;
    }

private:
    static constexpr int maxSkippedDepth = 16;

    void skip()
    {
        if (m_error)
            return;
        m_reader.next(maxSkippedDepth);
        checkReader();
    }
    bool enter(bool isRight, const char *what)
    {
        if (m_error || !isRight) {
            wrongType(what, "map or array");
            return false;
        }
        m_reader.enterContainer();
        checkReader();
        return !m_error;
    }
    void leave()
    {
        checkReader();
        if (!m_error)
            m_reader.leaveContainer();
        checkReader();
    }
    /// A string may come in chunks.
    template <class Out, class Read> void readAll(Out &out, Read read)
    {
        auto chunk = read();
        while (chunk.status == QCborStreamReader::Ok) {
            out += chunk.data;
            chunk = read();
        }
        if (chunk.status == QCborStreamReader::Error)
            checkReader();
        if (chunk.status == QCborStreamReader::Error && !m_error)
            setError(Errc::Malformed, QStringLiteral("a string cannot be read"));
    }
    void wrongType(const char *what, const char *expected)
    {
        checkReader();
        setError(Errc::Malformed, QStringLiteral("%1 is no %2").arg(QLatin1String(what), QLatin1String(expected)));
    }
    void checkReader()
    {
        const QCborError error = m_reader.lastError();
        if (error == QCborError::NoError)
            return;
        const Errc code = error == QCborError::EndOfFile ? Errc::Truncated
            : error == QCborError::NestingTooDeep        ? Errc::Limit
                                                         : Errc::Malformed;
        setError(code, error.toString());
    }

    QCborStreamReader m_reader;
    std::optional<Error> m_error;
};

void readDleq(CborReader &reader, Proof &proof)
{
    std::optional<Bytes32> e, s, r;
    reader.eachField("d", [&](const QString &key) {
        if (key == u"e")
            e = reader.bytes32("e");
        else if (key == u"s")
            s = reader.bytes32("s");
        else if (key == u"r")
            r = reader.bytes32("r");
        else
            return false;
        return true;
    });
    if (!e || !s)
        reader.setError(Errc::Malformed, QStringLiteral("d lacks e or s"));
    else
        proof.dleq = Dleq { *e, *s };
    proof.dleqBlinding = r;
}

void readProof(CborReader &reader, QList<Proof> &proofs)
{
    Proof proof { Amount(), KeysetId(), QByteArray(), CurvePoint::generator() };
    bool hasAmount = false, hasSecret = false, hasPoint = false;
    reader.eachField("a proof", [&](const QString &key) {
        if (key == u"a") {
            proof.amount = Amount(reader.number("a"));
            hasAmount = true;
        } else if (key == u"s") {
            proof.secret = reader.text("s").toUtf8();
            hasSecret = true;
        } else if (key == u"c") {
            const auto point = CurvePoint::parse(reader.bytes("c"));
            if (!point)
                reader.setError(Errc::Malformed, QStringLiteral("c: ") + point.error().detail);
            else
                proof.signature = *point;
            hasPoint = true;
        } else if (key == u"d") {
            readDleq(reader, proof);
        } else if (key == u"w") {
            proof.witness = reader.text("w");
        } else {
            return false;
        }
        return true;
    });
    if (!hasAmount || !hasSecret || !hasPoint)
        reader.setError(Errc::Malformed, QStringLiteral("a proof lacks a, s or c"));
    proofs.append(proof);
}

void readGroup(CborReader &reader, Token &token)
{
    std::optional<KeysetId> id;
    std::optional<QList<Proof>> proofs;
    reader.eachField("a group", [&](const QString &key) {
        if (key == u"i") {
            const auto read = KeysetId::fromBytes(reader.bytes("i"));
            if (!read)
                reader.setError(read.error().code, read.error().detail);
            else
                id = *read;
        } else if (key == u"p") {
            proofs.emplace();
            reader.eachElement("p", [&] { readProof(reader, *proofs); });
        } else {
            return false;
        }
        return true;
    });
    if (!id || !proofs) {
        reader.setError(Errc::Malformed, QStringLiteral("a group lacks i or p"));
        return;
    }
    for (Proof &proof : *proofs) {
        proof.id = *id;
        token.proofs.append(std::move(proof));
    }
}

} // namespace

Result<Token> decodeCborToken(const QByteArray &cbor)
{
    CborReader reader(cbor);
    Token token;
    bool hasProofs = false, hasMint = false, hasUnit = false;
    reader.eachField("the token", [&](const QString &key) {
        if (key == u"t") {
            reader.eachElement("t", [&] { readGroup(reader, token); });
            hasProofs = true;
        } else if (key == u"m") {
            token.mint = reader.text("m");
            hasMint = true;
        } else if (key == u"u") {
            token.unit = reader.text("u");
            hasUnit = true;
        } else if (key == u"d") {
            token.memo = reader.text("d");
        } else {
            return false;
        }
        return true;
    });
    if (!hasProofs || !hasMint || !hasUnit)
        reader.setError(Errc::Malformed, QStringLiteral("the token lacks t, m or u"));
    reader.finish(cbor.size());
    if (reader.error())
        return tl::unexpected(*reader.error());
    return token;
}

namespace {

void writeBytes(QCborStreamWriter &writer, QLatin1String key, QByteArrayView bytes)
{
    writer.append(key);
    writer.appendByteString(bytes.data(), bytes.size());
}

void writeProof(QCborStreamWriter &writer, const Proof &proof, bool withDleq)
{
    const bool hasDleq = withDleq && proof.dleq;
    writer.startMap(quint64(3 + int(hasDleq) + int(!proof.witness.isEmpty())));
    writer.append(QLatin1String("a"));
    writer.append(proof.amount.value);
    writer.append(QLatin1String("s"));
    writer.appendTextString(proof.secret.constData(), proof.secret.size());
    writeBytes(writer, QLatin1String("c"), proof.signature.compressed());
    if (hasDleq) {
        writer.append(QLatin1String("d"));
        writer.startMap(proof.dleqBlinding ? 3 : 2);
        writeBytes(writer, QLatin1String("e"), proof.dleq->e);
        writeBytes(writer, QLatin1String("s"), proof.dleq->s);
        if (proof.dleqBlinding)
            writeBytes(writer, QLatin1String("r"), *proof.dleqBlinding);
        writer.endMap();
    }
    if (!proof.witness.isEmpty()) {
        writer.append(QLatin1String("w"));
        writer.append(QStringView(proof.witness));
    }
    writer.endMap();
}

} // namespace

QByteArray encodeCborToken(const Token &token, bool withDleq)
{
    QList<std::pair<KeysetId, QList<const Proof *>>> groups; // in the order in which the ids come first
    QHash<KeysetId, qsizetype> places;
    for (const Proof &proof : token.proofs) {
        const auto place = places.constFind(proof.id);
        if (place != places.cend()) {
            groups[*place].second.append(&proof);
            continue;
        }
        places.insert(proof.id, groups.size());
        groups.append({ proof.id, { &proof } });
    }
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startMap(token.memo.isEmpty() ? 3 : 4);
    writer.append(QLatin1String("t"));
    writer.startArray(quint64(groups.size()));
    for (const auto &[id, proofs] : groups) {
        writer.startMap(2);
        writeBytes(writer, QLatin1String("i"), id.shortened().bytes());
        writer.append(QLatin1String("p"));
        writer.startArray(quint64(proofs.size()));
        for (const Proof *proof : proofs)
            writeProof(writer, *proof, withDleq);
        writer.endArray();
        writer.endMap();
    }
    writer.endArray();
    if (!token.memo.isEmpty()) {
        writer.append(QLatin1String("d"));
        writer.append(QStringView(token.memo));
    }
    writer.append(QLatin1String("m"));
    writer.append(QStringView(token.mint));
    writer.append(QLatin1String("u"));
    writer.append(QStringView(token.unit));
    writer.endMap();
    return cbor;
}

} // namespace cashu
