#pragma once

#include "core/api/web.h"

#include <QPromise>

#include <functional>
#include <map>

namespace fallow::test
{

/// Grants and a chain in memory, for tests and `fallow --offline`. Keeps the promises of api::Web: origins are written one
/// way, an account is one of the wallet and not the worker's, whoever only reads is answered.
class FakeWeb final : public api::Web
{
public:
    FakeWeb();

    struct Ports {
        std::function<model::WalletState()> wallet;
        std::function<void(const model::WebGrants &)> changed;
    };
    void connect(Ports ports) { m_ports = std::move(ports); }
    void setGrants(std::vector<model::WebGrant> grants) { m_grants = std::move(grants); }
    const std::vector<model::WebGrant> &grantsNow() const { return m_grants; }
    /// Two hundred origins as long as can be.
    void fillUp();
    void setAnswer(const QString &method, const QJsonObject &answer) { m_answers[method] = answer; }
    const std::vector<QJsonObject> &questions() const { return m_questions; }
    /// From now on no question to the chain is answered.
    void hangReads() { m_hangs = true; }
    /// The next call of any method fails with this.
    void failNext(const base::Error &error) { m_nextError = error; }
    bool isGranted(const QString &origin, const base::Address &account) const;

    api::Answer<model::WebGrants> grants(const api::Empty &request) override;
    api::Answer<model::WebGrants> allow(const api::AllowOriginRequest &request) override;
    api::Answer<model::WebGrants> revoke(const api::OriginRequest &request) override;
    api::Answer<api::ChainAnswer> read(const api::ChainQuestion &request) override;

private:
    template <typename T> api::Answer<T> answer(base::Result<T> result);
    base::Result<model::WebGrants> changed();

    Ports m_ports;
    std::vector<model::WebGrant> m_grants;
    std::map<QString, QJsonObject> m_answers;
    std::vector<QJsonObject> m_questions;
    std::optional<base::Error> m_nextError;
    bool m_hangs = false;
    std::vector<QPromise<base::Result<api::ChainAnswer>>> m_hanging; ///< for as long as this lives
    QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
};

} // namespace fallow::test
