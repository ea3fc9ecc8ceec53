// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setting.h"
#include "widgets/Theme.h"
#include "widgets/pages/Page.h"

#include <QMap>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace widgets {

class ProfileChooser;
class RoleLabel;
class Segmented;
class SettingEditor;
class SettingGroup;

/// Every setting, made from the table of settings: grouped by the first part of the key, searchable, expert ones
/// folded. Nothing changes before Apply.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void setSettings(const QList<SettingRow> &rows);
    /// The core's answer to settingsChanged().
    void showResult(const QMap<QString, QString> &errorsByKey);
    void setAppearance(Appearance appearance);
    void setShownCore(const ShownCore &core) override;
    void setRights(const Rights &rights) override;
    /// A setting of the window itself: it is this computer's, whichever core is shown.
    static bool isOfWindow(const QString &key) { return key.startsWith(QLatin1String("window.")); }
    SettingEditor *editor(const QString &key) const { return m_editors.value(key); }
    bool hasChanges() const { return !changes().isEmpty() || hasProblem(); }

Q_SIGNALS:
    void settingsChanged(const QMap<QString, QVariant> &changes);
    void appearanceChosen(widgets::Appearance appearance);
    /// The first steps again.
    void setupWanted();

private:
    void makeHeader();
    QWidget *makeFooter();
    void build(const QList<SettingRow> &rows);
    SettingGroup *groupFor(const QString &prefix);
    QMap<QString, QVariant> changes() const;
    bool hasProblem() const;
    void apply();
    void revert();
    void refreshFooter();
    void refreshRights();
    void filter(const QString &words);

    QStringList m_keys; ///< in the order given
    QMap<QString, SettingEditor *> m_editors;
    QMap<QString, SettingGroup *> m_groups;
    ProfileChooser *m_profile = nullptr;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_search = nullptr;
    Segmented *m_appearance = nullptr;
    QPushButton *m_setup = nullptr;
    RoleLabel *m_message = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_apply = nullptr;
    QString m_denied; ///< why the core's settings may not be changed
    QStringList m_sent; ///< keys of the last settingsChanged() that need a restart
};

} // namespace widgets
