// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

namespace widgets {
namespace {

Q_LOGGING_CATEGORY(lcLanguage, "hashstead.language")

struct Known {
    const char *code;
    const char16_t *name;
};
constexpr Known known[]
    = { { "en", u"English" }, { "de", u"Deutsch" }, { "es", u"Espa\u00f1ol" }, { "fr", u"Fran\u00e7ais" },
          { "pt-BR", u"Portugu\u00eas (Brasil)" }, { "ru", u"\u0420\u0443\u0441\u0441\u043a\u0438\u0439" },
          { "zh-CN", u"\u7b80\u4f53\u4e2d\u6587" }, { "ja", u"\u65e5\u672c\u8a9e" } };

QString languageOf(const QString &code)
{
    return code.section(u'-', 0, 0);
}

} // namespace

Language::Language() = default;

Language::~Language()
{
    if (m_qt)
        QCoreApplication::removeTranslator(m_qt.get());
    if (m_ours)
        QCoreApplication::removeTranslator(m_ours.get());
}

QStringList Language::all()
{
    QStringList codes;
    for (const Known &language : known)
        codes << QLatin1String(language.code);
    return codes;
}

QString Language::nameOf(const QString &code)
{
    for (const Known &language : known) {
        if (code == QLatin1String(language.code))
            return QString::fromUtf16(language.name);
    }
    return {};
}

QString Language::chosen(const QString &setting, const QStringList &wanted)
{
    const QStringList codes = all();
    if (codes.contains(setting))
        return setting;
    for (QString name : wanted) {
        name.replace(u'_', u'-');
        if (codes.contains(name))
            return name;
        // Another script is not read by everybody: traditional Chinese is none of ours.
        if (name.startsWith(QLatin1String("zh")) && !name.startsWith(QLatin1String("zh-Hans")) && name.size() > 2)
            continue;
        for (const QString &code : codes) {
            if (languageOf(code) == languageOf(name))
                return code;
        }
    }
    return codes.first();
}

QString Language::chosen(const QString &setting)
{
    return chosen(setting, QLocale::system().uiLanguages());
}

QString Language::fileCode(const QString &code)
{
    return QString(code).replace(u'-', u'_');
}

void Language::set(const QString &code)
{
    const QString wanted = all().contains(code) ? code : all().first();
    if (wanted == m_code)
        return;
    m_code = wanted;
    const QLocale system = QLocale::system();
    const QLocale ours(fileCode(wanted));
    QLocale::setDefault(system.language() == ours.language() && system.script() == ours.script() ? system : ours);

    const auto load = [](std::unique_ptr<QTranslator> &slot, const QString &file, const QString &folder) {
        if (slot)
            QCoreApplication::removeTranslator(slot.get());
        slot = std::make_unique<QTranslator>();
        if (slot->load(file, folder))
            QCoreApplication::installTranslator(slot.get());
        else
            qCDebug(lcLanguage).noquote() << "no translation" << file << "in" << folder;
    };
    load(m_qt, QStringLiteral("qtbase_") + fileCode(wanted), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_ours, QStringLiteral("hashstead_") + fileCode(wanted), QStringLiteral(":/hashstead/i18n"));
}

} // namespace widgets
