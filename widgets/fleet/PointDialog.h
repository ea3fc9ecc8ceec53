// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace widgets {

class FleetDesk;
class PointPlanPage;
class PointRunPage;
class RoleLabel;

/// Points machines at this program, or puts their old pools back: what would change, one machine first, the rest, what
/// came of it. It shows the run that the snapshots tell of; a run goes on without it.
class PointDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PointDialog(FleetDesk *desk, QWidget *parent = nullptr);
    void setSnapshot(const lan::Snapshot &snapshot);
    /// Why nothing may be ordered; empty: it may.
    void setDenied(const QString &why);
    /// Opens it with a plan for these machines; where a run is under way, with that run.
    void startPoint(const QStringList &keys);
    void startPutBack(const QStringList &keys);
    /// Opens it with the run that is under way, or the last one.
    void showRun();
    static bool isUnderWay(const lan::PointState &state);
    /// Other services come: their machines are not the ones that were chosen.
    void forget();

    enum class Step : quint8 { Plan, Run, Result };
    Step step() const { return m_step; }

Q_SIGNALS:
    void helpRequested(const QString &topic);
    /// The user wants to see the pool templates.
    void templatesWanted();

protected:
    void reject() override;

private:
    void makeButtons();
    void makeQuestion();
    void start(const QStringList &keys, bool isBack);
    void plan();
    void takePlan(const lan::Answer &answer);
    void begin();
    void allowChanges();
    void stop();
    void leave();
    /// Shows that run, whoever began it.
    void adopt(const lan::PointState &state);
    void showStep(Step step);
    void refresh();
    void tell(const QString &trouble);
    bool isReadOnly() const;
    QString titleOfStep() const;
    QString helpOfStep() const;
    QString actionOfPlan() const;

    FleetDesk *m_desk;
    lan::Snapshot m_snapshot;
    QStringList m_keys;
    bool m_isBack = false;
    QString m_denied;
    Step m_step = Step::Plan;
    lan::PointState m_shown; ///< the plan, then its run
    quint64 m_asked = 0; ///< the plan that is waited for: an older one's answer is late
    bool m_isBeginning = false; ///< StartPlan is under way
    bool m_isStopping = false;
    RoleLabel *m_title;
    RoleLabel *m_help;
    QStackedWidget *m_pages;
    PointPlanPage *m_planPage;
    PointRunPage *m_runPage;
    RoleLabel *m_line;
    QStackedWidget *m_foot; ///< the buttons, or the question before closing
    QPushButton *m_allow = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace widgets
