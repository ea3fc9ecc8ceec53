// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/SettingEditor.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/text/Language.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>

namespace widgets {

namespace {

QString asText(const SettingSpec &spec, const QVariant &value)
{
    if (spec.type == SettingType::List)
        return value.toStringList().join(u'\n');
    if (spec.type == SettingType::Real)
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

/// The text as a value of the default's type; invalid when it is none.
QVariant fromText(const SettingSpec &spec, const QString &text)
{
    const QString trimmed = text.trimmed();
    bool isOk = true;
    QVariant value;
    switch (spec.type) {
    case SettingType::Integer:
        value = trimmed.toLongLong(&isOk);
        break;
    case SettingType::Real:
        value = trimmed.toDouble(&isOk);
        break;
    case SettingType::Duration:
        value = spec.defaultValue.metaType().id() == QMetaType::Double ? QVariant(trimmed.toDouble(&isOk))
                                                                       : QVariant(trimmed.toLongLong(&isOk));
        break;
    case SettingType::List: {
        QStringList entries;
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                entries << line.trimmed();
        }
        value = entries;
        break;
    }
    default:
        value = SettingEditor::isSecret(spec.key) ? text : trimmed;
        break;
    }
    if (!isOk)
        return {};
    if (spec.defaultValue.isValid() && value.metaType() != spec.defaultValue.metaType())
        value.convert(spec.defaultValue.metaType());
    return value;
}

QString translated(const QString &english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate("Setting", english.toUtf8().constData());
}

/// Languages are called what their speakers call them.
QString choiceName(const SettingSpec &spec, const QString &choice)
{
    const QString language = spec.key == QLatin1String("window.language") ? Language::nameOf(choice) : QString();
    return language.isEmpty() ? translated(choice) : language;
}

void markInvalid(QWidget *control, bool isInvalid)
{
    if (control->property("invalid").toBool() == isInvalid)
        return;
    control->setProperty("invalid", isInvalid);
    control->style()->unpolish(control);
    control->style()->polish(control);
}

constexpr int controlWidth = 320;

} // namespace

SettingEditor::SettingEditor(const SettingRow &row, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_note(new RoleLabel(TextSize::Small, Role::Faint))
    , m_wrong(new RoleLabel(TextSize::Label, Role::Bad, QFont::Medium))
{
    setObjectName(row.spec.key);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 10, 0, 8);
    columns->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new RoleLabel(TextSize::Body, Role::Text, QFont::Medium);
    title->show(row.spec.title.isEmpty() ? row.spec.key : translated(row.spec.title));
    title->setToolTip(row.spec.key);
    auto *help = new RoleLabel(TextSize::Label, Role::Secondary);
    help->setWordWrap(true);
    help->show(translated(row.spec.help));
    words->addWidget(title);
    words->addWidget(help);
    words->addStretch(1);
    columns->addLayout(words, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(3);
    QWidget *control = makeControl();
    control->setFixedWidth(controlWidth);
    m_control->setAccessibleName(title->text());
    m_control->setAccessibleDescription(help->text());
    setFocusProxy(m_control);
    m_wrong->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setFixedWidth(controlWidth);
    m_wrong->setFixedWidth(controlWidth);
    right->addWidget(control);
    right->addWidget(m_wrong);
    right->addWidget(m_note);
    right->addStretch(1);
    columns->addLayout(right);
    revert();
}

bool SettingEditor::isSecret(const QString &key)
{
    return key.endsWith(QLatin1String("password")) || key.endsWith(QLatin1String("secret"));
}

QWidget *SettingEditor::makeControl()
{
    switch (m_row.spec.type) {
    case SettingType::Bool:
        return makeSwitch();
    case SettingType::Choice:
        return makeChoice();
    case SettingType::List:
        return makeList();
    case SettingType::Path:
        return makePath();
    case SettingType::Integer:
    case SettingType::Real:
    case SettingType::Duration:
    case SettingType::Text:
        return makeLine();
    }
    return makeLine();
}

QWidget *SettingEditor::makeLine()
{
    auto *line = new QLineEdit;
    m_control = line;
    if (isSecret(m_row.spec.key))
        line->setEchoMode(QLineEdit::Password);
    m_read = [this, line] { return fromText(m_row.spec, line->text()); };
    m_write = [this, line](const QVariant &value) { line->setText(asText(m_row.spec, value)); };
    connect(line, &QLineEdit::textEdited, this, &SettingEditor::changed);
    if (m_row.spec.type != SettingType::Duration)
        return line;
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto *unit = new RoleLabel(TextSize::Body, Role::Faint);
    unit->show(tr("seconds"));
    row->addWidget(line, 1);
    row->addWidget(unit);
    return box;
}

QWidget *SettingEditor::makePath()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    QWidget *line = makeLine();
    auto *browse = new QPushButton(tr("Choose\u2026"));
    row->addWidget(line, 1);
    row->addWidget(browse);
    auto *edit = static_cast<QLineEdit *>(line);
    connect(browse, &QPushButton::clicked, this, [this, edit] {
        auto *dialog = new QFileDialog(this, translated(m_row.spec.title), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this, edit](const QString &path) {
            edit->setText(path);
            changed();
        });
        dialog->open();
    });
    return box;
}

QWidget *SettingEditor::makeList()
{
    auto *text = new QPlainTextEdit;
    m_control = text;
    text->setTabChangesFocus(true);
    constexpr int lineHeight = 16;
    text->setFixedHeight(14 + lineHeight * int(std::clamp<qsizetype>(m_row.value.toStringList().size() + 1, 2, 6)));
    text->setPlaceholderText(tr("one per line"));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_read = [this, text] { return fromText(m_row.spec, text->toPlainText()); };
    m_write = [this, text](const QVariant &value) {
        const QSignalBlocker quiet(text);
        text->setPlainText(asText(m_row.spec, value));
    };
    connect(text, &QPlainTextEdit::textChanged, this, &SettingEditor::changed);
    return text;
}

QWidget *SettingEditor::makeChoice()
{
    auto *box = new ChoiceBox;
    m_control = box;
    box->setFocusPolicy(Qt::StrongFocus);
    for (const QString &choice : std::as_const(m_row.spec.choices))
        box->addItem(choiceName(m_row.spec, choice), choice);
    m_read = [box] { return box->currentData(); };
    m_write = [box](const QVariant &value) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->findData(value.toString()));
    };
    connect(box, &QComboBox::currentIndexChanged, this, &SettingEditor::changed);
    return box;
}

QWidget *SettingEditor::makeSwitch()
{
    auto *box = new TickBox(tr("On"));
    m_control = box;
    m_read = [box] { return QVariant(box->isChecked()); };
    m_write = [box](const QVariant &value) {
        const QSignalBlocker quiet(box);
        box->setChecked(value.toBool());
    };
    connect(box, &QCheckBox::toggled, this, &SettingEditor::changed);
    return box;
}

QVariant SettingEditor::value() const
{
    return m_read();
}

bool SettingEditor::isChanged() const
{
    const QVariant now = value();
    if (!now.isValid())
        return true;
    return asText(m_row.spec, now) != asText(m_row.spec, m_row.value);
}

void SettingEditor::setRow(const SettingRow &row)
{
    const bool keepsEdit = isChanged();
    const QVariant edit = value();
    m_row = row;
    if (!keepsEdit || asText(row.spec, edit) == asText(row.spec, row.value))
        revert();
    else
        refreshNotes();
}

void SettingEditor::revert()
{
    m_write(m_row.value.isValid() ? m_row.value : m_row.spec.defaultValue);
    m_error.clear();
    refreshNotes();
}

void SettingEditor::choose(const QVariant &value)
{
    m_write(value);
    changed();
}

void SettingEditor::changed()
{
    m_error.clear();
    refreshNotes();
    Q_EMIT edited();
}

QString SettingEditor::rangeText() const
{
    const SettingSpec &spec = m_row.spec;
    if (spec.minimum.isValid() && spec.maximum.isValid())
        return tr("Allowed is %1 to %2.").arg(asText(spec, spec.minimum), asText(spec, spec.maximum));
    if (spec.minimum.isValid())
        return tr("Allowed is %1 and more.").arg(asText(spec, spec.minimum));
    if (spec.maximum.isValid())
        return tr("Allowed is up to %1.").arg(asText(spec, spec.maximum));
    return {};
}

QString SettingEditor::problem() const
{
    const QVariant now = value();
    if (!now.isValid())
        return m_row.spec.type == SettingType::Integer ? tr("This is no whole number. %1").arg(rangeText()).trimmed()
                                                       : tr("This is no number. %1").arg(rangeText()).trimmed();
    const bool isNumber = m_row.spec.type == SettingType::Integer || m_row.spec.type == SettingType::Real
        || m_row.spec.type == SettingType::Duration;
    if (!isNumber)
        return {};
    const bool isBelow = m_row.spec.minimum.isValid() && now.toDouble() < m_row.spec.minimum.toDouble();
    const bool isAbove = m_row.spec.maximum.isValid() && now.toDouble() > m_row.spec.maximum.toDouble();
    return isBelow || isAbove ? rangeText() : QString();
}

void SettingEditor::setError(const QString &error)
{
    m_error = error;
    refreshNotes();
}

void SettingEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::of(this).color(Role::Grid));
}

void SettingEditor::refreshNotes()
{
    const QString wrong = m_error.isEmpty() ? problem() : m_error;
    m_wrong->show(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
    markInvalid(m_control, !wrong.isEmpty());
    QStringList notes;
    switch (m_row.origin) {
    case SettingRow::Origin::Default:
        notes << tr("default");
        break;
    case SettingRow::Origin::File:
        notes << tr("from the settings file");
        break;
    case SettingRow::Origin::Environment:
        notes << tr("set by an environment variable, which wins over this page");
        break;
    case SettingRow::Origin::CommandLine:
        notes << tr("set on the command line, which wins over this page");
        break;
    }
    if (isSecret(m_row.spec.key))
        notes.clear(); // what is stored stands elsewhere
    if (isChanged())
        notes = QStringList { tr("changed") };
    if (m_row.spec.needsRestart)
        notes << tr("needs a restart");
    m_note->setRole(isChanged() ? Role::Accent : Role::Faint);
    m_note->show(notes.join(QStringLiteral(" \u00b7 ")));
}

bool SettingEditor::matches(const QString &words) const
{
    const QString all = m_row.spec.key + u' ' + translated(m_row.spec.title) + u' ' + translated(m_row.spec.help);
    const auto parts = QStringView(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        parts.begin(), parts.end(), [&](QStringView part) { return all.contains(part, Qt::CaseInsensitive); });
}

} // namespace widgets
