#pragma once

#include "core/api/core.h"

namespace fallow::ui {

/// A core that may not be there yet. `open` ends in `opened` or `closed`; `closed` may follow
/// later.
class CoreLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open() = 0;
    /// Valid as long as the link; calls while not open fail with a reason.
    virtual api::Core &core() = 0;

Q_SIGNALS:
    void opened();
    void closed(const fallow::base::Error &error);
};

/// A core in this process, always there: `--offline` and tests.
class LocalLink final : public CoreLink
{
    Q_OBJECT

public:
    explicit LocalLink(std::unique_ptr<api::Core> core);

    void open() override;
    api::Core &core() override { return *m_core; }

private:
    std::unique_ptr<api::Core> m_core;
};

} // namespace fallow::ui
