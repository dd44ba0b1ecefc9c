#pragma once

#include "core/service/work_gate.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fallow::test {

/// A data folder, a thermometer and a clock that the test holds, and a gate on them.
class GateStand
{
public:
    explicit GateStand(const QByteArray &settings = R"({"preset":"everything","min_free_disk_bytes":0})")
    {
        const QString noBus = QStringLiteral("unix:path=/nonexistent/bus");
        host = {.systemBus = noBus, .sessionBus = noBus, .display = {}, .waylandDisplay = {},
                .sensors = {.hwmon = path(QStringLiteral("hwmon"))}};
        celsius(40);
        write(QStringLiteral("hwmon/hwmon0/name"), "k10temp\n");
        put(settings);
    }
    std::unique_ptr<service::WorkGate> gate()
    {
        return std::make_unique<service::WorkGate>(clock, service::WorkGate::Options{.folder = m_folder.path(), .host = host});
    }
    void put(const QByteArray &settings) { write(QStringLiteral("work.json"), settings); }
    void celsius(int degrees) { write(QStringLiteral("hwmon/hwmon0/temp1_input"), QByteArray::number(degrees * 1000)); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    FakeClock clock{1'800'000'000};
    host::HostWatch::Options host; ///< a computer without desktop, until the test says otherwise

private:
    QTemporaryDir m_folder;
};

inline QString firstReason(const service::WorkGate &gate)
{
    return gate.decision().reasons.front().key;
}

/// What the diagnostics say of one fact from one source: its value, or why there is none.
inline QString sightOf(const service::WorkGate &gate, model::Fact fact, const QString &source)
{
    for (const model::Sight &sight : gate.sights()) {
        if (sight.fact == fact && sight.source == source)
            return sight.value ? QString::number(*sight.value) : sight.reason;
    }
    return QStringLiteral("never told");
}

} // namespace fallow::test
