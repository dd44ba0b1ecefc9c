#include "tests/support/json_schema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

namespace fallow::test {

namespace {

bool hasType(const QString &type, const QJsonValue &value)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    const double number = value.toDouble();
    return value.isDouble() && (type == u"number" || number == static_cast<double>(value.toInteger()));
}

QString objectProblem(const QJsonObject &schema, const QJsonObject &object, const QString &path)
{
    for (const QJsonValue &name : schema.value(u"required").toArray()) {
        if (!object.contains(name.toString()))
            return path + u": lacks " + name.toString();
    }
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (schema.contains(u"properties") && !properties.contains(it.key()))
            return path + u": has unknown " + it.key();
        const QString problem = schemaProblem(properties.value(it.key()).toObject(), it.value(), path + u'.' + it.key());
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString schemaProblem(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    const QString type = schema.value(u"type").toString();
    if (!type.isEmpty() && !hasType(type, value))
        return path + u": is no " + type;
    if (type == u"object")
        return objectProblem(schema, value.toObject(), path);
    if (type == u"array") {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString problem = schemaProblem(schema.value(u"items").toObject(), array.at(i),
                                                  path + QStringLiteral("[%1]").arg(i));
            if (!problem.isEmpty())
                return problem;
        }
    }
    if (schema.contains(u"enum") && !schema.value(u"enum").toArray().contains(value))
        return path + u": is none of the names";
    if (schema.contains(u"pattern")
        && !QRegularExpression(schema.value(u"pattern").toString()).match(value.toString()).hasMatch())
        return path + u": does not match";
    return {};
}

} // namespace fallow::test
