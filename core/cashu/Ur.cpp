// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Ur.h"

#include <QCborStreamWriter>
#include <QtEndian>

namespace cashu {

namespace {

/// First and last letter of each of the 256 words, by value.
constexpr char letters[] = "aeadaoaxaaahamatayasbkbdbnbtbabsbebybgbwbbbzcmchcscfcycwcecackct"
                           "cxclcpcndkdadsdidedtdrdndwdpdmdldyeheyeoeeecenemetesftfrfnfsfmfh"
                           "fzfpfwfxfyfefgflfdgagegrgsgtglgwgdgygmgughgohfhghdhkhthphhhlhyhe"
                           "hnhsidiaieihiyioisinimjejzjnjtjljojsjpjkjykpkoktkskkknkgkekikblb"
                           "lalylflslrlplnltloldlelulklgmnmymhmemomumwmdmtmsmknlnyndnsntnnne"
                           "nboyoeotoxonolospdptpkpypspmplpepfpaprqdqzrerprlrorhrdrkrfryrnrs"
                           "rtsesasrssskswstspsosgsbsfsntotktitttdtetytltbtstptatnuyuoutueur"
                           "vtvyvovlvevwvavdvswlwdwmwpwewywswtwnwzwfwkykynylyaytzszoztzczezm";
static_assert(sizeof letters == 513);

QByteArray cborBytes(const QByteArray &content)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.append(content);
    return cbor;
}

} // namespace

const char *bytewordLetters(quint8 byte)
{
    return letters + 2 * byte;
}

QByteArray bytewords(QByteArrayView bytes)
{
    QByteArray whole = bytes.toByteArray();
    whole.resize(bytes.size() + 4);
    qToBigEndian(crc32(bytes), whole.data() + bytes.size());
    QByteArray text;
    text.reserve(2 * whole.size());
    for (const char c : std::as_const(whole))
        text.append(bytewordLetters(quint8(c)), 2);
    return text;
}

Ur::Ur(const QByteArray &content, int maxFragment)
    : m_cbor(cborBytes(content))
    , m_fountain(m_cbor, maxFragment)
{
}

QByteArray Ur::part(quint32 number) const
{
    const QByteArray head = QByteArrayLiteral("ur:bytes/");
    if (parts() == 1)
        return head + bytewords(m_cbor);
    return head + QByteArray::number(number) + '-' + QByteArray::number(parts()) + '/'
        + bytewords(m_fountain.part(number));
}

} // namespace cashu
