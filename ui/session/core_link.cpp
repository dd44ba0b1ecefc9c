#include "ui/session/core_link.h"

namespace fallow::ui {

LocalLink::LocalLink(std::unique_ptr<api::Core> core) : m_core(std::move(core)) { }

void LocalLink::open()
{
    Q_EMIT opened();
}

} // namespace fallow::ui
