// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UpstreamRig.h"

#include "core/noise/AuthorityKey.h"
#include "tests/support/SriProcess.h"

using work::RejectReason;
using work::SourceStatus;

/// The upstream against the reference crates' channels, which judge the shares.
class tst_SriServer : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    SystemRandom m_random;

    struct Server {
        explicit Server(const QStringList &options = {})
            : process(QStringLiteral("sri-server"), options)
        {
            const QJsonObject line = process.waitFor({ { QStringLiteral("event"), QStringLiteral("listening") } });
            address = line[u"address"].toString();
            const auto key = noise::authorityKeyFromText(line[u"pubkey"].toString());
            if (key)
                authority = *key;
        }
        upstream::PoolTarget target() const
        {
            return { address, QStringLiteral("127.0.0.1"), address.section(u':', -1).toUShort(), true, authority,
                QStringLiteral("interop.farm") };
        }
        void say(const QString &cmd, QJsonObject fields = {})
        {
            fields.insert(QStringLiteral("cmd"), cmd);
            process.command(fields);
        }
        QString verdict()
        {
            return process.waitFor({ { QStringLiteral("event"), QStringLiteral("share") } })[u"verdict"].toString();
        }
        SriProcess process;
        QString address;
        std::optional<crypto::XOnlyKey> authority;
    };
    static work::ShareSubmission mine(UpstreamRig &rig, int machine = 0, quint32 bits = 0)
    {
        return rig.mine(rig.grants[machine], rig.job(), rig.target.value_or(rig.grants[machine].sourceTarget), bits);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(SriProcess::isBuilt() || !qEnvironmentVariableIsSet("HASHSTEAD_SRI"),
            "HASHSTEAD_SRI names no folder of the programs");
        if (!SriProcess::isBuilt())
            QSKIP("the reference crates' programs are not built: see tests/interop/sri/README.md");
    }

    void sharesCountThroughEveryChange()
    {
        Server server;
        QVERIFY(server.authority);
        UpstreamRig rig(UpstreamRig::quick({ server.target() }), m_clock, m_random);
        rig.open(QStringLiteral("interop.rig1"));
        rig.open(QStringLiteral("interop.rig2"));
        QTRY_COMPARE(rig.jobs.size(), 1);
        const work::JobPtr first = rig.job();
        rig.service.submitShares({ mine(rig, 0), mine(rig, 1, 0x00ff0000 & work::defaultVersionMask) });
        QTRY_COMPARE(rig.settlements.size(), 2);

        server.say(QStringLiteral("job"));
        QTRY_COMPARE(rig.jobs.size(), 2);
        rig.service.submitShares({ mine(rig) });
        QTRY_COMPARE(rig.settlements.size(), 3);

        const QString harder = QStringLiteral("00007") + QString(59, u'f');
        server.say(QStringLiteral("prefix"));
        server.say(QStringLiteral("target"), { { QStringLiteral("target"), harder } });
        server.say(QStringLiteral("job"),
            { { QStringLiteral("padding"), 65200 }, { QStringLiteral("path"), 14 } }); // above one Noise chunk
        QTRY_COMPARE(rig.jobs.size(), 3);
        QVERIFY(rig.target);
        QCOMPARE(rig.target->toHex(), harder);
        QVERIFY(rig.job()->coinbasePrefix.right(20) != first->coinbasePrefix.right(20));
        rig.service.submitShares({ mine(rig, 1) });
        QTRY_COMPARE(rig.settlements.size(), 4);

        server.say(QStringLiteral("tip"));
        QTRY_COMPARE(rig.jobs.size(), 4);
        QVERIFY(rig.job()->isClean);
        rig.service.submitShares({ mine(rig), rig.mine(rig.grants[0], first, rig.grants[0].sourceTarget) });
        QTRY_COMPARE(rig.settlements.size(), 6);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(rig.settlements[i].reason, RejectReason::None);
        QCOMPARE(rig.settlements[5].detail, QStringLiteral("stale-share"));
    }

    void brokenAndClosedConnectionsHeal()
    {
        Server server;
        UpstreamRig rig(UpstreamRig::quick({ server.target() }), m_clock, m_random);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        server.say(QStringLiteral("disconnect"));
        QTRY_COMPARE(rig.jobs.size(), 2);
        server.say(QStringLiteral("close_channel"), { { QStringLiteral("reason"), QStringLiteral("test") } });
        QTRY_COMPARE(rig.jobs.size(), 3);
        rig.service.submitShares({ mine(rig) });
        QTRY_COMPARE(rig.settlements.size(), 1);
        QCOMPARE(rig.settlements[0].reason, RejectReason::None);
        QCOMPARE(rig.grants.size(), 1);
        QVERIFY(rig.ends.isEmpty());
    }

    void eachMachineMayHaveItsChannel()
    {
        Server server({ QStringLiteral("--batch"), QStringLiteral("2") });
        UpstreamRig rig(UpstreamRig::quick({ server.target() }, upstream::Mode::PerMachine), m_clock, m_random);
        rig.open(QStringLiteral("interop.rig1"));
        rig.open(QStringLiteral("interop.rig2"));
        QTRY_COMPARE(rig.jobs.size(), 2);
        for (const work::JobIssue &issue : QList(rig.jobs)) {
            const auto grant = *std::ranges::find(rig.grants, issue.channel, &work::ChannelGrant::channel);
            rig.service.submitShares(
                { rig.mine(grant, issue.job, grant.sourceTarget), rig.mine(grant, issue.job, grant.sourceTarget) });
        }
        QTRY_COMPARE(rig.settlements.size(), 4);
        QTRY_COMPARE(rig.state.sharesAcknowledged, 4u);
    }

    void rollingMayBeForbidden()
    {
        Server server({ QStringLiteral("--version-rolling"), QStringLiteral("no") });
        UpstreamRig rig(UpstreamRig::quick({ server.target() }), m_clock, m_random);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        QCOMPARE(rig.job()->versionMask, 0u);
        rig.service.submitShares({ mine(rig) });
        QTRY_COMPARE(rig.settlements.size(), 1);
        QCOMPARE(rig.settlements[0].reason, RejectReason::None);
    }

    void anotherPoolTakesOver()
    {
        auto first = std::make_unique<Server>();
        Server second;
        UpstreamRig rig(UpstreamRig::quick({ first->target(), second.target() }), m_clock, m_random);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        first.reset();
        QTRY_COMPARE(rig.jobs.size(), 2);
        QTRY_VERIFY(rig.state.isFallback);
        rig.service.submitShares({ mine(rig) });
        QTRY_COMPARE(rig.settlements.size(), 1);
        QCOMPARE(rig.settlements[0].reason, RejectReason::None);
        QCOMPARE(rig.grants.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_SriServer)
#include "tst_SriServer.moc"
