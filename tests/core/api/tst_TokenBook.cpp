// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/TokenBook.h"

#include <QtTest>

using namespace api;

class tst_TokenBook : public QObject {
    Q_OBJECT
    SystemRandom m_random;

private Q_SLOTS:
    void aTokenIsKeptAsItsHashOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("api-tokens.json"));
        auto book = TokenBook::load(path);
        QVERIFY(book && book->entries().isEmpty());
        const auto token = book->add(QStringLiteral("laptop"), Scope::Operate, m_random, UnixMs {});
        QVERIFY(token && token->startsWith(QStringLiteral("hst_")) && token->size() == 4 + 43);
        const auto other = book->add(QStringLiteral("phone"), Scope::Read, m_random, UnixMs {});
        QVERIFY(other && *other != *token);
        QVERIFY(book->save(path));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains(token->toUtf8()) && !text.contains(token->mid(4).toUtf8()));
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());

        const auto again = TokenBook::load(path);
        QVERIFY(again);
        QCOMPARE(again->entries(), book->entries());
        const TokenEntry *found = again->find(*token);
        QVERIFY(found);
        QCOMPARE(found->name, QStringLiteral("laptop"));
        QCOMPARE(found->scope, Scope::Operate);
        QVERIFY(!again->find(QStringLiteral("hst_")));
        QVERIFY(!again->find({}));
        QVERIFY(!again->find(*token + u'A'));
    }

    void namesAreOnce()
    {
        TokenBook book;
        QVERIFY(book.add(QStringLiteral("a"), Scope::Pay, m_random, UnixMs {}));
        QCOMPARE(book.add(QStringLiteral("a"), Scope::Read, m_random, UnixMs {}).error().code, Errc::AlreadyExists);
        for (const QString &name : { QString(), QStringLiteral("a b"), QStringLiteral("../x"), QString(41, u'a') })
            QCOMPARE(book.add(name, Scope::Read, m_random, UnixMs {}).error().code, Errc::Malformed);
        QVERIFY(book.revoke(QStringLiteral("a")));
        QCOMPARE(book.revoke(QStringLiteral("a")).error().code, Errc::NotFound);
        QVERIFY(book.entries().isEmpty());
    }

    void aDamagedFileIsNotTakenForEmpty()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("t.json"));
        for (const QByteArray text :
            { "", "[]", "{\"tokens\":[{}]}", "{\"tokens\":[{\"name\":\"a\",\"scope\":\"all\",\"sha256\":\"00\"}]}" }) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            QVERIFY2(!TokenBook::load(path), text.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_TokenBook)
#include "tst_TokenBook.moc"
