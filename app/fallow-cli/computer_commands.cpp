// This person's other computers: what one holds the others need not fetch from afar.
#include "app/fallow-cli/wallet_options.h"

namespace fallow::cli {

using namespace Qt::StringLiterals;

namespace {

QString linesOf(const api::ComputerList &list)
{
    QStringList lines;
    if (!list.isShared)
        lines.push_back(u"this computer lends nothing"_s);
    else if (!list.trouble.isEmpty())
        lines.push_back(u"this computer should lend what it holds, but does not: %1"_s.arg(list.trouble));
    else
        lines.push_back(u"this computer lends what it holds to who runs: fallow-cli computers pair %1 %2"_s.arg(
            list.addresses.empty() ? QString() : list.addresses.front(), list.code));
    for (size_t i = 1; i < list.addresses.size(); ++i)
        lines.push_back(u"  or at %1"_s.arg(list.addresses[i]));
    for (const QString &computer : list.computers)
        lines.push_back(u"%1 lends to this one"_s.arg(computer));
    return lines.join(u'\n');
}

} // namespace

void listComputers(const Session &session)
{
    answer<api::ComputerList>(session, session.core.computers().list({}), linesOf);
}

void shareComputer(const Session &session)
{
    const auto options = WalletOptions::parse(session, {u"port"_s});
    if (!options)
        return refuse(session, options.error());
    const QString word = (*options)->word(0);
    const QString port = (*options)->value(u"port"_s);
    bool isNumber = true;
    const qint64 number = port.isEmpty() ? 0 : port.toLongLong(&isNumber);
    if ((*options)->words().size() != 1 || (word != u"on" && word != u"off") || !isNumber)
        return refuse(session, usageError(u"on or off, and --port N"_s));
    answer<api::ComputerList>(session, session.core.computers().share({word == u"on", number}), linesOf);
}

void pairComputer(const Session &session)
{
    if (session.arguments.size() != 2)
        return refuse(session, usageError(u"HOST:PORT and the code that the other computer shows"_s));
    answer<api::ComputerList>(session, session.core.computers().pair({session.arguments[0], session.arguments[1]}), linesOf);
}

void unpairComputer(const Session &session)
{
    if (session.arguments.size() != 1)
        return refuse(session, usageError(u"HOST:PORT"_s));
    answer<api::ComputerList>(session, session.core.computers().unpair({session.arguments[0]}), linesOf);
}

} // namespace fallow::cli
