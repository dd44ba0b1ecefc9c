#pragma once

#include "core/evm/eip191.h"
#include "core/evm/private_key.h"
#include "core/pool/coordinator.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_pool_chain.h"
#include "tests/support/fake_result_verifier.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace fallow::test {

/// The n-th private key of the tests: 32 bytes of n + 1.
inline evm::PrivateKey testKey(int n)
{
    base::SecretBytes bytes(QByteArray(32, static_cast<char>(n + 1)));
    return evm::PrivateKey::create(std::move(bytes)).value();
}

inline QByteArray signMessage(const evm::PrivateKey &key, const base::Bytes32 &hash)
{
    return key.sign(evm::personalDigest(hash.bytes())).bytes65();
}

/// A coordinator with a fake chain, a fake verifier and a fake clock, on a free loopback port.
struct PoolFixture {
    QTemporaryDir folder;
    FakeClock clock{1'800'000'000};
    FakePoolChain chain;
    FakeResultVerifier verifier;
    evm::PrivateKey owner = testKey(0);
    base::Address poolAddress = base::Address::fromHex(QString(40, QLatin1Char('9'))).value();
    pool::HttpLimits limits;
    pool::TaskLimits taskLimits;
    pool::InputLimits inputLimits;
    std::unique_ptr<pool::Coordinator> pool;

    pool::PoolSettings settings() const
    {
        pool::PoolSettings result;
        result.chainId = 31337;
        result.hub = base::Address::fromHex(u"9a9f2ccfde556a7e9ff0848998aa4a0cfd8863ae").value();
        result.workerpool = poolAddress;
        result.owner = owner.address();
        result.publicNodeUrl = QStringLiteral("http://127.0.0.1:8545");
        result.publicUrl = QStringLiteral("http://pool.test");
        result.task = taskLimits;
        result.inputs = inputLimits;
        return result;
    }

    bool start()
    {
        chain.time = clock.now();
        auto made = pool::Coordinator::create(
            {.settings = settings(), .dataFolder = folder.path() + QStringLiteral("/data"), .limits = limits,
             .sign = [this](const base::Address &worker, const base::TaskId &task) {
                 return signMessage(owner, evm::keccak256({worker.bytes(), task.bytes(), QByteArray(20, 0)}));
             }},
            {chain, verifier, clock});
        if (!made) {
            qWarning() << made.error();
            return false;
        }
        pool = std::move(*made);
        return true;
    }

    pool::DealFacts standardDeal(quint64 trust, quint64 tasks = 1) const
    {
        pool::DealFacts facts;
        facts.workerpool = poolAddress;
        facts.workerpoolOwner = owner.address();
        facts.requester = testKey(50).address();
        facts.trust = trust;
        facts.start = clock.now();
        facts.botSize = tasks;
        facts.categorySeconds = 60;
        facts.params = QStringLiteral("{\"iexec_result_storage_provider\":\"ipfs\"}");
        facts.appName = QStringLiteral("registry.test/app:1");
        return facts;
    }

    void pass(std::chrono::seconds time)
    {
        clock.advance(time.count());
        chain.time = clock.now();
        ++chain.block;
    }
    /// Lets queued work on this thread run until there is none.
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace fallow::test
