#pragma once

#include "core/model/earnings_report.h"
#include "ui/models/line_list_model.h"

#include <QLocale>

namespace fallow::ui
{

/// A big number with what it is of.
struct FigureView {
    Q_GADGET
    QML_VALUE_TYPE(figureView)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString figure MEMBER figure)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString name;
    QString figure; ///< empty: not known
    QString note; ///< unit and source, or what to do to know it
    friend bool operator==(const FigureView &, const FigureView &) = default;
};

/// The days of a report as bars: shares of the best day, certified below, provisional on top.
struct DaysView {
    Q_GADGET
    QML_VALUE_TYPE(daysView)
    Q_PROPERTY(QList<qreal> certified MEMBER certified)
    Q_PROPERTY(QList<qreal> provisional MEMBER provisional)
    Q_PROPERTY(QStringList texts MEMBER texts)
    Q_PROPERTY(QString summary MEMBER summary)

public:
    QList<qreal> certified;
    QList<qreal> provisional;
    QStringList texts; ///< a day each, for a tooltip and a screen reader
    QString summary; ///< empty when no day earned anything
    friend bool operator==(const DaysView &, const DaysView &) = default;
};

FigureView certifiedFigure(const model::EarningsReport &report, const QLocale &locale);
FigureView provisionalFigure(const model::EarningsReport &report, const QLocale &locale);
FigureView electricityFigure(const model::EarningsReport &report, const QLocale &locale);
FigureView processorFigure(const model::EarningsReport &report, const QLocale &locale);
DaysView daysView(const model::EarningsReport &report, const QLocale &locale);
/// An app each; key: the share of the best one, 0 to 1.
std::vector<LineListModel::Line> appLines(const model::EarningsReport &report, const QLocale &locale);
/// The latest changes of the score, newest first; value: the score; detail: what it was before.
std::vector<LineListModel::Line> scoreLines(const model::EarningsReport &report, const QLocale &locale);

} // namespace fallow::ui
