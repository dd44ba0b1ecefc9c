#pragma once

#include "core/base/secret_bytes.h"

#include <vector>

namespace fallow::test
{

/// Looks for secrets in all of this process's memory that can be written. It remembers them masked,
/// so that it does not find itself.
class MemoryScan
{
public:
    /// Halves count too: 16 bytes from the start and 16 from the end.
    void lookFor(const char *name, const base::SecretBytes &secret);
    /// The names of what was found.
    QByteArrayList findings() const;
    /// The same, of the stack below the caller only, before anything else runs over it.
    QByteArrayList findingsOnDeadStack() const;

private:
    struct Needle {
        QByteArray name;
        std::vector<uint8_t> masked;
    };
    QByteArrayList findIn(const uint8_t *bytes, size_t size) const;
    std::vector<Needle> m_needles;
};

} // namespace fallow::test
