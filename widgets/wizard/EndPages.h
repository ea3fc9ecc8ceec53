// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setting.h"
#include "widgets/Endpoints.h"
#include "widgets/wizard/SetupPage.h"

namespace widgets {

class ChoiceBox;

/// What became of each value of another program's file.
class ImportPage final : public SetupPage {
    Q_OBJECT
public:
    explicit ImportPage(SetupModel &model);
    void load() override;
    QWidget *firstField() override;

private:
    RoleLabel *m_summary;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_lines;
};

/// Where machines connect to.
class MachinesSetupPage final : public SetupPage {
    Q_OBJECT
public:
    explicit MachinesSetupPage(SetupModel &model);
    void load() override;
    /// Addresses of this computer that can be chosen besides all and its own.
    void setAddresses(const QStringList &addresses);

private:
    ChoiceBox *m_address;
    QStringList m_addresses;
};

/// All settings that will be written.
class ReviewPage final : public SetupPage {
    Q_OBJECT
public:
    explicit ReviewPage(SetupModel &model);
    void load() override;
    void setRows(const QList<SettingRow> &rows) { m_rows = rows; }
    /// Why the settings were not taken, by key.
    void showErrors(const QMap<QString, QString> &errors);

private:
    QString titleOf(const QString &key) const;

    QList<SettingRow> m_rows;
    QVBoxLayout *m_lines;
    RoleLabel *m_pinned;
    RoleLabel *m_errors;
};

/// The lines that go into a machine.
class DonePage final : public SetupPage {
    Q_OBJECT
public:
    explicit DonePage(SetupModel &model);
    void load() override;
    void setEndpoints(const Endpoints &endpoints);

private:
    void addLine(const QString &title, const QString &text);

    Endpoints m_endpoints;
    QVBoxLayout *m_lines;
};

} // namespace widgets
