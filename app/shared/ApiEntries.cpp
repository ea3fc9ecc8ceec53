// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingEntries.h"

namespace app {

using namespace entries;

namespace {

Result<void> assignListen(Settings &settings, const QVariant &value)
{
    const QString text = value.toString();
    auto endpoint = Endpoint::fromString(text);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    settings.api.listen = { *std::move(endpoint) };
    return {};
}

} // namespace

QList<SettingEntry> apiEntries()
{
    using S = Settings;
    return {
        row(s(u"api.enabled"), Kind::Bool, false, QT_TRANSLATE_NOOP("Setting", "Windows on other machines"),
            QT_TRANSLATE_NOOP("Setting",
                "Lets a window on another machine attach to this core, with a token from \"hashsteadd token add\"."),
            assign<&S::api, &S::Api::isOn>),
        row(s(u"api.listen"), Kind::Text, s(u"127.0.0.1:8081"), QT_TRANSLATE_NOOP("Setting", "Attach address"),
            QT_TRANSLATE_NOOP("Setting",
                "Where such windows connect. 0.0.0.0:8081 takes them from the whole network; the connection is "
                "encrypted, and nobody gets in without a token."),
            assignListen),
    };
}

} // namespace app
