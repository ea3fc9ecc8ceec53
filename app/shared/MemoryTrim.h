// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace app {

/// Gives memory that is free back to the system, once a minute. The C library keeps what a thread frees for that
/// thread; with a dozen threads that is the sum of each one's busiest moment, for ever. Lives on one thread with an
/// event loop and works for all; it takes less than a millisecond for each ten megabytes that are free.
class MemoryTrim final {
public:
    MemoryTrim();
    Q_DISABLE_COPY_MOVE(MemoryTrim)

    /// At once. Does nothing where the C library has no means for it.
    static void run();

private:
    QTimer m_timer;
};

} // namespace app
