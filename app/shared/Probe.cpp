// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Probe.h"

namespace app {
namespace {

QString sentence(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QString capital = text.at(0).toUpper() + text.mid(1);
    return capital.endsWith(u'.') ? capital : capital + u'.';
}

} // namespace

Probe::Probe(quint64 id, const QList<ProbeStep> &steps)
{
    m_report.id = id;
    for (ProbeStep step : steps)
        m_report.findings.append({ step });
}

Probe::~Probe() = default;

void Probe::set(ProbeStep step, ProbeState state, const QString &fact, const QString &detail)
{
    for (ProbeFinding &finding : m_report.findings) {
        if (finding.step == step)
            finding = { step, state, fact, sentence(detail) };
    }
}

void Probe::finish()
{
    m_report.isDone = true;
    publish();
}

void Probe::failAt(ProbeStep step, const QString &detail)
{
    set(step, ProbeState::Failed, {}, detail);
    finish();
}

} // namespace app
