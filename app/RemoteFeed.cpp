// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RemoteFeed.h"

#include "widgets/pages/SettingsPage.h"
#include "widgets/text/LinkWords.h"

namespace app {

using widgets::MainWindow;

namespace {

bool isOwn(const QString &key)
{
    return widgets::SettingsPage::isOfWindow(key);
}

/// Whether what was taken then is to be shown: it was taken at all, and is not what is \a shown, or a part of it
/// changed.
bool isDue(UnixMs &shown, UnixMs taken, bool isChanged)
{
    return taken != UnixMs {} && (std::exchange(shown, taken) != taken || isChanged);
}

} // namespace

RemoteFeed::RemoteFeed(RemoteCores &cores, const QString &id, Program &program, MainWindow &window)
    : Feed(window)
    , m_cores(cores)
    , m_id(id)
    , m_program(program)
{
    connect(&cores, &RemoteCores::stateChanged, this,
        [this](const QString &core, const api::CoreState &state, const api::Parts &parts) {
            if (core == m_id)
                apply(state, parts);
        });
    connect(&cores, &RemoteCores::answered, this, [this](const QString &core, const api::Answer &answer) {
        if (core == m_id)
            take(answer);
    });
    connect(&cores, &RemoteCores::progressed, this, [this](const QString &core, const api::Progress &progress) {
        const auto it = m_asked.constFind(progress.id);
        const auto *asked = core == m_id && it != m_asked.cend() ? std::get_if<Wallet>(&*it) : nullptr;
        if (asked)
            this->window().setRestoreProgress(asked->request, progress.restore);
    });
    joinOrders();
}

void RemoteFeed::joinOrders()
{
    MainWindow *face = &window();
    connect(face, &MainWindow::seriesRequested, this,
        [this](const stats::SeriesRequest &request) { give(request, Series { request.id }); });
    connect(face, &MainWindow::machineOrdered, this,
        [this](const stats::MachineRequest &request) { give(request, Machine { request }); });
    connect(face, &MainWindow::issuingWanted, this, [this](bool isIssuing) {
        give(api::IssuingCommand { isIssuing, QStringLiteral("the owner stopped it in a window") }, Issuing {});
    });
    connect(face, &MainWindow::lanOrdered, this, [this](const lan::Request &request) {
        give(request, Lan { request.id, lan::orderName(request.order) });
    });
    connect(face, &MainWindow::walletOrdered, this, &RemoteFeed::orderWallet);
}

void RemoteFeed::give(const api::CommandBody &body, Asked asked)
{
    m_asked.insert(m_cores.give(m_id, body), std::move(asked));
}

void RemoteFeed::orderWallet(wallet::RequestId request, const wallet::Order &order)
{
    if (const auto remote = api::walletOrder(order))
        return give(*remote, Wallet { request });
    const Error error { Errc::Unsupported, widgets::LinkWords::staysThere() };
    window().answerWallet(request, { {}, error });
}

widgets::ShownCore RemoteFeed::core() const
{
    const api::CoreView *view = m_cores.view(m_id);
    return view ? widgets::ShownCore { m_id, view->core.name, view->link } : widgets::ShownCore {};
}

void RemoteFeed::replay()
{
    m_shown = {};
    m_services.reset();
    if (const api::CoreState *state = m_cores.state(m_id))
        apply(*state, api::Parts::all());
    else
        showSettings();
}

void RemoteFeed::apply(const api::CoreState &state, const api::Parts &parts)
{
    using api::Part;
    MainWindow &face = window();
    const Services services { state.facts.hasWallet, state.facts.hasMint, state.facts.hasPool };
    if (m_services && *m_services != services)
        face.forgetServices();
    m_services = services;
    if (parts == api::Parts::all())
        face.renewHistory(); // it was away, or is new here
    if (parts.has(Part::Facts))
        showFacts(state.facts);
    if (parts.has(Part::Nodes))
        face.setNodes(state.nodes);
    if (parts.has(Part::Events))
        face.setEvents(state.events);
    if (parts.has(Part::Blocks))
        face.setBlocks(state.blocks);
    if (parts.has(Part::Settings))
        showSettings();
    if (services.hasPool && isDue(m_shown.pool, state.pool.takenAt, parts.has(Part::Pool)))
        face.setPool(state.pool);
    if (!services.hasPool && isDue(m_shown.upstreams, state.upstreams.takenAt, parts.has(Part::Upstreams)))
        face.setUpstreams(state.upstreams);
    applyMoney(state, parts);
    if (isDue(m_shown.lan, state.lan.takenAt, parts.has(Part::Lan) || parts.has(Part::Devices)))
        face.setLan(state.lan);
    const bool isLiveNew
        = parts.has(Part::Live) || parts.has(Part::Miners) || parts.has(Part::Marks) || parts.has(Part::Connections);
    if (isDue(m_shown.live, state.live.takenAt, isLiveNew))
        face.setLive(state.live);
}

void RemoteFeed::applyMoney(const api::CoreState &state, const api::Parts &parts)
{
    using api::Part;
    MainWindow &face = window();
    if (isDue(m_shown.ehash, state.ehash.takenAt, parts.has(Part::Ehash) || parts.has(Part::Quotes)))
        face.setEhash(state.ehash);
    if (state.facts.hasMint && isDue(m_shown.mint, state.mint.takenAt, parts.has(Part::Mint)))
        face.setMint(state.mint);
    if (state.facts.hasWallet
        && isDue(m_shown.wallet, state.wallet.takenAt, parts.has(Part::Wallet) || parts.has(Part::History)))
        face.setWallet(state.wallet);
    if (parts.has(Part::MintPools))
        face.setMintPools(state.mintPools);
}

void RemoteFeed::showSettings()
{
    QList<SettingRow> rows;
    if (const api::CoreState *state = m_cores.state(m_id)) {
        for (const SettingRow &row : state->settings) {
            if (!isOwn(row.spec.key))
                rows << row;
        }
    }
    const QList<SettingRow> own = m_program.settingRows();
    for (const SettingRow &row : own) {
        if (isOwn(row.spec.key))
            rows << row;
    }
    window().setSettings(rows);
}

void RemoteFeed::changeSettings(const QVariantMap &changes)
{
    QVariantMap own;
    QVariantMap remote;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        (isOwn(it.key()) ? own : remote).insert(it.key(), it.value());
    QMap<QString, QString> wrong;
    if (!own.isEmpty())
        wrong = m_program.changeSettings(own);
    if (!remote.isEmpty())
        give(api::SettingsCommand { remote }, Change { wrong });
    else
        window().settingsApplied(wrong);
    if (own.isEmpty())
        return;
    showSettings();
    Q_EMIT ownSettingsChanged();
}

std::optional<Error> RemoteFeed::troubleOf(const api::Answer &answer, api::Scope needed) const
{
    if (!answer.error)
        return std::nullopt;
    return Error { answer.error->code, widgets::LinkWords::trouble(*answer.error, core(), needed) };
}

void RemoteFeed::take(const api::Answer &answer)
{
    const auto it = m_asked.find(answer.id);
    if (it == m_asked.end())
        return; // another window of this program asked, or a core that was shown before
    const Asked asked = *it;
    m_asked.erase(it);
    std::visit([&](const auto &one) { takeAnswer(one, answer); }, asked);
}

/// Of a history that nobody tells there is none: the chart asks again when the core is back.
void RemoteFeed::takeAnswer(const Series &asked, const api::Answer &answer)
{
    const auto *told = std::get_if<stats::Series>(&answer.value);
    if (answer.error || !told)
        return;
    stats::Series series = *told;
    series.id = asked.id;
    window().setSeries(series);
}

void RemoteFeed::takeAnswer(const Machine &asked, const api::Answer &answer)
{
    const auto *told = std::get_if<stats::MachineAnswer>(&answer.value);
    stats::MachineAnswer out = told && !answer.error ? *told : stats::MachineAnswer {};
    out.id = asked.request.id;
    if (!told || answer.error) {
        out.order = asked.request.order;
        const auto trouble = troubleOf(answer, api::Scope::Operate);
        // Not a code that the page has words of its own for: those are about machines.
        out.error = Error { Errc::Refused, trouble ? trouble->detail : tr("the core gave no answer.") };
    }
    window().setMachineAnswer(out);
}

void RemoteFeed::takeAnswer(const Issuing &, const api::Answer &answer)
{
    if (const auto trouble = troubleOf(answer, api::Scope::Operate))
        window().tellFailure(tr("The mint was not told: %1").arg(trouble->detail));
}

void RemoteFeed::takeAnswer(const Change &asked, const api::Answer &answer)
{
    QMap<QString, QString> wrong = asked.wrong;
    if (const auto trouble = troubleOf(answer, api::Scope::Pay))
        wrong.insert(QString(), trouble->detail);
    else if (const auto *told = std::get_if<QMap<QString, QString>>(&answer.value))
        wrong.insert(*told);
    window().settingsApplied(wrong);
}

void RemoteFeed::takeAnswer(const Lan &asked, const api::Answer &answer)
{
    const auto *told = std::get_if<lan::Answer>(&answer.value);
    lan::Answer out = told && !answer.error ? *told : lan::Answer {};
    out.id = asked.id;
    if (!told || answer.error) {
        const auto trouble = troubleOf(answer, api::Scope::Operate);
        out.order = asked.order;
        out.error = trouble ? *trouble : Error { Errc::Unknown, tr("the core gave no answer.") };
    }
    window().answerLan(out);
}

void RemoteFeed::takeAnswer(const Wallet &asked, const api::Answer &answer)
{
    wallet::Answer out;
    if (const auto *told = std::get_if<wallet::Value>(&answer.value))
        out.value = *told;
    out.error = troubleOf(answer, api::Scope::Pay);
    if (out.error && out.error->code == Errc::Unknown && core().isStale())
        out.error->code = Errc::Unreachable; // not the mint is silent
    window().answerWallet(asked.request, out);
}

} // namespace app
