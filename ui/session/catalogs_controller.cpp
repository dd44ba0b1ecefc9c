#include "ui/session/catalogs_controller.h"

#include "ui/format/catalog_words.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <QUrl>

namespace fallow::ui
{

namespace
{

const QString downloadPrefix = QStringLiteral("catalog-");
constexpr qsizetype rootDigits = 64; // of a SHA-256

/// With the "0x" that some write and some do not.
base::Result<base::ContentHash> rootOf(const QString &typed)
{
    const QString plain = typed.trimmed().toLower();
    const QString whole = plain.startsWith(u"0x") ? plain : QString(u"0x" + plain);
    return base::ContentHash::fromHex(whole);
}

} // namespace

CatalogsController::CatalogsController(CoreState &core, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_clock(clock), m_locale(locale), m_list(locale)
{
    connect(&core, &CoreState::heard, this, &CatalogsController::hear);
    connect(&core, &CoreState::phaseChanged, this, [this] {
        if (m_core.phase() != CoreState::Phase::Live)
            setFetching({});
        else if (m_isKnown)
            read();
    });
}

void CatalogsController::read()
{
    // Beside what is being fetched: its answer is still wanted.
    base::then(this, m_core.core().catalog().list({}), [this](const base::Result<api::CatalogList> &list) {
        if (!list) {
            if (m_core.phase() == CoreState::Phase::Live)
                setError(reasonLine(list.error().reason.key()));
            return;
        }
        m_isKnown = true;
        m_categories = list->categories;
        m_list.set(list->catalogs, m_clock.now());
        Q_EMIT changed();
    });
}

QString CatalogsController::summary() const
{
    const auto &all = m_list.catalogs();
    if (all.size() == 1)
        return tr("Catalog %1").arg(catalogName(all.front()));
    return all.empty() ? QString() : tr("%n catalogs", nullptr, static_cast<int>(all.size()));
}

QString CatalogsController::line() const
{
    const auto &all = m_list.catalogs();
    if (all.size() == 1)
        return catalogLine(all.front(), m_clock.now(), m_locale);
    return all.empty() ? QString() : tr("%Ln entry(s) in all", nullptr, static_cast<int>(entries()));
}

qint64 CatalogsController::entries() const
{
    qint64 sum = 0;
    for (const model::Catalog &catalog : m_list.catalogs())
        sum += catalog.entries;
    return sum;
}

QString CatalogsController::trouble() const
{
    QStringList lines;
    for (const model::Catalog &catalog : m_list.catalogs()) {
        const QString trouble = catalogTrouble(catalog);
        if (!trouble.isEmpty())
            //: A catalog's name, then what is wrong with it
            lines += tr("%1: %2").arg(catalogName(catalog), trouble);
    }
    return lines.join(u'\n');
}

void CatalogsController::add(const QString &url, const QString &root)
{
    const auto hash = rootOf(root);
    if (!hash || isFetching())
        return;
    fetch(hash->toString().mid(2, 16), m_core.core().catalog().add({url.trimmed(), *hash}));
}

void CatalogsController::update(const QString &id)
{
    if (!isFetching())
        fetch(id, m_core.core().catalog().update({id}));
}

void CatalogsController::fetch(const QString &id, api::Answer<api::UpdatedCatalog> answer)
{
    const bool isNew = !m_list.find(id);
    m_told.clear();
    dismissError();
    setFetching(id);
    base::then(this, answer, [this, isNew, mine = m_fetches](const base::Result<api::UpdatedCatalog> &updated) {
        if (mine != m_fetches)
            return;
        if (updated)
            tell(*updated, isNew);
        else if (updated.error().code != base::Code::Cancelled)
            fail(updated.error());
        setFetching({});
        read(); // what the core thinks of it now
        if (updated && isNew)
            Q_EMIT added();
    });
}

void CatalogsController::tell(const api::UpdatedCatalog &updated, bool isNew)
{
    const QString name = catalogName(updated.catalog);
    if (isNew)
        m_told = tr("%1 is among your catalogs now.").arg(name);
    else if (updated.looked == 0)
        m_told = tr("%1 has nothing new.").arg(name);
    else
        m_told = tr("%1: %Ln entry(s) looked at again.", nullptr, static_cast<int>(updated.looked)).arg(name);
}

void CatalogsController::cancel()
{
    if (isFetching()) // its own answer tells
        m_core.core().catalog().cancel({m_fetching});
}

void CatalogsController::setFetching(const QString &id)
{
    ++m_fetches;
    m_fetching = id;
    m_received = 0;
    Q_EMIT fetchingChanged();
}

QString CatalogsController::fetched() const
{
    if (!isFetching())
        return {};
    return m_received > 0 ? tr("Fetching and proving, %1 so far").arg(sizeText(m_received, m_locale)) : tr("Fetching and proving");
}

void CatalogsController::hear(const api::Change &change)
{
    for (const model::Download &download : change.downloads) {
        if (!download.id.startsWith(downloadPrefix))
            continue;
        if (download.id == downloadPrefix + m_fetching) {
            m_received = download.received;
            Q_EMIT fetchingChanged();
        } else if (download.isOver && m_isKnown) { // somebody else asked for it
            read();
        }
    }
}

void CatalogsController::remove(const QString &id)
{
    dismissError();
    setRemoving(id);
}

void CatalogsController::confirmRemove()
{
    if (m_removingId.isEmpty())
        return;
    ask<api::Empty>(m_core.core().catalog().remove({m_removingId}), [this](const api::Empty &) {
        setRemoving({});
        read();
    });
}

void CatalogsController::keep()
{
    setRemoving({});
}

void CatalogsController::setRemoving(const QString &id)
{
    const model::Catalog *catalog = m_list.find(id);
    m_removingId = catalog ? id : QString();
    m_removing = catalog ? catalogName(*catalog) : QString();
    Q_EMIT removingChanged();
}

QString CatalogsController::urlProblem(const QString &url) const
{
    const QUrl typed(url.trimmed(), QUrl::StrictMode);
    if (url.trimmed().isEmpty() || (typed.isValid() && typed.scheme() == u"https" && !typed.host().isEmpty() && typed.userInfo().isEmpty()))
        return {};
    return reasonText(QStringLiteral("catalog.bad_url")).sentence;
}

QString CatalogsController::rootProblem(const QString &root) const
{
    if (root.trimmed().isEmpty() || rootOf(root))
        return {};
    return tr("These are not %1 digits of 0 to 9 and a to f.").arg(rootDigits);
}

void CatalogsController::forgetTold()
{
    m_told.clear();
    dismissError();
    Q_EMIT fetchingChanged();
}

} // namespace fallow::ui
