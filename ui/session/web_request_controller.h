#pragma once

#include "ui/session/core_state.h"
#include "ui/session/web_consent_controller.h"
#include "ui/web/provider_request.h"
#include "ui/web/rate_limit.h"

#include <map>
#include <set>

namespace fallow::ui
{

/// What the page in sight asks the wallet (EIP-1193), decided and answered. GUI thread. It trusts nothing of a page but
/// the origin, which the browser tells: requests of another origin than the page's are of frames, or late ones of a page
/// that was left. Each is answered once; what was open when its page goes is not answered, nor asked any more.
class WebRequestController : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    static constexpr int mostOpen = 64; ///< requests at a time
    static constexpr int atOnce = 120; ///< requests of one origin
    static constexpr double aSecond = 20;
    static constexpr int mostRefusals = 3; ///< of the person, within the time below
    static constexpr qint64 refusalSeconds = 60;

    WebRequestController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    WebConsentController *consent() { return &m_consent; }
    const model::WebGrants &grants() const { return m_grants; }
    /// The page in sight, by the address the browser shows: what its predecessor asked is over. An address that has no
    /// origin may ask nothing.
    void show(const QString &address);
    const QString &origin() const { return m_origin; } ///< empty: a page that may ask nothing
    bool isConnected() const; ///< it may use the account in use
    /// `initiator` is the origin of the document that asks, as the browser has it.
    void ask(qint64 call, const QString &initiator, const QString &text);
    /// Nobody waits for the answer any more.
    void forget(qint64 call);
    void revoke(const QString &origin);

Q_SIGNALS:
    void answered(qint64 call, const QString &text);
    void changed(); ///< grants, account or network: a page may want to ask again
    void trouble(const QString &sentence); ///< that the person should know

private:
    /// What the person is asked about.
    struct Turn {
        qint64 call = 0;
        int number = 0;
        QString origin;
        PageRequest request;
    };
    using Asked = std::optional<ProviderError>;

    void hear(const api::Change &change);
    void readAll();
    Asked mayAsk(const QString &initiator);
    void dispatch(qint64 call, const PageRequest &request);
    void answerAtOnce(qint64 call, const PageRequest &request);
    void answer(qint64 call, const QJsonValue &result);
    void refuse(qint64 call, const ProviderError &error);
    void read(qint64 call, const PageRequest &request);
    void revokeOwn(qint64 call);
    // One after another with the person
    void begin(qint64 call, const PageRequest &request);
    Asked mayAskPerson(const PageRequest &request);
    void askToConnect();
    void askToSign();
    void askToSend();
    void askToSwitch();
    void offerNetwork(const api::Network &network);
    void show(WebConsentController::Question question, std::function<void()> agreed);
    void end(const QJsonValue &result);
    void endWith(const ProviderError &error);
    void endWith(const base::Error &error);
    void failOrStay(const base::Error &error);
    void dropTurn();
    template <typename T, typename F> void whileTurn(api::Answer<T> reply, F done);

    const model::WalletAccount *account() const; ///< in use
    QJsonArray accounts() const; ///< that this page may know
    QJsonArray permissions() const;
    qint64 chain() const;
    bool isLive() const { return m_core.phase() == CoreState::Phase::Live; }

    CoreState &m_core;
    const base::Clock &m_clock;
    QLocale m_locale;
    WebConsentController m_consent;
    std::optional<model::WalletState> m_wallet;
    model::WebGrants m_grants;
    QString m_origin;
    std::set<qint64> m_open; ///< calls that wait for their answer
    std::optional<Turn> m_turn;
    int m_turns = 0;
    std::map<QString, RateLimit> m_limits; ///< by origin
    std::map<QString, std::vector<QDateTime>> m_refusals; ///< of the person, by origin
    qint64 m_toldChain = 0;
};

} // namespace fallow::ui
