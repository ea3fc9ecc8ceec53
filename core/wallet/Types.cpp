// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Types.h"

#include "core/wallet/Orders.h"

namespace wallet {

QString entryKindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Swept:
        return QStringLiteral("swept");
    case EntryKind::Received:
        return QStringLiteral("received");
    case EntryKind::Sent:
        return QStringLiteral("sent");
    case EntryKind::Reclaimed:
        return QStringLiteral("reclaimed");
    case EntryKind::Swapped:
        return QStringLiteral("swapped");
    case EntryKind::Restored:
        return QStringLiteral("restored");
    }
    return {};
}

QString entryStateName(EntryState state)
{
    switch (state) {
    case EntryState::Pending:
        return QStringLiteral("pending");
    case EntryState::Done:
        return QStringLiteral("done");
    case EntryState::Claimed:
        return QStringLiteral("claimed");
    case EntryState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString sentStateName(SentState state)
{
    switch (state) {
    case SentState::Pending:
        return QStringLiteral("pending");
    case SentState::Claimed:
        return QStringLiteral("claimed");
    case SentState::Reclaimed:
        return QStringLiteral("reclaimed");
    }
    return {};
}

QString lockStateName(LockState state)
{
    switch (state) {
    case LockState::None:
        return QStringLiteral("none");
    case LockState::Ours:
        return QStringLiteral("ours");
    case LockState::Foreign:
        return QStringLiteral("foreign");
    case LockState::Unsupported:
        return QStringLiteral("unsupported");
    }
    return {};
}

QString dleqStateName(DleqState state)
{
    switch (state) {
    case DleqState::Missing:
        return QStringLiteral("missing");
    case DleqState::Good:
        return QStringLiteral("good");
    case DleqState::Bad:
        return QStringLiteral("bad");
    case DleqState::Unchecked:
        return QStringLiteral("unchecked");
    }
    return {};
}

} // namespace wallet
