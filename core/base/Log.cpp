// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

#include "core/base/Clock.h"
#include "core/base/LogFile.h"

#include <QLoggingCategory>
#include <QObject>
#include <QThread>

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
};
std::unique_ptr<Sink> sink;

/// Name and journal priority of a level. sd-daemon(3): a line that begins with "<n>" has that priority.
std::pair<const char *, const char *> levelText(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return { "debug", "<7>" };
    case QtInfoMsg:
        return { "info", "<6>" };
    case QtWarningMsg:
        return { "warning", "<4>" };
    default:
        return { "critical", "<2>" };
    }
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

QByteArray lineOf(QtMsgType type, const char *category, const QString &text)
{
    const auto [name, priority] = levelText(type);
    QString line = QStringLiteral("%1: %2\n").arg(QString::fromUtf8(category), oneLine(text));
    if (sink->hasJournal)
        line.prepend(QString::fromLatin1(priority));
    else
        line.prepend(QStringLiteral("%1 %2 ").arg(
            toDateTime(SystemClock().now()).toString(Qt::ISODateWithMs), QString::fromLatin1(name)));
    return line.toUtf8();
}

/// Says once how many lines are missing at this place of the file.
void writeLoss()
{
    if (const quint64 count = sink->dropped.exchange(0))
        sink->file->write(lineOf(QtWarningMsg, "hashstead.log",
            QStringLiteral("%1 lines dropped: they came faster than the file could be written").arg(count)));
}

/// Hands a line to the file's thread, or drops and counts it when too much is under way.
void handOver(const QByteArray &bytes)
{
    if (sink->waiting.fetch_add(bytes.size()) + bytes.size() > logQueueBytes) {
        sink->waiting -= bytes.size();
        ++sink->dropped;
        return;
    }
    QMetaObject::invokeMethod(
        &sink->context,
        [bytes] {
            sink->file->write(bytes);
            if ((sink->waiting -= bytes.size()) == 0)
                writeLoss();
        },
        Qt::QueuedConnection);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray bytes = lineOf(type, context.category ? context.category : "default", text);
    if (!sink->file || type == QtFatalMsg) {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    } else if (QThread::currentThread() == sink->context.thread()) {
        writeLoss();
        sink->file->write(bytes);
    } else {
        handOver(bytes);
    }
    if (type == QtFatalMsg)
        std::abort();
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
    sink = std::move(made);
    qInstallMessageHandler(handle);
    return {};
}

void removeLog()
{
    qInstallMessageHandler(nullptr);
    sink.reset();
}

Result<LogOptions::Level> logLevelFromName(QStringView name)
{
    using Level = LogOptions::Level;
    for (const auto &[text, level] : { std::pair { u"debug", Level::Debug }, std::pair { u"info", Level::Info },
             std::pair { u"warning", Level::Warning }, std::pair { u"critical", Level::Critical } }) {
        if (name == QStringView(text))
            return level;
    }
    return fail(Errc::NotFound, QStringLiteral("one of debug, info, warning, critical"));
}
