// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/WorkerMemory.h"
#include "tests/core/work/Samples.h"

#include <QtTest>

using namespace downstream;
using namespace std::chrono_literals;

namespace {

using Slots = std::unordered_map<quint32, std::unique_ptr<ChannelSlot>>;

work::ChannelGrant grantOf(quint32 channel)
{
    work::ChannelGrant grant;
    grant.channel = work::ChannelId(channel);
    grant.extranoncePrefix = "pre";
    grant.extranonceSize = 4;
    grant.sourceTarget = bitcoin::Target::max();
    return grant;
}

std::unique_ptr<ChannelSlot> slotOf(quint32 channel, const QString &user, double difficulty)
{
    work::ChannelConfig config;
    config.startDifficulty = difficulty;
    config.vardiff.minimum = 1e-9;
    auto slot = std::make_unique<ChannelSlot>(grantOf(channel), config, samples::start);
    slot->userIdentity = user;
    slot->channel.tell(samples::job(1), samples::start);
    return slot;
}

void accept(ChannelSlot &slot, int shares, work::Instant at = samples::start)
{
    work::Verdict verdict;
    verdict.meetsSource = true;
    for (int i = 0; i < shares; ++i)
        slot.tracker.shareJudged(verdict, at);
}

} // namespace

class tst_WorkerMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersWhatWasMeasured()
    {
        WorkerMemory memory;
        const auto slot = slotOf(1, QStringLiteral("a.rig"), 64);
        memory.learn(*slot);
        QVERIFY(!memory.difficultyOf(QStringLiteral("a.rig"))); // nothing was measured
        accept(*slot, 8);
        memory.learn(*slot);
        QCOMPARE(*memory.difficultyOf(QStringLiteral("a.rig")), slot->channel.vardiff().inEffect());
        QVERIFY(!memory.difficultyOf(QStringLiteral("a.other")));
    }

    void forgetsTheOldest()
    {
        WorkerMemory memory;
        const auto slot = slotOf(1, {}, 64);
        accept(*slot, 8);
        memory.learn(*slot); // nobody's
        QVERIFY(!memory.difficultyOf({}));
        for (int i = 0; i <= WorkerMemory::most; ++i) {
            slot->userIdentity = QString::number(i);
            memory.learn(*slot);
        }
        QVERIFY(!memory.difficultyOf(QStringLiteral("0")));
        QVERIFY(memory.difficultyOf(QStringLiteral("1")));
        QVERIFY(memory.difficultyOf(QString::number(WorkerMemory::most)));
    }

    void spareConnectionKeepsItsDifficulty()
    {
        // Lowering begins when no share came for some intervals; a spare connection is left alone.
        const auto lowers = [](const Slots &all, ChannelSlot &spare) {
            WorkerMemory::markStandby(all, (samples::start + 120s).wall);
            return spare.channel.retarget((samples::start + 120s).steady) != work::Retarget::None;
        };
        const auto floor = [](const QString &otherUser, bool isActive) {
            Slots all;
            all.emplace(1, slotOf(1, QStringLiteral("a.rig"), 64));
            all.emplace(2, slotOf(2, otherUser, 64));
            static int somebody = 0;
            all[2]->owner = reinterpret_cast<Machine *>(&somebody); // that it is connected is all that counts
            if (isActive)
                accept(*all[2], 1, samples::start + 60s);
            return all;
        };
        Slots spare = floor(QStringLiteral("a.rig"), true);
        QVERIFY(!lowers(spare, *spare[1]));
        Slots alone = floor(QStringLiteral("a.other"), true);
        QVERIFY(lowers(alone, *alone[1]));
        Slots bothSilent = floor(QStringLiteral("a.rig"), false);
        QVERIFY(lowers(bothSilent, *bothSilent[1]));
        // The other connection died: this one is the machine's way now.
        spare[2]->owner = nullptr;
        QVERIFY(lowers(spare, *spare[1]));
    }
};

QTEST_GUILESS_MAIN(tst_WorkerMemory)
#include "tst_WorkerMemory.moc"
