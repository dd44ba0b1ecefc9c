// When this computer works, and why.
#include "app/fallow-cli/wallet_options.h"

namespace fallow::cli {

namespace {

QString when(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

template<typename E>
QString nameOf(E value)
{
    return json::toJson(value).toString();
}

QString becauseText(const model::Because &because)
{
    QString text = because.key;
    if (!because.subject.isEmpty())
        text += u" (" + because.subject + u')';
    if (because.value)
        text += u' ' + QString::number(*because.value);
    if (because.limit)
        text += u" of " + QString::number(*because.limit);
    if (because.until)
        text += u", until " + when(*because.until);
    return text;
}

QString decisionText(const model::Decision &decision)
{
    QStringList reasons;
    for (const model::Because &because : decision.reasons)
        reasons.push_back(becauseText(because));
    return QStringLiteral("%1 %2 %3").arg(when(decision.at), nameOf(decision.verdict).leftJustified(6), reasons.join(u"; "));
}

QString logText(const api::DecisionLog &log)
{
    QString text = decisionText(log.now);
    const model::Allowance &may = log.now.allowance;
    text += QStringLiteral("\n    may use %1 cores at %2 %, %3 MiB, %4\n")
                .arg(may.cores)
                .arg(may.quotaPercent)
                .arg(may.memoryBytes >> 20)
                .arg(may.downloads ? QStringLiteral("downloads") : QStringLiteral("no downloads"));
    for (const model::Decision &past : log.past)
        text += decisionText(past) + u'\n';
    return text.trimmed();
}

QString settingsText(const api::WorkSettingsReply &reply)
{
    QString text = QString::fromUtf8(QJsonDocument(json::toObject(reply.settings)).toJson()).trimmed();
    if (!reply.reason.isEmpty())
        text += u"\n(" + reply.reason + u')';
    return text;
}

/// `object` with the value at a path like "custom.away.cores_percent" replaced.
QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &name = path.constFirst();
    object.insert(name, path.size() == 1 ? value : QJsonValue(withValue(object.value(name).toObject(), path.mid(1), value)));
    return object;
}

/// What `path` leads to; undefined where it leads nowhere: a typing error must not pass as unknown.
QJsonValue memberAt(const QJsonObject &object, const QStringList &path)
{
    const QJsonValue member = object.value(path.constFirst());
    return path.size() == 1 ? member : memberAt(member.toObject(), path.mid(1));
}

/// The text in the form of what it replaces: digits of an amount stay text.
QJsonValue valueLike(const QJsonValue &before, const QString &text)
{
    if (before.isString())
        return text;
    const QJsonDocument parsed = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    return parsed.isArray() && parsed.array().size() == 1 ? parsed.array().at(0) : QJsonValue(text);
}

base::Result<model::WorkSettings> changed(const model::WorkSettings &settings, const QStringList &pairs)
{
    QJsonObject object = json::toObject(settings);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const QStringList path = pair.left(equals).split(u'.');
        const QJsonValue before = memberAt(object, path);
        if (equals <= 0 || before.isUndefined())
            return usageError(pair);
        object = withValue(object, path, valueLike(before, pair.mid(equals + 1)));
    }
    return json::fromJson<model::WorkSettings>(object);
}

} // namespace

void showSettings(const Session &session)
{
    answer<api::WorkSettingsReply>(session, session.core.policy().settings({}), &settingsText);
}

void setSettings(const Session &session)
{
    if (session.arguments.isEmpty())
        return refuse(session, usageError(QStringLiteral("KEY=VALUE")));
    session.core.policy().settings({}).then(&session.core, [session](const base::Result<api::WorkSettingsReply> &now) {
        if (!now)
            return session.done(report(now.error(), session.json));
        const auto settings = changed(now->settings, session.arguments);
        if (!settings)
            return refuse(session, settings.error());
        answer<api::WorkSettingsReply>(session, session.core.policy().setSettings(*settings), &settingsText);
    });
}

void facts(const Session &session)
{
    answer<api::SightList>(session, session.core.policy().facts({}), [](const api::SightList &list) {
        QStringList rows;
        for (const model::Sight &sight : list.sights) {
            const QString value = sight.value ? QString::number(*sight.value) : QStringLiteral("-");
            rows.push_back(QStringLiteral("%1 %2 %3 %4%5")
                               .arg(nameOf(sight.fact), -16)
                               .arg(sight.source, -18)
                               .arg(value, 6)
                               .arg(sight.subject, sight.reason));
        }
        return rows.join(u'\n');
    });
}

void why(const Session &session)
{
    answer<api::DecisionLog>(session, session.core.policy().decisions({}), &logText);
}

void overrideRules(const Session &session)
{
    api::OverrideRequest request;
    if (!session.arguments.isEmpty()) {
        bool isNumber = false;
        request.minutes = session.arguments.first().toLongLong(&isNumber);
        if (!isNumber)
            return refuse(session, usageError(QStringLiteral("MINUTES")));
    }
    answer<api::DecisionLog>(session, session.core.policy().overrideRules(request), &logText);
}

void finish(const Session &session)
{
    const QString word = session.arguments.value(0, QStringLiteral("on"));
    if (word != u"on" && word != u"off")
        return refuse(session, usageError(QStringLiteral("on|off")));
    answer<api::DecisionLog>(session, session.core.policy().finish({word == u"on"}), &logText);
}

void listApps(const Session &session)
{
    answer<api::AppList>(session, session.core.policy().installedApps({}), [](const api::AppList &list) {
        QStringList rows;
        for (const model::QuietApp &app : list.apps)
            rows.push_back(app.name + u"  " + app.program);
        return rows.isEmpty() ? QStringLiteral("no programs found") : rows.join(u'\n');
    });
}

} // namespace fallow::cli
