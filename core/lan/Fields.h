// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <nlohmann/json.hpp>
#include <optional>

namespace lan {

struct Range {
    double least = 0;
    double most = 0;
};
namespace range {
inline constexpr Range celsius { -40, 250 };
inline constexpr Range rpm { 0, 50'000 };
inline constexpr Range percent { 0, 100 };
inline constexpr Range watts { 0, 100'000 };
inline constexpr Range megahertz { 0, 10'000 };
inline constexpr Range millivolts { 0, 50'000 };
inline constexpr Range rate { 0, 1e12 }; ///< in a device's own unit
inline constexpr Range seconds { 0, 3e9 };
} // namespace range

/// \a text as one line without control characters, at most \a most characters.
QString plainText(const QString &text, qsizetype most);
QString textOf(const nlohmann::json &value); ///< of a string, as it is; empty otherwise
/// \a what joins \a complaints, shortened, while there is room.
void complain(QStringList &complaints, const QString &what);

/// The members of one object that a device sent. What is missing or null is unknown; what makes no sense is unknown,
/// and the complaints say so. Numbers and claims may stand in texts. Object and complaints outlive this.
class Fields {
public:
    Fields(const nlohmann::json &object, QStringList &complaints, QString prefix = {});

    bool has(const char *key) const { return find(key) != nullptr; }
    std::optional<double> number(const char *key, Range range) const;
    std::optional<quint64> count(const char *key) const; ///< "156.0000" too
    std::optional<bool> flag(const char *key) const; ///< "true", "1" and 1 too
    std::optional<double> difficulty(const char *key) const; ///< "65.5K" too
    QString text(
        const char *key, qsizetype most = 200) const; ///< plainText(), a number as it is written; empty: unknown
    /// An array of objects, or one object; null: there is none, or it is something else.
    const nlohmann::json *list(const char *key) const;
    const nlohmann::json *array(const char *key) const; ///< of anything; null as list()
    const nlohmann::json *object(const char *key) const; ///< null as list()
    void complain(const char *key, const nlohmann::json &value, const char *why) const;
    void complain(const char *key, const QString &what) const;

private:
    const nlohmann::json *find(const char *key) const;

    const nlohmann::json &m_object;
    QStringList &m_complaints;
    QString m_prefix;
};

/// The first object of the array \a key of \a body; an empty object where there is none.
const nlohmann::json &firstOf(const nlohmann::json &body, const char *key);

} // namespace lan
