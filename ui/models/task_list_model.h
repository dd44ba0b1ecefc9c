#pragma once

#include "core/base/clock.h"
#include "core/model/task.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

#include <set>

namespace fallow::ui {

/// The tasks of this computer, in the order the core gave them, each row in words.
/// GUI thread. Owns the values; borrows the clock.
class TaskListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< 0x hex
        NameRole, ///< the app's name, or its short address
        RequesterRole, ///< "for 0x71c4…9a20"
        InitialsRole,
        HueRole, ///< index into Theme.tiles
        PhaseRole, ///< a word of product.md
        ToneRole, ///< Chip.Tone
        DetailRole, ///< what the word leaves open
        HasShareRole,
        ShareRole, ///< 0 to 1
        UseRole, ///< processor time and peak memory as the sandbox measured them
        UseMethodRole, ///< how it was measured, for a tooltip
        RewardRole, ///< RLC paid; empty before
        StakeRole, ///< RLC locked for it now
        FinalRole,
        SpokenRole, ///< the row in one line, for a screen reader
        ChangedAtRole, ///< QDateTime of the last change of phase
    };
    Q_ENUM(Role)

    TaskListModel(const base::Clock &clock, const QLocale &locale);

    void reset(std::vector<model::Task> tasks);
    /// Replaces the row with the same id, or appends one.
    void put(const model::Task &task);
    /// Texts with a time in them are read again where somebody has read them since the last time: in the rows in sight.
    void refreshTexts();
    const std::vector<model::Task> &tasks() const { return m_tasks; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QVariant text(const model::Task &task, Role role) const;
    QString use(const model::Task &task) const;

    const base::Clock &m_clock;
    QLocale m_locale;
    std::vector<model::Task> m_tasks;
    mutable std::set<int> m_told; ///< rows whose texts were read since `refreshTexts`
};

} // namespace fallow::ui
