#include "core/service/web/grants.h"

#include "core/api/web_origin.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace fallow::service {

using namespace base;

namespace {

constexpr qint64 mostFileBytes = 1024 * 1024; // of the most grants with the longest names

Result<std::vector<model::WebGrant>> readGrants(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::vector<model::WebGrant>();
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFileBytes)
        return fail(Code::Corrupt, "settings.unreadable"_reason, path);
    const auto read = json::fromText<model::WebGrants>(file.readAll());
    if (!read)
        return fail(Code::Corrupt, "settings.unreadable"_reason, path + u": " + read.error().detail);
    return read->grants;
}

} // namespace

WebGrantBook::WebGrantBook(const QString &folder, const Clock &clock) : m_file(folder + u"/sites.json"), m_clock(clock)
{
    const auto read = readGrants(m_file);
    if (!read) {
        m_trouble = read.error();
        qWarning().noquote() << read.error().toString();
        return;
    }
    for (const model::WebGrant &grant : *read) { // by hand it may be written any way
        const auto origin = api::webOrigin(grant.origin);
        if (origin && *origin == grant.origin && !grant.accounts.empty() && m_grants.size() < mostGrants)
            m_grants.push_back(grant);
    }
}

bool WebGrantBook::isGranted(const QString &origin, const Address &account) const
{
    return std::any_of(m_grants.begin(), m_grants.end(), [&](const model::WebGrant &grant) {
        return grant.origin == origin && std::find(grant.accounts.begin(), grant.accounts.end(), account) != grant.accounts.end();
    });
}

Result<Done> WebGrantBook::allow(const QString &address, const std::vector<Address> &accounts)
{
    const auto origin = api::webOrigin(address);
    if (!origin)
        return origin.error();
    if (accounts.empty() || accounts.size() > mostAccounts)
        return fail(Code::InvalidArgument, "web.no_accounts"_reason, QString::number(accounts.size()));
    auto grants = m_grants;
    std::erase_if(grants, [&](const model::WebGrant &grant) { return grant.origin == *origin; });
    if (grants.size() >= mostGrants)
        return fail(Code::Conflict, "web.too_many_grants"_reason);
    grants.insert(grants.begin(), {*origin, accounts, m_clock.now()});
    return keep(std::move(grants));
}

Result<Done> WebGrantBook::revoke(const QString &address)
{
    const auto origin = api::webOrigin(address);
    if (!origin)
        return origin.error();
    auto grants = m_grants;
    if (std::erase_if(grants, [&](const model::WebGrant &grant) { return grant.origin == *origin; }) == 0)
        return fail(Code::NotFound, "web.unknown_origin"_reason, *origin);
    return keep(std::move(grants));
}

Result<Done> WebGrantBook::keep(std::vector<model::WebGrant> grants)
{
    if (m_trouble)
        return *m_trouble;
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(json::toObject(model::WebGrants{grants})).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Code::Unavailable, "settings.unwritable"_reason, m_file + u": " + file.errorString());
    m_grants = std::move(grants);
    return Done{};
}

} // namespace fallow::service
