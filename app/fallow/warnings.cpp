#include "app/fallow/warnings.h"

#include <QtGlobal>

#include <atomic>

namespace fallow::app {

namespace {

std::atomic<int> counted;
QtMessageHandler previous = nullptr;

void countAndPass(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ++counted;
    if (previous)
        previous(type, context, text);
}

} // namespace

WarningCounter::WarningCounter()
{
    counted = 0;
    previous = qInstallMessageHandler(countAndPass);
}

WarningCounter::~WarningCounter()
{
    qInstallMessageHandler(previous);
}

int WarningCounter::count() const
{
    return counted;
}

} // namespace fallow::app
