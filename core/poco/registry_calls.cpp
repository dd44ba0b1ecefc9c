#include "core/poco/registry_calls.h"

#include "core/evm/abi_writer.h"

namespace fallow::poco {

using namespace base;
using evm::AbiWriter;
using evm::encodeCall;

namespace {

AbiWriter fields(const AppDescription &app)
{
    AbiWriter writer;
    writer.address(app.owner).string(app.name).string(app.type).bytes(app.multiaddr);
    writer.word(app.checksum).bytes(app.mrenclave);
    return writer;
}

AbiWriter fields(const DatasetDescription &dataset)
{
    AbiWriter writer;
    writer.address(dataset.owner).string(dataset.name).bytes(dataset.multiaddr);
    writer.word(dataset.checksum);
    return writer;
}

AbiWriter fields(const WorkerpoolDescription &pool)
{
    AbiWriter writer;
    writer.address(pool.owner).string(pool.description);
    return writer;
}

} // namespace

namespace registry {

QByteArray createApp(const AppDescription &app)
{
    return encodeCall("createApp(address,string,string,bytes,bytes32,bytes)", fields(app));
}

QByteArray predictApp(const AppDescription &app)
{
    return encodeCall("predictApp(address,string,string,bytes,bytes32,bytes)", fields(app));
}

QByteArray createDataset(const DatasetDescription &dataset)
{
    return encodeCall("createDataset(address,string,bytes,bytes32)", fields(dataset));
}

QByteArray predictDataset(const DatasetDescription &dataset)
{
    return encodeCall("predictDataset(address,string,bytes,bytes32)", fields(dataset));
}

QByteArray createWorkerpool(const WorkerpoolDescription &workerpool)
{
    return encodeCall("createWorkerpool(address,string)", fields(workerpool));
}

QByteArray predictWorkerpool(const WorkerpoolDescription &workerpool)
{
    return encodeCall("predictWorkerpool(address,string)", fields(workerpool));
}

QByteArray isRegistered(const Address &resource)
{
    return encodeCall("isRegistered(address)", AbiWriter().address(resource));
}

QByteArray ownerOf(const Address &resource)
{
    return encodeCall("ownerOf(uint256)", AbiWriter().address(resource));
}

QByteArray totalSupply()
{
    return encodeCall("totalSupply()");
}

QByteArray tokenByIndex(quint64 index)
{
    return encodeCall("tokenByIndex(uint256)", AbiWriter().uint(index));
}

QByteArray balanceOf(const Address &owner)
{
    return encodeCall("balanceOf(address)", AbiWriter().address(owner));
}

QByteArray tokenOfOwnerByIndex(const Address &owner, quint64 index)
{
    return encodeCall("tokenOfOwnerByIndex(address,uint256)",
                      AbiWriter().address(owner).uint(index));
}

QByteArray transferFrom(const Address &from, const Address &to, const Address &resource)
{
    return encodeCall("transferFrom(address,address,uint256)",
                      AbiWriter().address(from).address(to).address(resource));
}

} // namespace registry

namespace workerpool {

QByteArray owner()
{
    return encodeCall("owner()");
}

QByteArray changePolicy(quint64 workerStakeRatio, quint64 schedulerRewardRatio)
{
    return encodeCall("changePolicy(uint256,uint256)",
                      AbiWriter().uint(workerStakeRatio).uint(schedulerRewardRatio));
}

QByteArray workerStakeRatio()
{
    return encodeCall("m_workerStakeRatioPolicy()");
}

QByteArray schedulerRewardRatio()
{
    return encodeCall("m_schedulerRewardRatioPolicy()");
}

QByteArray description()
{
    return encodeCall("m_workerpoolDescription()");
}

} // namespace workerpool

namespace rlc {

QByteArray approve(const Address &spender, Nrlc amount)
{
    return encodeCall("approve(address,uint256)", AbiWriter().address(spender).amount(amount));
}

QByteArray approveAndCall(const Address &spender, Nrlc amount, const QByteArray &extraData)
{
    return encodeCall("approveAndCall(address,uint256,bytes)",
                      AbiWriter().address(spender).amount(amount).bytes(extraData));
}

QByteArray transfer(const Address &to, Nrlc amount)
{
    return encodeCall("transfer(address,uint256)", AbiWriter().address(to).amount(amount));
}

QByteArray balanceOf(const Address &account)
{
    return encodeCall("balanceOf(address)", AbiWriter().address(account));
}

QByteArray allowance(const Address &owner, const Address &spender)
{
    return encodeCall("allowance(address,address)", AbiWriter().address(owner).address(spender));
}

} // namespace rlc

} // namespace fallow::poco
