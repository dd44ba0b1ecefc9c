#pragma once

#include "core/api/core.h"
#include "core/base/future.h"

#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// A controller that asks the core one thing at a time: busy meanwhile, a sentence when it failed.
/// Who inherits it spells its whole name: the linter of Qt 6.4 finds it by that.
class Asking : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

public:
    bool isBusy() const { return m_busy; }
    const QString &error() const { return m_error; }
    Q_INVOKABLE void dismissError() { setError({}); }

Q_SIGNALS:
    void busyChanged();
    void errorChanged();

protected:
    Asking() = default;

    /// `done` gets the value; a failure becomes `error`. Answers of what was dropped are not heard.
    template <typename T, typename F> void ask(api::Answer<T> answer, F done)
    {
        const int mine = ++m_asked;
        setBusy(true);
        setError({});
        base::then(
            this, answer, [this, mine, done = std::move(done)](const base::Result<T> &result) {
                if (mine != m_asked)
                    return;
                setBusy(false);
                if (result)
                    done(*result);
                else
                    fail(result.error());
            });
    }
    /// Nobody waits for the answer any more.
    void drop();
    virtual void fail(const base::Error &error);
    void setError(const QString &error);

private:
    void setBusy(bool busy);

    int m_asked = 0;
    bool m_busy = false;
    QString m_error;
};

} // namespace fallow::ui
