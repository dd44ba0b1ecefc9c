// Sites that may know an account.
#include "app/fallow-cli/command.h"
#include "core/evm/address.h"

namespace fallow::cli {

namespace {

QString listText(const model::WebGrants &list)
{
    QStringList lines;
    for (const model::WebGrant &grant : list.grants) {
        lines.push_back(grant.origin + QStringLiteral("  since ") + grant.since.toString(Qt::ISODate));
        for (const base::Address &account : grant.accounts)
            lines.push_back(QStringLiteral("      ") + evm::checksumAddress(account));
    }
    return lines.isEmpty() ? QStringLiteral("no site is connected") : lines.join(u'\n');
}

} // namespace

void listGrants(const Session &session)
{
    answer<model::WebGrants>(session, session.core.web().grants({}), &listText);
}

void revokeGrant(const Session &session)
{
    if (session.arguments.size() != 1)
        return session.done(report(usageError(QStringLiteral("one ORIGIN, as the list has it")), session.json));
    answer<model::WebGrants>(session, session.core.web().revoke({session.arguments.front()}), &listText);
}

} // namespace fallow::cli
