// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

#include "core/base/Clock.h"
#include "core/base/LogFile.h"

#include <QLoggingCategory>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

/// Qt's handler is one function for all threads. It makes the line on the caller's thread and hands it over: to stderr,
/// whose stream locks itself, or by a queued call to the object that owns the file, on the thread that installed the
/// log. Any thread may log at any time, so the bytes under way are counted with atomics, the only ones of the program.
struct Sink {
    bool hasJournal = false;
    std::unique_ptr<LogFile> file;
    std::atomic<qint64> waiting { 0 }; ///< bytes handed over and not yet written
    std::atomic<quint64> dropped { 0 }; ///< lines that had no room, not yet said
    QObject context;
    int tailLines = 0;
    LogTail tail { 0 }; ///< on the context's thread, like all below
    std::function<void(const LogNews &)> reader;
    QPointer<QObject> readerContext;
    QTimer pace; ///< runs between two calls of the reader
};
constexpr std::chrono::milliseconds readerPace { 250 };
std::unique_ptr<Sink> sink;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    default:
        return LogLevel::Critical;
    }
}

/// sd-daemon(3): a line that begins with "<n>" has that priority.
QString journalPriority(LogLevel level)
{
    static constexpr int priorities[] = { 7, 6, 4, 2 };
    return QStringLiteral("<%1>").arg(priorities[size_t(level)]);
}

/// One line, whatever the text holds.
QString oneLine(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text.left(8192)) {
        if (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f) && c.unicode() != 0x2028
            && c.unicode() != 0x2029)
            out += c;
        else
            out += QStringLiteral("\\x%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
    }
    return out;
}

QByteArray bytesOf(const LogLine &line)
{
    const QString head = sink->hasJournal
        ? journalPriority(line.level)
        : QStringLiteral("%1 %2 ").arg(toDateTime(line.at).toString(Qt::ISODateWithMs), logLevelName(line.level));
    return QStringLiteral("%1%2: %3\n").arg(head, line.category, line.text).toUtf8();
}

void tellReader()
{
    if (!sink->reader || !sink->tail.hasNews())
        return;
    if (!sink->readerContext) {
        sink->reader = nullptr;
        return;
    }
    sink->pace.start(readerPace);
    const auto reader = sink->reader;
    reader(sink->tail.take());
}

/// On the context's thread.
void keep(const LogLine &line, const QByteArray &bytes)
{
    if (sink->file)
        sink->file->write(bytes);
    if (sink->tailLines == 0)
        return;
    sink->tail.add(line);
    if (sink->reader && !sink->pace.isActive())
        sink->pace.start(0); // not now: the reader must not run inside of whoever speaks
}

/// Says once how many lines are missing at this place.
void keepLoss()
{
    if (const quint64 count = sink->dropped.exchange(0)) {
        const LogLine line { SystemClock().now(), LogLevel::Warning, QStringLiteral("hashstead.log"),
            QStringLiteral("%1 lines dropped: they came faster than the file could be written").arg(count) };
        keep(line, bytesOf(line));
    }
}

/// Hands a line to the context's thread, or drops and counts it when too much is under way.
void handOver(const LogLine &line, const QByteArray &bytes)
{
    if (sink->waiting.fetch_add(bytes.size()) + bytes.size() > logQueueBytes) {
        sink->waiting -= bytes.size();
        ++sink->dropped;
        return;
    }
    QMetaObject::invokeMethod(
        &sink->context,
        [line, bytes] {
            keep(line, bytes);
            if ((sink->waiting -= bytes.size()) == 0)
                keepLoss();
        },
        Qt::QueuedConnection);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const LogLine line { SystemClock().now(), levelOf(type),
        QString::fromUtf8(context.category ? context.category : "default"), oneLine(text) };
    const QByteArray bytes = bytesOf(line);
    if (!sink->file || type == QtFatalMsg)
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    if (type == QtFatalMsg)
        std::abort();
    if (!sink->file && sink->tailLines == 0)
        return;
    if (QThread::currentThread() == sink->context.thread()) {
        keepLoss();
        keep(line, bytes);
    } else {
        handOver(line, bytes);
    }
}

} // namespace

Result<void> installLog(const LogOptions &options)
{
    removeLog();
    auto made = std::make_unique<Sink>();
    made->hasJournal = options.file.isEmpty() && qEnvironmentVariableIsSet("JOURNAL_STREAM");
    if (!options.file.isEmpty()) {
        made->file = std::make_unique<LogFile>(options.file, options.fileBytes, options.fileCount);
        if (const auto opened = made->file->open(); !opened)
            return opened;
    }
    QStringList rules;
    const auto add = [&](LogOptions::Level level, const char *name) {
        rules.append(QStringLiteral("*.%1=%2").arg(
            QLatin1String(name), options.level <= level ? QLatin1String("true") : QLatin1String("false")));
    };
    add(LogOptions::Level::Debug, "debug");
    add(LogOptions::Level::Info, "info");
    add(LogOptions::Level::Warning, "warning");
    rules.append(QStringLiteral("qt.*.debug=false"));
    rules.append(QStringLiteral("qt.*.info=false"));
    rules += options.rules.split(u';', Qt::SkipEmptyParts);
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
    made->tailLines = options.tailLines;
    made->tail = LogTail(options.tailLines);
    made->pace.setSingleShot(true);
    QObject::connect(&made->pace, &QTimer::timeout, &made->context, tellReader);
    sink = std::move(made);
    qInstallMessageHandler(handle);
    return {};
}

void removeLog()
{
    qInstallMessageHandler(nullptr);
    sink.reset();
}

void followLog(QObject *context, std::function<void(const LogNews &)> reader)
{
    if (!sink)
        return;
    sink->reader = std::move(reader);
    sink->readerContext = context;
    sink->tail.tellWhole();
    sink->pace.start(0);
}

QList<LogLine> logTail()
{
    return sink ? sink->tail.lines() : QList<LogLine>();
}

Result<LogOptions::Level> logLevelFromName(QStringView name)
{
    for (const LogLevel level : { LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Critical }) {
        if (name == logLevelName(level))
            return level;
    }
    return fail(Errc::NotFound, QStringLiteral("one of debug, info, warning, critical"));
}
