// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/SeriesDesk.h"

namespace widgets {

using namespace std::chrono_literals;

void SeriesDesk::ask(stats::SeriesRequest request, QObject *context, Answer answer)
{
    request.id = ++m_lastId;
    m_pending.insert(request.id, Question { context, std::move(answer) });
    if (m_pending.size() > maxPending)
        m_pending.erase(m_pending.begin());
    Q_EMIT requested(request);
}

void SeriesDesk::answer(const stats::Series &series)
{
    const Question question = m_pending.take(series.id);
    if (question.context)
        question.answer(series);
}

void SeriesDesk::forget()
{
    m_pending.clear();
    Q_EMIT forgotten();
}

void SeriesDesk::renew()
{
    m_pending.clear();
    Q_EMIT renewed();
}

std::chrono::milliseconds spanOf(ChartRange range)
{
    static constexpr std::chrono::hours spans[] = { 1h, 24h, 7 * 24h, 30 * 24h };
    return spans[int(range)];
}

SeriesFeed::SeriesFeed(SeriesDesk *desk, int maxPoints, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_maxPoints(maxPoints)
{
    connect(desk, &SeriesDesk::forgotten, this, &SeriesFeed::forget);
    connect(desk, &SeriesDesk::renewed, this, [this] { m_askedAt.reset(); });
}

void SeriesFeed::forget()
{
    ++m_generation; // answers under way are not ours any more
    m_askedAt.reset();
    m_series.clear();
    m_hasAnswer = false;
    Q_EMIT changed();
}

void SeriesFeed::setWanted(const QStringList &keys, ChartRange range)
{
    if (keys == m_keys && range == m_range)
        return;
    m_keys = keys;
    m_range = range;
    m_askedAt.reset();
}

void SeriesFeed::tick(UnixMs now)
{
    // About a tenth of what the eye could see move: a point is span / maxPoints wide.
    const auto refresh = std::max<std::chrono::milliseconds>(10s, spanOf(m_range) / 1000);
    if (m_keys.isEmpty() || (m_askedAt && now - *m_askedAt < refresh && now >= *m_askedAt))
        return;
    m_askedAt = now;
    m_fresh.clear();
    const quint64 generation = ++m_generation;
    // In less than a minute a machine's few shares tell more of luck than of its hashrate.
    const int points = int(std::min<qint64>(m_maxPoints, spanOf(m_range) / 1min + 1));
    for (const QString &key : std::as_const(m_keys)) {
        const stats::SeriesRequest request { 0, key, now - spanOf(m_range), now, points };
        m_desk->ask(
            request, this, [this, generation, key](const stats::Series &series) { take(generation, key, series); });
    }
}

void SeriesFeed::take(quint64 generation, const QString &key, const stats::Series &series)
{
    if (generation != m_generation)
        return;
    m_fresh.insert(key, series);
    if (m_isPublishing)
        return;
    // The answers to one tick arrive close together: show them at once.
    m_isPublishing = true;
    QMetaObject::invokeMethod(this, &SeriesFeed::publish, Qt::QueuedConnection);
}

void SeriesFeed::publish()
{
    m_isPublishing = false;
    if (!m_askedAt)
        return; // the range changed meanwhile: the next tick asks again
    m_series = m_fresh;
    m_to = *m_askedAt;
    m_from = m_to - spanOf(m_range);
    m_hasAnswer = true;
    Q_EMIT changed();
}

const stats::Series &SeriesFeed::series(const QString &key) const
{
    static const stats::Series none;
    const auto it = m_series.constFind(key);
    return it == m_series.constEnd() ? none : *it;
}

} // namespace widgets
