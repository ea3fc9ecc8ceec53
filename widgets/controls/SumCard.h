// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/Labels.h"

class QPushButton;

namespace widgets {

/// A card with one figure, a line about it, and perhaps a link.
class SumCard final : public QWidget {
    Q_OBJECT
public:
    explicit SumCard(const QString &label, TextSize size = TextSize::Figure, QWidget *parent = nullptr);
    void setValue(const Measure &value, const QString &note);
    /// Empty: no link.
    void setLink(const QString &text);
    QString note() const { return m_note->text(); }
    Measure value() const { return m_figure->value(); }

Q_SIGNALS:
    void linkClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Figure *m_figure;
    RoleLabel *m_note;
    QPushButton *m_link;
};

} // namespace widgets
