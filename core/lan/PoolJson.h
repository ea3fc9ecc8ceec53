// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Device.h"

namespace lan {

/// Pools as text for the book, without passwords.
QByteArray poolsToJson(const QList<PoolEntry> &pools);
/// Entries that make no sense are left out. Errors: Malformed.
Result<QList<PoolEntry>> poolsFromJson(const QByteArray &json);

/// The passwords of \a pools alone, for the secret store; empty where none is known.
QByteArray passwordsOf(const QList<PoolEntry> &pools);
/// Gives \a pools the passwords that passwordsOf() took from the same list.
void addPasswords(QList<PoolEntry> &pools, const QByteArray &passwords);
void dropPasswords(QList<PoolEntry> &pools);

/// "stratum+tcp://host:3333, user; …": for people and logs, without passwords.
QString poolsText(const QList<PoolEntry> &pools);

} // namespace lan
