// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"
#include "widgets/controls/Panels.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace widgets {

class DeviceGaze;
class FleetActions;
class FleetDesk;
class TelemetryPane;

/// One device in full, or the sum of several: is it working, how well, since when, what can be done. Figures are what
/// the device says itself; what it does not say is an em dash.
class DeviceDetail final : public QWidget {
    Q_OBJECT
public:
    explicit DeviceDetail(FleetDesk *desk, QWidget *parent = nullptr);

    void setDevice(const lan::DeviceState &device, const lan::Snapshot &snapshot);
    void setDevices(const QList<lan::DeviceState> &devices, const lan::Snapshot &snapshot);
    void forget();
    QString key() const { return m_device.key; }
    FleetActions *actions() const { return m_actions; }
    TelemetryPane *telemetry() const { return m_telemetry; }
    DeviceGaze *gaze() const { return m_gaze; }
    /// The whole page's height is for it.
    void setTall(bool isTall);
    /// What stands behind that name in one of its lists; empty: there is none.
    QString fact(const QString &name) const;
    QStringList alertTexts() const;
    QString aboutText() const { return m_about->text(); }

Q_SIGNALS:
    void tallWanted(bool isTall);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Section {
        RoleLabel *title;
        FactList *facts;
    };
    QWidget *makeHead();
    QWidget *makeSeveral();
    QWidget *makeLeft(FleetDesk *desk);
    QWidget *makeRight();
    Section addSection(QVBoxLayout *column, const QString &title);
    static void fill(const Section &section, const QList<FactList::Fact> &facts);
    void showHead(const lan::Snapshot &snapshot);
    void showAlerts(UnixMs now);
    void showFigures();
    QList<FactList::Fact> conditionFacts(const lan::Snapshot &snapshot) const;
    QList<FactList::Fact> poolFacts() const;
    QList<FactList::Fact> shareFacts() const;
    QList<FactList::Fact> boardFacts() const;
    QList<FactList::Fact> deviceFacts(const lan::Snapshot &snapshot) const;
    void showComplaints();

    lan::DeviceState m_device;
    bool m_isTall = false;
    RoleLabel *m_name = nullptr;
    Pill *m_state = nullptr;
    RoleLabel *m_about = nullptr;
    QPushButton *m_tallButton = nullptr;
    FleetActions *m_actions = nullptr;
    DeviceGaze *m_gaze;
    QWidget *m_alerts = nullptr;
    QVBoxLayout *m_alertColumn = nullptr;
    QList<lan::Alert> m_shownAlerts;
    QStackedWidget *m_body = nullptr; ///< one device, or several
    RoleLabel *m_several = nullptr;
    RoleLabel *m_severalCan = nullptr;
    QList<Figure *> m_sums;
    TelemetryPane *m_telemetry = nullptr;
    TelemetryPane *m_second = nullptr; ///< below it, where there is room
    Figure *m_rate = nullptr;
    Figure *m_hour = nullptr;
    Figure *m_power = nullptr;
    Figure *m_efficiency = nullptr;
    Section m_condition {};
    Section m_pools {};
    Section m_shares {};
    Section m_boards {};
    Section m_identity {};
    RoleLabel *m_saidTitle = nullptr;
    RoleLabel *m_said = nullptr;
    RoleLabel *m_complaintTitle = nullptr;
    RoleLabel *m_complaints = nullptr;
};

} // namespace widgets
