// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Transport.h"

#include "core/lan/TransportEngine.h"

namespace lan {

Transport::Transport(TransportOptions options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_engine(std::make_unique<Engine>(options))
{
}

Transport::~Transport() = default;

quint64 Transport::begin(const QHostAddress &device, std::unique_ptr<Line> line, const Credentials &credentials)
{
    return m_engine->add(device, std::move(line), credentials);
}

void Transport::cancel(quint64 id)
{
    m_engine->cancel(id);
}

int Transport::pending() const
{
    return m_engine->pending();
}

} // namespace lan
