#include "ui/session/storage_controller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"

#include <QTest>

namespace fallow::ui
{

using test::FakeCore;
using Role = StoredListModel::Role;

class StorageTest : public QObject
{
    Q_OBJECT

private:
    FakeCore &core() { return static_cast<FakeCore &>(m_link->core()); }
    static int rowOf(StoredListModel &list, const QString &name)
    {
        for (int row = 0; row < list.count(); ++row) {
            if (list.index(row).data(Role::NameRole).toString() == name)
                return row;
        }
        return -1;
    }
    static QVariant at(StoredListModel &list, const QString &name, Role role)
    {
        return list.index(rowOf(list, name)).data(role);
    }
    QString keyOf(const QString &file) { return at(*m_storage->files(), file, Role::KeyRole).toString(); }

    const QString m_genome = QStringLiteral("hg38.2bit");
    const QString m_proteins = QStringLiteral("swissprot.fasta.gz");
    const QString m_vina = QStringLiteral("docker.io/library/vina:1.2.5");
    const test::FakeClock m_clock{1795348802};
    std::unique_ptr<LocalLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<StorageController> m_storage;

private Q_SLOTS:
    void init()
    {
        m_storage.reset();
        m_state.reset();
        m_link = std::make_unique<LocalLink>(FakeCore::typical());
        m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
        m_storage = std::make_unique<StorageController>(*m_state, m_clock, QLocale::c());
        m_state->start();
        m_storage->read();
        QTRY_VERIFY(m_storage->isKnown());
    }
    void theLargestStandsFirst()
    {
        StoredListModel &files = *m_storage->files();
        QCOMPARE(files.count(), 3);
        QCOMPARE(files.index(0).data(Role::SizeRole).toString(), QStringLiteral("4.1 GB"));
        QCOMPARE(rowOf(files, m_genome), 1);
        QCOMPARE(at(*m_storage->apps(), m_vina, Role::SizeRole).toString(), QStringLiteral("190 MB"));
        QVERIFY(m_storage->filesUse().startsWith(QStringLiteral("5.0 GB of ")));
        QVERIFY(m_storage->filesShare() > 0.2 && m_storage->filesShare() < 0.3);
        QVERIFY(m_storage->appsUse().startsWith(QStringLiteral("554 MB of ")));
    }
    void whatIsNeededStays()
    {
        QVERIFY(!at(*m_storage->files(), m_genome, Role::MayGoRole).toBool());
        m_storage->removeFile(keyOf(m_genome));
        QTRY_VERIFY(!m_storage->error().isEmpty());
        QVERIFY(rowOf(*m_storage->files(), m_genome) >= 0);
        const QString ffmpeg = QStringLiteral("docker.io/library/ffmpeg:7.1");
        m_storage->removeApp(at(*m_storage->apps(), ffmpeg, Role::KeyRole).toString());
        QTRY_VERIFY(!m_storage->isBusy() && !m_storage->error().isEmpty());
        QVERIFY(rowOf(*m_storage->apps(), ffmpeg) >= 0);
    }
    void whatThePersonNoLongerKeepsMayGo()
    {
        m_storage->keep(keyOf(m_genome), false);
        QTRY_VERIFY(at(*m_storage->files(), m_genome, Role::MayGoRole).toBool());
        m_storage->removeFile(keyOf(m_genome));
        QTRY_COMPARE(rowOf(*m_storage->files(), m_genome), -1);
        QVERIFY(!m_storage->told().isEmpty() && m_storage->error().isEmpty());
    }
    void aFileCanBeKept()
    {
        QVERIFY(at(*m_storage->files(), m_proteins, Role::PinsRole).toString().isEmpty());
        m_storage->keep(keyOf(m_proteins), true);
        QTRY_VERIFY(at(*m_storage->files(), m_proteins, Role::KeptRole).toBool());
        QVERIFY(!at(*m_storage->files(), m_proteins, Role::MayGoRole).toBool());
    }
    void anAppCanGo()
    {
        m_storage->removeApp(at(*m_storage->apps(), m_vina, Role::KeyRole).toString());
        QTRY_COMPARE(rowOf(*m_storage->apps(), m_vina), -1);
        QVERIFY(m_storage->told().contains(QStringLiteral("251 MB")));
    }
    void aKeyThatIsNoneDoesNothing()
    {
        m_storage->removeFile(QStringLiteral("nonsense"));
        m_storage->removeApp({});
        QVERIFY(!m_storage->isBusy() && m_storage->error().isEmpty());
        QCOMPARE(m_storage->files()->count(), 3);
    }
    void aFileIsReadAgain()
    {
        m_storage->verifyFile(keyOf(m_proteins));
        QTRY_VERIFY(!m_storage->told().isEmpty());
    }
};

} // namespace fallow::ui

QTEST_GUILESS_MAIN(fallow::ui::StorageTest)
#include "storage_test.moc"
