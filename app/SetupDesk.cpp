// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SetupDesk.h"

#include "app/shared/CoreFacts.h"
#include "app/shared/LanAddresses.h"
#include "widgets/text/CoreWords.h"

namespace app {

using widgets::SetupWizard;

SetupDesk::SetupDesk(Program &program, QWidget *window, ProbeTimes times)
    : m_program(program)
    , m_window(window)
    , m_times(times)
{
    connect(&program, &Program::quitRequested, this, [this] { m_isEnding = true; });
    connect(&program, &Program::setupDone, this, [this] {
        if (m_wizard)
            m_wizard->showStarted(endpoints());
    });
    connect(&program, &Program::setupFailed, this, [this](const Error &error) {
        if (m_wizard)
            m_wizard->showFailure(widgets::CoreWords::of(error.detail));
    });
}

SetupDesk::~SetupDesk()
{
    delete m_wizard;
}

void SetupDesk::openAtFirstStart()
{
    if (m_program.isFirstStart())
        open(true);
}

void SetupDesk::open(bool isFirst)
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    startProbes();
    m_wizard = new SetupWizard(isFirst, m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard->setLanAddresses(lanAddresses());
    m_wizard->setSettings(m_program.settingRows());
    connectWizard();
    m_wizard->open();
}

void SetupDesk::startProbes()
{
    m_probes = std::make_unique<ServiceThread<Probes>>(
        QStringLiteral("hashstead-probe"), [this] { return std::make_unique<Probes>(m_clock, m_random, m_times); });
    QList<Endpoint> own;
    for (const net::ListenerState &listener : m_program.wiring()->listeners()) {
        if (listener.isListening)
            own.append({ listener.config.address, listener.port });
    }
    m_probes->post([own](Probes &probes) { probes.setOwnListeners(own); });
}

void SetupDesk::connectWizard()
{
    SetupWizard *wizard = m_wizard;
    Probes *probes = m_probes->object();
    connect(probes, &Probes::reported, wizard, &SetupWizard::setReport);
    connect(probes, &Probes::imported, wizard, &SetupWizard::setImport);
    connect(wizard, &SetupWizard::probeRequested, probes, &Probes::start);
    connect(wizard, &SetupWizard::probeCancelled, probes, &Probes::cancel);
    connect(wizard, &SetupWizard::importRequested, probes, &Probes::readTranslator);
    connect(wizard, &SetupWizard::setupChosen, this,
        [this](const QVariantMap &settings, const QMap<QString, QString> &passwords) {
            m_wizard->setOutcome(m_program.applySetup(settings, passwords));
        });
    connect(wizard, &SetupWizard::skipped, this, &SetupDesk::leave);
    connect(wizard, &QObject::destroyed, this, [this] { m_probes.reset(); });
}

/// Skipping the first steps is choosing what runs already: it is written down, so that nobody is asked again. The end
/// of the program also closes the wizard, but chooses nothing.
void SetupDesk::leave()
{
    if (m_isEnding || !m_program.isFirstStart())
        return;
    const QString profile = profileName(m_program.store().settings().general.profile);
    const auto wrong = m_program.changeSettings({ { QStringLiteral("general.profile"), profile } });
    Q_UNUSED(wrong) // asked again at the next start, then
}

widgets::Endpoints SetupDesk::endpoints() const
{
    const api::CoreFacts facts = coreFacts(m_program.store().settings(), *m_program.wiring());
    return { facts.sv1, facts.sv2, facts.authorityKey };
}

} // namespace app
