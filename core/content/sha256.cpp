#include "core/content/sha256.h"

#include "core/base/check.h"

#include <openssl/evp.h>

namespace fallow::content {

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    FALLOW_CHECK(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    FALLOW_CHECK(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()))
                 == 1);
}

base::ContentHash Sha256::finish()
{
    base::ContentHash hash;
    unsigned int size = 0;
    FALLOW_CHECK(EVP_DigestFinal_ex(m_context.get(), hash.data(), &size) == 1 && size == 32);
    // Without a type it takes the same algorithm again, without looking it up.
    FALLOW_CHECK(EVP_DigestInit_ex(m_context.get(), nullptr, nullptr) == 1);
    return hash;
}

base::ContentHash Sha256::of(QByteArrayView bytes)
{
    thread_local Sha256 hash; // to look up the algorithm takes longer than to hash a short text
    hash.add(bytes);
    return hash.finish();
}

} // namespace fallow::content
