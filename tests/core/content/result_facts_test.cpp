#include "core/content/engine/result_facts.h"
#include "core/content/sha256.h"
#include "core/evm/keccak.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace fallow::content::engine;
using namespace Qt::StringLiterals;

/// poco.md C.8.
class ResultFactsTest : public QObject
{
    Q_OBJECT

private:
    const Keccak m_keccak = [](const QByteArray &bytes) { return evm::keccak256(bytes); };

    static ResultFiles files(const QByteArray &computedJson)
    {
        ResultFiles files;
        files.hashes = {{u"b.txt"_s, Sha256::of("b")},
                        {u"a.txt"_s, Sha256::of("a")},
                        {u"dir/2"_s, Sha256::of("2")},
                        {u"dir/1"_s, Sha256::of("1")},
                        {u"dir/sub/3"_s, Sha256::of("3")},
                        {u"dir-x/4"_s, Sha256::of("4")}};
        files.computedJson = computedJson;
        return files;
    }
    Result<ResultSummary> of(const QByteArray &path) const
    {
        return summarize(files("{\"deterministic-output-path\":\"" + path + "\"}"), false,
                         m_keccak);
    }

private Q_SLOTS:
    void wantsComputedJson()
    {
        FALLOW_VERIFY_REASON(summarize(files({}), false, m_keccak), "result.no_computed_json");
        FALLOW_VERIFY_REASON(summarize(files("{"), false, m_keccak), "result.bad_computed_json");
        FALLOW_VERIFY_REASON(summarize(files("{}"), false, m_keccak), "result.bad_computed_json");
    }
    void refusesPathsElsewhere_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"/etc/passwd", "/iexec_outside", "/iexec_out/../etc", "result.txt"})
            QTest::newRow(path) << QByteArray(path);
    }
    void refusesPathsElsewhere()
    {
        QFETCH(const QByteArray, path);
        FALLOW_VERIFY_REASON(of(path), "result.bad_computed_json");
    }
    void saysWhenTheOutputIsNotThere()
    {
        FALLOW_VERIFY_REASON(of("/iexec_out/absent"), "result.no_deterministic_output");
    }
    void aFileIsItsSha256()
    {
        const auto summary = of("/iexec_out/a.txt");
        FALLOW_VERIFY_RESULT(summary);
        QCOMPARE(summary->digest, Bytes32::from(Sha256::of("a")));
        QCOMPARE(summary->files, 6);
    }
    void aFolderIsTheKeccakOfItsOwnFilesInOrder()
    {
        const auto summary = of("/iexec_out/dir/");
        FALLOW_VERIFY_RESULT(summary);
        QCOMPARE(summary->digest,
                 evm::keccak256(Sha256::of("1").bytes() + Sha256::of("2").bytes()));
        const auto all = of("/iexec_out");
        FALLOW_VERIFY_RESULT(all);
        QCOMPARE(all->digest, evm::keccak256(Sha256::of("a").bytes() + Sha256::of("b").bytes()));
    }
    void aLinkIsNotDigested()
    {
        ResultFiles linked = files(R"({"deterministic-output-path":"/iexec_out/a.txt"})");
        linked.links = {u"a.txt"_s};
        FALLOW_VERIFY_REASON(summarize(linked, false, m_keccak), "result.symlink_in_output");
    }
    void aCallbackTaskIsTheKeccakOfItsData()
    {
        const ResultFiles data = files(R"({"callback-data":"0x00ff"})");
        const auto summary = summarize(data, true, m_keccak);
        FALLOW_VERIFY_RESULT(summary);
        QCOMPARE(summary->digest, evm::keccak256(QByteArray("\x00\xff", 2)));
        QCOMPARE(summary->callbackData, QByteArray("\x00\xff", 2));
        FALLOW_VERIFY_REASON(summarize(files("{}"), true, m_keccak), "result.no_callback_data");
    }
};

QTEST_GUILESS_MAIN(ResultFactsTest)
#include "result_facts_test.moc"
