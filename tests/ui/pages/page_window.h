#pragma once

#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"
#include "ui/session/session.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QTime>
#include <QUrl>

#include <algorithm>

namespace fallow::test
{

/// What QML says of an item for a screen reader; a password field has a description only.
inline QString nameOf(const QQuickItem *item)
{
    const QObject *attached = nullptr;
    for (const QObject *child : item->children()) {
        if (child->inherits("QQuickAccessibleAttached"))
            attached = child;
    }
    const QString name = attached ? attached->property("name").toString() : QString();
    return name.isEmpty() && attached ? attached->property("description").toString() : name;
}

/// The whole window on a core, driven by keys.
class PageView
{
public:
    PageView(ui::CoreLink &link, const base::Clock &clock, const QString &page) : session(link, clock, QLocale::c())
    {
        session.start();
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties({{QStringLiteral("page"), page}, {QStringLiteral("still"), true}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Fallow/Pages/Shell/Main.qml")));
        if (!m_engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        if (window)
            window->requestActivate();
    }
    bool isActive() const { return window && QTest::qWaitForWindowActive(window); }
    QString focused() const
    {
        const QQuickItem *item = window->activeFocusItem();
        return item ? nameOf(item) : QString();
    }
    void press(Qt::Key key) const { QTest::keyClick(window, key); }
    /// Tab until what is called so has the focus.
    bool tabTo(const QString &name)
    {
        visited.clear();
        for (int i = 0; i < 80; ++i) {
            visited += focused();
            if (visited.back() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// Everything on the screen that a screen reader is told, in no order.
    QStringList spoken() const { return spokenBelow(window->contentItem()); }

    /// Whether one of these has the text in it.
    bool says(const QString &text) const
    {
        const QStringList all = spoken();
        return std::any_of(all.begin(), all.end(), [&text](const QString &each) { return each.contains(text); });
    }

private:
    static QStringList spokenBelow(const QQuickItem *item)
    {
        QStringList names;
        for (const QQuickItem *child : item->childItems()) {
            if (!child->isVisible())
                continue;
            names += nameOf(child);
            names += spokenBelow(child);
        }
        names.removeAll(QString());
        return names;
    }

public:
    ui::Session session;

private:
    QQmlApplicationEngine m_engine;

public:
    QQuickWindow *window = nullptr;
    QStringList visited; ///< names of what the last tabTo came by
};

/// What a PageWindow is shown: there before it, gone after it.
struct MadeUp {
    explicit MadeUp(std::unique_ptr<FakeCore> made) : core(*made), link(std::move(made)) { }

    FakeCore &core;
    FakeClock clock{QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toSecsSinceEpoch()};
    ui::LocalLink link;
};

/// The whole window on a made-up core at noon.
class PageWindow : private MadeUp, public PageView
{
public:
    explicit PageWindow(const QString &page, std::unique_ptr<FakeCore> made = FakeCore::typical())
        : MadeUp(std::move(made)), PageView(link, clock, page)
    {
    }
    using MadeUp::core;
};

} // namespace fallow::test
