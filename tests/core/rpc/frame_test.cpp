#include "core/rpc/frame.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLinesAtAnyChunkSize()
    {
        const QByteArray text = "first\nsecond\n\nlast\nrest";
        for (qsizetype size = 1; size <= text.size(); ++size) {
            rpc::LineReader reader;
            std::vector<QByteArray> lines;
            for (qsizetype at = 0; at < text.size(); at += size) {
                FALLOW_VERIFY_RESULT(reader.feed(text.mid(at, size)));
                while (const auto line = reader.next())
                    lines.push_back(*line);
            }
            QCOMPARE(lines, (std::vector<QByteArray>{"first", "second", "", "last"}));
        }
    }
    void refusesALineAboveTheLimit()
    {
        rpc::LineReader reader;
        FALLOW_VERIFY_RESULT(reader.feed(QByteArray(rpc::maxLineBytes, 'x')));
        FALLOW_VERIFY_REASON(reader.feed("x"), "rpc.line_too_long");
    }
    void errorsKeepCodeAndReason()
    {
        const base::Error error{base::Code::Denied, base::Reason(QStringLiteral("wallet.locked")),
                                QStringLiteral("say the password")};
        const auto object = json::parseObject(rpc::errorLine(7, error));
        FALLOW_VERIFY_RESULT(object);
        QCOMPARE(rpc::readError(object->value(u"error").toObject()), error);
    }
    void anErrorWithoutReasonIsABadReply()
    {
        QCOMPARE(rpc::readError({{QStringLiteral("code"), 1}}).reason.key(), QStringLiteral("rpc.bad_reply"));
    }
};

QTEST_GUILESS_MAIN(FrameTest)
#include "frame_test.moc"
