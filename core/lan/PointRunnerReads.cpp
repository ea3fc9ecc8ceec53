// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/PointRunner.h"

// What a PointRun makes of what a device shows: the only thing it believes.
namespace lan {
namespace {

/// Another machine has the address now; \a key is a MAC where one is known.
bool isAnother(const QString &key, const Reading &reading)
{
    return key.contains(u':') && !reading.mac.isEmpty() && reading.mac != key;
}

} // namespace

void PointRunner::read(int index, const Result<Reading> &result)
{
    Device &d = m_run.m_devices[index];
    if (!d.isAsked)
        return;
    switch (d.stage) {
    case Stage::Looking:
    case Stage::Verifying:
    case Stage::Returning:
    case Stage::VerifyingBack:
    case Stage::ReturningBack:
        break;
    default:
        return; // a read that nobody asked for
    }
    d.isAsked = false;
    if (!result)
        return notRead(d, result.error());
    if (isAnother(d.plan.shown.key, *result)) {
        const QString detail = QStringLiteral(QT_TRANSLATE_NOOP("core", "Another machine answers at its address."));
        return end(d, d.wasWritten ? Phase::Unknown : Phase::Refused, detail);
    }
    const PoolList now = PoolList::of(result->pools);
    if (d.stage == Stage::Returning)
        return returned(d, *result, now);
    if (d.stage == Stage::ReturningBack)
        return returnedBack(d, *result, now);
    d.uptime = result->uptime;
    if (d.stage == Stage::Looking)
        looked(d, now);
    else if (d.stage == Stage::Verifying)
        verified(d, now);
    else
        verifiedBack(d, now);
}

void PointRunner::notRead(Device &d, const Error &error)
{
    const bool isBefore = d.stage == Stage::Looking;
    if (isBefore ? ++d.tries < m_run.m_pace.reads : m_now < d.deadline)
        return retry(d);
    if (isBefore)
        return end(d, Phase::Refused,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Nothing was written, for it does not answer: %1"))
                .arg(error.detail));
    end(d, Phase::Unknown,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "It was changed and does not answer since: %1")).arg(error.detail));
}

void PointRunner::looked(Device &d, const PoolList &now)
{
    if (!d.plan.before.isInForceIn(now)) {
        return end(d, Phase::Refused,
            QStringLiteral(
                QT_TRANSLATE_NOOP("core", "Nothing was written, for its pools were changed since the plan was made.")));
    }
    enter(d, Stage::Saving);
    SaveBackup effect { d.plan.shown.key, std::nullopt };
    if (!d.plan.keepsBackup)
        effect.backup = PoolBackup { d.plan.shown.key, m_now, d.plan.before };
    ask(d, effect);
}

void PointRunner::verified(Device &d, const PoolList &now)
{
    const bool awaitsRestart = d.needsRestart && d.plan.canRestart;
    if (d.plan.after.isInForceIn(now) || (awaitsRestart && d.plan.after.isStoredIn(now)))
        return inForce(d);
    // it may take its time, longer where nobody knows whether the order arrived
    const bool isLost = d.trouble && !isNo(d.trouble->code);
    if (++d.tries < m_run.m_pace.reads * (isLost ? 4 : 1))
        return retry(d);
    if (!d.plan.before.isInForceIn(now))
        return putBack(d, QStringLiteral(QT_TRANSLATE_NOOP("core", "Its pools are neither the new nor the old ones.")));
    if (d.wasResumed)
        return end(d, Phase::Refused,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "The program ended before its pools were changed.")));
    if (!d.trouble)
        return end(d, Phase::Refused,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "It accepted the new pools and changed nothing.")));
    const QString detail = isLost ? QStringLiteral(QT_TRANSLATE_NOOP("core", "The new pools did not reach it: %1"))
                                  : QStringLiteral(QT_TRANSLATE_NOOP("core", "It refused the new pools: %1"));
    end(d, Phase::Refused, detail.arg(d.trouble->detail));
}

void PointRunner::inForce(Device &d)
{
    if (d.needsRestart && d.plan.canRestart)
        return restart(d);
    await(d);
}

void PointRunner::restart(Device &d)
{
    const bool isBack = d.stage == Stage::VerifyingBack;
    if (!mayWrite(d)) {
        return end(d, Phase::Unknown,
            isBack
                ? QStringLiteral(
                    QT_TRANSLATE_NOOP("core", "Its old pools are stored; they are in force once it restarts. %1"))
                      .arg(d.why)
                : QStringLiteral(QT_TRANSLATE_NOOP("core",
                    "Its new pools are stored; they are in force once it restarts, for changing machines was switched off.")));
    }
    enter(d, isBack ? Stage::RestartingBack : Stage::Restarting);
    m_effects += SaveRun {};
    ask(d, WriteDevice { d.plan.shown.key, Restart {} });
}

void PointRunner::returned(Device &d, const Reading &reading, const PoolList &now)
{
    if (!d.plan.after.isInForceIn(now)) {
        if (++d.tries < m_run.m_pace.reads || (!hasRestarted(d, reading) && m_now < d.deadline))
            return retry(d);
        return putBack(d, QStringLiteral(QT_TRANSLATE_NOOP("core", "After its restart its pools are others.")));
    }
    if (d.plan.comesHere || hasRestarted(d, reading))
        return await(d);
    if (m_now < d.deadline)
        return retry(d);
    putBack(d, QStringLiteral(QT_TRANSLATE_NOOP("core", "It was told to restart and did not.")));
}

void PointRunner::await(Device &d)
{
    if (!d.plan.comesHere)
        return done(d);
    enter(d, Stage::Awaiting);
    d.wakeAt = m_now + m_run.m_pace.awaitFor;
    m_effects += SaveRun {};
}

void PointRunner::putBack(Device &d, const QString &why)
{
    d.why = why;
    d.runsOld = d.needsRestart && !d.wasRestarted;
    shown(d).detail = why;
    if (d.plan.before.pools.isEmpty()) {
        return end(d, Phase::Unknown,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "It had no pools before that could be put back. %1")).arg(why));
    }
    if (!mayWrite(d)) {
        return end(d, Phase::Unknown,
            QStringLiteral(QT_TRANSLATE_NOOP(
                               "core", "Changing machines was switched off before its old pools could be put back. %1"))
                .arg(why));
    }
    d.backTries = 0;
    writeBack(d);
}

void PointRunner::writeBack(Device &d)
{
    enter(d, Stage::WritingBack);
    m_effects += SaveRun {};
    ask(d, WriteDevice { d.plan.shown.key, SetPools { d.plan.before.pools, d.plan.before.used } });
}

void PointRunner::verifiedBack(Device &d, const PoolList &now)
{
    const bool awaitsRestart = d.needsRestart && d.plan.canRestart;
    if (awaitsRestart && d.plan.before.isStoredIn(now))
        return restart(d);
    if (d.plan.before.isInForceIn(now))
        return end(d, Phase::PutBack, d.why);
    if (++d.tries < m_run.m_pace.reads)
        return retry(d);
    if (++d.backTries < m_run.m_pace.backWrites && mayWrite(d))
        return writeBack(d);
    const QString detail = d.plan.after.isInForceIn(now)
        ? QStringLiteral(QT_TRANSLATE_NOOP("core", "Its old pools could not be put back; the new ones are set. %1"))
        : QStringLiteral(QT_TRANSLATE_NOOP("core", "Its old pools could not be put back; others are set. %1"));
    end(d, Phase::Unknown, detail.arg(d.why));
}

void PointRunner::returnedBack(Device &d, const Reading &reading, const PoolList &now)
{
    const bool isBack = d.plan.before.isInForceIn(now);
    if (isBack && hasRestarted(d, reading))
        return end(d, Phase::PutBack, d.why);
    if (m_now < d.deadline)
        return retry(d);
    const QString detail = isBack
        ? QStringLiteral(QT_TRANSLATE_NOOP("core", "Its old pools are stored; they are in force once it restarts. %1"))
        : QStringLiteral(QT_TRANSLATE_NOOP("core", "Its old pools could not be put back; others are set. %1"));
    end(d, Phase::Unknown, detail.arg(d.why));
}

} // namespace lan
