#pragma once

#include "core/model/run.h"
#include "ui/format/run_words.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace fallow::ui
{

/// What this person bought, one row a deal, the newest first. GUI thread.
class RunListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Next { None = RunView::None, Get = RunView::Get, Open = RunView::Open, Claim = RunView::Claim };
    Q_ENUM(Next)
    enum Role {
        DealRole = Qt::UserRole + 1,
        NameRole,
        InitialsRole,
        HueRole,
        WhenRole,
        StageRole,
        ToneRole, ///< Chip.Tone
        ProgressRole,
        HasShareRole,
        ShareRole, ///< 0 to 1
        LockedRole, ///< RLC, without unit
        UntilRole,
        NextRole,
        TaskRole,
        FolderRole, ///< of a verified result, as a URL; empty: none is here
        SpokenRole,
    };
    Q_ENUM(Role)

    explicit RunListModel(const QLocale &locale) : m_locale(locale) { }

    int count() const { return rowCount(); }
    /// All there are; rows of deals that stay are kept.
    void set(const std::vector<model::Run> &runs, const QDateTime &now);
    /// Some that changed.
    void put(const std::vector<model::Run> &runs, const QDateTime &now);
    /// Time went on.
    void refresh(const QDateTime &now);
    /// How much of a deal's result was fetched; nothing: none is.
    void setFetched(const QString &deal, std::optional<double> share);
    std::vector<model::Run> runsOf(const QString &deal) const;
    int underWay() const; ///< deals that keep money locked

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        base::DealId deal;
        std::vector<model::Run> runs; ///< by index
        RunView view;
        std::optional<double> fetched;
    };
    void take(const model::Run &run);
    void changed(size_t row);
    QString spoken(const Row &row) const;

    QLocale m_locale;
    std::vector<Row> m_rows;
};

} // namespace fallow::ui
