// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/MemoryTrim.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace app {

MemoryTrim::MemoryTrim()
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [] { run(); });
    m_timer.start(std::chrono::minutes(1));
}

void MemoryTrim::run()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace app
