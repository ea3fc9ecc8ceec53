// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

namespace app {

/// `hashsteadd lan ...` as typed, checked for form: which command, its words, its options.
struct LanCommand {
    /// What a command reads from stdin: never from argv.
    enum class Input : quint8 { None, Password, Code };

    QString name;
    QStringList words;
    QMap<QString, QString> options; ///< without dashes; a flag has the value "yes"

    /// Errors: Malformed, saying what is allowed.
    static Result<LanCommand> parse(const QStringList &arguments);
    static QString helpText();
    Input input() const;
    bool has(const QString &option) const { return options.contains(option); }

    /// Commands that wait for the end of what they began: a search, a change of pools.
    bool isLong() const;
    /// What it orders, with devices found in \a now by key, address or a name that one alone has; "all" are all of the
    /// kind that the command is for. \a input is what stdin gave. None for list, show, schedules, templates and help.
    /// Errors: NotFound, Malformed, OutOfRange, AlreadyExists (several have that name).
    Result<std::optional<lan::Order>> order(const lan::Snapshot &now, const QString &input) const;
    /// The devices that the words name. Errors: NotFound, AlreadyExists.
    Result<QStringList> devices(const lan::Snapshot &now, const QStringList &names) const;

private:
    Result<std::optional<lan::Order>> changeOrder(const lan::Snapshot &now, const QString &input) const;
    Result<std::optional<lan::Order>> rowOrder(const lan::Snapshot &now, const QString &input) const;
    Result<std::optional<lan::Order>> planOrder(const lan::Snapshot &now) const;
};

} // namespace app
