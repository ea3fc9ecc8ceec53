// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Messages.h"
#include "core/sv2/SetupClient.h"
#include "core/sv2/SetupServer.h"

#include <QtTest>

using namespace sv2;

namespace {

template <class M> M only(const QList<Frame> &frames)
{
    if (frames.size() != 1 || frames[0].type != M::Type || frames[0].extension != extensionOf<M>())
        return {};
    return decode<M>(frames[0].payload).value();
}

SetupConnection hello(quint32 flags = 0)
{
    SetupConnection m;
    m.flags = flags;
    m.vendor = Str0_255(QStringLiteral("test"));
    return m;
}

/// Runs both sides against each other until neither has more to say.
SetupClient::Step talk(SetupClient &client, SetupServer &server)
{
    QList<Frame> toServer { client.start() };
    SetupClient::Step last;
    while (!toServer.isEmpty()) {
        const auto answer = server.handle(toServer.takeFirst());
        for (const auto &frame : answer.send) {
            last = client.handle(frame);
            toServer += last.send;
        }
    }
    return last;
}

} // namespace

class tst_Setup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlainConnectionOpens()
    {
        SetupServer server(
            { .supportedFlags = RequiresStandardJobs | RequiresVersionRolling, .successFlags = RequiresFixedVersion });
        SetupClient client({ .hello = hello(RequiresStandardJobs) });
        const auto step = talk(client, server);
        QVERIFY(step.ready);
        QCOMPARE(step.ready->serverFlags, quint32(RequiresFixedVersion));
        QVERIFY(step.ready->extensions.isEmpty());
        QVERIFY(server.isOpen() && server.isReady() && client.isReady());
    }

    void refusals_data()
    {
        QTest::addColumn<SetupConnection>("hello");
        QTest::addColumn<QString>("code");
        QTest::addColumn<quint32>("flags");
        auto m = hello(RequiresWorkSelection | RequiresStandardJobs | 0x80);
        QTest::newRow("flags") << m << QStringLiteral("unsupported-feature-flags")
                               << quint32(RequiresWorkSelection | 0x80);
        m = hello();
        m.protocol = 2;
        QTest::newRow("protocol") << m << QStringLiteral("unsupported-protocol") << 0u;
        m = hello();
        m.minVersion = 3;
        m.maxVersion = 9;
        QTest::newRow("too new") << m << QStringLiteral("protocol-version-mismatch") << 0u;
        m.minVersion = 0;
        m.maxVersion = 1;
        QTest::newRow("too old") << m << QStringLiteral("protocol-version-mismatch") << 0u;
    }
    void refusals()
    {
        QFETCH(const SetupConnection, hello);
        QFETCH(const QString, code);
        QFETCH(const quint32, flags);
        SetupServer server({ .supportedFlags = RequiresStandardJobs });
        const auto step = server.handle(toFrame(hello));
        QVERIFY(step.failed && !step.opened && !server.isOpen());
        const auto error = only<SetupConnectionError>(step.send);
        QCOMPARE(error.errorCode.toString(), code);
        QCOMPARE(error.flags, flags);

        SetupClient client({ .hello = hello });
        const auto told = client.handle(step.send[0]);
        QCOMPARE(told.failed->code, Errc::Refused);
        QCOMPARE(told.refusal->errorCode.toString(), code);
        QVERIFY(!client.isReady());
    }

    void aDeclaratorInsistsOnItsFlag()
    {
        SetupServer server(
            { .protocol = Protocol::JobDeclaration, .supportedFlags = DeclareTxData, .requiredFlags = DeclareTxData });
        auto m = hello();
        m.protocol = 1;
        QCOMPARE(only<SetupConnectionError>(server.handle(toFrame(m)).send).errorCode.toString(),
            QStringLiteral("missing-declare-tx-data-flag"));
    }

    void theFirstMessageMustBeSetup()
    {
        SetupServer server({});
        const auto step = server.handle(toFrame(OpenStandardMiningChannel {}));
        QCOMPARE(step.failed->code, Errc::Protocol);
        QVERIFY(step.send.isEmpty());
        QCOMPARE(SetupServer({}).handle({ 0, false, 0, "\x00" }).failed->code, Errc::Truncated);
        SetupServer twice({});
        QVERIFY(twice.handle(toFrame(hello())).opened);
        QCOMPARE(twice.handle(toFrame(hello())).failed->code, Errc::Protocol);
    }

    void extensionsAreNegotiated()
    {
        SetupServer server({ .supportedExtensions = { 2, 3 } });
        SetupClient client({ .hello = hello(), .wantedExtensions = { 9, 2 } });
        const auto step = talk(client, server);
        QVERIFY(step.ready);
        QCOMPARE(step.ready->extensions, QList<quint16> { 2 });
        QCOMPARE(server.extensions(), QList<quint16> { 2 });
    }

    void nothingSupportedIsAnErrorOneCanLiveWith()
    {
        SetupServer server({});
        SetupClient client({ .hello = hello(), .wantedExtensions = { 2 } });
        const auto step = talk(client, server);
        QVERIFY(step.ready && step.ready->extensions.isEmpty());
        SetupServer other({});
        SetupClient insisting({ .hello = hello(), .requiredExtensions = { 2 } });
        QCOMPARE(talk(insisting, other).failed->code, Errc::Unsupported);
    }

    void demandedExtensionsAreAddedOnce()
    {
        SetupServer server({ .supportedExtensions = { 2, 3 }, .requiredExtensions = { 3 } });
        SetupClient client({ .hello = hello(), .wantedExtensions = { 2 }, .supportedExtensions = { 3 } });
        const auto step = talk(client, server);
        QVERIFY(step.ready);
        QCOMPARE(step.ready->extensions, (QList<quint16> { 2, 3 }));
        QVERIFY(server.isReady());

        SetupServer strict({ .supportedExtensions = { 2, 3 }, .requiredExtensions = { 3 } });
        SetupClient unable({ .hello = hello(), .wantedExtensions = { 2 } });
        QCOMPARE(talk(unable, strict).failed->code, Errc::Unsupported);
        QVERIFY(strict.isOpen() && !strict.isReady());
    }

    void aServerThatKeepsDemandingIsLeft()
    {
        SetupClient client({ .hello = hello(), .wantedExtensions = { 2 }, .supportedExtensions = { 3 } });
        QCOMPARE(client.handle(toFrame(SetupConnectionSuccess {})).send.size(), 1);
        const auto demand = [](quint16 id) {
            return toFrame(RequestExtensionsError { id, Seq0_64K<quint16>({ 3 }), Seq0_64K<quint16>({ 3 }) });
        };
        QCOMPARE(client.handle(demand(1)).send.size(), 1);
        QCOMPARE(client.handle(demand(2)).failed->code, Errc::Unsupported);
    }

    void silence()
    {
        SetupClient early({ .hello = hello() });
        QCOMPARE(early.timeout().failed->code, Errc::Timeout);
        SetupClient client({ .hello = hello(), .wantedExtensions = { 2 } });
        QVERIFY(!client.handle(toFrame(SetupConnectionSuccess {})).ready);
        const auto step = client.timeout();
        QVERIFY(step.ready && step.ready->extensions.isEmpty());
        QVERIFY(!client.timeout().ready);
    }

    void wrongAnswersFail()
    {
        SetupClient version({ .hello = hello() });
        QCOMPARE(version.handle(toFrame(SetupConnectionSuccess { 3, 0 })).failed->code, Errc::Protocol);
        SetupClient order({ .hello = hello() });
        QCOMPARE(order.handle(toFrame(SetTarget {})).failed->code, Errc::Protocol);
        SetupClient generous({ .hello = hello(), .wantedExtensions = { 2 } });
        generous.handle(toFrame(SetupConnectionSuccess {}));
        QVERIFY(!generous.handle(toFrame(RequestExtensionsSuccess { 7, Seq0_64K<quint16>({ 2 }) }))
                     .ready); // another request's
        QCOMPARE(generous.handle(toFrame(RequestExtensionsSuccess { 1, Seq0_64K<quint16>({ 2, 5 }) })).failed->code,
            Errc::Protocol);
    }
};

QTEST_GUILESS_MAIN(tst_Setup)
#include "tst_Setup.moc"
