// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fleet/FleetItems.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace widgets {

class ChoiceBox;
class LiveTable;
class PoolsCompared;
class RoleLabel;
class StateView;

/// What would change: the choices, every machine with its pools before and after, and room for one-time codes.
class PointPlanPage final : public QWidget {
    Q_OBJECT
public:
    struct Options {
        bool keepFallback = true;
        bool preferSv2 = true;
        qint64 templateId = 0; ///< 0: this program
        bool operator==(const Options &) const = default;
    };
    explicit PointPlanPage(QWidget *parent = nullptr);

    /// Everything as it is at first. Putting back has no choices.
    void reset(bool isBack);
    void setTemplates(const QList<lan::PoolTemplate> &templates);
    /// Whether one of the machines speaks SV2: else there is nothing to choose.
    void setSv2(bool isSpoken);
    Options options() const;
    /// The plan is being made.
    void setPlanning();
    void setPlan(const lan::PointState &plan, const QList<lan::DeviceState> &devices);
    void setTrouble(const QString &sentence);
    /// Those that were typed, by key.
    QMap<QString, QString> codes() const;
    /// Something is typed that cannot be a code.
    bool hasWrongCode() const;
    void forgetCodes();
    LiveTable *table() const { return m_table; }
    PoolsCompared *compared() const { return m_compared; }

Q_SIGNALS:
    void optionsChanged();
    void codesChanged();
    void templatesWanted();
    void retryWanted();

private:
    QWidget *makeOptions();
    QWidget *makeTable();
    QWidget *makeCodes();
    void showCodes(const lan::PointState &plan, const QList<lan::DeviceState> &devices);
    void showChosen();

    lan::PointState m_plan;
    PointModel *m_model;
    QWidget *m_choices = nullptr;
    ChoiceBox *m_pools = nullptr;
    QCheckBox *m_fallback = nullptr;
    QCheckBox *m_sv2 = nullptr;
    StateView *m_view = nullptr;
    LiveTable *m_table = nullptr;
    PoolsCompared *m_compared = nullptr;
    QScrollArea *m_codesArea = nullptr;
    QGridLayout *m_codesGrid = nullptr;
    RoleLabel *m_codesHelp = nullptr;
    QMap<QString, QLineEdit *> m_codes; ///< by key
    bool m_isSv2Spoken = false;
};

} // namespace widgets
