// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wizard/SetupPage.h"

namespace widgets {

class StartCard;

/// What the user wants: the four profiles as cards, and another program's file.
class StartPage final : public SetupPage {
    Q_OBJECT
public:
    explicit StartPage(SetupModel &model);
    void load() override;
    QWidget *firstField() override;
    /// Says what became of reading the file.
    void showImportError(const QString &error);

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    QWidget *makeImport();
    void chooseFile();

    QList<StartCard *> m_cards;
    QLineEdit *m_path = nullptr;
    RoleLabel *m_error = nullptr;
};

} // namespace widgets
