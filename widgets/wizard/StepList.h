// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wizard/SetupModel.h"

#include <QWidget>

namespace widgets {

/// The pages at the left: which are behind, where the user is, what comes.
class StepList final : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    void setSteps(const QList<SetupStep> &steps, SetupStep current);
    static QString title(SetupStep step);
    QSize sizeHint() const override { return { width(), 400 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<SetupStep> m_steps;
    SetupStep m_current = SetupStep::Start;
};

} // namespace widgets
