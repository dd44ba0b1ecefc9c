#include <QByteArray>
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <string_view>
#include <vector>

// Stands in for libFuzzer where there is no clang: takes the same options, changes the seeds at
// random, knows nothing of coverage. The random numbers are the same in every run; a crash leaves
// the input behind.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace
{

using Engine = std::mt19937_64;

struct Options {
    int seconds = 5;
    qsizetype mostSize = 65536;
    QString findings;
    QString corpus;
};

Options readOptions(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const QByteArray word(argv[i]);
        if (word.startsWith("-max_total_time="))
            options.seconds = word.mid(16).toInt();
        else if (word.startsWith("-max_len="))
            options.mostSize = word.mid(9).toInt();
        else if (word.startsWith("-artifact_prefix="))
            options.findings = QFile::decodeName(word.mid(17));
        else if (!word.startsWith('-'))
            options.corpus = QFile::decodeName(word);
    }
    return options;
}

std::vector<QByteArray> readSeeds(const QString &folder)
{
    std::vector<QByteArray> seeds{QByteArray()};
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            seeds.push_back(file.readAll());
    }
    return seeds;
}

qsizetype below(Engine &engine, qsizetype bound)
{
    return bound <= 0 ? 0 : static_cast<qsizetype>(engine() % static_cast<quint64>(bound));
}

void change(QByteArray &input, Engine &engine, const std::vector<QByteArray> &seeds)
{
    static constexpr std::string_view telling{"\0\1\x7f\x80\xff\xc0\xf8'\"{}[]:,0x\n m/", 22};
    const qsizetype at = below(engine, input.size() + 1);
    const qsizetype size = below(engine, std::min<qsizetype>(input.size() - at, 64) + 1);
    switch (engine() % 7) {
    case 0:
        if (at < input.size())
            input[at] = static_cast<char>(input[at] ^ (1 << (engine() % 8)));
        break;
    case 1:
        if (at < input.size())
            input[at] = telling[engine() % telling.size()];
        break;
    case 2:
        input.remove(at, size);
        break;
    case 3:
        input.insert(at, QByteArray(input.mid(at, size)));
        break;
    case 4:
        input.insert(at, QByteArray(size, static_cast<char>(engine())));
        break;
    case 5:
        input.truncate(at);
        break;
    default: {
        const QByteArray &other =
            seeds[static_cast<size_t>(below(engine, static_cast<qsizetype>(seeds.size())))];
        input = input.left(at) + other.mid(below(engine, other.size()));
    }
    }
}

/// Written before it is tried, so that it is there after a crash.
void keep(const QString &path, const QByteArray &input)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(input);
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = readOptions(argc, argv);
    const std::vector<QByteArray> seeds = readSeeds(options.corpus);
    const QString last = options.findings + QStringLiteral("last-") + QString::number(getpid());
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(options.seconds);
    Engine engine(1);
    quint64 runs = 0;
    QByteArray input;
    while (std::chrono::steady_clock::now() < end) {
        if (runs < seeds.size() || runs % 8 == 0)
            input = seeds[runs % seeds.size()];
        if (runs >= seeds.size())
            change(input, engine, seeds);
        input.truncate(options.mostSize);
        keep(last, input);
        const QByteArray exact = QByteArray(input.constData(), input.size());
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(exact.constData()),
            static_cast<size_t>(exact.size()));
        ++runs;
    }
    QFile::remove(last);
    std::printf("%llu inputs, no finding\n", static_cast<unsigned long long>(runs));
    return 0;
}
