// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RemoteCores.h"
#include "core/api/ApiServer.h"
#include "tests/support/ApiSamples.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace api;
using namespace std::chrono_literals;
using app::RemoteCores;

namespace {

constexpr int patience = 60'000; ///< ms, of a machine that many share

} // namespace

/// The cores that a window knows, against real servers: their list, their tokens and the lines to them.
class tst_RemoteCores : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<app::Secrets> m_secrets;

    struct Core {
        net::TlsIdentity identity = *net::TlsIdentity::make(QStringLiteral("hashstead"), SystemClock().now());
        TokenBook tokens {};
        QString token {}; ///< may pay
        int machines = 20;
        std::unique_ptr<ApiServer> server {};
        quint16 port = 0;
        QList<CommandBody> given {};
    };

    /// Again at the same port.
    void serve(Core &core)
    {
        if (core.token.isEmpty())
            core.token = *core.tokens.add(QStringLiteral("window"), Scope::Pay, m_random, m_clock.now());
        ApiServerConfig config;
        config.program = QStringLiteral("hashsteadd test");
        config.port = core.port;
        config.tokens = core.tokens;
        core.server = std::make_unique<ApiServer>(config, core.identity, m_clock);
        connect(core.server.get(), &ApiServer::commandGiven, core.server.get(),
            [&core](quint64 key, const CommandBody &body) {
                core.given.append(body);
                core.server->answer(key, std::nullopt, {});
            });
        const auto opened = core.server->start();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        core.port = *opened;
        const CoreState state = support::sampleState(core.machines);
        core.server->applyFacts(state.facts);
        core.server->applyLive(state.live);
        core.server->applyEvents(state.events);
    }
    KnownCore known(const Core &core, const QString &name) const
    {
        return { {}, name, { QStringLiteral("127.0.0.1"), core.port }, core.identity.fingerprint() };
    }
    std::unique_ptr<RemoteCores> open() { return std::make_unique<RemoteCores>(m_dir->path(), *m_secrets); }
    QString listPath() const { return m_dir->filePath(QStringLiteral("cores.json")); }
    QByteArray list() const
    {
        QFile file(listPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString secretOf(const QString &id) { return QStringLiteral("core/%1/token").arg(id); }
    static LinkState link(const RemoteCores &cores, const QString &id)
    {
        const CoreView *view = cores.view(id);
        return view ? view->link : LinkState {};
    }
    static bool isConnected(const RemoteCores &cores, const QString &id)
    {
        return link(cores, id).status == LinkStatus::Connected && cores.state(id);
    }
    static bool isRefused(const RemoteCores &cores, const QString &id, Errc code)
    {
        return link(cores, id).status == LinkStatus::Refused && link(cores, id).code == code;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto secrets = app::Secrets::openFile(m_dir->path());
        QVERIFY2(secrets, secrets ? "" : qPrintable(secrets.error().detail));
        m_secrets = std::make_unique<app::Secrets>(*std::move(secrets));
    }

    void keptRenamedAndRemoved()
    {
        Core garage;
        serve(garage);
        auto cores = open();
        QVERIFY(cores->views().isEmpty() && cores->trouble().isEmpty());
        const auto id = cores->put(known(garage, QStringLiteral("Garage")), garage.token);
        QVERIFY(id);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*cores, *id), patience);
        QCOMPARE(cores->views().size(), 1);
        QCOMPARE(cores->state(*id)->live.miners.size(), 20);
        QCOMPARE(link(*cores, *id).scope, Scope::Pay);
        // The token is a secret, and stands nowhere as text.
        QCOMPARE(m_secrets->value(secretOf(*id)), garage.token.toUtf8());
        QVERIFY(list().contains("Garage"));
        QDirIterator files(m_dir->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(garage.token.toUtf8()), qPrintable(file.fileName()));
        }
        // Another name needs no other connection.
        KnownCore renamed = cores->view(*id)->core;
        renamed.name = QStringLiteral("Shed");
        const UnixMs since = garage.server->state().peers.first().since;
        QCOMPARE(cores->put(renamed, {}), *id);
        QVERIFY(isConnected(*cores, *id));
        QCOMPARE(garage.server->state().peers.size(), 1);
        QCOMPARE(garage.server->state().peers.first().since, since);
        // The next start of the window knows it, and its token.
        cores.reset();
        QTRY_VERIFY_WITH_TIMEOUT(garage.server->state().peers.isEmpty(), patience);
        cores = open();
        QCOMPARE(cores->views().size(), 1);
        QCOMPARE(cores->view(*id)->core, renamed);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*cores, *id), patience);

        QVERIFY(cores->remove(*id));
        QVERIFY(cores->views().isEmpty() && !cores->view(*id) && !cores->state(*id));
        QVERIFY(!m_secrets->value(secretOf(*id)));
        QVERIFY(!list().contains("Shed"));
        QTRY_VERIFY_WITH_TIMEOUT(garage.server->state().peers.isEmpty(), patience);
        QCOMPARE(cores->remove(*id).error().code, Errc::NotFound);
    }

    void whatCannotBeKeptLeavesNothing()
    {
        Core garage;
        serve(garage);
        auto cores = open();
        QVERIFY(cores->put(known(garage, QStringLiteral("Garage")), garage.token));
        const QStringList secrets = m_secrets->names();
        const QByteArray before = list();
        QCOMPARE(cores->put(known(garage, QStringLiteral("garage")), QStringLiteral("hst_x")).error().code,
            Errc::AlreadyExists);
        // The disk refuses the list: a folder stands in its place.
        QVERIFY(QFile::remove(listPath()) && QDir().mkpath(listPath() + QStringLiteral("/x")));
        QCOMPARE(cores->put(known(garage, QStringLiteral("Cabin")), QStringLiteral("hst_x")).error().code, Errc::Io);
        QCOMPARE(m_secrets->names(), secrets);
        QCOMPARE(cores->views().size(), 1);
        QVERIFY(!before.isEmpty());
    }

    void anUnreadableListIsNotWrittenOver()
    {
        const QByteArray damaged = "{\"cores\": [ half of";
        QFile file(listPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        Core garage;
        serve(garage);
        auto cores = open();
        QVERIFY2(cores->trouble().contains(QStringLiteral("cores.json")), qPrintable(cores->trouble()));
        QVERIFY(cores->views().isEmpty());
        QCOMPARE(cores->put(known(garage, QStringLiteral("Garage")), garage.token).error().code, Errc::Io);
        QVERIFY(!cores->remove(QStringLiteral("0123456789abcdef")));
        QCOMPARE(list(), damaged);
        QVERIFY(m_secrets->names().isEmpty());
    }

    void aChangedCertificateIsRefused()
    {
        Core garage;
        serve(garage);
        auto cores = open();
        const QString id = *cores->put(known(garage, QStringLiteral("Garage")), garage.token);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*cores, id), patience);
        Core stranger;
        stranger.port = garage.port;
        garage.server.reset();
        serve(stranger);
        QTRY_VERIFY_WITH_TIMEOUT(isRefused(*cores, id, Errc::BadKey), patience);
        QCOMPARE(link(*cores, id).seenPin, stranger.identity.fingerprint());
        QVERIFY(!link(*cores, id).reason.isEmpty());
        QVERIFY(stranger.server->refused().isEmpty()); // it was told no token that it could refuse
        QCOMPARE(cores->state(id)->live.miners.size(), 20); // what the real one said stays
        // Only the user can trust another certificate.
        KnownCore trusted = cores->view(id)->core;
        trusted.pin = stranger.identity.fingerprint();
        QCOMPARE(cores->put(trusted, stranger.token), id);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*cores, id), patience);
    }

    void aLostCoreKeepsItsStateAndComesBack()
    {
        Core garage;
        serve(garage);
        auto cores = open();
        const QString id = *cores->put(known(garage, QStringLiteral("Garage")), garage.token);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*cores, id), patience);
        const UnixMs before = link(*cores, id).since;
        garage.server.reset();
        QTRY_COMPARE_WITH_TIMEOUT(link(*cores, id).status, LinkStatus::Gone, patience);
        QVERIFY(link(*cores, id).since >= before && link(*cores, id).lastHeard);
        QCOMPARE(cores->state(id)->live.miners, support::sampleLive(20).miners);
        QSignalSpy answers(cores.get(), &RemoteCores::answered);
        const quint64 number = cores->give(id, IssuingCommand {});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, patience);
        QCOMPARE(answers[0][0].toString(), id);
        QCOMPARE(answers[0][1].value<Answer>().id, number);
        QCOMPARE(answers[0][1].value<Answer>().error->code, Errc::Unreachable);
        QSignalSpy states(cores.get(), &RemoteCores::stateChanged);
        garage.machines = 7;
        serve(garage);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*cores, id) && !states.isEmpty(), patience); // nobody said retry()
        QCOMPARE(states[0][2].value<Parts>(), Parts::all());
        QCOMPARE(cores->state(id)->live.miners.size(), 7);
    }

    void triedAgainWhenTheUserSaysSo()
    {
        Core garage;
        const TokenBook nobody;
        serve(garage);
        const TokenBook tokens = std::exchange(garage.tokens, nobody);
        garage.server.reset();
        serve(garage);
        auto cores = open();
        const QString id = *cores->put(known(garage, QStringLiteral("Garage")), garage.token);
        QTRY_VERIFY_WITH_TIMEOUT(isRefused(*cores, id, Errc::Denied), patience); // for good
        garage.tokens = tokens;
        garage.server->setTokens(tokens);
        cores->retry(id);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*cores, id), patience);
        cores->retry(QStringLiteral("nobody")); // is no crash
    }

    void twoAtOnce()
    {
        Core garage;
        Core cabin;
        cabin.machines = 3;
        serve(garage);
        serve(cabin);
        auto cores = open();
        const QString first = *cores->put(known(garage, QStringLiteral("Garage")), garage.token);
        const QString second = *cores->put(known(cabin, QStringLiteral("Cabin")), cabin.token);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*cores, first) && isConnected(*cores, second), patience);
        QCOMPARE(cores->state(first)->live.miners.size(), 20);
        QCOMPARE(cores->state(second)->live.miners.size(), 3);
        QSignalSpy answers(cores.get(), &RemoteCores::answered);
        const quint64 one = cores->give(second, IssuingCommand { false, QStringLiteral("pause") });
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, patience);
        QCOMPARE(answers[0][0].toString(), second);
        QCOMPARE(answers[0][1].value<Answer>().id, one);
        QCOMPARE(cabin.given.size(), 1);
        QVERIFY(garage.given.isEmpty());
        // No token is good at the other one.
        QVERIFY(*m_secrets->value(secretOf(first)) != *m_secrets->value(secretOf(second)));
        garage.server.reset();
        QTRY_COMPARE_WITH_TIMEOUT(link(*cores, first).status, LinkStatus::Gone, patience);
        QVERIFY(isConnected(*cores, second));
        QVERIFY(cores->remove(first));
        QVERIFY(isConnected(*cores, second));
        QCOMPARE(m_secrets->names(), QStringList { secretOf(second) });
    }

    void triedBesideTheKnownOnes()
    {
        Core garage;
        serve(garage);
        auto cores = open();
        QSignalSpy tried(cores.get(), &RemoteCores::tried);
        const auto last = [&] { return tried.isEmpty() ? LinkState {} : tried.last()[0].value<LinkState>(); };
        KnownCore unpinned = known(garage, QStringLiteral("Garage"));
        unpinned.pin.clear();
        cores->tryOut(unpinned, {});
        QTRY_COMPARE_WITH_TIMEOUT(last().code, Errc::NotFound, patience);
        QCOMPARE(last().seenPin, garage.identity.fingerprint());
        QVERIFY(garage.server->refused().isEmpty()); // it only looked
        cores->tryOut(known(garage, QStringLiteral("Garage")), garage.token);
        QTRY_COMPARE_WITH_TIMEOUT(last().status, LinkStatus::Connected, patience);
        QVERIFY(cores->views().isEmpty() && m_secrets->names().isEmpty() && list().isEmpty());
        cores->stopTrying();
        QTRY_VERIFY_WITH_TIMEOUT(garage.server->state().peers.isEmpty(), patience);
        // One that is known is tried with its own token.
        const QString id = *cores->put(known(garage, QStringLiteral("Garage")), garage.token);
        tried.clear();
        cores->tryOut(cores->view(id)->core, {});
        QTRY_COMPARE_WITH_TIMEOUT(last().status, LinkStatus::Connected, patience);
    }

    void anOrderForNobodyIsAnswered()
    {
        auto cores = open();
        QSignalSpy answers(cores.get(), &RemoteCores::answered);
        const quint64 number = cores->give(QStringLiteral("gone"), IssuingCommand {});
        QVERIFY(answers.isEmpty()); // who asked does not know the number yet
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, patience);
        QCOMPARE(answers[0][1].value<Answer>().id, number);
        QCOMPARE(answers[0][1].value<Answer>().error->code, Errc::Unreachable);
    }
};

QTEST_GUILESS_MAIN(tst_RemoteCores)
#include "tst_RemoteCores.moc"
