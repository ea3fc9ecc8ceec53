// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/LanFields.h"
#include "core/api/Messages.h"
#include "core/api/MoneyFields.h"
#include "core/api/PoolFields.h"
#include "core/api/ValueFields.h"

/// How messages and the parts of a state travel.
namespace api {

template <> inline constexpr Part lastOf<Part> = Part(partCount - 1);
template <> inline constexpr Scope lastOf<Scope> = Scope::Pay;
template <> inline constexpr RefusalCode lastOf<RefusalCode> = RefusalCode::Busy;

void fields(Of<CoreFacts> auto &v, auto &f)
{
    f(v.program, v.profile, v.sv1, v.sv2, v.authorityKey, v.hasWallet, v.hasMint, v.hasPool);
}
void fields(Of<RowRun> auto &v, auto &f)
{
    f(v.first, v.count);
}
void fields(Of<PartUpdate> auto &v, auto &f)
{
    f(v.part, v.content);
}
void fields(Of<Hello> auto &v, auto &f)
{
    f(v.version, v.program, v.token);
}
void fields(Of<Ping> auto &v, auto &f)
{
    f(v.number);
}
void fields(Of<Seen> auto &v, auto &f)
{
    f(v.serial);
}
void fields(Of<IssuingCommand> auto &v, auto &f)
{
    f(v.isIssuing, v.why);
}
void fields(Of<SettingsCommand> auto &v, auto &f)
{
    f(v.changes);
}
void fields(Of<Command> auto &v, auto &f)
{
    f(v.id, v.body);
}
void fields(Of<Welcome> auto &v, auto &f)
{
    f(v.version, v.program, v.scope);
}
void fields(Of<Refusal> auto &v, auto &f)
{
    f(v.version, v.code, v.text);
}
void fields(Of<Pong> auto &v, auto &f)
{
    f(v.number);
}
void fields(Of<StateMessage> auto &v, auto &f)
{
    f(v.serial, v.parts);
}
void fields(Of<Answer> auto &v, auto &f)
{
    f(v.id, v.error, v.value);
}
void fields(Of<Progress> auto &v, auto &f)
{
    f(v.id, v.restore);
}

} // namespace api
