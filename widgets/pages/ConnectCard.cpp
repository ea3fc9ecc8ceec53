// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/ConnectCard.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/FigureCard.h"
#include "widgets/controls/QrCode.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace widgets {

namespace {
constexpr int lineHeight = 34;
constexpr int linesInSight = 4;
constexpr int codeSide = 148;
constexpr int leastHeight = codeSide + 18; ///< with a code
} // namespace

ConnectCard::ConnectCard(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(8, 4, 8, 8);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_code = new QrCode;
    m_code->setFixedSize(codeSide, codeSide);
    row->addWidget(m_code, 0, Qt::AlignCenter);
    m_shown = new QButtonGroup(this);
    connect(m_shown, &QButtonGroup::idClicked, this, [this](int line) {
        m_code->setText(m_lines.at(line).toUtf8());
        m_code->setAccessibleName(tr("QR code of %1").arg(m_lines.at(line)));
    });
    column->addLayout(cardHeading(tr("Point machines here")));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setProperty("plain", true);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(8, 0, 4, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addLine(tr("No port"), {});
    m_code->hide();
}

void ConnectCard::setEndpoints(const Endpoints &endpoints)
{
    if (endpoints == m_endpoints)
        return;
    m_endpoints = endpoints;
    m_lines.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (auto *button = qobject_cast<QAbstractButton *>(item->widget()))
            m_shown->removeButton(button);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &at : endpoints.sv1)
        addLine(tr("Stratum V1"), Endpoints::sv1Url(at));
    for (const QString &at : endpoints.sv2)
        addLine(tr("Stratum V2"), endpoints.sv2Url(at));
    if (!endpoints.authorityKey.isEmpty())
        addLine(tr("Authority key"), endpoints.authorityKey);
    if (m_lines.isEmpty())
        addLine(tr("No port"), {});
    m_code->setVisible(!m_lines.isEmpty());
    if (QAbstractButton *first = m_shown->button(0))
        first->click();
}

void ConnectCard::addLine(const QString &title, const QString &text)
{
    const int row = m_grid->rowCount();
    auto *name = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
    name->show(title);
    auto *value = new RoleLabel(TextSize::Body, text.isEmpty() ? Role::Warning : Role::Text, QFont::Medium);
    letElide(value);
    value->show(text.isEmpty() ? tr("No port listens for machines. The events and the Settings page say why.") : text);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1);
    if (!text.isEmpty()) {
        auto *copy = new CopyButton;
        copy->setCopyText(text);
        copy->setAccessibleName(tr("Copy %1").arg(text));
        m_grid->addWidget(copy, row, 2);
        auto *code = new QPushButton(tr("QR"));
        code->setCheckable(true);
        code->setAccessibleName(tr("Show %1 as a QR code").arg(text));
        m_shown->addButton(code, int(m_lines.size()));
        m_grid->addWidget(code, row, 3);
        m_lines << text;
    }
    const int lines = std::clamp(int(m_lines.size()), 1, linesInSight);
    setFixedHeight(std::max(lines * lineHeight + 46, m_lines.isEmpty() ? 0 : leastHeight));
}

} // namespace widgets
