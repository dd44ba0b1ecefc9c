#include "core/service/computers_desk.h"

#include "core/base/future.h"
#include "core/base/random.h"
#include "core/content/wire.h"

#include <QDir>
#include <QFile>
#include <QNetworkInterface>
#include <QSaveFile>

#include <algorithm>

namespace fallow::service {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr qint64 mostPort = 65535;

QString newCode()
{
    QByteArray secret(content::shareSecretSize, Qt::Uninitialized);
    SystemRandom().fill(reinterpret_cast<uint8_t *>(secret.data()), static_cast<size_t>(secret.size()));
    return content::shareCode(secret);
}

/// Where others of a home may reach this computer.
std::vector<QString> ownAddresses(qint64 port)
{
    std::vector<QString> addresses;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            addresses.push_back(address.toString() + u':' + QString::number(port));
    }
    if (addresses.empty())
        addresses.push_back(u"127.0.0.1:"_s + QString::number(port));
    return addresses;
}

/// That it has no file of an impossible hash is the answer we want.
Result<Done> judge(const Result<content::TransferredFile> &file)
{
    if (file)
        return fail(Code::Denied, "computers.bad_address"_reason);
    if (file.error().reason != "content.http_status"_reason)
        return file.error();
    const QString status = file.error().detail.section(u": "_s, -1);
    if (status == u"404")
        return Done{};
    return fail(Code::Denied, status == u"401" ? "computers.bad_code"_reason : "computers.bad_address"_reason, status);
}

} // namespace

ComputersDesk::ComputersDesk(content::FetchClient &fetch, content::ContentStore &contents, Settings settings) :
    m_fetch(fetch), m_contents(contents), m_settings(std::move(settings))
{
    read();
    useComputers();
    if (m_saved.isShared)
        start();
}

ComputersDesk::~ComputersDesk() = default;

/// What cannot be read is kept beside, and nothing is lent.
void ComputersDesk::read()
{
    QFile file(path());
    if (!file.exists())
        return;
    const bool isOpen = file.size() <= maxFileBytes && file.open(QIODevice::ReadOnly);
    const auto saved = json::fromText<Saved>(isOpen ? file.readAll() : QByteArray());
    if (saved) {
        m_saved = *saved;
        return;
    }
    m_trouble = saved.error().during(path());
    qWarning().noquote() << m_trouble->toString();
    QFile::remove(path() + u".kept"_s);
    QFile::copy(path(), path() + u".kept"_s);
}

Result<Done> ComputersDesk::save(const Saved &saved)
{
    QSaveFile file(path());
    const QByteArray text = QJsonDocument(json::toObject(saved)).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(text) != text.size() || !file.commit())
        return fail(Code::Unavailable, "settings.unwritable"_reason, path() + u": "_s + file.errorString());
    m_saved = saved;
    return Done{};
}

void ComputersDesk::useComputers()
{
    std::vector<content::OwnComputer> computers;
    for (const Computer &computer : m_saved.computers) {
        const auto secret = content::shareSecretFromCode(computer.code);
        if (secret && content::checkShareAddress(computer.address))
            computers.push_back({computer.address, *secret});
    }
    m_contents.ownComputers().set(std::move(computers));
}

api::ComputerList ComputersDesk::listNow() const
{
    api::ComputerList list{.isShared = m_saved.isShared};
    if (m_isListening) {
        list.addresses = ownAddresses(m_saved.port);
        list.code = m_saved.code;
    }
    if (m_saved.isShared && m_trouble)
        list.trouble = m_trouble->reason.key();
    for (const Computer &computer : m_saved.computers)
        list.computers.push_back(computer.address);
    return list;
}

api::Answer<api::ComputerList> ComputersDesk::answer(const Result<Done> &done) const
{
    return readyWith(done ? Result<api::ComputerList>(listNow()) : Result<api::ComputerList>(done.error()));
}

api::Answer<api::ComputerList> ComputersDesk::list(const api::Empty &)
{
    return answer(Done{});
}

api::Answer<api::ComputerList> ComputersDesk::share(const api::ShareRequest &request)
{
    if (request.port < 0 || request.port > mostPort)
        return answer(fail(Code::InvalidArgument, "computers.port_taken"_reason, QString::number(request.port)));
    Saved saved = m_saved;
    saved.isShared = request.isOn;
    if (request.port > 0)
        saved.port = request.port;
    if (!content::shareSecretFromCode(saved.code))
        saved.code = newCode();
    if (const auto written = save(saved); !written)
        return answer(written);
    m_sharer.reset();
    m_isListening = false;
    m_trouble.reset();
    if (!m_saved.isShared) {
        answerWaiting();
        return answer(Done{});
    }
    QPromise<Result<api::ComputerList>> promise;
    promise.start();
    auto future = promise.future();
    m_waiting.push_back(std::move(promise));
    start();
    return future;
}

void ComputersDesk::start()
{
    const QString folder = m_settings.store + u"/sha256"_s;
    const auto secret = content::shareSecretFromCode(m_saved.code);
    if (!secret || !QDir().mkpath(folder))
        return stopped(fail(Code::Unavailable, "computers.not_shared"_reason, folder));
    m_sharer = std::make_unique<content::HelperProcess>(m_settings.program, QStringList{u"share"_s});
    connect(m_sharer.get(), &content::HelperProcess::received, this, &ComputersDesk::told);
    connect(m_sharer.get(), &content::HelperProcess::ended, this, &ComputersDesk::stopped, Qt::QueuedConnection);
    m_sharer->send({{u"folder"_s, folder}, {u"port"_s, m_saved.port}, {u"secret"_s, QString::fromLatin1(secret->toHex())}});
}

void ComputersDesk::told(const QJsonObject &message)
{
    if (message.contains("error"_L1))
        return stopped(content::wire::errorFromJson(message.value("error"_L1).toObject()));
    Saved saved = m_saved;
    saved.port = message.value("listening"_L1).toInteger();
    if (const auto written = save(saved); !written)
        return stopped(written.error());
    m_isListening = true;
    answerWaiting();
}

void ComputersDesk::stopped(const Error &why)
{
    m_trouble = why;
    m_isListening = false;
    if (m_sharer) { // which may be telling us this
        m_sharer->disconnect(this);
        m_sharer.release()->deleteLater();
    }
    answerWaiting();
}

void ComputersDesk::answerWaiting()
{
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise.addResult(m_trouble ? Result<api::ComputerList>(*m_trouble) : Result<api::ComputerList>(listNow()));
        promise.finish();
    }
}

api::Answer<api::ComputerList> ComputersDesk::pair(const api::PairRequest &request)
{
    const auto address = content::checkShareAddress(request.address);
    const auto secret = content::shareSecretFromCode(request.code);
    if (!address || !secret)
        return answer(address ? Result<Done>(secret.error()) : address);
    content::TransferRequest ask{.ref = {.sha256 = ContentHash(), .size = 1}, .ingest = m_settings.store + u"/ingest/pairing"_s,
                                 .store = m_settings.store, .maxBytes = 1, .stallTime = std::chrono::seconds(10)};
    content::addOwnComputers({{request.address, *secret}}, ask);
    return then(this, m_fetch.transfer(ask).result, [this, request, secret = *secret](const Result<content::TransferredFile> &file) {
        if (const auto isThere = judge(file); !isThere)
            return answer(isThere);
        Saved saved = m_saved;
        std::erase_if(saved.computers, [&](const Computer &computer) { return computer.address == request.address; });
        saved.computers.push_back({request.address, content::shareCode(secret)});
        const auto written = save(saved);
        useComputers();
        return answer(written);
    }).unwrap();
}

api::Answer<api::ComputerList> ComputersDesk::unpair(const api::ComputerRequest &request)
{
    Saved saved = m_saved;
    const auto gone = std::erase_if(saved.computers, [&](const Computer &computer) { return computer.address == request.address; });
    if (gone == 0)
        return answer(fail(Code::NotFound, "computers.unknown"_reason, request.address.left(100)));
    const auto written = save(saved);
    useComputers();
    return answer(written);
}

} // namespace fallow::service
