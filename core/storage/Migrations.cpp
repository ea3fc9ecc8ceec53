// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace storage {
namespace {

/// Walks over a script once; every helper leaves m_pos behind what it read.
class Splitter {
public:
    explicit Splitter(QStringView script)
        : m_script(script)
    {
    }

    Result<QStringList> split()
    {
        while (m_pos < m_script.size()) {
            const QChar c = m_script[m_pos];
            bool isWhole = true;
            if (c == u'\'' || c == u'"' || c == u'`')
                isWhole = quoted(c);
            else if (c == u'[')
                isWhole = quoted(u']');
            else if (at(u"--"))
                lineComment();
            else if (at(u"/*"))
                isWhole = blockComment();
            else if (c.isLetter() || c == u'_')
                word();
            else if (c == u';' && m_depth == 0)
                end();
            else
                keep(1);
            if (!isWhole)
                return fail(Errc::Malformed, QStringLiteral("SQL script: a quote or comment does not end"));
        }
        end();
        return m_statements;
    }

private:
    bool at(QStringView text) const { return m_script.mid(m_pos).startsWith(text); }
    void keep(qsizetype count)
    {
        m_statement += m_script.mid(m_pos, count);
        m_pos += count;
    }
    bool quoted(QChar closing)
    {
        const qsizetype stop = m_script.indexOf(closing, m_pos + 1);
        if (stop < 0)
            return false;
        keep(stop + 1 - m_pos); // a doubled quote is two quoted texts in a row, which reads the same
        return true;
    }
    void lineComment()
    {
        const qsizetype stop = m_script.indexOf(u'\n', m_pos);
        m_pos = stop < 0 ? m_script.size() : stop;
    }
    bool blockComment()
    {
        const qsizetype stop = m_script.indexOf(u"*/", m_pos + 2);
        if (stop < 0)
            return false;
        m_pos = stop + 2;
        m_statement += u' ';
        return true;
    }
    /// Inside CREATE TRIGGER, BEGIN and CASE open what END closes, and ';' does not end the statement.
    void word()
    {
        qsizetype stop = m_pos;
        while (stop < m_script.size() && (m_script[stop].isLetterOrNumber() || m_script[stop] == u'_'))
            ++stop;
        const QString text = m_script.mid(m_pos, stop - m_pos).toString().toUpper();
        if (text == u"TRIGGER" && m_statement.trimmed().startsWith(u"CREATE", Qt::CaseInsensitive))
            m_isTrigger = true;
        if (m_isTrigger && (text == u"BEGIN" || text == u"CASE"))
            ++m_depth;
        else if (m_isTrigger && text == u"END" && m_depth > 0)
            --m_depth;
        keep(stop - m_pos);
    }
    void end()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_isTrigger = false;
        m_depth = 0;
        ++m_pos;
    }

    QStringView m_script;
    qsizetype m_pos = 0;
    int m_depth = 0;
    bool m_isTrigger = false;
    QString m_statement;
    QStringList m_statements;
};

} // namespace

Result<QStringList> splitStatements(QStringView script)
{
    return Splitter(script).split();
}

Result<Migrations> Migrations::fromFolder(const QString &folder)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_[A-Za-z0-9_]+\\.sql$"));
    const QDir dir(folder);
    const QStringList files = dir.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return fail(Errc::NotFound, QStringLiteral("no migration in %1").arg(folder));
    Migrations out;
    for (const QString &name : files) {
        const auto match = pattern.match(name);
        const int number = match.captured(1).toInt();
        if (!match.hasMatch() || number != out.version() + 1)
            return fail(
                Errc::Malformed, QStringLiteral("%1/%2: expected number %3").arg(folder, name).arg(out.version() + 1));
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Errc::Io, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
        const auto statements = splitStatements(QString::fromUtf8(file.readAll()));
        if (!statements)
            return tl::unexpected(statements.error());
        if (statements->isEmpty())
            return fail(Errc::Malformed, QStringLiteral("%1 holds no SQL").arg(file.fileName()));
        out.steps.append({ number, name.chopped(4), *statements });
    }
    return out;
}

} // namespace storage
