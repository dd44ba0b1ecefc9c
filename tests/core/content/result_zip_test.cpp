#include "core/content/engine/safe_tree.h"
#include "core/content/engine/zip_reader.h"
#include "core/content/engine/zip_writer.h"
#include "core/content/sha256.h"
#include "core/evm/keccak.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace fallow::content::engine;
using namespace Qt::StringLiterals;

namespace {

struct ZipEntry {
    QByteArray name;
    QByteArray body;
    unsigned type = AE_IFREG;
};

void writeZip(const QString &path, const std::vector<ZipEntry> &entries)
{
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_filename(zip, qPrintable(path));
    for (const ZipEntry &item : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, item.name.constData());
        archive_entry_set_filetype(entry, item.type);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, item.type == AE_IFLNK ? 0 : item.body.size());
        if (item.type == AE_IFLNK)
            archive_entry_set_symlink(entry, item.body.constData());
        archive_write_header(zip, entry);
        archive_write_data(zip, item.body.constData(), static_cast<size_t>(item.body.size()));
        archive_entry_free(entry);
    }
    archive_write_free(zip);
}

} // namespace

class ResultZipTest : public QObject
{
    Q_OBJECT

private:
    std::atomic_bool m_cancelled = false;
    const Job m_job{m_cancelled, [](const Progress &) {}};
    const Keccak m_keccak = [](const QByteArray &bytes) { return evm::keccak256(bytes); };
    const ZipEntry m_computed{"computed.json",
                              R"({"deterministic-output-path":"/iexec_out/result.txt"})"};
    std::unique_ptr<QTemporaryDir> m_dir;

    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_dir->filePath(u"out/"_s + name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray outPath(const char *name) const
    {
        return m_dir->filePath(u"out/"_s + QLatin1String(name)).toLocal8Bit();
    }
    Result<PackedResult> pack(const QString &zip = u"a.zip"_s) const
    {
        const auto folder = openResult(m_dir->filePath(u"out"_s));
        auto file = SealedFile::create(m_dir->filePath(zip));
        if (!folder || !file)
            return !folder ? folder.error() : file.error();
        return packResult(folder->get(), std::move(*file), false, m_keccak, m_job);
    }
    Result<VerifiedResult> verify(const Bytes32 &expected = {},
                                  const QString &directory = u"in"_s) const
    {
        return verifyResultZip({m_dir->filePath(u"a.zip"_s), expected, m_dir->filePath(directory)},
                               m_keccak, m_job);
    }
    Result<VerifiedResult> verifyHostile(const std::vector<ZipEntry> &entries) const
    {
        writeZip(m_dir->filePath(u"a.zip"_s), entries);
        return verify();
    }
    QStringList everything() const
    {
        QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        return QDir(m_dir->path()).entryList(all);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        put(u"computed.json"_s, m_computed.body);
        put(u"result.txt"_s, "the result");
    }

    void whatIsNoPlainFileIsLeftOutWithoutWaiting()
    {
        QCOMPARE(mkfifo(outPath("pipe").constData(), 0600), 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = outPath("socket");
        std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
        const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QCOMPARE(bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const auto packed = pack();
        close(listener);
        FALLOW_VERIFY_RESULT(packed);
        QCOMPARE(packed->summary.files, 2);
    }
    void aPipeAsTheResultIsNoResult()
    {
        QVERIFY(QFile::remove(m_dir->filePath(u"out/result.txt"_s)));
        QCOMPARE(mkfifo(outPath("result.txt").constData(), 0600), 0);
        QVERIFY(!pack());
        QVERIFY(!QFile::exists(m_dir->filePath(u"a.zip"_s)));
    }
    void aFolderWithoutEndIsRefusedAndCanBeDeleted()
    {
        int folder = open(outPath(".").constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (int level = 0; level < 1500; ++level) {
            QCOMPARE(mkdirat(folder, "d", 0700), 0);
            const int next = openat(folder, "d", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
            close(folder);
            folder = next;
        }
        close(folder);
        FALLOW_VERIFY_REASON(pack(), "result.too_deep");
        const int parent = open(m_dir->path().toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        FALLOW_VERIFY_RESULT(removeEntry(parent, "out"));
        close(parent);
        QVERIFY(!QFile::exists(m_dir->filePath(u"out"_s)));
    }
    void oddNamesArriveAsTheyAreOrAreRefused()
    {
        put(QString(255, u'n'), "long");
        put(u"new\nline\x1b[2J"_s, "odd");
        const auto packed = pack();
        FALLOW_VERIFY_RESULT(packed);
        QCOMPARE(packed->summary.files, 4);
        const QByteArray raw = outPath(".") + "/\xff\xfe";
        const int file = open(raw.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        QVERIFY(file >= 0);
        close(file);
        FALLOW_VERIFY_REASON(pack(u"b.zip"_s), "result.bad_name");
    }
    /// As a task would link one of its inputs: it is a plain file and counts as one.
    void aHardLinkIsTheFileItNames()
    {
        QCOMPARE(link(outPath("result.txt").constData(), outPath("again.txt").constData()), 0);
        const auto packed = pack();
        FALLOW_VERIFY_RESULT(packed);
        QCOMPARE(packed->summary.files, 3);
    }
    void linksOutOfTheFolderBecomeEmptyEntries()
    {
        QCOMPARE(symlink("/etc/passwd", outPath("link").constData()), 0);
        QCOMPARE(symlink("/etc", outPath("dirlink").constData()), 0);
        FALLOW_VERIFY_RESULT(pack());
        FALLOW_VERIFY_RESULT(verify());
        QCOMPARE(QFileInfo(m_dir->filePath(u"in/link"_s)).size(), 0);
        QVERIFY(!QFileInfo(m_dir->filePath(u"in/link"_s)).isSymLink());
        QVERIFY(QFileInfo(m_dir->filePath(u"in/dirlink"_s)).isFile());
    }
    void aLinkAsTheResultIsRefused()
    {
        QVERIFY(QFile::remove(m_dir->filePath(u"out/result.txt"_s)));
        QCOMPARE(symlink("/etc/passwd", outPath("result.txt").constData()), 0);
        FALLOW_VERIFY_REASON(pack(), "result.symlink_in_output");
        QVERIFY(!QFile::exists(m_dir->filePath(u"a.zip"_s)));
    }
    void comesBackAsItWasPacked()
    {
        put(u"deep/er/data.bin"_s, QByteArray(700'000, 'z'));
        put(u"ünïcode.txt"_s, "names are UTF-8");
        const auto packed = pack();
        FALLOW_VERIFY_RESULT(packed);
        QCOMPARE(packed->summary.digest, Bytes32::from(Sha256::of("the result")));
        QCOMPARE(packed->summary.files, 4);
        const auto verified = verify(packed->summary.digest);
        FALLOW_VERIFY_RESULT(verified);
        QCOMPARE(verified->summary.size, packed->summary.size);
        QFile data(m_dir->filePath(u"in/deep/er/data.bin"_s));
        QVERIFY(data.open(QIODevice::ReadOnly));
        QCOMPARE(data.readAll(), QByteArray(700'000, 'z'));
        QVERIFY(QFile::exists(m_dir->filePath(u"in/ünïcode.txt"_s)));
    }
    void equalOutputsGiveEqualZips()
    {
        const auto first = pack();
        FALLOW_VERIFY_RESULT(first);
        const timespec later[] = {{2'000'000'000, 0}, {2'000'000'000, 0}};
        QCOMPARE(utimensat(AT_FDCWD, outPath("result.txt").constData(), later, 0), 0);
        QCOMPARE(chmod(outPath("result.txt").constData(), 0700), 0);
        const auto second = pack(u"b.zip"_s);
        FALLOW_VERIFY_RESULT(second);
        QCOMPARE(second->zipSha256, first->zipSha256);
    }
    void aWrongDigestLeavesNothing()
    {
        FALLOW_VERIFY_RESULT(pack());
        FALLOW_VERIFY_REASON(verify(Bytes32::from(Sha256::of("other"))), "result.digest_mismatch");
        QCOMPARE(everything(), (QStringList{u"a.zip"_s, u"out"_s}));
    }
    void neverWritesOverAFolderThatIsThere()
    {
        FALLOW_VERIFY_RESULT(pack());
        FALLOW_VERIFY_REASON(verify({}, u"out"_s), "content.write_failed");
        QCOMPARE(everything(), (QStringList{u"a.zip"_s, u"out"_s}));
    }
    void refusesHostileNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"../evil", "a/../../evil", "/evil", "a//b", "./a", "a\\..\\b", "a/./b"})
            QTest::newRow(name) << QByteArray(name);
        QTest::newRow("300 characters") << QByteArray(300, 'x');
        QTest::newRow("too deep") << QByteArray("d/").repeated(70) + "f";
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    }
    void refusesHostileNames()
    {
        QFETCH(const QByteArray, name);
        FALLOW_VERIFY_REASON(verifyHostile({m_computed, {name, "x"}}), "result.bad_name");
        QCOMPARE(everything(), (QStringList{u"a.zip"_s, u"out"_s}));
    }
    void refusesLinksAndRepeatedNames()
    {
        FALLOW_VERIFY_REASON(verifyHostile({m_computed, {"l", "/etc/passwd", AE_IFLNK}}),
                             "result.special_file");
        FALLOW_VERIFY_REASON(verifyHostile({m_computed, {"a", "1"}, {"a", "2"}}),
                             "result.bad_name");
        FALLOW_VERIFY_REASON(verifyHostile({m_computed, {"a", "1"}, {"a/b", "2"}}),
                             "result.bad_name");
        QCOMPARE(everything(), (QStringList{u"a.zip"_s, u"out"_s}));
    }
    void refusesGarbageAndCutZips()
    {
        QFile file(m_dir->filePath(u"a.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'g')) == 5000);
        file.close();
        FALLOW_VERIFY_REASON(verify(), "result.bad_zip");
        writeZip(file.fileName(), {m_computed, {"result.txt", QByteArray(100'000, 'r')}});
        QVERIFY(file.resize(file.size() - 60));
        QVERIFY(!verify());
        QCOMPARE(everything(), (QStringList{u"a.zip"_s, u"out"_s}));
    }
    void refusesTooManyFiles()
    {
        std::vector<ZipEntry> many{m_computed};
        for (int i = 0; i <= maxResultFiles; ++i)
            many.push_back({QByteArray::number(i), {}});
        FALLOW_VERIFY_REASON(verifyHostile(many), "result.too_many_files");
        QCOMPARE(everything(), (QStringList{u"a.zip"_s, u"out"_s}));
    }
};

QTEST_GUILESS_MAIN(ResultZipTest)
#include "result_zip_test.moc"
