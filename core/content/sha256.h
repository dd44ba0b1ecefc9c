#pragma once

#include "core/base/ids.h"

#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace fallow::content {

/// SHA-256 of a stream through OpenSSL, seven times faster than QCryptographicHash
/// (transfer.md 0.3).
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    /// Ends the stream; the object starts anew.
    base::ContentHash finish();

    static base::ContentHash of(QByteArrayView bytes);

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace fallow::content
