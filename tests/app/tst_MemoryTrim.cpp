// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/MemoryTrim.h"
#include "core/base/ServiceThread.h"
#include "tests/support/Memory.h"

#include <QFile>
#include <QtTest>

using app::MemoryTrim;

namespace {

/// What is this process's alone, in KiB.
qint64 privateMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

/// A service that was busy once: thousands of small things came and went, and one that came last stays.
class Busy final : public QObject {
    Q_OBJECT
public:
    void work()
    {
        QList<QByteArray> much;
        for (int i = 0; i < 40'000; ++i)
            much.append(QByteArray(1024, 'x'));
        m_kept = QByteArray(1024, 'y');
    }

private:
    QByteArray m_kept;
};

} // namespace

class tst_MemoryTrim : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatAnotherThreadFreed()
    {
#ifndef __GLIBC__
        QSKIP("another allocator");
#endif
        if (!support::measuresMemory)
            QSKIP("another allocator");
        ServiceThread<Busy> thread(QStringLiteral("busy"), [] { return std::make_unique<Busy>(); });
        const qint64 before = privateMemory();
        QVERIFY(before > 0);
        thread.ask([](Busy &busy) { busy.work(); }).waitForFinished();
        const qint64 after = privateMemory();
        QVERIFY2(after > before + 30'000, "the C library gives it back by itself");
        MemoryTrim::run();
        QVERIFY2(privateMemory() < before + 4'000, qPrintable(QString::number(privateMemory() - before)));
    }
};

QTEST_GUILESS_MAIN(tst_MemoryTrim)
#include "tst_MemoryTrim.moc"
