// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Endpoints.h"
#include "widgets/controls/Labels.h"

class QGridLayout;
class QVBoxLayout;

namespace widgets {

/// Where machines connect: one line for each address of this computer and each protocol, ready to copy, and the
/// authority key.
class ConnectCard final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectCard(QWidget *parent = nullptr);
    void setEndpoints(const Endpoints &endpoints);
    /// Every line as it is copied, in order.
    QStringList lines() const { return m_lines; }

private:
    void addLine(const QString &title, const QString &text);

    Endpoints m_endpoints;
    QGridLayout *m_grid = nullptr;
    QVBoxLayout *m_codePlace = nullptr; ///< for the QR code of the first line
    QStringList m_lines;
};

} // namespace widgets
