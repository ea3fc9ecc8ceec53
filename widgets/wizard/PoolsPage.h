// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wizard/SetupPage.h"

namespace widgets {

class ChoiceBox;
class Segmented;

/// The pools in the order of preference: from the list of known ones, or any other.
class PoolsPage final : public SetupPage {
    Q_OBJECT
public:
    explicit PoolsPage(SetupModel &model);
    void load() override;
    QWidget *firstField() override;
    void showProblems(const QList<SetupProblem> &problems, bool wasAsked) override;

private:
    class Row;
    void addPool(const QString &presetId);
    void fillPresets();
    void rebuild();
    void changed();
    void move(int from, int to);

    ChoiceBox *m_network;
    ChoiceBox *m_presets;
    Segmented *m_mode;
    QVBoxLayout *m_rowColumn;
    QList<Row *> m_rows;
};

} // namespace widgets
