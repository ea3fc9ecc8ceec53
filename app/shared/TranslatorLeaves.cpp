// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/TranslatorLeaves.h"

#include "app/shared/SettingsTable.h"

#include <toml++/toml.h>

#include <sstream>

namespace app {
namespace {

constexpr int maxDepth = 8;
constexpr qsizetype maxKey = 120;

QString shownText(const QString &text, qsizetype size)
{
    QString out = text.left(size);
    for (QChar &c : out) {
        if (!c.isPrint())
            c = u'?';
    }
    return text.size() > size ? out + QStringLiteral("...") : out;
}

/// Whether a key of that name may hold something that nobody else should know.
bool isSecret(const QString &key)
{
    const QString name = key.toLower();
    for (const char *word : { "mnemonic", "priv", "secret", "passw", "token", "seed" }) {
        if (name.contains(QLatin1String(word)))
            return true;
    }
    return name.section(u'.', -1).contains(u"key") && !name.contains(u"pub");
}

QVariant valueOf(const toml::node &node)
{
    if (const auto *value = node.as_boolean())
        return value->get();
    if (const auto *value = node.as_integer())
        return qlonglong(value->get());
    if (const auto *value = node.as_floating_point())
        return value->get();
    if (const auto *value = node.as_string())
        return QString::fromStdString(value->get());
    return {};
}

QString textOf(const toml::node &node, const QVariant &value)
{
    if (value.isValid())
        return shownText(shownValue(value), 120);
    std::ostringstream out;
    node.visit([&](const auto &each) { out << each; });
    return shownText(shownValue(QString::fromStdString(out.str())), 120);
}

struct Walk {
    QList<TranslatorLeaves::Leaf> leaves {};
    bool isTooLong = false;

    void visit(const toml::node &node, const QString &key, int depth)
    {
        const auto *table = node.as_table();
        const auto *array = node.as_array();
        if (table && !table->empty() && depth < maxDepth) {
            for (const auto &[name, child] : *table) {
                const QString part = shownText(QString::fromStdString(std::string(name.str())), maxKey);
                visit(child, key.isEmpty() ? part : key + u'.' + part, depth + 1);
            }
            return;
        }
        const bool hasTables = array && !array->empty() && array->front().is_table();
        if (hasTables && depth < maxDepth) {
            for (size_t i = 0; i < array->size(); ++i)
                visit((*array)[i], QStringLiteral("%1[%2]").arg(key).arg(i), depth + 1);
            return;
        }
        add(node, key);
    }

    void add(const toml::node &node, const QString &key)
    {
        if (key.isEmpty())
            return;
        if (leaves.size() >= TranslatorLeaves::maxLeaves) {
            isTooLong = true;
            return;
        }
        TranslatorLeaves::Leaf leaf;
        leaf.value = valueOf(node);
        leaf.line.key = shownText(key, maxKey);
        leaf.line.value = isSecret(key) ? QStringLiteral("***") : textOf(node, leaf.value);
        leaves.append(leaf);
    }
};

} // namespace

Result<TranslatorLeaves> TranslatorLeaves::parse(QByteArrayView text, const QString &fileName)
{
    toml::table root;
    try {
        root = toml::parse(std::string_view(text.data(), size_t(text.size())));
    } catch (const toml::parse_error &error) {
        return fail(Errc::Malformed,
            QStringLiteral("%1:%2: %3")
                .arg(fileName)
                .arg(error.source().begin.line)
                .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size())).left(300)));
    }
    Walk walk;
    walk.visit(root, {}, 0);
    if (walk.isTooLong)
        return fail(Errc::Limit, QStringLiteral("%1 has more than %2 values").arg(fileName).arg(maxLeaves));
    TranslatorLeaves out;
    out.m_leaves = std::move(walk.leaves);
    for (qsizetype i = 0; i < out.m_leaves.size(); ++i)
        out.m_index.insert(out.m_leaves[i].line.key, i);
    return out;
}

TranslatorLeaves::Leaf *TranslatorLeaves::find(const QString &key)
{
    const auto found = m_index.constFind(key);
    return found == m_index.cend() ? nullptr : &m_leaves[*found];
}

bool TranslatorLeaves::hasSection(const QString &prefix) const
{
    return std::any_of(m_leaves.begin(), m_leaves.end(), [&](const Leaf &l) { return l.line.key.startsWith(prefix); });
}

void TranslatorLeaves::settle(Leaf *leaf, ImportLine::Fate fate, const QString &why)
{
    if (!leaf || leaf->isSettled)
        return;
    leaf->line.fate = fate;
    leaf->line.why = why;
    leaf->isSettled = true;
}

} // namespace app
