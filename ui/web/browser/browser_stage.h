#pragma once

#include <QQuickItem>

namespace fallow::ui
{

/// What has to be there before the first page is made: our scheme, and graphics that the browser can share with the window.
/// The browser's library asks for both when the program starts; here they are given when a page is first wanted, so that
/// nothing of it costs memory before (measured: a shared context alone is 2 to 37 MB).
class BrowserStage : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed FINAL)

public:
    enum Trouble {
        None,
        Root, ///< its sandbox does not work for the administrator
        Graphics, ///< the window is drawn in a way that it cannot be part of
    };
    Q_ENUM(Trouble)

    explicit BrowserStage(QQuickItem *parent = nullptr);

    bool isReady() const { return m_isReady; }
    Trouble trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void prepare();

    bool m_isReady = false;
    Trouble m_trouble = None;
};

} // namespace fallow::ui
