#include "tests/support/fake_core.h"

namespace fallow::test
{

namespace
{

base::ContentHash numberedHash(uint8_t number)
{
    base::ContentHash hash;
    hash.data()[0] = number;
    hash.data()[31] = number;
    return hash;
}

const QDateTime morning(QDate(2026, 11, 22), QTime(8, 10), Qt::UTC);

std::vector<model::Download> downloads()
{
    model::Download image{.id = QStringLiteral("image-4"), .name = QStringLiteral("docker.io/library/blast:2.15"),
        .phase = QStringLiteral("download"), .received = 327'155'712, .verified = 327'155'712,
        .written = 318'767'104, .total = 1'052'770'304, .bytesPerSecond = 8'600'000};
    model::Download data{.id = numberedHash(11).toString(),
        .name = QStringLiteral("https://data.example.org/uniref50-2026-10.fasta.zst"),
        .phase = QStringLiteral("download"), .received = 2'411'724'800, .verified = 2'407'530'496,
        .written = 2'407'530'496, .total = 6'900'000'000, .bytesPerSecond = 21'300'000};
    data.sources = {{QStringLiteral("https://data.example.org/uniref50-2026-10.fasta.zst"), 1'501'000'000, 1'500'512'256, 0, {}},
        {QStringLiteral("https://mirror.example.net/uniref50-2026-10.fasta.zst"), 4'194'304, 0, 4'194'304,
            QStringLiteral("content.checksum_mismatch")},
        {QStringLiteral("https://ipfs-gateway.arbitrum-mainnet.iex.ec"), 907'018'240, 907'018'240, 0, {}},
        {QStringLiteral("https://slow.example.com/uniref50"), 12'000, 0, 12'000, QStringLiteral("content.timeout")}};
    model::Download waiting{.id = QStringLiteral("bafybeigxxi6owntq62jqnrx5y3td5xcdpdf5yjn5n7uitg3qbulkgol5am"),
        .name = QStringLiteral("ipfs://bafybeigxxi6owntq62jqnrx5y3td5xcdpdf5yjn5n7uitg3qbulkgol5am"),
        .phase = QStringLiteral("download"), .received = 51'000'000, .verified = 51'000'000,
        .written = 51'000'000, .total = 410'000'000, .waitingFor = QStringLiteral("metered")};
    return {image, data, waiting};
}

} // namespace

void FakeCore::fillContent()
{
    m_content.setDownloads(downloads());
    m_content.put({.sha256 = numberedHash(21), .name = QStringLiteral("https://data.example.org/hg38.2bit"),
        .size = 835'000'000, .root = {}, .path = QStringLiteral("/store/21"), .usedAt = morning,
        .checkedAt = morning, .pins = {QStringLiteral("user")}});
    m_content.put({.sha256 = numberedHash(22), .name = QStringLiteral("https://data.example.org/swissprot.fasta.gz"),
        .size = 92'000'000, .root = {}, .path = QStringLiteral("/store/22"), .usedAt = morning.addDays(-3),
        .checkedAt = morning.addDays(-3), .pins = {}});
    m_content.put({.sha256 = numberedHash(23), .name = {}, .size = 4'100'000'000, .root = {},
        .path = QStringLiteral("/store/23"), .usedAt = morning, .checkedAt = morning,
        .pins = {QStringLiteral("task:0x9f21")}});
    m_images.put({.reference = QStringLiteral("docker.io/library/ffmpeg:7.1"), .digest = numberedHash(31),
        .manifest = numberedHash(31), .packed = 118'000'000, .unpacked = 364'000'000, .usedAt = morning,
        .isNeeded = true});
    m_images.put({.reference = QStringLiteral("docker.io/library/vina:1.2.5"), .digest = numberedHash(32),
        .manifest = numberedHash(32), .packed = 61'000'000, .unpacked = 190'000'000,
        .usedAt = morning.addDays(-1)});
}

void FakeCore::putDownload(const model::Download &download)
{
    push({.downloads = {download}});
}

} // namespace fallow::test
