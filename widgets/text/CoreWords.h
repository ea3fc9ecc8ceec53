// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace widgets {

/// Sentences of the core in the user's language. Services speak English: in their states and errors, in logs, in
/// files and over the API. There, sentences that people see are marked with QT_TRANSLATE_NOOP("core", ...), and
/// translations/core.ts lists these patterns. The window finds the pattern again in a sentence, wherever it comes
/// from: this program, a core on another machine, or a history of last year.
class CoreWords {
public:
    /// \a english translated, and its arguments, where they are sentences themselves. What is no known sentence stays
    /// as it is: words of other programs and of the system, names, numbers. Hostile text costs little time.
    static QString of(const QString &english);
};

} // namespace widgets
