#include "tests/core/catalog/git_place.h"

#include <QFile>
#include <QProcess>

#include <arpa/inet.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

namespace fallow::test {

using namespace Qt::StringLiterals;

GitPlace::GitPlace() : m_repository(*catalog::engine::createBare(m_folder.path())) { }

git_oid GitPlace::write(const QByteArray &bytes, git_object_t type)
{
    git_odb *handle = nullptr;
    FALLOW_CHECK(git_repository_odb(&handle, m_repository.get()) == 0);
    const catalog::engine::Odb odb(handle);
    git_oid id;
    FALLOW_CHECK(git_odb_write(&id, handle, bytes.constData(), static_cast<size_t>(bytes.size()), type) == 0);
    return id;
}

GitPlace::Item GitPlace::tree(const Items &items)
{
    QByteArray bytes;
    for (const auto &[name, item] : items) {
        bytes += item.mode + ' ' + name + '\0';
        bytes.append(reinterpret_cast<const char *>(item.id.id), GIT_OID_RAWSZ);
    }
    return {"40000", write(bytes, GIT_OBJECT_TREE)};
}

GitPlace::Item GitPlace::treeOf(const std::map<QByteArray, QByteArray> &files)
{
    std::map<QByteArray, std::map<QByteArray, QByteArray>> folders;
    std::map<QByteArray, Item> sorted; // a folder as if its name ended in '/'
    std::map<QByteArray, QByteArray> names;
    for (const auto &[path, bytes] : files) {
        const qsizetype slash = path.indexOf('/');
        if (slash < 0)
            sorted[path] = blob(bytes);
        else
            folders[path.first(slash)][path.sliced(slash + 1)] = bytes;
    }
    for (const auto &[name, inside] : folders)
        sorted[name + '/'] = treeOf(inside);
    Items items;
    for (const auto &[name, item] : sorted)
        items.emplace_back(name.endsWith('/') ? name.chopped(1) : name, item);
    return tree(items);
}

git_oid GitPlace::commit(const Item &tree, const std::vector<git_oid> &parents)
{
    QByteArray text = QByteArrayLiteral("tree ") + git_oid_tostr_s(&tree.id) + '\n';
    for (const git_oid &parent : parents)
        text += QByteArrayLiteral("parent ") + git_oid_tostr_s(&parent) + '\n';
    text += "author A <a@example.org> 1800000000 +0000\ncommitter A <a@example.org> 1800000000 +0000\n\nState\n";
    return write(text, GIT_OBJECT_COMMIT);
}

void GitPlace::setMain(const git_oid &commit)
{
    QFile file(m_folder.filePath(u"refs/heads/main"_s));
    FALLOW_CHECK(file.open(QIODevice::WriteOnly) && file.write(QByteArray(git_oid_tostr_s(&commit)) + '\n') == 41);
}

git_oid GitPlace::push(const std::map<QByteArray, QByteArray> &files)
{
    const auto tip = catalog::engine::branchTip(m_repository.get(), "main");
    const git_oid made = commit(treeOf(files), tip ? std::vector{*tip} : std::vector<git_oid>());
    setMain(made);
    return made;
}

void GitPlace::git(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(u"git"_s, QStringList{u"-C"_s, path()} + arguments);
    process.write(input);
    process.closeWriteChannel();
    FALLOW_CHECK(process.waitForFinished(120'000));
    if (process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
}

struct GitServer::Loop {
    QByteArray folder;
    int listener = -1;
    quint16 port = 0;
    std::thread thread{};

    void serve() const
    {
        for (;;) {
            const int line = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (line < 0)
                return;
            posix_spawn_file_actions_t actions;
            posix_spawn_file_actions_init(&actions);
            posix_spawn_file_actions_adddup2(&actions, line, STDIN_FILENO);
            posix_spawn_file_actions_adddup2(&actions, line, STDOUT_FILENO);
            QByteArray base = "--base-path=" + folder;
            char git[] = "git", daemon[] = "daemon", inetd[] = "--inetd", all[] = "--export-all", log[] = "--log-destination=none";
            char *arguments[]{git, daemon, inetd, all, log, base.data(), nullptr};
            pid_t child = 0;
            if (posix_spawnp(&child, "git", &actions, nullptr, arguments, environ) == 0)
                waitpid(child, nullptr, 0);
            posix_spawn_file_actions_destroy(&actions);
            close(line);
        }
    }
};

GitServer::GitServer(const QString &folder) : m_loop(new Loop{QFile::encodeName(folder)})
{
    m_loop->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    auto *address = reinterpret_cast<sockaddr *>(&place);
    FALLOW_CHECK(bind(m_loop->listener, address, size) == 0 && listen(m_loop->listener, 8) == 0
                 && getsockname(m_loop->listener, address, &size) == 0);
    m_loop->port = ntohs(place.sin_port);
    m_loop->thread = std::thread([loop = m_loop.get()] { loop->serve(); });
}

GitServer::~GitServer()
{
    shutdown(m_loop->listener, SHUT_RDWR);
    m_loop->thread.join();
    close(m_loop->listener);
}

QString GitServer::url(const QString &name) const
{
    return u"git://127.0.0.1:%1/%2"_s.arg(m_loop->port).arg(name);
}

} // namespace fallow::test
