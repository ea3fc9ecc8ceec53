// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/Spoil.h"

#include "tests/support/devices/Faults.h"

namespace devices {

namespace {

struct FaultName {
    Fault fault;
    const char *name;
};
constexpr FaultName faultNames[faultCount] = {
    { Fault::ChangesNothing, "changes-nothing" },
    { Fault::WrongPassword, "wrong-password" },
    { Fault::DirtyJson, "dirty-json" },
    { Fault::Truncated, "truncated" },
    { Fault::Slow, "slow" },
    { Fault::Garbage, "garbage" },
    { Fault::SlowLoris, "slow-loris" },
    { Fault::Huge, "huge" },
    { Fault::RedirectOffHost, "redirect" },
    { Fault::Gone, "gone" },
    { Fault::NeverReturns, "never-returns" },
};

void replaceFirst(QByteArray &in, const QByteArray &what, const QByteArray &with)
{
    if (const qsizetype at = in.indexOf(what); at >= 0)
        in.replace(at, what.size(), with);
}

/// The first number that stands for a value, changed to \a word.
void replaceNumber(QByteArray &in, const QByteArray &word)
{
    for (qsizetype at = in.indexOf("\":"); at >= 0; at = in.indexOf("\":", at + 2)) {
        qsizetype end = at + 2;
        while (end < in.size() && ((in[end] >= '0' && in[end] <= '9') || in[end] == '.'))
            ++end;
        // one with a fraction: ids and codes stay what they are
        if (!in.mid(at + 2, end - at - 2).contains('.'))
            continue;
        in.replace(at + 2, end - at - 2, word);
        return;
    }
}

} // namespace

QString faultName(Fault fault)
{
    for (const FaultName &row : faultNames) {
        if (row.fault == fault)
            return QLatin1String(row.name);
    }
    return {};
}

std::optional<Fault> faultFromName(QStringView name)
{
    for (const FaultName &row : faultNames) {
        if (name == QLatin1String(row.name))
            return row.fault;
    }
    return std::nullopt;
}

QByteArray dirtied(QByteArray json, int which)
{
    switch (which % dirtWays) {
    case 0:
        json.insert(json.indexOf(',') + 1, '\0');
        break;
    case 1:
        json.insert(json.lastIndexOf('}'), ',');
        break;
    case 2:
        replaceFirst(json, ",\"", ",\n\"");
        break;
    case 3:
        replaceFirst(json, "},{", "}{");
        break;
    case 4:
        replaceFirst(json, "[{", "[,{");
        break;
    case 5:
        replaceNumber(json, "nan");
        break;
    case 6:
        replaceNumber(json, "inf");
        break;
    case 7:
        replaceFirst(json, "\"Description\":", "\"Description\":\"\",\"Description\":");
        break;
    }
    return json;
}

QByteArray garbage(qsizetype size)
{
    QByteArray out(size, '\0');
    quint32 state = 0x2545f491;
    for (char &byte : out) {
        state = state * 1664525 + 1013904223;
        byte = char(0x80 | (state >> 25));
    }
    return out;
}

} // namespace devices
