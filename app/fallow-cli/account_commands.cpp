// Accounts, their keys in and out, and the address book.
#include "app/fallow-cli/wallet_options.h"
#include "core/evm/address.h"
#include "core/evm/payment_uri.h"

#include <algorithm>

namespace fallow::cli {

using base::Result;

namespace {

/// Mixed case must be its checksum.
Result<base::Address> addressAt(const WalletOptions &options, qsizetype index)
{
    return evm::parseAddress(options.word(index)).during(QStringLiteral("ADDRESS"));
}

QString contactsText(const api::ContactList &list)
{
    QStringList rows;
    for (const model::Contact &contact : list.contacts)
        rows.push_back(evm::checksumAddress(contact.address) + u"  " + contact.name);
    return rows.isEmpty() ? QStringLiteral("nobody") : rows.join(u'\n');
}

} // namespace

void addAccount(const Session &session)
{
    answerState(session, session.core.wallet().addAccount({session.arguments.join(u' '), {}}));
}

void watchAccount(const Session &session)
{
    const auto options = WalletOptions::parse(session, {});
    const auto address = options ? addressAt(**options, 0) : Result<base::Address>(options.error());
    if (!address)
        return refuse(session, address.error());
    answerState(session, session.core.wallet().addAccount({(*options)->words().mid(1).join(u' '), *address}));
}

void importKey(const Session &session)
{
    const auto options = WalletOptions::parse(session, {QStringLiteral("keystore"), QStringLiteral("secret-fd")});
    if (!options)
        return refuse(session, options.error());
    QJsonObject keystore;
    if (const QString path = (*options)->value(QStringLiteral("keystore")); !path.isEmpty()) {
        const auto read = readJsonFile(path);
        if (!read)
            return refuse(session, read.error());
        keystore = *read;
    } else if (!session.json) {
        print(QStringLiteral("The words of this wallet do not bring an imported key back: keep its own backup."));
    }
    const QString prompt = keystore.isEmpty() ? QStringLiteral("Private key, 64 hex digits")
                                              : QStringLiteral("Password of the keystore");
    withSealed(session, (*options)->secret(QStringLiteral("secret"), prompt),
               [session, keystore, label = (*options)->words().join(u' ')](const api::SealedSecret &sealed) {
                   answerState(session, session.core.wallet().importKey({label, keystore, sealed}));
               });
}

void exportKey(const Session &session)
{
    const auto options = WalletOptions::parse(session, {QStringLiteral("password-fd"), QStringLiteral("vault-password-fd")},
                                              {QStringLiteral("keyring")});
    const auto address = options ? addressAt(**options, 0) : Result<base::Address>(options.error());
    if (!address)
        return refuse(session, address.error());
    const bool isByKeyring = (*options)->has(QStringLiteral("keyring"));
    auto ofVault = isByKeyring ? Result<base::SecretBytes>(base::SecretBytes())
                               : (*options)->secret(QStringLiteral("vault-password"), QStringLiteral("Password of the vault"));
    auto ofFile = ofVault ? (*options)->secret(QStringLiteral("password"), QStringLiteral("Password of the new keystore"), true)
                          : Result<base::SecretBytes>(ofVault.error());
    if (!ofFile)
        return refuse(session, ofFile.error());
    const auto held = std::make_shared<std::pair<base::SecretBytes, base::SecretBytes>>(
        std::move(*ofFile), std::move(*ofVault)); // shared: goes into a std::function
    withSealKey(session, [session, held, isByKeyring, account = *address](const QString &key) {
        const auto file = api::seal(held->first, key);
        const auto vault = isByKeyring ? Result<api::SealedSecret>(api::SealedSecret()) : api::seal(held->second, key);
        if (!file || !vault)
            return refuse(session, file ? vault.error() : file.error());
        answer<api::KeystoreReply>(session, session.core.wallet().exportKey({account, *file, *vault}),
                                   [](const api::KeystoreReply &reply) {
                                       return QString::fromUtf8(QJsonDocument(reply.keystore).toJson(QJsonDocument::Compact));
                                   });
    });
}

void nameAccount(const Session &session)
{
    const auto options = WalletOptions::parse(session, {});
    const auto address = options ? addressAt(**options, 0) : Result<base::Address>(options.error());
    if (!address)
        return refuse(session, address.error());
    answerState(session, session.core.wallet().nameAccount({*address, (*options)->words().mid(1).join(u' ')}));
}

void useAccount(const Session &session)
{
    const auto options = WalletOptions::parse(session, {});
    const auto address = options ? addressAt(**options, 0) : Result<base::Address>(options.error());
    if (!address)
        return refuse(session, address.error());
    answerState(session, session.core.wallet().useAccount({*address}));
}

void listContacts(const Session &session)
{
    answer<api::ContactList>(session, session.core.wallet().contacts({}), &contactsText);
}

void putContact(const Session &session)
{
    const auto options = WalletOptions::parse(session, {});
    const auto address = options ? addressAt(**options, 0) : Result<base::Address>(options.error());
    if (!address)
        return refuse(session, address.error());
    answer<api::ContactList>(session, session.core.wallet().putContact({*address, (*options)->words().mid(1).join(u' ')}),
                             &contactsText);
}

void checkPayee(const Session &session)
{
    if (session.arguments.size() != 1)
        return refuse(session, usageError(QStringLiteral("ADDRESS or payment URI")));
    answer<api::PayeeReply>(session, session.core.wallet().checkPayee({session.arguments.first()}), [](const api::PayeeReply &payee) {
        QString text = evm::checksumAddress(payee.address) + (payee.isNew ? u"  new" : u"  known");
        if (!payee.name.isEmpty())
            text += u", " + payee.name;
        if (payee.looksLike)
            text += u"\nWarning: it looks like " + evm::checksumAddress(*payee.looksLike) + u" but is another one";
        if (!payee.amount.isEmpty())
            text += u"\nAsks for " + payee.amount + (payee.isCoin ? u" coin" : u" RLC");
        return text;
    });
}

namespace {

/// The link of what is asked for; an error where it cannot be said in one.
Result<evm::PaymentUri> requestOf(const WalletOptions &options, const model::WalletState &wallet,
                                  const model::NetworkStatus &network)
{
    const auto owner = std::find_if(wallet.accounts.begin(), wallet.accounts.end(),
                                    [](const model::WalletAccount &account) { return account.isOwner; });
    if (owner == wallet.accounts.end())
        return base::fail(base::Code::NotFound, base::Reason(QStringLiteral("wallet.no_owner")));
    evm::PaymentUri uri{.payee = owner->address, .chainId = static_cast<quint64>(network.chainId)};
    if (options.words().isEmpty())
        return uri;
    if (options.has(QStringLiteral("coin"))) {
        const auto coin = base::parseCoin(options.word(0));
        if (!coin)
            return coin.error();
        uri.amount = coin->value;
        return uri;
    }
    const auto rlc = base::parseRlc(options.word(0));
    if (!rlc)
        return rlc.error();
    if (!network.token)
        return base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("chain.unavailable")),
                          QStringLiteral("which token is RLC was not read yet"));
    const bool isCoin = network.token->isZero();
    uri.amount = base::uint128(rlc->value) * (isCoin ? 1'000'000'000 : 1); // an nRLC is 1e9 wei of it
    if (!isCoin)
        uri.token = network.token;
    return uri;
}

} // namespace

void receiveMoney(const Session &session)
{
    const auto options = WalletOptions::parse(session, {}, {QStringLiteral("coin")});
    if (!options || (*options)->words().size() > 1 || ((*options)->has(QStringLiteral("coin")) && (*options)->words().isEmpty()))
        return refuse(session, options ? usageError(QStringLiteral("[AMOUNT [--coin]]")) : options.error());
    session.core.wallet().state({}).then(&session.core, [session, options = *options](const Result<model::WalletState> &wallet) {
        if (!wallet)
            return refuse(session, wallet.error());
        session.core.status({}).then(&session.core, [session, options, wallet = *wallet](const Result<model::Status> &status) {
            const auto uri = status ? requestOf(*options, wallet, status->network) : Result<evm::PaymentUri>(status.error());
            if (!uri)
                return refuse(session, uri.error());
            const QString address = evm::checksumAddress(uri->payee);
            const QString link = evm::makePaymentUri(*uri);
            print(session.json ? QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("address"), address}, {QStringLiteral("uri"), link}})
                                                       .toJson(QJsonDocument::Compact))
                               : address + u'\n' + link);
            session.done(Exit::Ok);
        });
    });
}

} // namespace fallow::cli
