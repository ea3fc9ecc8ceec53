// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/PoolsPage.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/wizard/NodePages.h"
#include "widgets/wizard/PoolPresets.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets {

/// One pool of the list.
class PoolsPage::Row final : public QWidget {
public:
    Row(int index, const SetupPool &pool, int count, const QString &network)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 4);
        column->setSpacing(4);
        const PoolPreset *preset = PoolPresets::find(pool.url);
        auto *head = new QHBoxLayout;
        auto *title = new RoleLabel(TextSize::Label, Role::Secondary, QFont::Medium);
        const QString name = preset ? preset->name : PoolsPage::tr("Pool");
        title->show(count == 1 ? name
                : index == 0   ? PoolsPage::tr("%1, used first").arg(name)
                               : PoolsPage::tr("%1, when those above are away").arg(name));
        head->addWidget(title, 1);
        if (index > 0) {
            up = new QPushButton(PoolsPage::tr("Prefer"));
            up->setObjectName(QStringLiteral("poolUp%1").arg(index));
            up->setAccessibleName(PoolsPage::tr("Prefer %1").arg(name));
            makeLink(up);
            head->addWidget(up);
            head->addSpacing(10);
        }
        remove = new QPushButton(PoolsPage::tr("Remove"));
        remove->setObjectName(QStringLiteral("poolRemove%1").arg(index));
        remove->setAccessibleName(PoolsPage::tr("Remove %1").arg(name));
        makeLink(remove);
        head->addWidget(remove);
        column->addLayout(head);
        url = line(
            QStringLiteral("poolUrl%1").arg(index), PoolsPage::tr("Address of pool %1").arg(index + 1), pool.url);
        url->setPlaceholderText(QStringLiteral("stratum2+tcp://host:port/authority-key"));
        column->addWidget(url);
        identity = line(QStringLiteral("poolIdentity%1").arg(index),
            PoolsPage::tr("User name at pool %1").arg(index + 1), pool.identity);
        identity->setPlaceholderText(PoolPresets::identityHint(preset, network));
        column->addWidget(identity);
        problem = new RoleLabel(TextSize::Label, Role::Bad);
        problem->setObjectName(QStringLiteral("pool%1Problem").arg(index));
        problem->setWordWrap(true);
        problem->hide();
        column->addWidget(problem);
        if (preset) {
            auto *about = new RoleLabel(TextSize::Label, Role::Faint);
            about->setWordWrap(true);
            about->show(PoolPresets::about(*preset));
            column->addWidget(about);
        }
    }

    QLineEdit *url;
    QLineEdit *identity;
    RoleLabel *problem;
    QPushButton *up = nullptr;
    QPushButton *remove;

private:
    static QLineEdit *line(const QString &id, const QString &name, const QString &text)
    {
        auto *edit = new QLineEdit(text);
        edit->setObjectName(id);
        edit->setAccessibleName(name);
        edit->setCursorPosition(0);
        return edit;
    }
};

/// Apart from the constructor: lupdate takes a brace among the initializers for the function's beginning.
static QStringList modeNames()
{
    return { QCoreApplication::translate("widgets::PoolsPage", "As one"),
        QCoreApplication::translate("widgets::PoolsPage", "Each machine apart") };
}

PoolsPage::PoolsPage(SetupModel &model)
    : SetupPage(model, tr("The pools"),
        tr("Your machines mine at the first one. When it is away the next takes over, and the first is used again when it is "
           "well. Hashstead reaches pools over Stratum V2; your machines may speak V1."))
    , m_network(makeNetworkBox())
    , m_presets(new ChoiceBox)
    , m_mode(new Segmented(modeNames(), tr("How the pool sees your machines")))
{
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(4);
    column()->addLayout(m_rowColumn);
    addProblemLabel(QStringLiteral("pools"));
    m_presets->setObjectName(QStringLiteral("poolPresets"));
    addControl(tr("Add a pool"), m_presets);
    m_network->setObjectName(QStringLiteral("poolNetwork"));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(addControl(tr("Network"), m_network), 1);
    m_mode->setObjectName(QStringLiteral("poolMode"));
    row->addWidget(addControl(tr("How the pool sees your machines"), m_mode), 1);
    column()->addLayout(row);
    connect(m_presets, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            addPool(m_presets->itemData(index).toString());
    });
    connect(m_network, &QComboBox::activated, this, [this] {
        m_model.setNetwork(m_network->currentData().toString());
        fillPresets();
        rebuild();
        Q_EMIT edited();
    });
    connect(m_mode, &Segmented::chosen, this, [this](int index) {
        m_model.answers.upstreamMode = index == 0 ? QStringLiteral("aggregated") : QStringLiteral("per-machine");
    });
}

void PoolsPage::fillPresets()
{
    m_presets->clear();
    m_presets->addItem(tr("Choose a pool…"));
    for (const PoolPreset &preset : PoolPresets::all()) {
        if (preset.network == m_model.answers.network)
            m_presets->addItem(preset.name, preset.id);
    }
    m_presets->addItem(tr("Another pool…"), QString());
}

void PoolsPage::addPool(const QString &presetId)
{
    SetupPool pool;
    for (const PoolPreset &preset : PoolPresets::all()) {
        if (preset.id == presetId)
            pool.url = preset.url;
    }
    m_model.answers.pools.append(pool);
    m_presets->setCurrentIndex(0);
    rebuild();
    Row *row = m_rows.last();
    (pool.url.isEmpty() ? row->url : row->identity)->setFocus();
    Q_EMIT edited();
}

void PoolsPage::move(int from, int to)
{
    m_model.answers.pools.move(from, to);
    rebuild();
    m_rows[to]->identity->setFocus();
    Q_EMIT edited();
}

void PoolsPage::changed()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_model.answers.pools[i] = { m_rows[i]->url->text(), m_rows[i]->identity->text() };
    Q_EMIT edited();
}

void PoolsPage::rebuild()
{
    for (Row *row : std::as_const(m_rows)) {
        row->hide(); // its button may be what brought us here
        row->deleteLater();
    }
    m_rows.clear();
    const QList<SetupPool> &pools = m_model.answers.pools;
    for (int i = 0; i < pools.size(); ++i) {
        auto *row = new Row(i, pools[i], int(pools.size()), m_model.answers.network);
        m_rows << row;
        m_rowColumn->addWidget(row);
        connect(row->url, &QLineEdit::textEdited, this, &PoolsPage::changed);
        connect(row->identity, &QLineEdit::textEdited, this, &PoolsPage::changed);
        if (row->up)
            connect(row->up, &QPushButton::clicked, this, [this, i] { move(i, i - 1); });
        connect(row->remove, &QPushButton::clicked, this, [this, i] {
            m_model.answers.pools.removeAt(i);
            rebuild();
            firstField()->setFocus();
            Q_EMIT edited();
        });
    }
}

void PoolsPage::load()
{
    m_network->setCurrentIndex(std::max(0, m_network->findData(m_model.answers.network)));
    m_mode->setCurrent(m_model.answers.upstreamMode == QLatin1String("per-machine") ? 1 : 0);
    fillPresets();
    rebuild();
}

QWidget *PoolsPage::firstField()
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_presets) : m_rows.first()->identity;
}

void PoolsPage::showProblems(const QList<SetupProblem> &problems, bool wasAsked)
{
    SetupPage::showProblems(problems, wasAsked);
    for (int i = 0; i < m_rows.size(); ++i) {
        const QString field = QStringLiteral("pool%1").arg(i);
        QString text;
        for (const SetupProblem &problem : problems)
            text = problem.field == field ? problem.text : text;
        const bool hasTyped = !m_rows[i]->identity->text().isEmpty() || !m_rows[i]->url->text().startsWith(u"stratum");
        const bool isShown = !text.isEmpty() && (wasAsked || (hasTyped && !m_rows[i]->url->text().isEmpty()));
        m_rows[i]->problem->show(isShown ? text : QString());
        m_rows[i]->problem->setVisible(isShown);
    }
}

} // namespace widgets
