#pragma once

#include "ui/format/deep_link.h"
#include "ui/session/market_controller.h"
#include "ui/session/wallet_controller.h"
#include "ui/session/work_controller.h"

namespace fallow::ui
{

/// Follows `fallow:` links: chooses a page, opens a task or an entry of a catalog, narrows to a deal, fills the
/// form of a payment. Never confirms anything and never touches a payment that is under way. GUI thread.
/// Borrows the controllers, which must outlive it.
class LinkController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(QString page READ page NOTIFY pageChosen FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

public:
    LinkController(CoreState &core, WalletController &wallet, WorkController &work, MarketController &market);

    const QString &page() const { return m_page; } ///< that the window is to show; empty: stay
    const QString &error() const { return m_error; }

    /// As it came from outside. One that needs to know the core's state waits for it; a later link
    /// takes its place.
    void open(const QString &text);
    Q_INVOKABLE void arrived() { m_page.clear(); } ///< the window shows `page`
    Q_INVOKABLE void dismissError() { setError({}); }

Q_SIGNALS:
    void pageChosen();
    void errorChanged();

private:
    void proceed();
    base::Result<base::Done> openTask(const base::TaskId &id);
    base::Result<base::Done> showDeal(const base::DealId &id);
    base::Result<base::Done> fillPayment(const PaymentLink &payment);
    void refuse(const base::Error &error);
    void setError(const QString &error);

    CoreState &m_core;
    WalletController &m_wallet;
    WorkController &m_work;
    MarketController &m_market;
    std::optional<DeepLink> m_waiting;
    QString m_page;
    QString m_error;
};

} // namespace fallow::ui
