#pragma once

#include "sandbox/policy/failure.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace fallow::sandbox
{

/// Reads the fields of one JSON object, each by name and once; keeps the first complaint, which
/// begins with the field's name. What nobody asked for is refused by `finish`.
class StrictReader
{
public:
    StrictReader(const nlohmann::json &json, std::string reason);

    void text(const char *key, std::string &value, size_t maximum = 4096);
    void path(const char *key, std::string &value, bool mayBeEmpty);
    void number(const char *key, uint64_t &value, uint64_t minimum, uint64_t maximum);
    void flag(const char *key, bool &value);
    template <typename Integer>
    void integer(const char *key, Integer &value, int64_t minimum, int64_t maximum)
    {
        value = static_cast<Integer>(signedNumber(key, value, minimum, maximum));
    }
    void texts(const char *key, std::vector<std::string> &values, size_t maximum);
    /// The field itself, or nullptr; for lists that the caller reads.
    const nlohmann::json *array(const char *key, size_t maximum);

    void complain(const std::string &key, const std::string &what);
    /// Nothing, or the first complaint.
    std::optional<Failure> finish();

private:
    const nlohmann::json *field(const char *key);
    int64_t signedNumber(const char *key, int64_t fallback, int64_t minimum, int64_t maximum);

    const nlohmann::json &m_json;
    std::string m_reason;
    std::set<std::string> m_asked;
    std::optional<Failure> m_failure;
};

} // namespace fallow::sandbox
