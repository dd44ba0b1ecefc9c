#pragma once

#include <QProcess>
#include <QtTest>

#include <xcb/xcb.h>
#include <xcb/xtest.h>

#include <cstdlib>

namespace fallow::test
{

/// A display of our own (Xvfb) without a window manager: the test plays the manager and the hand.
class XDisplay
{
public:
    XDisplay()
    {
        start({QStringLiteral("-displayfd"), QStringLiteral("1")});
        m_name = ':' + m_server.readLine().trimmed();
        attach();
    }
    ~XDisplay() { stop(); }
    XDisplay(const XDisplay &) = delete;
    XDisplay &operator=(const XDisplay &) = delete;

    const QByteArray &name() const { return m_name; }
    void stop()
    {
        if (m_connection != nullptr)
            xcb_disconnect(m_connection);
        m_connection = nullptr;
        m_server.terminate();
        m_server.waitForFinished();
    }
    void restart()
    {
        start({QString::fromLatin1(m_name), QStringLiteral("-displayfd"), QStringLiteral("1")});
        attach();
    }
    void moveMouse()
    {
        m_at = m_at == 10 ? 20 : 10;
        xcb_test_fake_input(m_connection, XCB_MOTION_NOTIFY, 0, XCB_CURRENT_TIME, m_root, m_at, m_at, 0);
        xcb_flush(m_connection);
    }
    xcb_window_t window(const QByteArray &className)
    {
        const xcb_window_t id = xcb_generate_id(m_connection);
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, id, m_root, 0, 0, 10, 10, 0,
            XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, 0, nullptr);
        const QByteArray names = "instance" + QByteArray(1, '\0') + className + QByteArray(1, '\0');
        xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, id, XCB_ATOM_WM_CLASS,
            XCB_ATOM_STRING, 8, static_cast<uint32_t>(names.size()), names.constData());
        xcb_flush(m_connection);
        return id;
    }
    void activate(xcb_window_t window) { set(m_root, "_NET_ACTIVE_WINDOW", XCB_ATOM_WINDOW, {window}); }
    void setFullScreen(xcb_window_t window, bool full)
    {
        const std::vector<uint32_t> states{
            atom("_NET_WM_STATE_ABOVE"), atom("_NET_WM_STATE_FULLSCREEN")};
        set(window, "_NET_WM_STATE", XCB_ATOM_ATOM, full ? states : std::vector<uint32_t>());
    }
    void destroy(xcb_window_t window)
    {
        xcb_destroy_window(m_connection, window);
        xcb_flush(m_connection);
    }

private:
    void start(const QStringList &arguments)
    {
        m_server.start(QStringLiteral("Xvfb"),
            arguments + QStringList{QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead(30'000))
            qFatal("no Xvfb");
    }
    void attach()
    {
        m_connection = xcb_connect(m_name.constData(), nullptr);
        if (xcb_connection_has_error(m_connection) != 0)
            qFatal("no display");
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    }
    uint32_t atom(const char *name)
    {
        const auto asked
            = xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(qstrlen(name)), name);
        auto *reply = xcb_intern_atom_reply(m_connection, asked, nullptr);
        const uint32_t value = reply->atom;
        std::free(reply);
        return value;
    }
    void set(xcb_window_t window, const char *property, xcb_atom_t type, const std::vector<uint32_t> &values)
    {
        xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, window, atom(property), type, 32,
            static_cast<uint32_t>(values.size()), values.data());
        xcb_flush(m_connection);
    }

    QProcess m_server;
    QByteArray m_name;
    xcb_connection_t *m_connection = nullptr;
    xcb_window_t m_root = 0;
    int16_t m_at = 10;
};

} // namespace fallow::test
