#include "sandbox/policy/strict_reader.h"

#include <utility>

namespace fallow::sandbox
{

StrictReader::StrictReader(const nlohmann::json &json, std::string reason)
    : m_json(json), m_reason(std::move(reason))
{
    if (!json.is_object())
        complain("document", "expected an object");
}

void StrictReader::complain(const std::string &key, const std::string &what)
{
    if (!m_failure)
        m_failure = Failure{m_reason, key + ": " + what};
}

const nlohmann::json *StrictReader::field(const char *key)
{
    m_asked.insert(key);
    if (!m_json.is_object())
        return nullptr;
    const auto found = m_json.find(key);
    if (found != m_json.end())
        return &*found;
    complain(key, "missing");
    return nullptr;
}

void StrictReader::text(const char *key, std::string &value, size_t maximum)
{
    const nlohmann::json *json = field(key);
    if (!json)
        return;
    if (!json->is_string())
        return complain(key, "expected text");
    std::string read = json->get<std::string>();
    if (read.size() > maximum)
        return complain(key, "longer than " + std::to_string(maximum) + " bytes");
    if (read.find('\0') != std::string::npos)
        return complain(key, "contains a NUL");
    value = std::move(read);
}

void StrictReader::path(const char *key, std::string &value, bool mayBeEmpty)
{
    text(key, value);
    if (value.empty() ? !mayBeEmpty : value.front() != '/')
        complain(key, "expected an absolute path");
}

void StrictReader::number(const char *key, uint64_t &value, uint64_t minimum, uint64_t maximum)
{
    const nlohmann::json *json = field(key);
    if (!json)
        return;
    if (!json->is_number_unsigned())
        return complain(key, "expected a whole number");
    const auto read = json->get<uint64_t>();
    if (read < minimum || read > maximum)
        return complain(key, "out of range");
    value = read;
}

int64_t StrictReader::signedNumber(
    const char *key, int64_t fallback, int64_t minimum, int64_t maximum)
{
    const nlohmann::json *json = field(key);
    if (!json)
        return fallback;
    if (!json->is_number_integer()) {
        complain(key, "expected a whole number");
        return fallback;
    }
    const auto read = json->get<int64_t>();
    if (read < minimum || read > maximum) {
        complain(key, "out of range");
        return fallback;
    }
    return read;
}

const nlohmann::json *StrictReader::array(const char *key, size_t maximum)
{
    const nlohmann::json *json = field(key);
    if (!json)
        return nullptr;
    if (!json->is_array()) {
        complain(key, "expected a list");
        return nullptr;
    }
    if (json->size() > maximum) {
        complain(key, "more than " + std::to_string(maximum) + " entries");
        return nullptr;
    }
    return json;
}

void StrictReader::flag(const char *key, bool &value)
{
    const nlohmann::json *json = field(key);
    if (!json)
        return;
    if (!json->is_boolean())
        return complain(key, "expected true or false");
    value = json->get<bool>();
}

void StrictReader::texts(const char *key, std::vector<std::string> &values, size_t maximum)
{
    const nlohmann::json *list = array(key, maximum);
    if (!list)
        return;
    values.clear();
    for (const nlohmann::json &entry : *list) {
        if (!entry.is_string())
            return complain(key, "expected a list of texts");
        values.push_back(entry.get<std::string>());
        if (values.back().find('\0') != std::string::npos)
            return complain(key, "contains a NUL");
    }
}

std::optional<Failure> StrictReader::finish()
{
    if (m_json.is_object()) {
        for (const auto &[key, value] : m_json.items()) {
            if (!m_asked.contains(key))
                complain(key, "unknown field");
        }
    }
    return m_failure;
}

} // namespace fallow::sandbox
