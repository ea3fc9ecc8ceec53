// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row below the table: what the machines come to that are shown.
#include "widgets/controls/LiveTable.h"
#include "widgets/models/DeviceRow.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/text/Words.h"

namespace widgets {

namespace {

struct Sums {
    double now = 0;
    double hour = 0;
    double day = 0;
    quint64 accepted = 0;
    quint64 rejected = 0;
    std::optional<double> watts {};
    double efficientWatts = 0; ///< of those whose rate is known too
    double efficientRate = 0; ///< TH/s of them

    void add(const MachineRow &row)
    {
        now += row.state == MachineState::Silent ? 0 : row.hashrate10m.value_or(0);
        hour += row.hashrate1h.value_or(0);
        day += row.hashrate24h.value_or(0);
        accepted += row.accepted;
        rejected += row.rejected;
        const MachineDevice &device = row.device;
        if (!device.watts)
            return;
        watts = watts.value_or(0) + *device.watts;
        if (device.efficiency.value_or(0) > 0) {
            efficientWatts += *device.watts;
            efficientRate += *device.watts / *device.efficiency;
        }
    }
    std::optional<double> efficiency() const
    {
        return efficientRate > 0 ? std::optional(efficientWatts / efficientRate) : std::nullopt;
    }
};

} // namespace

void MachinesPage::refreshSums()
{
    Sums sums;
    for (const MachineRow &row : m_model->rows())
        sums.add(row);
    const qsizetype shown = m_model->rows().size();
    const QString title = shown == m_live.miners.size()
        ? Words::machines(shown)
        : tr("%1 of %2").arg(Format::count(quint64(shown)), Words::machines(m_live.miners.size()));
    QMap<QString, Measure> measures { { QStringLiteral("now"), Format::hashrate(sums.now) },
        { QStringLiteral("hour"), Format::hashrate(sums.hour) }, { QStringLiteral("day"), Format::hashrate(sums.day) },
        { QStringLiteral("accepted"), { Format::count(sums.accepted), {} } },
        { QStringLiteral("rejected"), { Format::count(sums.rejected), {} } } };
    if (sums.watts)
        measures.insert(QStringLiteral("power"), DeviceFigures::watts(sums.watts));
    if (const auto efficiency = sums.efficiency())
        measures.insert(QStringLiteral("efficiency"), DeviceFigures::efficiency(efficiency));
    QMap<int, Cell> cells { { 0, { .text = title, .role = Role::Secondary } } };
    const auto columns = machineColumns();
    for (size_t i = 1; i < columns.size(); ++i) {
        const QString id = QLatin1String(columns[i].id);
        if (const auto it = measures.constFind(id); it != measures.constEnd())
            cells.insert(int(i),
                Cell {
                    .text = it->number, .unit = it->unit, .isStrong = id == QLatin1String("now"), .isNumber = true });
    }
    m_sums->setCells(cells);
}

} // namespace widgets
