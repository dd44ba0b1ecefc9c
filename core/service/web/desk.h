#pragma once

#include "core/api/web.h"
#include "core/base/clock.h"
#include "core/chain/node_client.h"
#include "core/service/web/grants.h"

#include <functional>

namespace fallow::service {

/// The contract's calls about web pages. Borrows what it is given; one thread.
class WebDesk : public QObject, public api::Web
{
    Q_OBJECT

public:
    static constexpr qint64 questionsAtOnce = 200; ///< so many may come together
    static constexpr qint64 questionsASecond = 40; ///< and so many go on
    static constexpr qsizetype mostAnswerBytes = 4 * 1024 * 1024;

    struct Ports {
        std::function<chain::NodeClient *()> node; ///< null: none is reached
        std::function<base::Error()> trouble; ///< why there is none
        std::function<model::WalletState()> wallet;
    };
    WebDesk(const QString &folder, const base::Clock &clock, Ports ports);

    /// Reason: `web.not_granted`.
    base::Result<base::Done> mayAsk(const QString &origin, const base::Address &account) const;

    api::Answer<model::WebGrants> grants(const api::Empty &request) override;
    api::Answer<model::WebGrants> allow(const api::AllowOriginRequest &request) override;
    api::Answer<model::WebGrants> revoke(const api::OriginRequest &request) override;
    api::Answer<api::ChainAnswer> read(const api::ChainQuestion &request) override;

Q_SIGNALS:
    void changed(const fallow::model::WebGrants &grants);

private:
    api::Answer<model::WebGrants> told(const base::Result<base::Done> &done);
    base::Result<base::Done> takeTurn();

    WebGrantBook m_book;
    const base::Clock &m_clock;
    Ports m_ports;
    double m_turns = questionsAtOnce; ///< left
    QDateTime m_counted; ///< when they were
};

} // namespace fallow::service
