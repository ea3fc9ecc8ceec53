// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/PointPlanPage.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/StateView.h"
#include "widgets/fleet/PoolsCompared.h"
#include "widgets/text/FleetWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>

namespace widgets {

namespace {
constexpr qint64 manage = -1; ///< the last choice: see the templates
constexpr int codeLength = 6;
} // namespace

PointPlanPage::PointPlanPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new PointModel(pointContext, planColumns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(makeOptions());
    m_view = new StateView(makeTable());
    column->addWidget(m_view, 1);
    column->addWidget(makeCodes());
    connect(m_view, &StateView::actionChosen, this, &PointPlanPage::retryWanted);
    reset(false);
}

QWidget *PointPlanPage::makeOptions()
{
    m_choices = new QWidget;
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins({});
    row->setSpacing(18);
    auto *ticks = new QVBoxLayout;
    ticks->setSpacing(4);
    m_pools = new ChoiceBox;
    m_pools->setObjectName(QStringLiteral("point-pools"));
    m_pools->setAccessibleName(tr("Pools"));
    m_pools->setMinimumWidth(200);
    m_fallback = new TickBox(tr("Keep the pool of now as the fallback"));
    m_fallback->setObjectName(QStringLiteral("point-fallback"));
    m_sv2 = new TickBox(tr("Stratum V2 where a machine speaks it"));
    m_sv2->setObjectName(QStringLiteral("point-sv2"));
    row->addWidget(m_pools, 0, Qt::AlignTop);
    ticks->addWidget(m_fallback);
    ticks->addWidget(m_sv2);
    row->addLayout(ticks);
    row->addStretch(1);
    connect(m_pools, &QComboBox::activated, this, [this] {
        if (m_pools->currentData().toLongLong() == manage) {
            m_pools->setCurrentIndex(0);
            Q_EMIT templatesWanted();
        }
        setSv2(m_isSv2Spoken);
        Q_EMIT optionsChanged();
    });
    for (QCheckBox *box : { m_fallback, m_sv2 })
        connect(box, &QCheckBox::toggled, this, &PointPlanPage::optionsChanged);
    return m_choices;
}

QWidget *PointPlanPage::makeTable()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 2, 8, 4);
    column->setSpacing(0);
    m_table = new LiveTable;
    m_table->setAccessibleName(tr("What changes"));
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setMinimumHeight(m_table->heightFor(3));
    m_compared = new PoolsCompared;
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    column->addWidget(m_table, 1);
    column->addWidget(line);
    column->addWidget(m_compared);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PointPlanPage::showChosen);
    return card;
}

QWidget *PointPlanPage::makeCodes()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_codesHelp = new RoleLabel(TextSize::Label, Role::Secondary);
    m_codesHelp->setWordWrap(true);
    m_codesHelp->show(tr("One-time codes, for machines whose page asks for one. A code is good for half a minute: type "
                         "it last. Leave it empty where none is asked for."));
    m_codesGrid = new QGridLayout;
    m_codesGrid->setHorizontalSpacing(12);
    m_codesGrid->setVerticalSpacing(6);
    column->addWidget(m_codesHelp);
    column->addLayout(m_codesGrid);
    m_codesArea = new QScrollArea;
    m_codesArea->setWidgetResizable(true);
    m_codesArea->setFrameShape(QFrame::NoFrame);
    m_codesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_codesArea->setWidget(inner);
    return m_codesArea;
}

void PointPlanPage::reset(bool isBack)
{
    m_choices->setVisible(!isBack);
    const QSignalBlocker quietPools(m_pools);
    const QSignalBlocker quietFallback(m_fallback);
    const QSignalBlocker quietSv2(m_sv2);
    m_pools->setCurrentIndex(0);
    m_fallback->setChecked(true);
    m_sv2->setChecked(true);
    m_plan = {};
    m_model->setRows({});
    m_compared->clear();
    showCodes({}, {});
    setPlanning();
}

void PointPlanPage::setTemplates(const QList<lan::PoolTemplate> &templates)
{
    const qint64 chosen = options().templateId;
    const QSignalBlocker quiet(m_pools);
    QList<QPair<QString, qint64>> wanted { { tr("To this program"), 0 } };
    for (const lan::PoolTemplate &each : templates)
        wanted << QPair<QString, qint64> { tr("Template: %1").arg(each.name), each.id };
    wanted << QPair<QString, qint64> { tr("Templates\u2026"), manage };
    bool isSame = m_pools->count() == wanted.size();
    for (int i = 0; isSame && i < wanted.size(); ++i)
        isSame = m_pools->itemText(i) == wanted[i].first && m_pools->itemData(i).toLongLong() == wanted[i].second;
    if (isSame)
        return;
    m_pools->clear();
    for (const auto &[text, id] : wanted)
        m_pools->addItem(text, id);
    m_pools->setCurrentIndex(std::max(0, m_pools->findData(chosen)));
    if (options().templateId != chosen)
        Q_EMIT optionsChanged(); // the chosen one was removed
}

void PointPlanPage::setSv2(bool isSpoken)
{
    m_isSv2Spoken = isSpoken;
    m_sv2->setVisible(isSpoken && options().templateId == 0);
}

PointPlanPage::Options PointPlanPage::options() const
{
    return { m_fallback->isChecked(), m_sv2->isChecked(), std::max<qint64>(0, m_pools->currentData().toLongLong()) };
}

void PointPlanPage::setPlanning()
{
    if (m_model->rowCount() == 0)
        m_view->setLoading(tr("Each machine is looked up; nothing is written yet."));
}

void PointPlanPage::setTrouble(const QString &sentence)
{
    m_plan = {};
    m_model->setRows({});
    showCodes({}, {});
    m_view->setFailed(sentence, tr("Try again"));
}

void PointPlanPage::setPlan(const lan::PointState &plan, const QList<lan::DeviceState> &devices)
{
    m_plan = plan;
    QList<PointRow> rows;
    rows.reserve(plan.steps.size());
    for (const lan::PointStep &step : plan.steps)
        rows << PointRow::planned(step, plan.isBack);
    m_model->setRows(std::move(rows));
    m_view->setReady();
    if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    showChosen();
    showCodes(plan, devices);
}

void PointPlanPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    const QString key
        = current.isValid() && current.row() < m_model->rowCount() ? m_model->row(current.row()).key : QString();
    const auto it
        = std::find_if(m_plan.steps.begin(), m_plan.steps.end(), [&](const lan::PointStep &s) { return s.key == key; });
    if (it == m_plan.steps.end())
        m_compared->clear();
    else
        m_compared->setStep(*it, FleetWords::sentence(it->detail));
}

void PointPlanPage::showCodes(const lan::PointState &plan, const QList<lan::DeviceState> &devices)
{
    QStringList wanted;
    QMap<QString, QString> names;
    for (const lan::PointStep &step : plan.steps) {
        const auto it = std::find_if(
            devices.begin(), devices.end(), [&](const lan::DeviceState &d) { return d.key == step.key; });
        if (step.isPossible && it != devices.end() && it->kind == lan::Kind::NerdQAxe) {
            wanted << step.key;
            names.insert(step.key, step.name);
        }
    }
    m_codesArea->setVisible(!wanted.isEmpty());
    QStringList sorted = wanted;
    sorted.sort();
    if (QStringList(m_codes.keys()) == sorted)
        return; // what is typed stays
    while (QLayoutItem *item = m_codesGrid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_codes.clear();
    constexpr int perRow = 2;
    for (int i = 0; i < wanted.size(); ++i) {
        auto *name = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
        name->show(names.value(wanted[i]));
        letElide(name);
        auto *field = new QLineEdit;
        field->setObjectName(QStringLiteral("point-code-") + wanted[i]);
        field->setAccessibleName(tr("One-time code of %1").arg(names.value(wanted[i])));
        field->setPlaceholderText(QStringLiteral("123456"));
        field->setMaxLength(codeLength);
        field->setFixedWidth(110);
        field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(field, &QLineEdit::textChanged, this, &PointPlanPage::codesChanged);
        m_codesGrid->addWidget(name, i / perRow, i % perRow * 3);
        m_codesGrid->addWidget(field, i / perRow, i % perRow * 3 + 1);
        m_codesGrid->setColumnStretch(i % perRow * 3 + 2, 1);
        m_codes.insert(wanted[i], field);
    }
    const int lines = std::min<int>(3, (int(wanted.size()) + perRow - 1) / perRow);
    m_codesArea->setFixedHeight(m_codesHelp->heightForWidth(std::max(400, width())) + 10 + lines * 36);
}

QMap<QString, QString> PointPlanPage::codes() const
{
    QMap<QString, QString> codes;
    for (auto it = m_codes.begin(); it != m_codes.end(); ++it) {
        if (const QString text = it.value()->text().trimmed(); !text.isEmpty())
            codes.insert(it.key(), text);
    }
    return codes;
}

bool PointPlanPage::hasWrongCode() const
{
    static const QRegularExpression code(QStringLiteral("^\\d{6}$"));
    bool isWrong = false;
    for (QLineEdit *field : m_codes) {
        const QString text = field->text().trimmed();
        const bool isThisWrong = text.size() >= codeLength && !code.match(text).hasMatch();
        if (field->property("invalid").toBool() != isThisWrong) {
            field->setProperty("invalid", isThisWrong);
            field->style()->unpolish(field);
            field->style()->polish(field);
        }
        isWrong = isWrong || (!text.isEmpty() && !code.match(text).hasMatch());
    }
    return isWrong;
}

void PointPlanPage::forgetCodes()
{
    for (QLineEdit *field : std::as_const(m_codes))
        field->clear();
}

} // namespace widgets
