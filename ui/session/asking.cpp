#include "ui/session/asking.h"

#include "ui/format/reasons.h"

namespace fallow::ui
{

void Asking::drop()
{
    ++m_asked;
    setBusy(false);
}

void Asking::fail(const base::Error &error)
{
    setError(reasonLine(error.reason.key()));
}

void Asking::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void Asking::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace fallow::ui
