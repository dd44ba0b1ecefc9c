#pragma once

#include <QTimer>

namespace fallow::host {

/// Takes the code of this program and of its libraries out of this process, page by page: what is used comes back from the
/// system's page cache by itself, what was needed once (start, a page that was shown) does not. Nothing that was written is
/// touched. Gives back how many bytes of code were looked at. Source: madvise(2), MADV_DONTNEED on private file mappings.
qint64 dropUnusedCode();

/// Does that some seconds after it was made, and then every few minutes. On its thread.
class CodeTrimmer : public QObject
{
public:
    CodeTrimmer();

private:
    QTimer m_timer;
};

} // namespace fallow::host
