#pragma once

#include "ui/models/download_list_model.h"
#include "ui/models/table_model.h"

namespace fallow::ui
{

/// The downloads as a table.
class DownloadOrderModel : public fallow::ui::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")

public:
    enum Filter { All, UnderWay, Over };
    Q_ENUM(Filter)

    /// Usual: the latest first.
    enum Order { Usual, ByName, ByStage, ByReceived, ByRate };
    Q_ENUM(Order)

    explicit DownloadOrderModel(DownloadListModel &downloads) : TableModel(downloads), m_all(downloads) { }

protected:
    /// Words are looked for in the address, its sources and the stage.
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const DownloadListModel &m_all;
};

} // namespace fallow::ui
