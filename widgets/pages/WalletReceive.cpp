// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Token.h"
#include "core/cashu/UrReader.h"
#include "widgets/WalletDesk.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/Panels.h"
#include "widgets/pages/WalletDialogs.h"
#include "widgets/text/WalletWords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

namespace widgets {

ReceiveDialog::ReceiveDialog(WalletDesk *desk, QWidget *parent)
    : WalletDialog(tr("Receive"),
        tr("Paste a token, or drop a text or a file with one here. Nothing is taken before "
           "you have seen what it is."),
        tr("Accept"), desk, parent)
    , m_text(new QPlainTextEdit)
    , m_facts(new FactList)
    , m_warning(new RoleLabel(TextSize::Body, Role::Warning))
    , m_trust(new TickBox(tr("I know this mint and want its ecash")))
{
    setObjectName(QStringLiteral("receive-dialog"));
    setAcceptDrops(true);
    setMinimumHeight(590);
    m_text->setObjectName(QStringLiteral("receive-text"));
    m_text->setAccessibleName(tr("Token"));
    m_text->setPlaceholderText(QStringLiteral("cashuB\u2026"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    m_text->setAcceptDrops(false); // the dialog takes them, files too
    m_warning->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("receive-warning"));
    m_trust->setObjectName(QStringLiteral("receive-trust"));
    content()->addWidget(m_text);
    content()->addWidget(m_facts);
    content()->addWidget(m_warning);
    content()->addWidget(m_trust);
    content()->addStretch(1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReceiveDialog::lookInside);
    connect(m_trust, &QCheckBox::toggled, this, &ReceiveDialog::refreshAction);
    connect(this, &QDialog::finished, this, [this] { m_text->clear(); });
}

bool ReceiveDialog::isToken(const QString &text)
{
    const QString start = text.trimmed().left(12);
    return start.startsWith(QLatin1String("cashuA")) || start.startsWith(QLatin1String("cashuB"))
        || start.startsWith(QLatin1String("cashu:cashu")) || start.startsWith(u"ur:bytes/", Qt::CaseInsensitive);
}

void ReceiveDialog::start(const QString &token)
{
    const QString pasted = QGuiApplication::clipboard()->text();
    begin(!token.isEmpty() ? token : isToken(pasted) ? pasted.trimmed() : QString());
}

void ReceiveDialog::start(const QMimeData &dropped)
{
    begin({});
    take(dropped);
}

void ReceiveDialog::begin(const QString &token)
{
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(token);
    }
    lookInside();
    m_text->setFocus();
    open();
}

void ReceiveDialog::lookInside()
{
    m_preview.reset();
    m_facts->setFacts({});
    m_warning->hide();
    m_trust->hide();
    m_trust->setChecked(false);
    showTrouble({});
    refreshAction();
    const QByteArray token = m_text->toPlainText().trimmed().toUtf8();
    if (token.isEmpty())
        return;
    if (token.size() > cashu::maxTokenText) {
        showTrouble(tr("This is too long for a token."));
        return;
    }
    if (cashu::UrReader::isUr(QString::fromUtf8(token.left(3)))) {
        readCodes(token);
        return;
    }
    desk()->ask(wallet::PreviewOrder { token }, this, [this, token](const wallet::Answer &answer) {
        if (m_text->toPlainText().trimmed().toUtf8() != token)
            return; // another one by now
        if (answer)
            showPreview(answer.as<wallet::TokenPreview>());
        else
            showTrouble(WalletWords::trouble(*answer.error));
    });
}

/// What a reader of QR codes wrote down of an animated one, part by part. Once it is enough, the token stands there.
void ReceiveDialog::readCodes(const QByteArray &text)
{
    cashu::UrReader reader;
    const QList<QByteArray> parts = text.simplified().split(' ');
    for (const QByteArray &part : parts) {
        const auto taken = reader.take(part);
        if (!taken) {
            showTrouble(codeTrouble(taken.error()));
            return;
        }
    }
    if (reader.content())
        m_text->setPlainText(QString::fromUtf8(*reader.content()).trimmed());
    else
        showTrouble(
            tr("This is a piece of an animated QR code: %1 of %2 are here. Paste the other ones below it, in any "
               "order.")
                .arg(Format::count(quint64(reader.solved())), Format::count(quint64(reader.needed()))));
}

QString ReceiveDialog::codeTrouble(const Error &error)
{
    switch (error.code) {
    case Errc::Refused:
        return tr("These are pieces of several animated QR codes. Paste those of one.");
    case Errc::Unsupported:
        return tr("This QR code holds something else than a token.");
    case Errc::Limit:
        return tr("This is too long for a token.");
    default:
        return tr("A piece of this QR code is damaged. Scan or copy it again.");
    }
}

void ReceiveDialog::showPreview(const wallet::TokenPreview &preview)
{
    m_preview = preview;
    const auto orNone = [](const QString &text) { return text.isEmpty() ? Format::unknown() : text; };
    QString lock = WalletWords::lock(preview.lock).text;
    if (preview.locktime)
        lock = tr("%1, until %2")
                   .arg(lock,
                       Format::moment(UnixMs(std::chrono::milliseconds(
                                          qint64(std::min<quint64>(*preview.locktime, 1ULL << 40)) * 1000)),
                           m_snapshot.takenAt));
    m_facts->setFacts(
        { { tr("Amount"), Format::count(preview.amount.value) }, { tr("Unit"), WalletWords::unit(preview.unit) },
            { tr("Mint"),
                preview.isMintKnown ? tr("%1, %2").arg(WalletWords::mint(preview.mint, m_snapshot.mints), preview.mint)
                                    : preview.mint },
            { tr("Memo"), orNone(preview.memo) }, { tr("Coins"), Format::count(quint64(preview.proofs)) },
            { tr("Lock"), lock }, { tr("Signature"), WalletWords::dleq(preview.dleq).text } });
    const bool isRefused = preview.dleq == wallet::DleqState::Bad || preview.lock == wallet::LockState::Foreign
        || preview.lock == wallet::LockState::Unsupported;
    if (isRefused) {
        m_warning->setRole(Role::Bad);
        m_warning->show(preview.dleq == wallet::DleqState::Bad ? tr("The mint never signed this. It is worth nothing.")
                                                               : tr("This wallet cannot open it."));
    } else if (!preview.isMintKnown || !preview.isMintTrusted) {
        m_warning->setRole(Role::Warning);
        const QString warning = preview.isMintKnown
            ? tr(
                "%1 is in your list of mints, though not as one you trust. Ecash is a promise of its mint: take it only "
                "when you trust who runs it.")
            : tr("%1 is not a mint of yours. Ecash is a promise of its mint: take it only when you trust who runs it. "
                 "Accepting adds it to your list.");
        m_warning->show(warning.arg(WalletWords::mintPlace(preview.mint)));
        m_trust->show();
    }
    m_warning->setVisible(isRefused || !preview.isMintKnown || !preview.isMintTrusted);
    refreshAction();
}

void ReceiveDialog::refreshAction()
{
    const bool canBeTaken = m_preview && m_preview->dleq != wallet::DleqState::Bad
        && (m_preview->lock == wallet::LockState::None || m_preview->lock == wallet::LockState::Ours);
    const bool isKnown = m_preview && m_preview->isMintKnown && m_preview->isMintTrusted;
    action()->setEnabled(canBeTaken && (isKnown || m_trust->isChecked()));
}

void ReceiveDialog::act()
{
    const QByteArray token = m_text->toPlainText().trimmed().toUtf8();
    setBusy(tr("Asking the mint"));
    desk()->ask(wallet::ReceiveOrder { token, m_trust->isChecked() }, this, [this](const wallet::Answer &answer) {
        setIdle();
        refreshAction();
        if (!answer) {
            showTrouble(WalletWords::trouble(*answer.error));
            return;
        }
        Q_EMIT received(answer.as<wallet::Received>());
        accept();
    });
}

void ReceiveDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (isDroppable(*event->mimeData()))
        event->acceptProposedAction();
}

void ReceiveDialog::dropEvent(QDropEvent *event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

bool ReceiveDialog::isDroppable(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    // A pipe or a device could keep the window waiting for ever.
    return urls.isEmpty() ? data.hasText()
                          : urls.first().isLocalFile() && QFileInfo(urls.first().toLocalFile()).isFile();
}

void ReceiveDialog::take(const QMimeData &data)
{
    if (!isDroppable(data))
        return;
    QString text = data.text();
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty()) {
        QFile file(urls.first().toLocalFile());
        text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(cashu::maxTokenText)) : QString();
        if (text.isEmpty())
            showTrouble(tr("%1 cannot be read.").arg(file.fileName()));
    }
    if (!text.isEmpty())
        m_text->setPlainText(text.trimmed());
}

} // namespace widgets
