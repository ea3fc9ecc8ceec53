// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setting.h"
#include "widgets/Endpoints.h"
#include "widgets/wizard/CheckPanel.h"
#include "widgets/wizard/SetupModel.h"

#include <QDialog>
#include <QMap>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace widgets {

class DonePage;
class MachinesSetupPage;
class ReviewPage;
class RoleLabel;
class SetupPage;
class StartPage;
class StepList;

/// The first steps: asks what the user wants, has each answer tested, and ends with the line for a machine. Knows
/// values only: what it wants tested or written goes out as signals. GUI thread; never waits.
class SetupWizard final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupWizard)
public:
    /// \a isFirst: it opened by itself, so that leaving it is skipping it.
    explicit SetupWizard(bool isFirst, QWidget *parent = nullptr);
    ~SetupWizard() override;

    /// The settings in force; the answers begin with them.
    void setSettings(const QList<SettingRow> &rows);
    /// Addresses of this computer in its networks.
    void setLanAddresses(const QStringList &addresses);
    SetupStep step() const { return m_step; }
    const SetupModel &model() const { return m_model; }

public Q_SLOTS:
    void setReport(const ProbeReport &report);
    void setImport(const SettingsImport &import, const QString &error);
    /// The answer to setupChosen(): what is wrong, by key; then the wizard stays. Empty: the core starts, and
    /// showStarted() or showFailure() follows.
    void setOutcome(const QMap<QString, QString> &errors);
    void showStarted(const widgets::Endpoints &endpoints);
    /// The core did not start with these settings.
    void showFailure(const QString &why);

Q_SIGNALS:
    void probeRequested(const ProbeRequest &request);
    void probeCancelled(quint64 id);
    void importRequested(const QString &path);
    /// Keys and values of the settings table; passwords by their name in the secrets.
    void setupChosen(const QVariantMap &settings, const QMap<QString, QString> &passwords);
    /// The user does not want it now.
    void skipped();

protected:
    void reject() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Check {
        ProbeRequest request {};
        ProbeReport report {};
        bool isRunning = false;
    };
    void makePages(QVBoxLayout *column);
    QWidget *makeFooter();
    SetupPage *page(SetupStep step) const { return m_pages.value(step); }
    void showStep(SetupStep step);
    void edited();
    void advance();
    void goBack();
    void startChecks();
    void cancelChecks();
    /// Drops the checks whose answer changed.
    void dropOldChecks();
    bool isChecking() const;
    bool isTested() const;
    /// Everything passed, or what did not can be repaired later.
    bool mayGoOn(bool anyway) const;
    void choose();
    void refresh();

    SetupModel m_model;
    SetupStep m_step = SetupStep::Start;
    QMap<SetupStep, SetupPage *> m_pages;
    QList<Check> m_checks; ///< of the page shown
    QMap<SetupStep, QList<Check>> m_passed; ///< of the others
    quint64 m_lastId = 0;
    bool m_isFirst;
    bool m_wasAsked = false; ///< the user asked to go on from this page
    bool m_isStarting = false;
    StartPage *m_start = nullptr;
    MachinesSetupPage *m_machines = nullptr;
    ReviewPage *m_review = nullptr;
    DonePage *m_done = nullptr;
    StepList *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    CheckPanel *m_panel = nullptr;
    QWidget *m_checkCard = nullptr;
    RoleLabel *m_message = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_anyway = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace widgets
