#include "core/api/methods.h"
#include "core/json/schema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTest>

using namespace fallow;

namespace {

const QString folder = QStringLiteral(FALLOW_SOURCE_DIR "/core/api/schema/");

template<typename Face, typename Request, typename Reply>
std::pair<QString, QByteArray> described(const api::Method<Face, Request, Reply> &method)
{
    const QString name = QString::fromLatin1(method.name);
    const QJsonObject document{{QStringLiteral("method"), name},
                               {QStringLiteral("request"), json::schemaOf<Request>()},
                               {QStringLiteral("reply"), json::schemaOf<Reply>()}};
    return {name + u".json", QJsonDocument(document).toJson()};
}

std::map<QString, QByteArray> fromCode()
{
    std::map<QString, QByteArray> files;
    std::apply([&](const auto &...method) { (files.insert(described(method)), ...); }, api::methods());
    const QJsonObject change{{QStringLiteral("notification"), QLatin1String(api::changeNotification)},
                             {QStringLiteral("params"), json::schemaOf<api::Change>()}};
    files.insert({QStringLiteral("state.changed.json"), QJsonDocument(change).toJson()});
    return files;
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("FALLOW_UPDATE_SCHEMAS"))
            return;
        for (const auto &[name, text] : fromCode()) {
            QFile file(folder + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
    }
    void everyMethodHasItsSchemaFile()
    {
        for (const auto &[name, text] : fromCode()) {
            QFile file(folder + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QCOMPARE(file.readAll(), text);
        }
    }
    void noSchemaFileIsWithoutItsMethod()
    {
        const auto files = fromCode();
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            QVERIFY2(files.contains(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
