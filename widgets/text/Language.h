// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>

namespace widgets {

/// The language that texts, numbers and dates are in: translations of ours (:/hashstead/i18n) and of Qt, and the
/// default locale. Texts that exist already stay as they are. One at a time; GUI thread; needs an application object.
class Language final {
    Q_DISABLE_COPY_MOVE(Language)
public:
    Language();
    ~Language();

    /// "en", "de", ..., "pt-BR": what set() takes, in the order of menus.
    static QStringList all();
    /// As its speakers write it: "Deutsch". Empty for what all() does not hold.
    static QString nameOf(const QString &code);
    /// \a setting itself, or for "system" the best of \a wanted, which are names as of QLocale::uiLanguages(); English
    /// where there is none.
    static QString chosen(const QString &setting, const QStringList &wanted);
    static QString chosen(const QString &setting);
    /// The translation's name in file names: "pt_BR".
    static QString fileCode(const QString &code);

    /// Changes the language. Where \a code is the system's language, numbers are written as the system's region does.
    void set(const QString &code);
    QString code() const { return m_code; } ///< empty before set()

private:
    QString m_code;
    std::unique_ptr<QTranslator> m_qt;
    std::unique_ptr<QTranslator> m_ours;
};

} // namespace widgets
