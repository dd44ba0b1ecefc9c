#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace fallow::worker {

/// The folders of one task (poco.md E.1), below the worker's own directory.
class TaskFiles
{
public:
    TaskFiles(const QString &root, const base::TaskId &task);

    QString in() const { return m_root + u"/input"; }
    QString out() const { return m_root + u"/output/iexec_out"; }
    QString zip() const { return m_root + u"/output/iexec_out.zip"; }
    QString logs() const { return m_root + u"/logs"; }
    /// What is kept of the logs when the folders go: <root>/<task>.log/, of the latest tasks.
    QString keptLogs() const { return m_root + u".log"; }
    /// Name inside /iexec_in of a file the requester named by URL: 0x and its SHA-256.
    static QString inputName(const QString &url);

    /// Empty folders for a new run; what an earlier, unfinished one left is removed.
    /// Reason: `task.no_disk`.
    base::Result<base::Done> prepareIn();
    base::Result<base::Done> prepareOut();
    /// The container's output beside the results, as the official worker leaves it after exit 0.
    base::Result<base::Done> addLogs();
    base::Result<base::Done> writeOut(const QString &name, const QByteArray &bytes);
    void remove();

private:
    void keepLogs();

    QString m_root;
};

} // namespace fallow::worker
