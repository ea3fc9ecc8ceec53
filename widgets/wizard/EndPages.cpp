// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/EndPages.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/QrCode.h"
#include "widgets/text/Words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int codeSide = 132;

void clear(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

RoleLabel *label(TextSize size, Role role, const QString &text, QFont::Weight weight = QFont::Normal)
{
    auto *out = new RoleLabel(size, role, weight);
    out->setWordWrap(true);
    out->show(text);
    return out;
}

QString shown(const QString &key, const QVariant &value)
{
    QString text = value.toString();
    if (key == QLatin1String("general.profile"))
        text = Words::profileTitle(text);
    else if (value.typeId() == QMetaType::QStringList)
        text = value.toStringList().join(u'\n');
    else if (value.typeId() == QMetaType::Double)
        text = QLocale().toString(value.toDouble(), 'g', 6);
    return text.isEmpty() ? Format::unknown() : text;
}

} // namespace

ImportPage::ImportPage(SetupModel &model)
    : SetupPage(model, tr("What is taken from that file"), {})
    , m_summary(label(TextSize::Body, Role::Secondary, {}))
{
    column()->addWidget(m_summary);
    column()->addSpacing(6);
    m_list = new Card;
    m_list->setFocusPolicy(Qt::TabFocus);
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins(16, 10, 16, 10);
    m_lines->setSpacing(7);
    column()->addWidget(m_list);
}

QWidget *ImportPage::firstField()
{
    return m_list;
}

void ImportPage::load()
{
    clear(m_lines);
    if (!m_model.import())
        return;
    using Fate = ImportLine::Fate;
    const QList<ImportLine> &lines = m_model.import()->lines;
    const auto count = [&](Fate fate) {
        return int(std::count_if(lines.begin(), lines.end(), [&](const ImportLine &l) { return l.fate == fate; }));
    };
    m_summary->show(tr("The file of %1. Taken: %2. Not taken: %3. Not needed: %4.")
                        .arg(m_model.import()->program)
                        .arg(count(Fate::Taken))
                        .arg(count(Fate::Refused))
                        .arg(count(Fate::Ignored)));
    const auto signOf = [](Fate fate) {
        return fate == Fate::Taken ? tr("✓ taken") : fate == Fate::Refused ? tr("✕ not taken") : tr("– not needed");
    };
    int signWidth = 92;
    for (const Fate fate : { Fate::Refused, Fate::Taken, Fate::Ignored })
        signWidth = std::max(
            signWidth, QFontMetrics(themeFont(TextSize::Label, QFont::Medium)).horizontalAdvance(signOf(fate)) + 2);
    QStringList spoken;
    for (const Fate fate : { Fate::Refused, Fate::Taken, Fate::Ignored }) {
        for (const ImportLine &line : lines) {
            if (line.fate != fate)
                continue;
            const QString sign = signOf(fate);
            auto *box = new QWidget;
            auto *column = new QVBoxLayout(box);
            column->setContentsMargins({});
            column->setSpacing(1);
            auto *head = new QHBoxLayout;
            head->setSpacing(10);
            auto *state = new RoleLabel(TextSize::Label,
                fate == Fate::Taken         ? Role::Ok
                    : fate == Fate::Refused ? Role::Bad
                                            : Role::Faint,
                QFont::Medium);
            state->show(sign);
            state->setFixedWidth(signWidth);
            auto *key = new RoleLabel(TextSize::Body, Role::Text, QFont::Medium);
            key->show(line.key);
            auto *value = new RoleLabel(TextSize::Label, Role::Faint);
            value->show(line.value);
            letElide(key);
            letElide(value);
            head->addWidget(state);
            head->addWidget(key);
            head->addWidget(value, 1);
            column->addLayout(head);
            auto *why = label(TextSize::Label, Role::Secondary, line.why);
            why->setContentsMargins(signWidth + 10, 0, 0, 0);
            column->addWidget(why);
            m_lines->addWidget(box);
            spoken.append(sign + u' ' + line.key + QStringLiteral(". ") + line.why);
        }
    }
    m_list->setAccessibleName(spoken.join(u'\n'));
}

MachinesSetupPage::MachinesSetupPage(SetupModel &model)
    : SetupPage(model, tr("Where machines connect"),
        tr("Your machines find Hashstead at these ports of this computer. Other programs may hold a port already: then a free one "
           "is offered."))
    , m_address(new ChoiceBox)
{
    m_address->setObjectName(QStringLiteral("listenAddress"));
    addControl(tr("Who can connect"), m_address);
    addProblemLabel(QStringLiteral("listenAddress"));
    addLine(QStringLiteral("sv1Port"),
        tr("Port for Stratum V1, which nearly all machines speak (V2 is understood there too)"), QStringLiteral("3333"),
        &SetupAnswers::sv1Port);
    addLine(QStringLiteral("sv2Port"), tr("Port for Stratum V2 alone"), QStringLiteral("3336"), &SetupAnswers::sv2Port);
    connect(m_address, &QComboBox::activated, this, [this] {
        m_model.answers.listenAddress = m_address->currentData().toString();
        Q_EMIT edited();
    });
}

void MachinesSetupPage::setAddresses(const QStringList &addresses)
{
    m_addresses = addresses;
}

void MachinesSetupPage::load()
{
    m_address->clear();
    m_address->addItem(
        tr("Machines of your network, on every address of this computer (0.0.0.0)"), QStringLiteral("0.0.0.0"));
    for (const QString &address : std::as_const(m_addresses)) {
        if (m_address->findData(address) < 0 && address != QLatin1String("127.0.0.1"))
            m_address->addItem(tr("Machines of the network of %1").arg(address), address);
    }
    m_address->addItem(tr("Only programs on this computer (127.0.0.1)"), QStringLiteral("127.0.0.1"));
    const QString now = m_model.answers.listenAddress;
    if (m_address->findData(now) < 0)
        m_address->addItem(now, now);
    m_address->setCurrentIndex(m_address->findData(now));
    loadLines();
}

ReviewPage::ReviewPage(SetupModel &model)
    : SetupPage(model, tr("Ready"),
        tr("This goes into the settings file. An older file is kept beside it, and everything can be changed later on the page "
           "Settings."))
    , m_pinned(label(TextSize::Label, Role::Warning, {}))
    , m_errors(label(TextSize::Body, Role::Bad, {}))
{
    auto *card = new Card;
    m_lines = new QVBoxLayout(card);
    m_lines->setContentsMargins(16, 10, 16, 10);
    m_lines->setSpacing(8);
    column()->addWidget(card);
    m_pinned->setObjectName(QStringLiteral("pinned"));
    m_errors->setObjectName(QStringLiteral("errors"));
    column()->addWidget(m_pinned);
    column()->addWidget(m_errors);
}

QString ReviewPage::titleOf(const QString &key) const
{
    for (const SettingRow &row : m_rows) {
        if (row.spec.key == key)
            return row.spec.title;
    }
    return key;
}

void ReviewPage::load()
{
    clear(m_lines);
    showErrors({});
    const QVariantMap settings = m_model.settings();
    QStringList pinned;
    QStringList keys; // in the order of the settings page
    for (const SettingRow &row : std::as_const(m_rows)) {
        if (settings.contains(row.spec.key))
            keys.append(row.spec.key);
    }
    for (const QString &key : settings.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString &key : std::as_const(keys)) {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins({});
        row->setSpacing(12);
        auto *name = label(TextSize::Body, Role::Secondary, titleOf(key));
        name->setFixedWidth(170);
        name->setToolTip(key);
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *value = label(TextSize::Body, Role::Text, shown(key, settings.value(key)), QFont::Medium);
        row->addWidget(name, 0, Qt::AlignTop);
        row->addWidget(value, 1);
        m_lines->addWidget(box);
        for (const SettingRow &known : std::as_const(m_rows)) {
            if (known.spec.key == key && known.origin > SettingRow::Origin::File)
                pinned.append(key);
        }
    }
    if (!m_model.passwords().isEmpty())
        m_lines->addWidget(label(
            TextSize::Label, Role::Secondary, tr("The node's password is sealed and kept apart from this file.")));
    m_pinned->show(pinned.isEmpty()
            ? QString()
            : tr("The command line or the environment sets %1 for this run: what is written here "
                 "counts from the next start without that.")
                  .arg(pinned.join(QStringLiteral(", "))));
    m_pinned->setVisible(!pinned.isEmpty());
}

void ReviewPage::showErrors(const QMap<QString, QString> &errors)
{
    QStringList lines;
    for (auto it = errors.begin(); it != errors.end(); ++it)
        lines.append(it.key().isEmpty() ? it.value() : QStringLiteral("%1: %2").arg(titleOf(it.key()), it.value()));
    m_errors->show(lines.join(u'\n'));
    m_errors->setVisible(!lines.isEmpty());
}

DonePage::DonePage(SetupModel &model)
    : SetupPage(model, tr("Now point a machine here"),
        tr("Open the machine's own page in a browser and enter one of these lines as its pool. It appears in the window with its "
           "first connection."))
{
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(10);
    column()->addLayout(m_lines);
}

void DonePage::setEndpoints(const Endpoints &endpoints)
{
    m_endpoints = endpoints;
    load();
}

void DonePage::addLine(const QString &title, const QString &text)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 10, 12, 10);
    row->setSpacing(12);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label(TextSize::Label, Role::Secondary, title, QFont::Medium));
    auto *value = label(TextSize::Label, Role::Text, text, QFont::DemiBold);
    column->addWidget(value);
    row->addLayout(column, 1);
    auto *copy = new CopyButton;
    copy->setCopyText(text);
    copy->setObjectName(QStringLiteral("copy%1").arg(m_lines->count()));
    column->addSpacing(4);
    column->addWidget(copy, 0, Qt::AlignLeft);
    column->addStretch(1);
    if (text.startsWith(u"stratum")) {
        auto *code = new QrCode;
        code->setFixedSize(codeSide, codeSide);
        code->setText(text.toUtf8());
        code->setAccessibleName(tr("QR code of %1").arg(text));
        row->addWidget(code, 0, Qt::AlignVCenter);
    }
    m_lines->addWidget(card);
}

void DonePage::load()
{
    clear(m_lines);
    if (m_endpoints.sv1.isEmpty() && m_endpoints.sv2.isEmpty()) {
        m_lines->addWidget(label(TextSize::Body, Role::Warning,
            tr("No port listens for machines. The page Logs says why; the ports stand on the page Settings.")));
        return;
    }
    for (const QString &at : m_endpoints.sv1)
        addLine(tr("Pool (Stratum V1)"), Endpoints::sv1Url(at));
    for (const QString &at : m_endpoints.sv2)
        addLine(tr("Pool (Stratum V2, with the key that proves this computer)"), m_endpoints.sv2Url(at));
    addLine(tr("User: the machine's name here. Password: anything"), QStringLiteral("attic"));
    if (m_model.answers.profile == QLatin1String("demo"))
        m_lines->addWidget(label(TextSize::Body, Role::Secondary,
            tr("The demo has machines of its own, so that there is something to look at. A real one may join it: everything stays "
               "play money.")));
}

} // namespace widgets
