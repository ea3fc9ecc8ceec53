// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/QrPlayer.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/QrCode.h"

#include <QFileDialog>
#include <QHBoxLayout>

namespace widgets {

QrPlayer::QrPlayer(QWidget *parent)
    : QWidget(parent)
    , m_code(new QrCode)
    , m_caption(new RoleLabel(TextSize::Label, Role::Secondary))
    , m_copy(new CopyButton)
    , m_save(new QPushButton(tr("Save image")))
    , m_speed(new ChoiceBox)
    , m_size(new ChoiceBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_code->setMaximumHeight(300);
    column->addWidget(m_code, 1);
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setWordWrap(true);
    column->addWidget(m_caption);
    m_speed->setAccessibleName(tr("Speed of the codes"));
    m_speed->addItem(tr("%1 / s").arg(2), 500);
    m_speed->addItem(tr("%1 / s").arg(4), 250);
    m_speed->addItem(tr("%1 / s").arg(8), 125);
    m_speed->setCurrentIndex(1);
    m_speed->setToolTip(tr("Codes a second"));
    m_speed->setObjectName(QStringLiteral("qr-speed"));
    m_size->setAccessibleName(tr("Size of the codes"));
    m_size->addItem(tr("Small"), 100);
    m_size->addItem(tr("Medium"), 200);
    m_size->addItem(tr("Large"), 400);
    m_size->setCurrentIndex(1);
    m_size->setToolTip(tr("How much one code holds: a small one is read from further away"));
    m_size->setObjectName(QStringLiteral("qr-size"));
    m_copy->setObjectName(QStringLiteral("copy-token"));
    for (const auto &pair : { std::pair<QWidget *, QWidget *> { m_copy, m_save }, { m_speed, m_size } }) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addStretch(1);
        row->addWidget(pair.first);
        row->addWidget(pair.second);
        row->addStretch(1);
        column->addLayout(row);
    }
    connect(m_save, &QPushButton::clicked, this, &QrPlayer::saveImage);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
        [this] { m_timer.setInterval(m_speed->currentData().toInt()); });
    connect(m_size, &QComboBox::currentIndexChanged, this, &QrPlayer::restart);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        ++m_frame;
        showFrame();
    });
}

void QrPlayer::setToken(const QByteArray &token)
{
    if (token == m_token)
        return;
    m_token = token;
    const QString text = QString::fromLatin1(token);
    m_copy->setCopyText(text);
    m_copy->setAccessibleName(tr("Copy the token"));
    m_code->setCopyText(text);
    restart();
}

void QrPlayer::restart()
{
    m_ur.reset();
    m_frame = 1;
    if (m_token.size() > maxStill)
        m_ur.emplace(m_token, m_size->currentData().toInt());
    m_speed->setVisible(isAnimated());
    m_size->setVisible(isAnimated());
    m_timer.stop();
    if (isAnimated() && isVisible())
        m_timer.start();
    showFrame();
}

void QrPlayer::showFrame()
{
    // Capitals and digits take 5.5 bits each instead of 8.
    m_code->setText(m_ur ? m_ur->part(m_frame).toUpper() : m_token);
    if (!m_ur)
        m_caption->show({});
    else if (m_frame <= quint32(frames()))
        m_caption->show(tr("Frame %1 of %2, keep the camera still.").arg(m_frame).arg(frames()));
    else
        m_caption->show(tr("Frame %1, any %2 and a few more are enough.").arg(m_frame).arg(frames()));
    m_caption->setVisible(isAnimated());
    m_code->setAccessibleName(
        isAnimated() ? tr("Moving QR code of the token, frames: %1").arg(frames()) : tr("QR code of the token"));
}

void QrPlayer::saveImage()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save image"), QStringLiteral("token.png"), tr("Images (*.png)"));
    if (path.isEmpty())
        return;
    m_save->setText(m_code->image(8).save(path) ? tr("Saved") : tr("Not saved"));
    QTimer::singleShot(1600, this, [this] { m_save->setText(tr("Save image")); });
}

void QrPlayer::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isAnimated())
        m_timer.start();
}

void QrPlayer::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace widgets
