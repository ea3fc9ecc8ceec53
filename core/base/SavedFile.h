// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QFileDevice>

/// Puts \a content in the place of the file at \a path: on disk when it returns, and whole or not at all, also when the
/// disk is full or the power fails. \a permissions: of the new file, from its first byte on; none: as the system
/// gives. The only place that saves a file. Errors: Io (the path and the system's words); the old file is as it was
/// then.
Result<void> saveFile(const QString &path, QByteArrayView content, QFileDevice::Permissions permissions = {});

/// For files that nobody else may read.
inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
