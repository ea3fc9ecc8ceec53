// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QStringList>

#include <nlohmann/json.hpp>
#include <optional>

namespace lan {

/// An object that an ESP-Miner device sent. Errors: Malformed, Truncated (it ended inside: a value that is missing
/// would be taken for one that the device does not know), Limit.
Result<nlohmann::json> readEspJson(QByteArrayView body);

/// \a text without line breaks and control characters, at most \a most characters.
QString printable(const QString &text, qsizetype most);

struct Bounds {
    double least = 0;
    double most = 0;
};

/// The members of one object of a device. A member of a wrong type or out of bounds is read as absent, and the
/// complaints say so; one that is missing or null is absent without. Numbers and yes or no may stand in text.
class EspFields {
public:
    /// \a object and \a complaints outlive it. \a prefix is named in complaints: "pools[0].".
    EspFields(const nlohmann::json &object, QStringList &complaints, QString prefix = {});

    bool has(const char *key) const; ///< and is not null
    std::optional<double> number(const char *key, Bounds bounds) const;
    std::optional<quint64> count(const char *key) const; ///< whole and not negative
    std::optional<bool> flag(const char *key) const; ///< also 0 and 1
    /// A difficulty as number or as text with a suffix: "4.29G".
    std::optional<double> difficulty(const char *key) const;
    QString text(const char *key, qsizetype most = 255) const; ///< printable(); empty: absent
    const nlohmann::json *list(const char *key) const; ///< null: absent
    const nlohmann::json *object(const char *key) const; ///< null: absent
    void complain(const char *key, const QString &what) const;

private:
    const nlohmann::json *find(const char *key) const;
    std::optional<double> asNumber(const char *key, const nlohmann::json &value) const;

    const nlohmann::json &m_object;
    QStringList &m_complaints;
    QString m_prefix;
};

} // namespace lan
