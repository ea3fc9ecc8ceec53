// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartExporter.h"

#include "core/base/SavedFile.h"
#include "widgets/charts/ChartExport.h"
#include "widgets/charts/ChartLegend.h"
#include "widgets/charts/TimeChart.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/text/CoreWords.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardPaths>

namespace widgets {

ChartExporter::ChartExporter(TimeChart *chart, ChartLegend *legend, std::function<ChartSubject()> subject)
    : m_chart(chart)
    , m_legend(legend)
    , m_subject(std::move(subject))
    , m_said(new RoleLabel(TextSize::Label, Role::Secondary))
{
    auto *button = new QPushButton(tr("Export"));
    makeLink(button);
    button->setObjectName(QStringLiteral("exportChart"));
    button->setAccessibleName(tr("Export the chart"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Picture (PNG)"), this, [this] { askForFile(QStringLiteral("png")); });
    menu->addAction(tr("Values (CSV)"), this, [this] { askForFile(QStringLiteral("csv")); });
    menu->addAction(tr("Copy the picture"), this, [this] { QGuiApplication::clipboard()->setImage(picture()); });
    button->setMenu(menu);
    m_said->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(14);
    row->addWidget(m_said);
    row->addWidget(button);
}

QByteArray ChartExporter::csv() const
{
    return ChartCsv::of(m_chart->stack(), m_chart->quantity(), m_subject().layers);
}

QString ChartExporter::titleOf(const QString &whose, Quantity quantity)
{
    const QString what = Quantities::title(quantity);
    return whose.isEmpty() ? what : tr("%1: %2", "a machine and what of it").arg(whose, what);
}

QImage ChartExporter::picture()
{
    const ChartSubject subject = m_subject();
    const QString span
        = tr("%1 to %2").arg(Format::moment(m_chart->from(), subject.now), Format::moment(m_chart->to(), subject.now));
    return ChartPicture::of(m_chart, m_legend, titleOf(subject.whose, m_chart->quantity()), span);
}

QString ChartExporter::fileName(const QString &suffix) const
{
    const ChartSubject subject = m_subject();
    QString whose = subject.whose.toLower();
    whose = whose.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral(" ")).trimmed();
    QStringList parts { QStringLiteral("hashstead"), Quantities::plainName(m_chart->quantity()) };
    if (!whose.isEmpty())
        parts << whose.left(40).replace(u' ', u'-');
    parts << subject.range << toDateTime(m_chart->to()).toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return parts.join(u'-') + u'.' + suffix;
}

void ChartExporter::askForFile(const QString &suffix)
{
    const bool isPicture = suffix == QLatin1String("png");
    const QString folder = !m_folder.isEmpty()
        ? m_folder
        : QStandardPaths::writableLocation(
            isPicture ? QStandardPaths::PicturesLocation : QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, isPicture ? tr("Save the picture") : tr("Save the values"), folder,
        isPicture ? tr("Pictures (*.png)") : tr("Values (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName(suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ChartExporter::saveAs);
    dialog->open();
}

bool ChartExporter::saveAs(const QString &path)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        QBuffer buffer(&bytes);
        picture().save(&buffer, "PNG");
    } else {
        bytes = csv();
    }
    const auto saved = saveFile(path, bytes);
    if (saved)
        m_folder = QFileInfo(path).absolutePath();
    m_said->setRole(saved ? Role::Secondary : Role::Bad);
    m_said->show(saved ? tr("Saved as %1").arg(QFileInfo(path).fileName())
                       : tr("Not saved: %1").arg(CoreWords::of(saved.error().detail)));
    m_said->setVisible(true);
    return saved.has_value();
}

} // namespace widgets
