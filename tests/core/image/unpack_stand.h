#pragma once

#include "core/content/sha256.h"
#include "core/image/engine/unpack_process.h"
#include "tests/core/image/tar_builder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace fallow::test {

/// While it lives, files are touched as the user nobody when the tests run as root: an unpacker
/// broken by a change must not be able to harm the computer it is tested on.
class AsNobody
{
public:
    AsNobody()
    {
        if (m_isRoot && (setegid(nobody) != 0 || seteuid(nobody) != 0))
            qFatal("cannot give up root");
    }
    ~AsNobody()
    {
        if (m_isRoot && (seteuid(0) != 0 || setegid(0) != 0))
            qFatal("cannot become root again");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

    static constexpr uid_t nobody = 65534;

private:
    const bool m_isRoot = geteuid() == 0;
};

/// A folder with rootfs/ to unpack into, layers/, and host/ with a file hostile layers aim at.
class UnpackStand
{
public:
    UnpackStand()
    {
        const QDir dir(m_dir.path());
        dir.mkdir(QStringLiteral("rootfs"));
        dir.mkdir(QStringLiteral("layers"));
        dir.mkdir(QStringLiteral("host"));
        write(QStringLiteral("host/secret"), "untouched");
        for (const char *name : {"", "rootfs", "layers", "host", "host/secret"})
            if (geteuid() == 0
                && chown(QFile::encodeName(path(QLatin1String(name))).constData(), AsNobody::nobody,
                         AsNobody::nobody)
                    != 0)
                qFatal("cannot give the stand away");
    }

    ~UnpackStand() // QTemporaryDir cannot remove names that are not UTF-8
    {
        const content::engine::Descriptor root(open(
            QFile::encodeName(path(QStringLiteral("rootfs"))).constData(), O_RDONLY | O_CLOEXEC));
        (void)content::engine::clearTree(root.get());
    }
    UnpackStand(const UnpackStand &) = delete;
    UnpackStand &operator=(const UnpackStand &) = delete;

    using Count = image::engine::UnpackCount;
    base::Result<Count> unpack(const std::vector<QByteArray> &layers)
    {
        std::vector<image::engine::LayerFile> files;
        for (const QByteArray &layer : layers)
            files.push_back(add(layer, content::Sha256::of(layer)));
        return unpackFiles(files);
    }
    /// `stored` is what lies on the disk, `tar` what its diff_id is made of.
    base::Result<Count> unpackStored(const QByteArray &stored, const QByteArray &tar)
    {
        return unpackFiles({add(stored, content::Sha256::of(tar))});
    }
    base::Result<Count> unpackFiles(const std::vector<image::engine::LayerFile> &files)
    {
        image::engine::UnpackOrder order{files, path(QStringLiteral("rootfs")), limits, {}};
        if (isConfined) {
            order.owner = AsNobody::nobody; // heeded where root runs the tests
            return image::engine::unpackerProcess(QStringLiteral(FALLOW_BIN_DIR "/fallow-fetch"))(
                order, job);
        }
        const AsNobody guard;
        return image::engine::unpackLayers(order, job);
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QByteArray hostPath(const char *name) const
    {
        return QFile::encodeName(path(QStringLiteral("host/") + QLatin1String(name)));
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(QStringLiteral("rootfs/") + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("<absent>");
    }
    bool exists(const QString &name) const
    {
        const QFileInfo info(path(QStringLiteral("rootfs/") + name));
        return info.exists() || info.isSymLink();
    }
    /// Nothing beside the root file system was made or changed.
    bool isHostUntouched() const
    {
        QFile secret(path(QStringLiteral("host/secret")));
        constexpr auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        return secret.open(QIODevice::ReadOnly) && secret.readAll() == "untouched"
               && QDir(path(QStringLiteral("host"))).entryList(all).size() == 1
               && QDir(m_dir.path()).entryList(all).size() == 3
               && QFileInfo(secret).permissions() == m_secretPermissions;
    }

    image::engine::UnpackLimits limits;
    bool isConfined = false; ///< by a process of its own, as in earnest
    std::atomic_bool cancelled = false;
    content::engine::Job job{cancelled, [](const content::Progress &) {}};

private:
    image::engine::LayerFile add(const QByteArray &stored, const base::ContentHash &diffId)
    {
        const QString name = QStringLiteral("layers/%1").arg(++m_layers);
        write(name, stored);
        return {path(name), diffId};
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        m_secretPermissions = m_layers == 0 ? file.permissions() : m_secretPermissions;
    }
    QTemporaryDir m_dir;
    int m_layers = 0;
    QFileDevice::Permissions m_secretPermissions;
};

} // namespace fallow::test
