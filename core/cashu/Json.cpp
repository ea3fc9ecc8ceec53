// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Json.h"

namespace cashu {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

/// Builds a document from what the parser reads, and stops it at what is not allowed. The parser keeps its own stack,
/// so depth costs no recursion.
class DocumentBuilder final : public nlohmann::json_sax<json> {
public:
    explicit DocumentBuilder(int maxDepth)
        : m_maxDepth(maxDepth)
    {
    }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t &) override { return put(value); }
    bool string(string_t &value) override { return isText(value) && put(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        if (!isText(name))
            return false;
        const auto [place, isNew] = m_open.back()->get_ref<json::object_t &>().emplace(std::move(name), nullptr);
        if (!isNew)
            return refuse(Errc::Malformed, QStringLiteral("a key stands twice in one object"));
        m_value = &place->second;
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return refuse(Errc::Malformed, QStringLiteral("no valid JSON at byte %1").arg(position));
    }

    Result<json> take(bool isParsed)
    {
        if (isParsed && !m_error)
            return std::move(m_root);
        return tl::unexpected(m_error.value_or(Error { Errc::Malformed, QStringLiteral("no valid JSON") }));
    }

private:
    json *put(json value, bool)
    {
        if (m_open.empty())
            return &(m_root = std::move(value));
        if (m_open.back()->is_array())
            return &m_open.back()->get_ref<json::array_t &>().emplace_back(std::move(value));
        return &(*m_value = std::move(value));
    }
    bool put(json value) { return put(std::move(value), true) != nullptr; }
    bool open(json container)
    {
        if (int(m_open.size()) >= m_maxDepth)
            return refuse(Errc::Limit, QStringLiteral("the JSON has more than %1 levels").arg(m_maxDepth));
        m_open.push_back(put(std::move(container), true));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    bool isText(const std::string &text)
    {
        return text.find('\0') == std::string::npos || refuse(Errc::Malformed, QStringLiteral("a string holds a NUL"));
    }
    bool refuse(Errc code, QString detail)
    {
        m_error = Error { code, std::move(detail) };
        return false;
    }

    int m_maxDepth;
    json m_root;
    std::vector<json *> m_open; ///< the containers around the current value, the innermost last
    json *m_value = nullptr; ///< of the last key
    std::optional<Error> m_error;
};

} // namespace

Result<json> parseJson(QByteArrayView text, int maxDepth)
{
    if (text.contains('\0')) // the parser takes one for the end
        return fail(Errc::Malformed, QStringLiteral("the text holds a NUL"));
    DocumentBuilder builder(maxDepth);
    const bool isParsed = json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take(isParsed);
}

QByteArray toText(const ordered_json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

QString JsonPath::toString() const
{
    const QString before = parent ? parent->toString() : QString(); // as deep as the declarations, not as the input
    if (index >= 0)
        return before + QStringLiteral("[%1]").arg(index);
    const QString own = QString::fromUtf8(name.data(), qsizetype(name.size()));
    return before.isEmpty() ? own : before + u'.' + own;
}

tl::unexpected<Error> JsonPath::wrong(Errc code, const QString &what) const
{
    const QString place = toString();
    return fail(code, place.isEmpty() ? QStringLiteral("the body: ") + what : place + QStringLiteral(": ") + what);
}

} // namespace cashu
