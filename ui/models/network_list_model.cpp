#include "ui/models/network_list_model.h"

#include "ui/format/address.h"
#include "ui/format/phase.h"
#include "ui/format/quantity.h"

namespace fallow::ui
{

using api::Flavour;
using api::Network;

namespace
{

QString moneyOf(const Network &network)
{
    return network.isRealMoney ? NetworkListModel::tr("Real money")
                               : NetworkListModel::tr("Practice: no real money");
}

QString chipOf(const Network &network)
{
    if (network.isInUse)
        //: Of a network
        return NetworkListModel::tr("In use");
    if (network.isReadOnly)
        //: Of a network on which nothing can be sent
        return NetworkListModel::tr("Only to look at");
    //: Of a network whose money is worth nothing
    return network.isRealMoney ? QString() : NetworkListModel::tr("Practice");
}

Tone toneOf(const Network &network)
{
    if (network.isInUse)
        return Tone::Good;
    return network.isReadOnly ? Tone::Neutral : Tone::Info;
}

QString hubOf(const Network &network)
{
    const QString hub = fullAddress(network.hub);
    switch (network.flavour) {
    case Flavour::Unknown:
        //: The iExec contract of a network, which was not asked yet
        return NetworkListModel::tr("Contract %1, not asked yet").arg(hub);
    case Flavour::Token:
        //: The iExec contract of a network
        return NetworkListModel::tr("Contract %1; RLC is a token").arg(hub);
    case Flavour::Native:
        return NetworkListModel::tr("Contract %1; RLC is the network's coin").arg(hub);
    }
    return hub;
}

} // namespace

QString NetworkListModel::detailOf(const Network &network) const
{
    //: The number of a network (EIP-155), %2 says whether its money is worth something
    return tr("Number %1 · %2").arg(QString::number(network.chainId), moneyOf(network));
}

QStringList NetworkListModel::factsOf(const Network &network) const
{
    QStringList hosts;
    for (const QString &host : network.hosts)
        hosts += host;
    QStringList facts{hubOf(network), tr("Servers: %1").arg(hosts.join(QStringLiteral(", ")))};
    if (!network.coin.isEmpty())
        facts += tr("Fees are paid in %1").arg(network.coin);
    if (network.finalitySeconds > 0) {
        const auto wait = std::chrono::seconds(network.finalitySeconds);
        facts += tr("A payment is final after %1").arg(durationText(wait, m_locale));
    }
    if (network.firstBlock > 0)
        facts += tr("History begins at block %1").arg(m_locale.toString(network.firstBlock));
    return facts;
}

void NetworkListModel::reset(std::vector<Network> networks)
{
    if (m_networks == networks)
        return;
    beginResetModel();
    m_networks = std::move(networks);
    endResetModel();
    Q_EMIT countChanged();
}

int NetworkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_networks.size());
}

QVariant NetworkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Network &network = m_networks[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return network.name;
    case DetailRole:
        return detailOf(network);
    case ChipRole:
        return chipOf(network);
    case ToneRole:
        return static_cast<int>(toneOf(network));
    case FactsRole:
        return factsOf(network);
    case MoneyRole:
        return moneyOf(network);
    case RealRole:
        return network.isRealMoney;
    case InUseRole:
        return network.isInUse;
    case RemovableRole:
        return !network.isPreset && !network.isInUse;
    case ReadOnlyRole:
        return network.isReadOnly;
    case SpokenRole: {
        QStringList parts{network.name, chipOf(network), detailOf(network)};
        parts.removeAll(QString()); // no chip
        return parts.join(QStringLiteral(". "));
    }
    default: // roles are an open set of integers
        return {};
    }
}

QHash<int, QByteArray> NetworkListModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}, {ChipRole, "chip"}, {ToneRole, "tone"},
        {FactsRole, "facts"}, {MoneyRole, "money"}, {RealRole, "isReal"}, {InUseRole, "inUse"},
        {RemovableRole, "removable"}, {ReadOnlyRole, "readOnly"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
