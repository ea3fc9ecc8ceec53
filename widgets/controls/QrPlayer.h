// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Ur.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace widgets {

class ChoiceBox;
class CopyButton;
class QrCode;
class RoleLabel;

/// A token as a QR code: one code where it fits well, otherwise a row of them that goes on until the camera has enough
/// (NUT-16). Plays only while it is seen.
class QrPlayer final : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype maxStill = 600; ///< longer texts are animated

    explicit QrPlayer(QWidget *parent = nullptr);

    void setToken(const QByteArray &token);
    bool isAnimated() const { return m_ur.has_value(); }
    /// Frames that are enough when none is missed.
    int frames() const { return m_ur ? m_ur->parts() : 1; }
    bool isPlaying() const { return m_timer.isActive(); }
    quint32 frame() const { return m_frame; }
    QrCode *code() const { return m_code; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void restart();
    void showFrame();
    void saveImage();

    QByteArray m_token;
    std::optional<cashu::Ur> m_ur;
    quint32 m_frame = 1;
    QTimer m_timer;
    QrCode *m_code;
    RoleLabel *m_caption;
    CopyButton *m_copy;
    QPushButton *m_save;
    ChoiceBox *m_speed;
    ChoiceBox *m_size;
};

} // namespace widgets
