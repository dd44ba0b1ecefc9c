#pragma once

#include "core/host/fact_board.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace fallow::host {

/// What has no event and must be read: the temperature (hwmon) and the processor's use by others.
/// Reads only while told that it matters.
class Sensors : public QObject
{
    Q_OBJECT

public:
    struct Roots {
        QString hwmon = QStringLiteral("/sys/class/hwmon");
        QString stat = QStringLiteral("/proc/stat");
    };
    static constexpr std::chrono::milliseconds period{5'000};

    Sensors(FactBoard &board, Roots roots);

    void setWatching(bool watching);
    void readNow();

Q_SIGNALS:
    void wasRead(); ///< also where nothing changed: a controller counts the time

private:
    struct CpuTimes {
        qint64 others = 0; ///< neither idle nor nice
        qint64 all = 0;
    };
    void findThermometers();
    void readTemperature();
    void readOthers();
    std::optional<CpuTimes> cpuTimes() const;

    FactBoard &m_board;
    Roots m_roots;
    QStringList m_thermometers; ///< temp*_input
    QString m_thermometerName;
    std::optional<CpuTimes> m_times;
    QTimer m_timer;
};

/// Tells Fact::MemoryPressure when the kernel does (PSI trigger): programs waited for memory for a
/// tenth of two seconds. The file descriptor is the event.
class MemoryPressure : public QObject
{
    Q_OBJECT

public:
    explicit MemoryPressure(FactBoard &board, const QString &file = QStringLiteral("/proc/pressure/memory"));
    ~MemoryPressure() override;

private:
    FactBoard &m_board;
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_calm; ///< runs after an event only
};

} // namespace fallow::host
