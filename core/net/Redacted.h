// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace net {

/// An address that still tells machines apart but not where they are: "192.168.1.7" -> "192.168.1.x",
/// "2001:db8::7" -> "2001:db8:0:0:x", anything else -> the start of its SHA-256.
QString redacted(const QString &address);
/// \a address as text, redacted when that is asked for: for logs, and for names that are made of addresses.
QString addressText(const QHostAddress &address, bool isRedacted);

} // namespace net
