#pragma once

#include "core/json/json.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <memory>

namespace fallow::app {

/// What a second start of the window says to the first.
struct Visit {
    std::vector<QString> links; ///< as they stood on its command line
    QString activationToken; ///< of the desktop, so that the window may come to the front; empty: none
    bool isQuiet = false; ///< started for the tray: nobody asked for the window
    friend bool operator==(const Visit &, const Visit &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("links", &Visit::links),
                          json::defaulted("activation_token", &Visit::activationToken),
                          json::defaulted("quiet", &Visit::isQuiet)};
    }
};

/// Beside the socket of the core: each core has one window.
QString windowSocketPath(const QString &coreSocket);

/// The one window of a core, and who knocks at it later. The kernel holds the claim: it ends with the
/// process, however that ends. Only processes of the same user are heard. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Reasons: `window.already_open`, `window.unsafe_folder` (others may write to it),
    /// `window.cannot_listen`.
    static base::Result<std::unique_ptr<SingleInstance>> create(const QString &path);
    ~SingleInstance() override;

    static constexpr qint64 longestVisit = 16'384; ///< bytes
    static constexpr int mostGuests = 8; ///< at once

Q_SIGNALS:
    void visited(const fallow::app::Visit &visit);

private:
    explicit SingleInstance(int lock) : m_lock(lock) { }
    void accept();
    void read(QLocalSocket *socket);

    int m_lock; ///< descriptor
    int m_guests = 0;
    QLocalServer m_server;
};

/// Tells the window that is open, which answers once it has heard.
class Knock : public QObject
{
    Q_OBJECT

public:
    Knock(const QString &path, const Visit &visit);

    void start();

Q_SIGNALS:
    /// Once. Reason: `window.not_answering`.
    void finished(const fallow::base::Result<fallow::base::Done> &result);

private:
    void finish(const base::Result<base::Done> &result);

    QString m_path;
    QByteArray m_line;
    QLocalSocket m_socket;
    QTimer m_patience;
    QTimer m_again; ///< the other one is only just starting
    bool m_isOver = false;
};

} // namespace fallow::app
