#pragma once

#include "core/api/computers.h"
#include "core/content/books/content_store.h"
#include "core/content/helper_process.h"

#include <QPromise>

namespace fallow::service {

/// The contract's calls about this person's other computers. What it lends is served by a process of its
/// own (`fallow-fetch share`), which knows the store's folder and one secret. `computers.json` of the data
/// folder, which its owner alone can read, keeps both sides. Lives on the core's thread.
class ComputersDesk : public QObject, public api::Computers
{
    Q_OBJECT

public:
    struct Settings {
        QString folder; ///< of the data
        QString store; ///< folder of the content store
        QString program; ///< fallow-fetch
    };
    ComputersDesk(content::FetchClient &fetch, content::ContentStore &contents, Settings settings);
    ~ComputersDesk() override;

    api::Answer<api::ComputerList> list(const api::Empty &request) override;
    api::Answer<api::ComputerList> share(const api::ShareRequest &request) override;
    api::Answer<api::ComputerList> pair(const api::PairRequest &request) override;
    api::Answer<api::ComputerList> unpair(const api::ComputerRequest &request) override;

private:
    struct Computer {
        QString address;
        QString code;
        static constexpr auto jsonFields()
        {
            return std::tuple{json::field("address", &Computer::address), json::field("code", &Computer::code)};
        }
    };
    struct Saved {
        bool isShared = false;
        qint64 port = 0;
        QString code; ///< of this computer
        std::vector<Computer> computers;
        static constexpr auto jsonFields()
        {
            return std::tuple{json::defaulted("is_shared", &Saved::isShared), json::defaulted("port", &Saved::port),
                              json::defaulted("code", &Saved::code), json::defaulted("computers", &Saved::computers)};
        }
    };
    QString path() const { return m_settings.folder + QStringLiteral("/computers.json"); }
    void read();
    base::Result<base::Done> save(const Saved &saved);
    void useComputers();
    void start();
    void told(const QJsonObject &message);
    void stopped(const base::Error &why);
    void answerWaiting();
    api::ComputerList listNow() const;
    api::Answer<api::ComputerList> answer(const base::Result<base::Done> &done) const;

    content::FetchClient &m_fetch;
    content::ContentStore &m_contents;
    const Settings m_settings;
    Saved m_saved;
    std::unique_ptr<content::HelperProcess> m_sharer;
    bool m_isListening = false;
    std::optional<base::Error> m_trouble;
    std::vector<QPromise<base::Result<api::ComputerList>>> m_waiting; ///< for the sharer to begin
};

} // namespace fallow::service
