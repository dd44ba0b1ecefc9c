#include "core/host/sensors.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace fallow::host {

using model::Fact;

namespace {

const QString hwmon = QStringLiteral("hwmon");
const QString stat = QStringLiteral("proc_stat");
const QString psi = QStringLiteral("psi");

// Drivers of processor sensors (Documentation/hwmon); other chips measure disks, networks, boards.
constexpr std::array processorChips{"coretemp", "k10temp", "zenpower", "k8temp", "via_cputemp", "cpu_thermal", "acpitz"};
constexpr double mostCelsius = 150; ///< more is a broken sensor

// Unprivileged triggers need windows of whole two seconds (Documentation/accounting/psi).
constexpr const char *trigger = "some 200000 2000000";
constexpr std::chrono::milliseconds calmAfter{10'000};

QByteArray smallFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

} // namespace

Sensors::Sensors(FactBoard &board, Roots roots) : m_board(board), m_roots(std::move(roots))
{
    m_timer.setInterval(period);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Sensors::readNow);
    findThermometers();
    readTemperature();
    m_times = cpuTimes();
    if (!m_times)
        m_board.lose(Fact::OthersCpu, stat, "host.no_proc_stat");
}

void Sensors::setWatching(bool watching)
{
    if (watching == m_timer.isActive())
        return;
    if (!watching) { // a value that nobody renews must not decide anything
        m_timer.stop();
        m_board.lose(Fact::OthersCpu, stat, "host.not_watched");
        m_board.lose(Fact::Celsius, hwmon, m_thermometers.isEmpty() ? "host.no_thermometer" : "host.not_watched");
        return;
    }
    m_times = cpuTimes(); // what passed unwatched is no measure of now
    readTemperature();
    m_timer.start();
}

void Sensors::readNow()
{
    readTemperature();
    readOthers();
    Q_EMIT wasRead();
}

void Sensors::findThermometers()
{
    m_thermometers.clear();
    for (const char *chip : processorChips) { // in order of preference
        for (const QString &folder : QDir(m_roots.hwmon).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir device(m_roots.hwmon + u'/' + folder);
            if (smallFile(device.filePath(QStringLiteral("name"))).trimmed() != chip)
                continue;
            for (const QString &input : device.entryList({QStringLiteral("temp*_input")}, QDir::Files))
                m_thermometers.push_back(device.filePath(input));
        }
        m_thermometerName = QString::fromLatin1(chip);
        if (!m_thermometers.isEmpty())
            return;
    }
}

void Sensors::readTemperature()
{
    std::optional<double> hottest;
    for (const QString &path : std::as_const(m_thermometers)) {
        bool isNumber = false;
        const double celsius = static_cast<double>(smallFile(path).trimmed().toLongLong(&isNumber)) / 1000;
        if (isNumber && celsius > 0 && celsius < mostCelsius)
            hottest = std::max(hottest.value_or(0), celsius);
    }
    if (hottest)
        return m_board.see(Fact::Celsius, hwmon, *hottest, m_thermometerName);
    m_board.lose(Fact::Celsius, hwmon, "host.no_thermometer");
    findThermometers(); // a driver that was loaded again gets another folder
}

std::optional<Sensors::CpuTimes> Sensors::cpuTimes() const
{
    // "cpu user nice system idle iowait irq softirq steal …" (proc(5)). Tasks run niced, so their
    // time is in the second column: what others use is what neither idles nor is nice.
    const QList<QByteArray> words = smallFile(m_roots.stat).split('\n').constFirst().simplified().split(' ');
    if (words.size() < 9 || words.constFirst() != "cpu")
        return std::nullopt;
    CpuTimes times;
    for (qsizetype i = 1; i <= 8; ++i) {
        const qint64 ticks = words.at(i).toLongLong();
        times.all += ticks;
        if (i != 2 && i != 4 && i != 5)
            times.others += ticks;
    }
    return times;
}

void Sensors::readOthers()
{
    const auto now = cpuTimes();
    if (!now)
        return m_board.lose(Fact::OthersCpu, stat, "host.no_proc_stat");
    if (m_times && now->all > m_times->all) {
        const double share = static_cast<double>(now->others - m_times->others) / static_cast<double>(now->all - m_times->all);
        m_board.see(Fact::OthersCpu, stat, std::round(100 * std::clamp(share, 0.0, 1.0)));
    }
    m_times = now;
}

MemoryPressure::MemoryPressure(FactBoard &board, const QString &file) : m_board(board)
{
    m_fd = open(file.toUtf8().constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    const size_t size = qstrlen(trigger) + 1; // with its NUL, as the documentation's example
    if (m_fd < 0 || write(m_fd, trigger, size) != static_cast<ssize_t>(size)) {
        m_board.lose(Fact::MemoryPressure, psi, m_fd < 0 && errno == ENOENT ? "host.no_pressure" : "host.pressure_refused");
        return;
    }
    m_board.see(Fact::MemoryPressure, psi, 0);
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmAfter);
    connect(&m_calm, &QTimer::timeout, this, [this] { m_board.see(Fact::MemoryPressure, psi, 0); });
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Exception);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_board.see(Fact::MemoryPressure, psi, 1);
        m_calm.start();
    });
}

MemoryPressure::~MemoryPressure()
{
    m_notifier.reset();
    if (m_fd >= 0)
        close(m_fd);
}

} // namespace fallow::host
