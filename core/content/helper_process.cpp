#include "core/content/helper_process.h"

#include "core/content/wire.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace fallow::content {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment helperEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"TMPDIR"_s, u"LD_LIBRARY_PATH"_s}) {
        if (own.contains(name))
            environment.insert(name, own.value(name));
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // names in archives are bytes, mostly UTF-8
    environment.insert(u"TZ"_s, u"UTC"_s); // zips hold local time
    return environment;
}

} // namespace

HelperProcess::HelperProcess(const QString &program, const QStringList &arguments) : m_process(std::make_unique<QProcess>())
{
    m_process->setProgram(program);
    m_process->setArguments(arguments);
    m_process->setProcessEnvironment(helperEnvironment());
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &HelperProcess::readLines);
    connect(m_process.get(), &QProcess::finished, this, [this](int code) {
        end(fail(Code::Unavailable, "content.helper_lost"_reason, u"exit %1"_s.arg(code)));
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(fail(Code::Unavailable, "content.helper_missing"_reason, m_process->errorString()));
    });
    m_process->start();
}

HelperProcess::~HelperProcess()
{
    m_hasEnded = true;
    if (m_process->state() == QProcess::NotRunning)
        return;
    QProcess *dying = m_process.release(); // destroying it now would block until it is reaped
    dying->disconnect();
    dying->setParent(QCoreApplication::instance());
    connect(dying, &QProcess::finished, dying, &QObject::deleteLater);
    dying->kill();
}

void HelperProcess::send(const QJsonObject &message)
{
    m_process->write(wire::line(message));
}

void HelperProcess::retire()
{
    m_process->closeWriteChannel();
}

void HelperProcess::readLines()
{
    while (m_process->canReadLine()) {
        const auto message = wire::parseLine(m_process->readLine(wire::maxLine + 1));
        if (!message)
            return end(message.error().during(u"fallow-fetch"));
        Q_EMIT received(*message);
        if (m_hasEnded)
            return;
    }
    if (m_process->bytesAvailable() > wire::maxLine)
        end(fail(Code::Unavailable, "content.helper_lost"_reason, u"line too long"_s));
}

void HelperProcess::end(const Error &why)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_process->kill();
    Q_EMIT ended(why);
}

} // namespace fallow::content
