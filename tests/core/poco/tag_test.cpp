#include "core/poco/tag.h"
#include "tests/support/test_data.h"

#include <QJsonObject>
#include <QTest>

using namespace fallow;
using poco::TagBit;

class TagTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void combinationsAreThoseOfTheReference()
    {
        const QJsonObject tags = test::dataObject("poco.json")[u"tags"].toObject();
        const auto check = [&](QStringView name, std::initializer_list<TagBit> bits) {
            const QString hex = QString::number(tags[name].toInteger(), 16).rightJustified(64, u'0');
            QCOMPARE(poco::tagOf(bits).toString(), u"0x" + hex);
        };
        check(u"tee", {TagBit::Tee});
        check(u"scone", {TagBit::Tee, TagBit::Scone});
        check(u"gramine", {TagBit::Tee, TagBit::Gramine});
        check(u"tdx", {TagBit::Tee, TagBit::Tdx});
        check(u"gpu", {TagBit::Gpu});
    }
    void subsetsAndUnions()
    {
        const auto gpu = poco::tagOf({TagBit::Gpu});
        const auto both = poco::unitedTags(gpu, poco::tagOf({TagBit::Tee}));
        QVERIFY(poco::isSubset(gpu, both));
        QVERIFY(!poco::isSubset(both, gpu));
        QVERIFY(poco::isSubset({}, {}));
        QVERIFY(poco::hasBit(both, TagBit::Tee));
        QVERIFY(!poco::hasBit(gpu, TagBit::Tee));
        QCOMPARE(poco::withoutTeeFrameworks(poco::tagOf({TagBit::Tee, TagBit::Tdx, TagBit::Gpu})),
                 both);
    }
};

QTEST_GUILESS_MAIN(TagTest)
#include "tag_test.moc"
