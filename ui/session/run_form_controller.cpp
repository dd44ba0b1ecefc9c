#include "ui/session/run_form_controller.h"

#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/offer_words.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace fallow::ui
{

using base::Address;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::milliseconds typingPause{350};
constexpr qint64 mostFound = 5;
constexpr int mostVolume = 100;
constexpr int mostTrust = 1'000'000;
constexpr std::array presets{"balanced", "cheapest", "fastest", "trusted", "greenest"};
constexpr std::array keys{"cost", "speed", "trust", "reliability", "energy"};
// As the core's presets weigh them (core/market/choice.cpp): what the sliders show before one is moved.
constexpr std::array<std::array<int, 5>, 5> usual{{{25, 20, 25, 20, 10}, {55, 10, 15, 15, 5}, {15, 50, 15, 15, 5}, {10, 10, 45, 30, 5}, {20, 10, 15, 15, 40}}};

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.push_back(line.trimmed());
    }
    return lines;
}

/// An address on the internet, or the whole path of a file here.
bool isInput(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (QDir::isAbsolutePath(text) || url.isLocalFile())
        return true;
    return url.isValid() && !url.scheme().isEmpty() && (url.scheme() == u"magnet" || !url.host().isEmpty());
}

/// What stands under the price: each file and its size.
QString uploadsText(const std::vector<model::RunUpload> &uploads, const QLocale &locale)
{
    QStringList lines;
    for (const model::RunUpload &upload : uploads)
        lines.push_back(RunFormController::tr("%1, %2").arg(QFileInfo(upload.path).fileName(), sizeText(upload.bytes, locale)));
    return lines.join(u'\n');
}

} // namespace

RunFormController::RunFormController(CoreState &core, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_clock(clock), m_locale(locale), m_fields(core, locale), m_offers(locale)
{
    m_weights = QList<int>(usual[0].begin(), usual[0].end());
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(typingPause);
    connect(&m_lookSoon, &QTimer::timeout, this, [this] { look(false); });
    m_prepareSoon.setSingleShot(true);
    m_prepareSoon.setInterval(typingPause);
    connect(&m_prepareSoon, &QTimer::timeout, this, &RunFormController::prepare);
    connect(&m_fields, &RunFields::filledChanged, this, [this] {
        dropPrice();
        m_prepareSoon.start();
    });
    connect(&core, &CoreState::heard, this, [this](const api::Change &change) {
        if (change.upload && change.upload->token == m_signed)
            hear(*change.upload);
    });
    connect(this, &Asking::busyChanged, this, &RunFormController::priceChanged);
}

QString RunFormController::letters() const
{
    return initials(m_name);
}

int RunFormController::hue() const
{
    return hueOf(Address::fromHex(m_app).value_or({}));
}

QStringList RunFormController::criteria() const
{
    QStringList names;
    for (const char *key : keys)
        names.push_back(criterionName(QString::fromLatin1(key)));
    return names;
}

void RunFormController::begin(const QString &app)
{
    const auto address = Address::fromHex(app);
    m_app = address ? address->toString() : QString();
    m_name = address ? shortAddress(*address) : QString();
    m_detail.clear();
    m_dataset.clear();
    m_datasetName.clear();
    m_inputs.clear();
    m_inputsProblem.clear();
    m_picked.clear();
    m_notes.clear();
    m_hasLooked = false;
    m_request = {};
    const QString preset = m_wish.preset;
    m_wish = {.app = address.value_or({}), .preset = preset, .weights = m_wish.weights};
    m_offers.set({}, {});
    m_fields.begin({}, {});
    drop();
    dropPrice();
    Q_EMIT appChanged();
    Q_EMIT formChanged();
    Q_EMIT offersChanged();
    if (m_app.isEmpty())
        return;
    base::then(this, m_core.core().catalog().search({.text = m_app, .kind = u"app"_s}), [this](const base::Result<api::EntryPage> &page) { takeEntry(page); });
    look(false);
}

void RunFormController::takeEntry(const base::Result<api::EntryPage> &page)
{
    for (const model::CatalogEntry &entry : page ? page->entries : Entries()) {
        if (entry.address.toString() != m_app)
            continue;
        m_name = entry.name;
        QStringList parts{entry.version, tr("by %1").arg(shortAddress(entry.provider)), entry.license};
        parts.removeAll(QString());
        m_detail = parts.join(u" · "_s);
        m_fields.begin(entry.catalog, entry.address);
        return Q_EMIT appChanged();
    }
}

void RunFormController::find(const QString &text, const QString &kind, LineListModel &into)
{
    if (text.trimmed().isEmpty())
        return into.set({});
    const auto found = m_core.core().catalog().search({.text = text, .kind = kind, .standings = {u"approved"_s, u"unreviewed"_s}, .count = mostFound});
    base::then(this, found, [&into](const base::Result<api::EntryPage> &page) {
        std::vector<LineListModel::Line> lines;
        for (const model::CatalogEntry &entry : page ? page->entries : Entries())
            lines.push_back({.key = entry.address.toString(), .title = entry.name, .detail = entry.summary});
        into.set(std::move(lines));
    });
}

void RunFormController::findApps(const QString &text)
{
    find(text, u"app"_s, m_found);
}

void RunFormController::findDatasets(const QString &text)
{
    find(text, u"dataset"_s, m_datasets);
}

void RunFormController::takeDataset(const QString &address, const QString &name)
{
    const auto known = Address::fromHex(address);
    m_dataset = known ? known->toString() : QString();
    m_datasetName = known ? name : QString();
    m_wish.dataset = known.value_or({});
    m_datasets.set({});
    Q_EMIT formChanged();
    look(false);
}

void RunFormController::setArguments(const QString &arguments)
{
    if (m_request.arguments == arguments)
        return;
    m_request.arguments = arguments;
    dropPrice();
    m_prepareSoon.start();
    Q_EMIT formChanged();
}

void RunFormController::setInputs(const QString &inputs)
{
    if (m_inputs == inputs)
        return;
    m_inputs = inputs;
    const QStringList lines = linesOf(inputs);
    const auto wrong = std::find_if(lines.begin(), lines.end(), [](const QString &line) { return !isInput(line); });
    m_inputsProblem = wrong == lines.end()
        ? QString()
        : tr("%1 is neither an address on the internet nor the whole path of a file here.").arg(*wrong);
    m_request.inputFiles = {lines.begin(), lines.end()};
    dropPrice();
    m_prepareSoon.start();
    Q_EMIT formChanged();
}

void RunFormController::addInput(const QString &file)
{
    QStringList lines = linesOf(m_inputs);
    lines.push_back(file.startsWith(u"file:") ? QUrl(file).toLocalFile() : file);
    setInputs(lines.join(u'\n'));
}

void RunFormController::setVolume(int volume)
{
    const int now = std::clamp(volume, 1, mostVolume);
    if (m_wish.volume == now)
        return;
    m_wish.volume = now;
    dropPrice();
    m_lookSoon.start();
    Q_EMIT formChanged();
}

void RunFormController::setTrust(int trust)
{
    const int now = std::clamp(trust, 0, mostTrust);
    if (m_wish.trust == now)
        return;
    m_wish.trust = now;
    dropPrice();
    m_lookSoon.start();
    Q_EMIT formChanged();
}

void RunFormController::setPreset(int preset)
{
    if (preset < 0 || preset >= custom || m_preset == preset)
        return;
    m_preset = preset;
    const auto &weights = usual[static_cast<size_t>(preset)];
    m_weights = QList<int>(weights.begin(), weights.end());
    m_wish.preset = QString::fromLatin1(presets[static_cast<size_t>(preset)]);
    m_wish.weights.clear();
    Q_EMIT weightsChanged();
    look(false);
}

void RunFormController::setWeight(int criterion, int percent)
{
    if (criterion < 0 || criterion >= m_weights.size() || m_weights[criterion] == percent)
        return;
    m_weights[criterion] = std::clamp(percent, 0, 100);
    if (std::all_of(m_weights.begin(), m_weights.end(), [](int weight) { return weight == 0; }))
        m_weights[criterion] = 1; // something has to count
    m_preset = custom;
    m_wish.weights.clear();
    for (qsizetype i = 0; i < m_weights.size(); ++i)
        m_wish.weights.push_back({QString::fromLatin1(keys[static_cast<size_t>(i)]), m_weights[i]});
    Q_EMIT weightsChanged();
    m_lookSoon.start();
}

void RunFormController::choose(const QString &offer)
{
    m_picked = offer;
    m_offers.choose(offer);
    dropPrice();
    prepare();
}

void RunFormController::lookAgain()
{
    look(true);
}

void RunFormController::look(bool isAnew)
{
    if (m_app.isEmpty())
        return;
    m_lookSoon.stop();
    dropPrice();
    m_wish.isAnew = isAnew;
    ask<api::OfferList>(m_core.core().market().offers(m_wish), [this](const api::OfferList &list) { take(list); });
}

void RunFormController::take(const api::OfferList &list)
{
    m_hasLooked = true;
    m_notes = offersNotes(list, m_locale).join(u' ');
    m_offers.set(list.offers, m_picked);
    Q_EMIT offersChanged();
    prepare();
}

void RunFormController::dropPrice()
{
    ++m_prepared;
    m_prepareSoon.stop();
    m_token.clear();
    m_price = {};
    m_problem.clear();
    if (const api::MarketOffer *offer = m_offers.chosen()) {
        m_price.app = rlcText(offer->app.price, m_locale);
        m_price.pool = rlcText(offer->pool.price, m_locale);
        if (offer->dataset)
            m_price.dataset = rlcText(offer->dataset->price, m_locale);
        if (m_wish.volume > 1)
            m_price.tasks = m_locale.toString(m_wish.volume);
    }
    Q_EMIT priceChanged();
}

void RunFormController::prepare()
{
    dropPrice();
    const api::MarketOffer *offer = m_offers.chosen();
    const api::FilledForm *filled = m_fields.isUsed() ? m_fields.filled() : nullptr;
    if (offer == nullptr || (m_fields.isUsed() ? filled == nullptr : !m_inputsProblem.isEmpty()))
        return;
    api::PrepareRunRequest request = m_request;
    if (filled != nullptr) {
        request.arguments = filled->arguments;
        request.inputFiles = filled->inputFiles;
    }
    request.appOrder = offer->app.order;
    request.poolOrder = offer->pool.order;
    request.shown = api::ShownPrices{.app = offer->app.price, .dataset = {}, .pool = offer->pool.price};
    if (offer->dataset) {
        request.datasetOrder = offer->dataset->order;
        request.shown->dataset = offer->dataset->price;
    }
    request.trust = offer->trust;
    request.volume = m_wish.volume;
    base::then(this, m_core.core().prepareRun(request), [this, mine = m_prepared](const base::Result<api::PreparedRun> &prepared) {
        if (mine == m_prepared)
            take(prepared);
    });
}

void RunFormController::take(const base::Result<api::PreparedRun> &prepared)
{
    if (!prepared) {
        m_problem = reasonLine(prepared.error().reason.key());
        return Q_EMIT priceChanged();
    }
    m_token = prepared->token;
    m_price.total = rlcWithUnit(prepared->totalLocked, m_locale);
    if (prepared->depositNeeded.value > 0)
        m_price.deposit = rlcWithUnit(prepared->depositNeeded, m_locale);
    m_price.claim = momentText(prepared->claimableAfter, m_clock.now(), m_locale);
    m_price.uploads = uploadsText(prepared->uploads, m_locale);
    Q_EMIT priceChanged();
}

void RunFormController::sign()
{
    if (!canSign())
        return;
    m_isSigning = true;
    dismissError();
    m_signed = std::exchange(m_token, QString());
    const auto sent = m_core.core().confirmRun({m_signed});
    Q_EMIT priceChanged();
    // Not by `ask`: this answer is heard whatever else is asked meanwhile.
    base::then(this, sent, [this, app = m_app](const base::Result<api::MatchedRun> &matched) {
        m_isSigning = false;
        m_signed.clear();
        m_upload = {};
        if (!matched)
            return fail(matched.error());
        if (m_app == app)
            begin({});
        Q_EMIT bought();
    });
}

void RunFormController::stop()
{
    if (m_upload.active)
        m_core.core().cancelRun({m_signed});
}

void RunFormController::hear(const model::UploadProgress &progress)
{
    m_upload = {};
    m_upload.active = !progress.isOver;
    m_upload.share = progress.total > 0 ? static_cast<double>(progress.sent) / static_cast<double>(progress.total) : 0;
    //: A file on its way: its name, how much of all files was sent, and how much that is together
    m_upload.text = tr("Sending %1: %2 of %3").arg(QFileInfo(progress.path).fileName(), sizeText(progress.sent, m_locale), sizeText(progress.total, m_locale));
    Q_EMIT priceChanged();
}

void RunFormController::fail(const base::Error &error)
{
    Asking::fail(error);
    Q_EMIT priceChanged();
}

} // namespace fallow::ui
