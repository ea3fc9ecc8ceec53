// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/DirtyJson.h"

#include "core/lan/JsonWord.h"

#include <QString>

#include <charconv>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

namespace lan {
namespace {

using nlohmann::json;

bool isBlank(char c)
{
    return quint8(c) <= 0x20 || c == 0x7f; // NUL and other control characters separate as a space does
}
bool isMark(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':' || c == '"';
}

/// A list that is being read.
struct Frame {
    json value {};
    std::optional<std::string> key {}; ///< of an object: waits for its value
    bool isText = false; ///< of an array: its last element was a text, so a colon makes it a key
    bool isBrace = false; ///< opened by one
};

Frame listOf(bool isObject)
{
    return { isObject ? json::object() : json::array(), {}, false, isObject };
}

bool holdsSomething(const json &value)
{
    return !value.is_null() && !(value.is_string() && value.get_ref<const std::string &>().empty())
        && !(value.is_structured() && value.empty());
}

class Parser {
public:
    Parser(QByteArrayView text, const DirtyLimits &limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    Result<DirtyJson> read()
    {
        if (!begin())
            return fail(Errc::Malformed, QStringLiteral("the reply is no JSON object or array"));
        while (!m_root && m_at < m_text.size() && !m_error)
            step();
        if (m_error)
            return tl::unexpected(*m_error);
        m_out.isCut = !m_root;
        while (!m_root)
            close();
        m_out.value = std::move(*m_root);
        for (; m_at < m_text.size(); ++m_at)
            m_out.isRepaired |= !isBlank(m_text[m_at]); // something after the end
        m_out.isRepaired |= m_out.isCut;
        return std::move(m_out);
    }

private:
    /// Opens the outermost list. A comma or a key at the begin is an object whose brace is missing.
    bool begin()
    {
        skipBlanks();
        const char first = peek();
        if (first != '{' && first != '[' && first != '"' && first != ',')
            return false;
        m_frames.push_back(listOf(first != '['));
        if (first == '{' || first == '[')
            ++m_at;
        else
            m_out.isRepaired = true;
        return true;
    }

    void step()
    {
        skipBlanks();
        if (m_at >= m_text.size())
            return;
        const char c = m_text[m_at];
        switch (c) {
        case '{':
        case '[':
            ++m_at;
            open(c == '{');
            return;
        case '}':
        case ']':
            ++m_at;
            closeAs(c == '}');
            return;
        case ',':
            ++m_at;
            comma();
            return;
        case ':':
            ++m_at;
            colon();
            return;
        case '"':
            quotation();
            return;
        default:
            word();
        }
    }

    void open(bool isObject)
    {
        if (int(m_frames.size()) >= m_limits.depth) {
            m_error = Error { Errc::Limit, QStringLiteral("the reply's lists are nested too deeply") };
            return;
        }
        Frame &top = m_frames.back();
        if (top.value.is_object() && !top.key) { // an object where a key belongs: nothing names it
            m_out.isRepaired = true;
            top.key = std::string();
        }
        wantsValue();
        m_frames.push_back(listOf(isObject));
    }

    /// Ends the innermost list, and those inside of the one that \a isObject means where the marks do not match.
    void closeAs(bool isObject)
    {
        if (m_frames.back().key) {
            m_out.isRepaired = true;
            put(nullptr);
        }
        size_t at = m_frames.size();
        while (at > 0 && m_frames[at - 1].isBrace != isObject)
            --at;
        m_out.isRepaired |= at != m_frames.size() || m_afterComma;
        while (at > 0 && m_frames.size() >= at) // no such list is open: the mark is one too many
            close();
    }
    void close()
    {
        json done = std::move(m_frames.back().value);
        m_frames.pop_back();
        m_afterComma = false;
        m_afterValue = true;
        if (m_frames.empty()) {
            m_root = std::move(done);
            return;
        }
        store(std::move(done));
    }

    void comma()
    {
        Frame &top = m_frames.back();
        m_out.isRepaired |= m_afterComma || !m_afterValue || top.key;
        if (top.key)
            put(nullptr); // a key without a value
        m_afterComma = true;
        m_afterValue = false;
        top.isText = false;
    }

    void colon()
    {
        Frame &top = m_frames.back();
        m_afterComma = false;
        if (top.value.is_object()) {
            m_out.isRepaired |= !top.key || m_hasColon;
            m_hasColon = true;
            return;
        }
        m_out.isRepaired = true;
        if (!top.isText || top.value.size() != 1)
            return;
        std::string key = top.value.front().get<std::string>(); // isText says so
        top.value = json::object();
        top.key = std::move(key);
        m_hasColon = true;
    }

    void quotation()
    {
        Frame &top = m_frames.back();
        if (top.value.is_object() && !top.key && m_text.sliced(m_at).startsWith("\"\"") && isLetter(m_at + 2)) {
            ++m_at; // ""key": one quote too many
            m_out.isRepaired = true;
        }
        auto text = quoted();
        if (!text)
            return; // it has no end
        take(std::move(*text), true);
    }

    void word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isMark(m_text[m_at]) && !isBlank(m_text[m_at]))
            ++m_at;
        if (m_at == m_text.size())
            return; // perhaps not whole
        const std::string_view text(m_text.data() + from, size_t(m_at - from));
        Frame &top = m_frames.back();
        if (!top.value.is_object() || top.key) {
            wantsValue();
            JsonWord word = readJsonWord(text);
            m_out.isRepaired |= !word.isStrict;
            put(std::move(word.value));
            return;
        }
        m_out.isRepaired = true; // a key without quotes, or without its first one
        if (m_text[m_at] == '"')
            ++m_at;
        take(QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString(), false);
    }

    /// A text: the key or the value that is waited for.
    void take(std::string text, bool isQuoted)
    {
        Frame &top = m_frames.back();
        if (top.value.is_object() && top.key && !m_hasColon && isQuoted) { // key key: the first has no value
            skipBlanks();
            if (peek() == ':') {
                m_out.isRepaired = true;
                put(nullptr);
            }
        }
        if (top.value.is_object() && !top.key) {
            m_out.isRepaired |= m_afterValue;
            top.key = std::move(text);
            m_hasColon = false;
            m_afterComma = false;
            return;
        }
        wantsValue();
        put(std::move(text));
    }

    void wantsValue()
    {
        const Frame &top = m_frames.back();
        m_out.isRepaired |= top.value.is_object() ? !m_hasColon : m_afterValue;
        m_afterComma = false;
        m_afterValue = false;
    }
    void put(json value)
    {
        const bool isText = value.is_string();
        store(std::move(value));
        m_frames.back().isText = isText;
        m_afterValue = true;
    }
    void store(json value)
    {
        if (++m_values > m_limits.values)
            m_error = Error { Errc::Limit, QStringLiteral("the reply holds too many values") };
        Frame &top = m_frames.back();
        if (top.value.is_array()) {
            top.value.push_back(std::move(value));
            top.isText = false;
            return;
        }
        if (!top.key)
            return;
        if (const auto at = top.value.find(*top.key); at != top.value.end()) {
            m_out.isRepaired = true;
            if (!holdsSomething(*at))
                *at = std::move(value);
        } else {
            top.value.emplace(std::move(*top.key), std::move(value));
        }
        top.key.reset();
        m_hasColon = false;
    }

    /// A text up to its quote; nothing, at the end of the input, where it has none.
    std::optional<std::string> quoted();

    bool isLetter(qsizetype at) const
    {
        return at < m_text.size() && ((m_text[at] | 0x20) >= 'a') && ((m_text[at] | 0x20) <= 'z');
    }
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipBlanks()
    {
        for (; m_at < m_text.size() && isBlank(m_text[m_at]); ++m_at)
            m_out.isRepaired |= m_text[m_at] != ' ' && (m_text[m_at] < '\t' || m_text[m_at] > '\r');
    }

    QByteArrayView m_text;
    DirtyLimits m_limits;
    qsizetype m_at = 0;
    int m_values = 0;
    std::vector<Frame> m_frames;
    bool m_hasColon = false; ///< after the key of the innermost object
    bool m_afterComma = false;
    bool m_afterValue = false; ///< no comma came since
    std::optional<json> m_root;
    DirtyJson m_out;
    std::optional<Error> m_error;
};

std::optional<std::string> Parser::quoted()
{
    QByteArray out;
    QString escaped; // \u units, so that both halves of a pair meet
    const auto flush = [&] {
        if (escaped.isEmpty())
            return;
        m_out.isRepaired |= !escaped.isValidUtf16();
        out += escaped.toUtf8();
        escaped.clear();
    };
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '\\' && m_at + 1 < m_text.size()) {
            const char next = m_text[++m_at];
            static constexpr char from[] = "\"\\/bfnrt";
            static constexpr char to[] = "\"\\/\b\f\n\r\t";
            ushort unit = 0;
            const char *digits = m_text.data() + m_at + 1;
            if (next == 'u' && m_at + 4 < m_text.size()
                && std::from_chars(digits, digits + 4, unit, 16).ptr == digits + 4) {
                escaped += QChar(unit);
                m_at += 4;
                continue;
            }
            flush();
            if (const char *found = next ? strchr(from, next) : nullptr) {
                out += to[found - from];
            } else {
                m_out.isRepaired = true;
                out += '\\';
                out += next;
            }
            continue;
        }
        flush();
        if (c == '"') {
            ++m_at;
            const QByteArray valid = QString::fromUtf8(out).toUtf8();
            m_out.isRepaired |= valid != out;
            return valid.toStdString();
        }
        if (quint8(c) >= 0x20) {
            out += c;
        } else {
            m_out.isRepaired = true;
            if (c >= '\t' && c <= '\r')
                out += ' ';
        }
    }
    return std::nullopt;
}

} // namespace

Result<DirtyJson> readDirtyJson(QByteArrayView text, const DirtyLimits &limits)
{
    if (text.size() > limits.bytes)
        return fail(Errc::Limit, QStringLiteral("the reply is too long"));
    return Parser(text, limits).read();
}

} // namespace lan
