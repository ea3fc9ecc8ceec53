// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/SetupWizard.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/wizard/EndPages.h"
#include "widgets/wizard/NodePages.h"
#include "widgets/wizard/PoolsPage.h"
#include "widgets/wizard/StartPage.h"
#include "widgets/wizard/StepList.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace widgets {

namespace {

bool isSame(const ProbeRequest &a, const ProbeRequest &b)
{
    return a.kind == b.kind && a.subject == b.subject && a.network == b.network && a.password == b.password;
}

/// Without the key behind it.
QString shortSubject(const ProbeRequest &request)
{
    const QUrl url(request.subject.section(u' ', 0, 0));
    return request.kind == ProbeRequest::Kind::Port || url.host().isEmpty()
        ? request.subject.section(u' ', 0, 0)
        : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

} // namespace

SetupWizard::SetupWizard(bool isFirst, QWidget *parent)
    : QDialog(parent)
    , m_isFirst(isFirst)
    , m_list(new StepList)
    , m_scroll(new QScrollArea)
    , m_panel(new CheckPanel)
{
    loadIcons();
    setObjectName(QStringLiteral("setupWizard"));
    setWindowTitle(tr("First steps"));
    resize(960, 680);
    setMinimumSize(820, 560);
    auto *content = new QWidget;
    content->setProperty("plain", true);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(28, 22, 28, 12);
    inside->setSpacing(14);
    makePages(inside);
    m_checkCard = new Card;
    auto *box = new QVBoxLayout(m_checkCard);
    box->setContentsMargins(16, 10, 16, 10);
    box->addWidget(m_panel);
    m_checkCard->hide();
    inside->addWidget(m_checkCard);
    inside->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_scroll, 1);
    right->addWidget(makeFooter());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    connect(m_panel, &CheckPanel::portOffered, this, [this](int index, quint16 port) {
        (index == 0 ? m_model.answers.sv1Port : m_model.answers.sv2Port) = QString::number(port);
        page(m_step)->load();
        edited();
        advance();
    });
    connect(m_panel, &CheckPanel::networkOffered, this, [this](const QString &network) {
        m_model.answers.network = network; // the address is the one that answered
        page(m_step)->load();
        edited();
        advance();
    });
    showStep(SetupStep::Start);
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::makePages(QVBoxLayout *column)
{
    // One below the other, one of them in sight: a page that is hidden takes no room.
    const auto add = [this, column](SetupStep step, SetupPage *page) {
        m_pages.insert(step, page);
        column->addWidget(page);
        page->hide();
        connect(page, &SetupPage::edited, this, &SetupWizard::edited);
    };
    add(SetupStep::Start, m_start = new StartPage(m_model));
    add(SetupStep::Import, new ImportPage(m_model));
    add(SetupStep::Node, new NodePage(m_model));
    add(SetupStep::Payout, new PayoutPage(m_model));
    add(SetupStep::Pools, new PoolsPage(m_model));
    add(SetupStep::Machines, m_machines = new MachinesSetupPage(m_model));
    add(SetupStep::Review, m_review = new ReviewPage(m_model));
    add(SetupStep::Done, m_done = new DonePage(m_model));
    connect(m_start, &StartPage::fileChosen, this, &SetupWizard::importRequested);
}

QWidget *SetupWizard::makeFooter()
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(28, 6, 28, 18);
    column->setSpacing(10);
    m_message = new RoleLabel(TextSize::Body, Role::Secondary);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_skip = new QPushButton(m_isFirst ? tr("Skip") : tr("Close"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_anyway = new QPushButton(tr("Use it anyway"));
    m_anyway->setObjectName(QStringLiteral("anyway"));
    m_next = new QPushButton;
    m_next->setObjectName(QStringLiteral("next"));
    makePrimary(m_next);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_skip);
    row->addSpacing(8);
    row->addWidget(m_message, 1);
    row->addWidget(m_back);
    row->addWidget(m_anyway);
    row->addWidget(m_next);
    column->addLayout(row);
    for (QPushButton *button : { m_skip, m_back, m_anyway, m_next })
        button->setAutoDefault(false);
    connect(m_skip, &QPushButton::clicked, this, &SetupWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::advance);
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        if (mayGoOn(true))
            showStep(m_model.next(m_step));
    });
    return footer;
}

void SetupWizard::setSettings(const QList<SettingRow> &rows)
{
    QVariantMap values;
    for (const SettingRow &row : rows)
        values.insert(row.spec.key, row.value);
    m_model.setCurrent(values);
    m_review->setRows(rows);
    page(m_step)->load();
    refresh();
}

void SetupWizard::setLanAddresses(const QStringList &addresses)
{
    m_machines->setAddresses(addresses);
}

void SetupWizard::showStep(SetupStep step)
{
    if (!m_checks.isEmpty() && !isChecking())
        m_passed[m_step] = m_checks;
    cancelChecks();
    m_step = step;
    m_checks = m_passed.take(step);
    m_wasAsked = false;
    m_message->show({});
    SetupPage *shown = page(step);
    shown->load();
    for (SetupPage *each : std::as_const(m_pages))
        each->setVisible(each == shown);
    m_scroll->verticalScrollBar()->setValue(0);
    dropOldChecks();
    if (step == SetupStep::Machines && m_checks.isEmpty() && m_model.problems(step).isEmpty())
        startChecks(); // costs nothing, and a busy port is seen at once
    refresh();
    if (QWidget *first = shown->firstField())
        first->setFocus();
    else
        m_next->setFocus();
}

void SetupWizard::edited()
{
    if (m_step == SetupStep::Start && m_model.answers.profile != QLatin1String("pool"))
        m_model.dropImport();
    dropOldChecks();
    m_message->show({});
    refresh();
}

void SetupWizard::dropOldChecks()
{
    const QList<ProbeRequest> wanted = m_model.probes(m_step);
    QList<Check> kept;
    for (const Check &check : std::as_const(m_checks)) {
        const bool isWanted = std::any_of(
            wanted.begin(), wanted.end(), [&](const ProbeRequest &request) { return isSame(request, check.request); });
        if (isWanted)
            kept.append(check);
        else if (check.isRunning)
            Q_EMIT probeCancelled(check.request.id);
    }
    m_checks = kept;
}

bool SetupWizard::isChecking() const
{
    return std::any_of(m_checks.begin(), m_checks.end(), [](const Check &check) { return check.isRunning; });
}

bool SetupWizard::isTested() const
{
    const QList<ProbeRequest> wanted = m_model.probes(m_step);
    return std::all_of(wanted.begin(), wanted.end(), [&](const ProbeRequest &request) {
        return std::any_of(m_checks.begin(), m_checks.end(),
            [&](const Check &check) { return isSame(request, check.request) && check.report.isDone; });
    });
}

bool SetupWizard::mayGoOn(bool anyway) const
{
    return isTested() && std::all_of(m_checks.begin(), m_checks.end(), [anyway](const Check &check) {
        return check.report.verdict() != ProbeState::Failed || (anyway && !SetupModel::isFinal(check.report));
    });
}

void SetupWizard::startChecks()
{
    QList<Check> checks;
    const QList<ProbeRequest> wanted = m_model.probes(m_step);
    for (ProbeRequest request : wanted) {
        const auto known = std::find_if(
            m_checks.begin(), m_checks.end(), [&](const Check &check) { return isSame(check.request, request); });
        if (known != m_checks.end() && (known->isRunning || known->report.verdict() == ProbeState::Passed)) {
            checks.append(*known);
            continue;
        }
        request.id = ++m_lastId;
        checks.append({ request, ProbeReport { request.id, {}, false, 0, {} }, true });
    }
    m_checks = checks;
    for (const Check &check : checks) {
        if (check.isRunning)
            Q_EMIT probeRequested(check.request);
    }
}

void SetupWizard::cancelChecks()
{
    for (const Check &check : std::as_const(m_checks)) {
        if (check.isRunning)
            Q_EMIT probeCancelled(check.request.id);
    }
    m_checks.removeIf([](const Check &check) { return check.isRunning; });
}

void SetupWizard::setReport(const ProbeReport &report)
{
    for (Check &check : m_checks) {
        if (check.request.id == report.id) {
            check.report = report;
            check.isRunning = !report.isDone;
        }
    }
    refresh();
}

void SetupWizard::setImport(const SettingsImport &import, const QString &error)
{
    if (m_step != SetupStep::Start)
        return;
    m_start->showImportError(error);
    if (!error.isEmpty())
        return;
    m_model.takeImport(import);
    showStep(SetupStep::Import);
}

void SetupWizard::advance()
{
    if (m_isStarting)
        return;
    if (m_step == SetupStep::Done)
        return accept();
    if (m_step == SetupStep::Review)
        return choose();
    if (isChecking()) {
        cancelChecks();
        return refresh();
    }
    m_wasAsked = true;
    if (!m_model.problems(m_step).isEmpty())
        return refresh();
    if (mayGoOn(false))
        return showStep(m_model.next(m_step));
    startChecks();
    refresh();
}

void SetupWizard::goBack()
{
    if (!m_isStarting && m_step != SetupStep::Done)
        showStep(m_model.previous(m_step));
}

void SetupWizard::choose()
{
    m_isStarting = true;
    m_review->showErrors({});
    m_message->show(tr("Hashstead starts with these settings…"));
    refresh();
    Q_EMIT setupChosen(m_model.settings(), m_model.passwords());
}

void SetupWizard::setOutcome(const QMap<QString, QString> &errors)
{
    if (errors.isEmpty())
        return;
    m_isStarting = false;
    m_message->show({});
    m_review->showErrors(errors);
    refresh();
}

void SetupWizard::showStarted(const Endpoints &endpoints)
{
    m_done->setEndpoints(endpoints);
    if (!m_isStarting)
        return;
    m_isStarting = false;
    m_model.answers.nodePassword.clear();
    m_passed.clear();
    showStep(SetupStep::Done);
}

void SetupWizard::showFailure(const QString &why)
{
    m_isStarting = false;
    m_message->show({});
    m_review->showErrors({ { QString(),
        tr("Hashstead did not start with these settings; those from before are in force again. %1").arg(why) } });
    refresh();
}

void SetupWizard::reject()
{
    if (m_isStarting)
        return; // it is seconds, and the end of it is told
    cancelChecks();
    if (m_step == SetupStep::Done)
        return accept();
    Q_EMIT skipped();
    QDialog::reject();
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QDialog::keyPressEvent(event);
    // Enter in the field of the file's path reads the file; on a button it presses that one.
    auto *line = qobject_cast<QLineEdit *>(focusWidget());
    if (line && line->objectName() == QLatin1String("importPath") && !line->text().trimmed().isEmpty())
        Q_EMIT importRequested(line->text().trimmed());
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else
        advance();
}

void SetupWizard::refresh()
{
    m_list->setSteps(m_model.steps(), m_step);
    page(m_step)->showProblems(m_model.problems(m_step), m_wasAsked);
    QList<CheckPanel::Check> shown;
    for (const Check &check : std::as_const(m_checks))
        shown.append({ shortSubject(check.request), check.report });
    m_panel->setChecks(shown);
    m_checkCard->setVisible(!shown.isEmpty());
    if (!shown.isEmpty()) // once the new lines have their place
        QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_checkCard, 0, 12); });
    const bool wasTested = !m_checks.isEmpty() && isTested() && !isChecking();
    const bool hasFailed = wasTested && !mayGoOn(false);
    m_anyway->setVisible(hasFailed && mayGoOn(true));
    m_back->setVisible(m_step != SetupStep::Start && m_step != SetupStep::Done);
    m_back->setEnabled(!m_isStarting);
    m_skip->setVisible(m_step != SetupStep::Done);
    m_skip->setEnabled(!m_isStarting);
    m_next->setEnabled(!m_isStarting);
    const bool isDemo = m_model.answers.profile == QLatin1String("demo");
    QString next = tr("Next");
    if (m_step == SetupStep::Review)
        next = isDemo ? tr("Show me") : tr("Start mining");
    else if (m_step == SetupStep::Done)
        next = tr("Done");
    else if (isChecking())
        next = tr("Cancel");
    else if (hasFailed)
        next = tr("Test again");
    else if (!m_model.probes(m_step).isEmpty() && !isTested())
        next = tr("Test");
    m_next->setText(next);
}

} // namespace widgets
