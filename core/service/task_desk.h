#pragma once

#include "core/api/tasks.h"

#include <functional>

namespace fallow::service {

/// The contract's calls about one task: its log from the files of `worker::TaskFiles`, given back by
/// the session. What is not open there is over or was never here.
class TaskDesk final : public api::Tasks
{
public:
    struct Ports {
        std::function<std::optional<model::Task>(const base::TaskId &)> find;
        std::function<base::Result<base::Done>(const base::TaskId &)> giveBack;
    };
    /// `folder`: of all tasks' files.
    TaskDesk(QString folder, Ports ports) : m_folder(std::move(folder)), m_ports(std::move(ports)) {}

    api::Answer<api::TaskLog> log(const api::TaskRequest &request) override;
    api::Answer<api::Empty> giveBack(const api::TaskRequest &request) override;

private:
    QString m_folder;
    Ports m_ports;
};

} // namespace fallow::service
