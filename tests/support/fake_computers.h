#pragma once

#include "core/api/computers.h"
#include "core/base/future.h"

namespace fallow::test
{

/// Other computers in memory, for tests and `fallow --offline`.
class FakeComputers final : public api::Computers
{
public:
    api::Answer<api::ComputerList> list(const api::Empty &) override { return answer(); }
    api::Answer<api::ComputerList> share(const api::ShareRequest &request) override
    {
        m_list.isShared = request.isOn;
        return answer();
    }
    api::Answer<api::ComputerList> pair(const api::PairRequest &request) override
    {
        m_list.computers.push_back(request.address);
        return answer();
    }
    api::Answer<api::ComputerList> unpair(const api::ComputerRequest &request) override
    {
        std::erase(m_list.computers, request.address);
        return answer();
    }

private:
    api::Answer<api::ComputerList> answer() const { return base::readyWith<api::ComputerList>(m_list); }
    api::ComputerList m_list;
};

} // namespace fallow::test
