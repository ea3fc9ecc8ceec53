// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Endpoints.h"
#include "widgets/controls/Labels.h"

class QButtonGroup;
class QGridLayout;

namespace widgets {

class QrCode;

/// Where machines connect: one line for each address of this computer and each protocol, ready to copy, and the
/// authority key; one of them, the first unless another is chosen, as a QR code.
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
    QrCode *m_code = nullptr;
    QButtonGroup *m_shown = nullptr; ///< which line the code shows, by its place in m_lines
    QStringList m_lines;
};

} // namespace widgets
