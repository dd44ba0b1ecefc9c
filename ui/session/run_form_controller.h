#pragma once

#include "ui/models/line_list_model.h"
#include "ui/models/offer_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"
#include "ui/session/run_fields.h"

#include <QTimer>

namespace fallow::ui
{

/// What one task and all of them cost, and when it can be claimed back. Sources: MarketOffer, PreparedRun.
struct RunPriceView {
    Q_GADGET
    QML_VALUE_TYPE(runPriceView)
    Q_PROPERTY(QString app MEMBER app)
    Q_PROPERTY(QString dataset MEMBER dataset)
    Q_PROPERTY(QString pool MEMBER pool)
    Q_PROPERTY(QString tasks MEMBER tasks)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString deposit MEMBER deposit)
    Q_PROPERTY(QString claim MEMBER claim)
    Q_PROPERTY(QString uploads MEMBER uploads)

public:
    QString app;
    QString dataset; ///< empty: none
    QString pool;
    QString tasks; ///< empty: one
    QString total; ///< locked; empty: not known yet
    QString deposit; ///< moved from the wallet first; empty: nothing
    QString claim; ///< when it can be claimed back
    QString uploads; ///< files that go to the pool first, and how large each is; empty: none
    friend bool operator==(const RunPriceView &, const RunPriceView &) = default;
};

/// Files of a run that was signed, on their way to its pool.
struct RunUploadView {
    Q_GADGET
    QML_VALUE_TYPE(runUploadView)
    Q_PROPERTY(bool active MEMBER active)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(QString text MEMBER text)

public:
    bool active = false;
    double share = 0; ///< 0 to 1
    QString text; ///< which, and how much of all
    friend bool operator==(const RunUploadView &, const RunUploadView &) = default;
};

/// Buying a run of one app: what it is given, which offer, what it locks, signing. GUI thread. `error` is of the offers or of
/// the signing; why the chosen offer cannot be had now is `problem`.
class RunFormController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(QString app READ app NOTIFY appChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY appChanged FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY appChanged FINAL)
    Q_PROPERTY(QString letters READ letters NOTIFY appChanged FINAL)
    Q_PROPERTY(int hue READ hue NOTIFY appChanged FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *found READ found CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *datasets READ datasets CONSTANT FINAL)
    Q_PROPERTY(QString dataset READ dataset NOTIFY formChanged FINAL)
    Q_PROPERTY(QString datasetName READ datasetName NOTIFY formChanged FINAL)
    Q_PROPERTY(QString arguments READ arguments WRITE setArguments NOTIFY formChanged FINAL)
    Q_PROPERTY(fallow::ui::RunFields *fields READ fields CONSTANT FINAL)
    Q_PROPERTY(QString inputs READ inputs WRITE setInputs NOTIFY formChanged FINAL)
    Q_PROPERTY(QString inputsProblem READ inputsProblem NOTIFY formChanged FINAL)
    Q_PROPERTY(int volume READ volume WRITE setVolume NOTIFY formChanged FINAL)
    Q_PROPERTY(int trust READ trust WRITE setTrust NOTIFY formChanged FINAL)
    Q_PROPERTY(int preset READ preset WRITE setPreset NOTIFY weightsChanged FINAL)
    Q_PROPERTY(QStringList criteria READ criteria CONSTANT FINAL)
    Q_PROPERTY(QList<int> weights READ weights NOTIFY weightsChanged FINAL)
    Q_PROPERTY(fallow::ui::OfferListModel *offers READ offers CONSTANT FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY offersChanged FINAL)
    Q_PROPERTY(bool looked READ hasLooked NOTIFY offersChanged FINAL)
    Q_PROPERTY(fallow::ui::RunPriceView price READ price NOTIFY priceChanged FINAL)
    Q_PROPERTY(fallow::ui::RunUploadView upload READ upload NOTIFY priceChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY priceChanged FINAL)
    Q_PROPERTY(bool canSign READ canSign NOTIFY priceChanged FINAL)

public:
    static constexpr int custom = 5; ///< among the presets: weights of one's own

    RunFormController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    const QString &app() const { return m_app; } ///< its address; empty: none is chosen yet
    const QString &name() const { return m_name; }
    const QString &detail() const { return m_detail; } ///< of the catalog's entry
    QString letters() const;
    int hue() const;
    LineListModel *found() { return &m_found; } ///< apps that `findApps` found; keys are addresses
    LineListModel *datasets() { return &m_datasets; } ///< that `findDatasets` found
    const QString &dataset() const { return m_dataset; } ///< its address; empty: none
    const QString &datasetName() const { return m_datasetName; }
    const QString &arguments() const { return m_request.arguments; }
    void setArguments(const QString &arguments);
    RunFields *fields() { return &m_fields; }
    const QString &inputs() const { return m_inputs; } ///< one a line: a URL, or the path of a file here
    void setInputs(const QString &inputs);
    const QString &inputsProblem() const { return m_inputsProblem; }
    int volume() const { return static_cast<int>(m_wish.volume); }
    void setVolume(int volume);
    int trust() const { return static_cast<int>(m_wish.trust); } ///< 0: all that is to be had for the price
    void setTrust(int trust);
    int preset() const { return m_preset; } ///< balanced, cheapest, fastest, trusted, greenest, custom
    void setPreset(int preset);
    QStringList criteria() const;
    QList<int> weights() const { return m_weights; } ///< percent, as `criteria`
    OfferListModel *offers() { return &m_offers; }
    const QString &notes() const { return m_notes; }
    bool hasLooked() const { return m_hasLooked; }
    const RunPriceView &price() const { return m_price; }
    const RunUploadView &upload() const { return m_upload; }
    const QString &problem() const { return m_problem; }
    bool canSign() const { return !m_token.isEmpty() && !isBusy() && !m_isSigning; }

    /// Another app, by its address; everything else begins anew.
    Q_INVOKABLE void begin(const QString &app);
    Q_INVOKABLE void findApps(const QString &text);
    Q_INVOKABLE void findDatasets(const QString &text);
    Q_INVOKABLE void takeDataset(const QString &address, const QString &name); ///< empty: none
    Q_INVOKABLE void setWeight(int criterion, int percent);
    Q_INVOKABLE void choose(const QString &offer);
    /// Asks all sources again.
    Q_INVOKABLE void lookAgain();
    Q_INVOKABLE void sign();
    /// Of files that are being sent: nothing is paid.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void addInput(const QString &file); ///< one line more

Q_SIGNALS:
    void appChanged();
    void formChanged();
    void weightsChanged();
    void offersChanged();
    void priceChanged();
    void bought();

protected:
    void fail(const base::Error &error) override;

private:
    using Entries = std::vector<model::CatalogEntry>;
    void find(const QString &text, const QString &kind, LineListModel &into);
    void takeEntry(const base::Result<api::EntryPage> &page);
    void look(bool isAnew);
    void take(const api::OfferList &list);
    void dropPrice();
    void prepare();
    void take(const base::Result<api::PreparedRun> &prepared);
    void hear(const model::UploadProgress &progress);

    CoreState &m_core;
    const base::Clock &m_clock;
    QLocale m_locale;
    QString m_app;
    QString m_name;
    QString m_detail;
    LineListModel m_found;
    LineListModel m_datasets;
    QString m_dataset;
    QString m_datasetName;
    RunFields m_fields; ///< of the app's entry; where they are used, arguments and inputs are theirs
    QString m_inputs;
    QString m_inputsProblem;
    api::OffersRequest m_wish;
    api::PrepareRunRequest m_request; ///< arguments and inputs; the rest comes with the offer
    int m_preset = 0;
    QList<int> m_weights;
    OfferListModel m_offers;
    QString m_picked; ///< by the person; empty: the best
    QString m_notes;
    bool m_hasLooked = false;
    RunPriceView m_price;
    QString m_problem;
    QString m_token; ///< of what was prepared for exactly this form
    RunUploadView m_upload;
    QString m_signed; ///< token of the one that is being signed
    bool m_isSigning = false; ///< a match is on its way, and may be bought already
    int m_prepared = 0; ///< counts the questions: only the last one's answer counts
    QTimer m_lookSoon;
    QTimer m_prepareSoon;
};

} // namespace fallow::ui
