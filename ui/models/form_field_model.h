#pragma once

#include "core/model/form.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// The fields of an app's form, what a person gave for them, and what is wrong with that. GUI thread.
class FormFieldModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// As model::FieldKind.
    enum class Kind { Text, Number, Choice, File, Flag };
    Q_ENUM(Kind)
    enum Role {
        NameRole = Qt::UserRole + 1,
        LabelRole, ///< with its unit
        KindRole,
        ValueRole, ///< as typed; empty: nothing
        PlaceholderRole, ///< what holds then
        HelpRole,
        ChoicesRole,
        ChoiceRole, ///< index among them; -1: none
        TickedRole, ///< of a flag
        ProblemRole, ///< empty: none, or not touched yet
    };
    Q_ENUM(Role)

    explicit FormFieldModel(const QLocale &locale) : m_locale(locale) { }

    int count() const { return rowCount(); }
    void set(std::vector<model::FormField> fields);
    /// False where there is no such field, or it has this value already.
    bool give(const QString &name, const QString &value);
    /// Of what was given; those of fields that nobody touched are kept back.
    void setProblems(const std::vector<model::FieldProblem> &problems);
    std::vector<model::FieldValue> values() const;
    int rowOf(const QString &name) const; ///< -1: there is no such field

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        model::FormField field;
        QString value;
        QString problem;
        bool isTouched = false;
    };
    QString now(const Row &row) const { return row.value.isEmpty() ? row.field.standard : row.value; }

    QLocale m_locale;
    std::vector<Row> m_rows;
};

} // namespace fallow::ui
