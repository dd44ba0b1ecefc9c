#pragma once

#include "ui/models/line_list_model.h"
#include "ui/models/market_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// The head of an entry's page.
struct EntryView {
    Q_GADGET
    QML_VALUE_TYPE(entryView)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(bool read MEMBER read)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int hue MEMBER hue)
    Q_PROPERTY(QString standing MEMBER standing)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(QString price MEMBER price)
    Q_PROPERTY(bool isApp MEMBER isApp)
    Q_PROPERTY(bool runnable MEMBER runnable)
    Q_PROPERTY(QString whyNot MEMBER whyNot)
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(QString chain MEMBER chain)
    Q_PROPERTY(int chainTone MEMBER chainTone)

public:
    bool known = false; ///< false: none is shown
    bool read = false; ///< all of it, not only what its card had
    QString address; ///< with its checksum
    QString name;
    QString line; ///< "App · version 2.12 · by 0x52d1…be07 · Public domain"
    QString summary;
    QString initials;
    int hue = 0;
    QString standing;
    int tone = 0; ///< Chip.Tone
    QString price; ///< with its unit; empty: no offer is known
    bool isApp = false;
    bool runnable = false;
    QString whyNot; ///< what it means and what to do; empty: it is runnable, or not read yet
    QString verdict; ///< what curators hold against it; empty: nothing
    QString chain; ///< what came of the comparison
    int chainTone = 0;
    friend bool operator==(const EntryView &, const EntryView &) = default;
};

/// One entry of a catalog in full. GUI thread.
class EntryController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::EntryView entry READ entry NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *needs READ needs CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *differences READ differences CONSTANT FINAL)

public:
    EntryController(CoreState &core, const QLocale &locale);

    const EntryView &entry() const { return m_view; }
    const std::optional<base::Address> &owner() const { return m_owner; } ///< as the catalog has it; nothing: not read yet
    LineListModel *facts() { return &m_facts; }
    LineListModel *needs() { return &m_needs; }
    LineListModel *people() { return &m_people; }
    LineListModel *differences() { return &m_differences; } ///< title a field, detail what the catalog says, value what the chain says

    /// What its card had is there at once.
    void open(const MarketListModel::Row &row);
    Q_INVOKABLE void read();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void take(const model::EntryDetail &detail);
    void clear();

    CoreState &m_core;
    QLocale m_locale;
    QString m_catalog;
    base::Address m_address;
    std::optional<base::Address> m_owner;
    EntryView m_view;
    LineListModel m_facts;
    LineListModel m_needs;
    LineListModel m_people;
    LineListModel m_differences;
};

} // namespace fallow::ui
