#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

namespace fallow::model {

/// What a person lets the pages of one origin see.
struct WebGrant {
    QString origin; ///< "https://example.org", as core/api/web_origin.h writes it
    std::vector<base::Address> accounts; ///< that its pages may know and ask to sign
    QDateTime since;
    friend bool operator==(const WebGrant &, const WebGrant &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("origin", &WebGrant::origin), json::field("accounts", &WebGrant::accounts),
                          json::field("since", &WebGrant::since)};
    }
};

/// All of them, the latest first.
struct WebGrants {
    std::vector<WebGrant> grants;
    friend bool operator==(const WebGrants &, const WebGrants &) = default;
    static constexpr auto jsonFields() { return std::tuple{json::field("grants", &WebGrants::grants)}; }
};

} // namespace fallow::model
