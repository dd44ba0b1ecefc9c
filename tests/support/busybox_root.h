#pragma once

#include "sandbox/policy/policy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace fallow::test
{

/// The smallest image there is, and the folders of one run, in a temporary place.
class BusyboxRoot
{
public:
    BusyboxRoot()
    {
        for (const char *folder : {"root/bin", "root/etc", "in", "out", "scratch"})
            QDir(path({})).mkpath(QString::fromLatin1(folder));
        QFile::copy(QStringLiteral("/bin/busybox"), path("root/bin/busybox"));
        for (const char *name :
            {"sh", "cat", "ls", "sleep", "mkdir", "rm", "nc", "id", "env", "kill", "grep", "tr",
                "yes", "head", "touch", "seq", "dd", "true", "ln", "chown", "mknod"})
            QFile::link(QStringLiteral("busybox"), path("root/bin/") + QString::fromLatin1(name));
        write("root/etc/release", "tiny\n");
        write("in/data", "input\n");
    }

    QString path(const char *relative) const
    {
        return m_folder.filePath(QString::fromLatin1(relative));
    }
    void write(const char *relative, const QByteArray &bytes) const
    {
        QFile file(path(relative));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QByteArray read(const char *relative) const
    {
        QFile file(path(relative));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray printed() const { return read("stdout"); }

    sandbox::Policy policy(const std::string &script) const
    {
        sandbox::Policy policy;
        policy.rootfs = path("root").toStdString();
        policy.argv = {"sh", "-c", script};
        policy.env = {{"PATH", "/bin"}};
        policy.in_dir = path("in").toStdString();
        policy.out_dir = path("out").toStdString();
        policy.stdout_path = path("stdout").toStdString();
        policy.stderr_path = path("stderr").toStdString();
        policy.root_bytes = uint64_t(64) << 20;
        policy.wall_ms = 20'000;
        policy.yields = yields;
        return policy;
    }

    bool yields = true; ///< as a task does; off where a busy machine would run it next week

private:
    QTemporaryDir m_folder;
};

} // namespace fallow::test
