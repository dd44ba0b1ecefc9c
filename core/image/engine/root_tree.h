#pragma once

#include "core/content/engine/safe_tree.h"
#include "core/image/engine/entry_name.h"

namespace fallow::image::engine {

/// A root file system being built, written only through openat2 inside it: symlinks of the image
/// lead where a chroot would, never out (sandbox.md 4.1 rule 2). Files belong to the user this
/// process runs as, never to whom the archive says.
class RootTree
{
public:
    /// `directory` exists and is empty. Reason: `content.write_failed`.
    static base::Result<RootTree> open(const QString &directory);

    /// The folder, following links inside the root, made with its missing parents.
    base::Result<content::engine::Descriptor> makeFolder(const QByteArray &path);
    /// The folder if it is there.
    content::engine::Descriptor findFolder(const QByteArray &path) const;
    /// The entry itself, not what it links to.
    content::engine::Descriptor openFolder(int parent, const QByteArray &name) const;
    int root() const { return m_root.get(); }

private:
    explicit RootTree(content::engine::Descriptor root) : m_root(std::move(root)) {}
    base::Result<base::Done> makeOne(const QByteArray &parent, const QByteArray &name);
    content::engine::Descriptor m_root;
};

} // namespace fallow::image::engine
