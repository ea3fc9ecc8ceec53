// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"

#include <QMap>
#include <QObject>
#include <QPointer>

#include <functional>

namespace widgets {

/// Where everybody in the window asks for history: gives each question a number and leads the answer back to who asked.
/// At most maxPending questions wait; the oldest is forgotten first.
class SeriesDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr int maxPending = 512;
    using Answer = std::function<void(const stats::Series &)>;

    using QObject::QObject;
    /// \a answer is called once, unless \a context is gone by then. The id of \a request is set here.
    void ask(stats::SeriesRequest request, QObject *context, Answer answer);
    void answer(const stats::Series &series);
    qsizetype pending() const { return m_pending.size(); }
    /// The histories of another core come: charts show none until they are there.
    void forget();
    /// Whoever is asked is back after a while: charts ask again with the next value.
    void renew();

Q_SIGNALS:
    void requested(const stats::SeriesRequest &request);
    void forgotten();
    void renewed();

private:
    struct Question {
        QPointer<QObject> context;
        Answer answer;
    };
    QMap<quint64, Question> m_pending;
    quint64 m_lastId = 0;
};

/// The four ranges of a chart.
enum class ChartRange : quint8 { Hour, Day, Week, Month };
std::chrono::milliseconds spanOf(ChartRange range);

/// Keeps the histories that one chart shows up to date: asks again when the range, the machines or the time changed.
class SeriesFeed final : public QObject {
    Q_OBJECT
public:
    SeriesFeed(SeriesDesk *desk, int maxPoints, QObject *parent);

    /// Machine keys; an empty key is the total. Asks with the next tick().
    void setWanted(const QStringList &keys, ChartRange range);
    /// Call with each snapshot while the chart is visible; asks when it is time.
    void tick(UnixMs now);
    const stats::Series &series(const QString &key) const;
    UnixMs from() const { return m_from; }
    UnixMs to() const { return m_to; }
    bool hasAnswer() const { return m_hasAnswer; }
    /// Of that machine, for the range that was asked last.
    bool hasSeries(const QString &key) const { return m_series.contains(key); }

Q_SIGNALS:
    void changed();

private:
    void forget();
    void take(quint64 generation, const QString &key, const stats::Series &series);
    void publish();

    SeriesDesk *m_desk;
    int m_maxPoints;
    QStringList m_keys;
    ChartRange m_range = ChartRange::Hour;
    std::optional<UnixMs> m_askedAt;
    quint64 m_generation = 0;
    QMap<QString, stats::Series> m_series;
    QMap<QString, stats::Series> m_fresh;
    UnixMs m_from {};
    UnixMs m_to {};
    bool m_hasAnswer = false;
    bool m_isPublishing = false;
};

} // namespace widgets
