#include "tests/support/fake_catalog.h"

#include <QDateTime>

#include <array>

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

struct Program {
    const char *name;
    const char *summary;
    const char *category;
    const char *license;
    int cores;
    int memoryMb;
    int sizeMb;
    int milliRlc; ///< 0: no offer is known
};

constexpr std::array programs{
    Program{"BLAST", "Search protein and DNA sequences", "Biology", "Public domain", 2, 4000, 410, 300},
    Program{"AutoDock Vina", "Dock small molecules to proteins", "Chemistry", "Apache-2.0", 4, 2000, 190, 80},
    Program{"R batch", "Run an R script on your data", "Statistics", "GPL-2.0", 1, 2000, 780, 50},
    Program{"Blender render", "Render frames with Cycles", "Media", "GPL-3.0", 8, 12000, 920, 450},
    Program{"eFast clusters", "Group stocks by how they move together", "Finance", "MIT", 2, 1500, 210, 100},
    Program{"Guinea-Pig", "Beam-beam interaction in electron-positron colliders", "Physics", "GPL-3.0", 2, 1000, 95, 220},
    Program{"DART audio", "Music information retrieval features", "Media", "GPL-3.0", 1, 900, 160, 60},
    Program{"Global optimiser", "Deterministic and heuristic search", "Mathematics", "EPL-2.0", 2, 1200, 130, 40},
    Program{"GROMACS", "Molecular dynamics of proteins, lipids and nucleic acids", "Chemistry", "LGPL-2.1", 8, 8000, 510, 610},
    Program{"BWA", "Map short reads against a large reference genome", "Biology", "GPL-3.0", 4, 6000, 80, 90},
    Program{"SAMtools", "Sort, merge, index and count alignments", "Biology", "MIT", 2, 2000, 70, 30},
    Program{"HMMER", "Find distant relatives of a protein family", "Biology", "BSD-3-Clause", 2, 1500, 75, 70},
    Program{"MAFFT", "Align many sequences at once", "Biology", "BSD-3-Clause", 4, 4000, 60, 0},
    Program{"OpenFOAM", "Flow of air and water around things", "Engineering", "GPL-3.0", 8, 16000, 1900, 900},
    Program{"CalculiX", "Stress and heat in parts by finite elements", "Engineering", "GPL-2.0", 4, 6000, 140, 210},
    Program{"GDAL warp", "Change projection and size of maps and satellite pictures", "Geography", "MIT", 2, 3000, 340, 45},
    Program{"Tesseract", "Read the text in scanned pages", "Documents", "Apache-2.0", 1, 1000, 260, 20},
    Program{"Whisper transcribe", "Write down what is said in a recording", "Media", "MIT", 4, 6000, 2400, 180},
    Program{"Povray", "Trace rays through a scene that is described in words", "Media", "AGPL-3.0", 4, 2000, 55, 0},
    Program{"Quantum ESPRESSO", "Electrons in crystals from first principles", "Physics", "GPL-2.0", 8, 24000, 620, 1200},
    Program{"Octave batch", "Run a MATLAB-like script", "Mathematics", "GPL-3.0", 1, 1500, 690, 0},
    Program{"Stan", "Bayesian models by Hamiltonian Monte Carlo", "Statistics", "BSD-3-Clause", 4, 3000, 450, 150},
    Program{"XGBoost fit", "Train boosted trees on a table", "Statistics", "Apache-2.0", 4, 8000, 380, 110},
    Program{"PyTorch fine-tune", "Adapt a language model to your texts", "Machine learning", "BSD-3-Clause", 8, 32000, 5200, 2400},
    Program{"Astrometry.net", "Say where in the sky a picture was taken", "Astronomy", "BSD-3-Clause", 1, 2000, 310, 25},
    Program{"SExtractor", "List the stars and galaxies in a picture", "Astronomy", "GPL-3.0", 1, 1500, 45, 0},
    Program{"LilyPond", "Engrave sheet music", "Documents", "GPL-3.0", 1, 800, 290, 10},
    Program{"LAMMPS", "Large atomic and molecular simulations", "Physics", "GPL-2.0", 8, 8000, 240, 520},
    Program{"SU2", "Shapes of wings that fly better", "Engineering", "LGPL-2.1", 8, 16000, 280, 780},
    Program{"Nextstrain augur", "Family trees of viruses over time", "Biology", "AGPL-3.0", 4, 4000, 530, 130}};

constexpr std::array species{"human", "mouse", "zebrafish", "fruit fly", "thale cress", "rice", "maize", "wheat", "barley", "tomato",
    "honey bee", "silkworm", "chicken", "pig", "cow", "horse", "dog", "cat", "salmon", "oyster", "budding yeast", "fission yeast",
    "tuberculosis", "malaria parasite"};
constexpr std::array countries{"Austria", "Belgium", "Brazil", "Canada", "Chile", "China", "Czechia", "Denmark", "Estonia", "Finland",
    "France", "Germany", "Greece", "Iceland", "India", "Ireland", "Italy", "Japan", "Kenya", "Latvia", "Mexico", "Morocco", "Nepal",
    "Netherlands", "Norway", "Peru", "Poland", "Portugal", "Spain", "Sweden", "Switzerland", "Uruguay"};
constexpr std::array pools{"Prairie", "Steppe", "Pampas", "Meadow", "Heath", "Savanna", "Tundra", "Moor", "Orchard", "Terrace", "Hedgerow",
    "Polder", "Dune", "Glade", "Paddock", "Vineyard"};

/// Different for every number, and not in a row.
Address addressOf(qint64 number)
{
    Address address;
    quint64 word = static_cast<quint64>(number) + 1;
    for (size_t i = 0; i < Address::size; ++i) {
        word ^= word >> 29; // as SplitMix64 does
        word *= 0xbf58476d1ce4e5b9ULL;
        address.data()[i] = static_cast<uint8_t>(word >> 56);
    }
    return address;
}

ContentHash hashOf(qint64 number)
{
    const QByteArray bytes = addressOf(number).bytes() + addressOf(number + 7).bytes();
    return ContentHash::fromBytes(bytes.left(static_cast<qsizetype>(ContentHash::size))).value();
}

/// Counts up what is made, and gives every tenth another fate.
class Maker
{
public:
    explicit Maker(QString catalog) : m_catalog(std::move(catalog)) { }

    model::EntryDetail make(const QString &kind, const QString &name, const QString &summary, const QString &category, const QString &license)
    {
        const qint64 number = ++m_number;
        model::EntryDetail detail{.entry = {.catalog = m_catalog, .kind = kind, .chain = 134, .address = addressOf(number),
                                            .provider = addressOf(100'000'000 + number % 37), .name = name, .summary = summary,
                                            .license = license, .categories = {category}, .standing = u"approved"_s,
                                            .curators = 2 + number % 3, .reviewers = 1 + number % 2},
                                  .chainCheck = u"matches"_s, .isRunnable = true};
        if (number % 7 == 0)
            detail.entry.standing = u"unreviewed"_s;
        if (number % 97 == 0)
            forbid(detail, u"suspended"_s);
        if (number % 113 == 0)
            forbid(detail, u"revoked"_s);
        if (detail.entry.standing != u"approved")
            detail.entry.curators = detail.entry.reviewers = 0;
        for (qint64 i = 0; i < detail.entry.curators; ++i)
            detail.curators.push_back(addressOf(200'000'000 + i));
        for (qint64 i = 0; i < detail.entry.reviewers; ++i)
            detail.reviewers.push_back(addressOf(300'000'000 + i));
        return detail;
    }
    qint64 number() const { return m_number; }
    void start(qint64 number) { m_number = number; }

private:
    static void forbid(model::EntryDetail &detail, const QString &standing)
    {
        detail.entry.standing = standing;
        detail.isRunnable = false;
        detail.because = u"catalog."_s + standing;
        detail.revokedBy = {addressOf(200'000'000)};
        detail.revokedBecause = standing == u"revoked" ? u"malicious: It sends the input to a server of its own."_s
                                                       : u"defect: It stops before the end on large inputs."_s;
        if (standing == u"suspended")
            detail.suspendedUntil = QDateTime::fromSecsSinceEpoch(1'796'000'000, Qt::UTC);
    }

    const QString m_catalog;
    qint64 m_number = 1000;
};

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

void fillImage(model::EntryDetail &detail, const Program &program, const QString &version, qint64 number)
{
    model::CatalogEntry &entry = detail.entry;
    const QString word = text(program.name).toLower().replace(u' ', u'-');
    entry.version = version;
    entry.multiaddr = u"registry.example/apps/"_s + word + u':' + version;
    entry.checksum = Bytes32::from(hashOf(number));
    entry.imageDigest = u"sha256:"_s + hashOf(number).toString().mid(2);
    entry.size = program.sizeMb * qint64{1'000'000};
    entry.needs = {.cores = program.cores, .memory = program.memoryMb * qint64{1'000'000}, .disk = program.sizeMb * qint64{3'000'000},
                   .gpu = program.sizeMb > 5000};
    if (program.milliRlc > 0)
        entry.price = Nrlc{program.milliRlc * qint64{1'000'000}};
    detail.homepage = u"https://"_s + word + u".example"_s;
    detail.source = u"https://source.example/"_s + word;
}

} // namespace

std::vector<model::EntryDetail> firstEntries(const QString &catalog)
{
    const auto entryOf = [&](int number, const QString &kind, const QString &name, const QString &summary, const QString &standing) {
        model::EntryDetail detail{.entry = {.catalog = catalog, .kind = kind, .chain = 134,
                                            .address = Address::fromBytes(QByteArray(20, static_cast<char>(number))).value(),
                                            .provider = Address::fromBytes(QByteArray(20, '\x77')).value(), .name = name,
                                            .summary = summary, .version = u"1.0"_s, .license = u"Apache-2.0"_s, .size = 180'000'000,
                                            .needs = {.cores = 1, .memory = 512'000'000}, .standing = standing},
                                  .chainCheck = u"matches"_s, .isRunnable = standing == u"approved" || standing == u"unreviewed"};
        if (!detail.isRunnable)
            detail.because = u"catalog."_s + standing;
        if (standing == u"approved") {
            detail.entry.curators = 2;
            detail.entry.reviewers = 1;
            detail.curators = {Address::fromBytes(QByteArray(20, '\x11')).value(), Address::fromBytes(QByteArray(20, '\x12')).value()};
            detail.reviewers = {Address::fromBytes(QByteArray(20, '\x13')).value()};
        }
        return detail;
    };
    std::vector<model::EntryDetail> entries{
        entryOf(1, u"app"_s, u"FFmpeg"_s, u"Changes films and sounds from one format to another."_s, u"approved"_s),
        entryOf(2, u"dataset"_s, u"Proteins of yeast"_s, u"Sequences in FASTA."_s, u"unreviewed"_s),
        entryOf(3, u"app"_s, u"Fast Miner"_s, u"Mines."_s, u"revoked"_s)};
    entries[0].entry.price = Nrlc{120'000'000};
    entries[0].entry.categories = {u"Media"_s};
    entries[0].entry.multiaddr = u"registry.example/apps/ffmpeg:1.0"_s;
    entries[0].form = filmForm();
    entries[1].entry.categories = {u"Biology"_s};
    entries[2].revokedBecause = u"malicious: It mines a coin for its provider."_s;
    entries[2].revokedBy = {Address::fromBytes(QByteArray(20, '\x11')).value(), Address::fromBytes(QByteArray(20, '\x12')).value()};
    return entries;
}

model::EntryDetail numberedApp(const QString &catalog, qint64 number)
{
    Maker maker(catalog);
    maker.start(1'000'000 + number);
    const Program &program = programs[static_cast<size_t>(number) % programs.size()];
    const QString name = text(program.name) + u", number "_s + QString::number(number);
    model::EntryDetail detail = maker.make(u"app"_s, name, text(program.summary), text(program.category), text(program.license));
    fillImage(detail, program, u"1.%1"_s.arg(number), maker.number());
    return detail;
}

std::vector<model::EntryDetail> manyEntries(const QString &catalog)
{
    constexpr int releases = 6;
    constexpr int months = 18;
    std::vector<model::EntryDetail> all;
    Maker maker(catalog);
    for (int release = releases; release > 0; --release) {
        for (const Program &program : programs) {
            const QString name = release == releases ? text(program.name) : text(program.name) + u" %1"_s.arg(release);
            all.push_back(maker.make(u"app"_s, name, text(program.summary), text(program.category), text(program.license)));
            fillImage(all.back(), program, u"%1.%2"_s.arg(release).arg(maker.number() % 10), maker.number());
        }
    }
    const auto data = [&](const QString &name, const QString &summary, const QString &category, qint64 megabytes) {
        model::EntryDetail detail = maker.make(u"dataset"_s, name, summary, category, u"CC-BY-4.0"_s);
        detail.entry.size = megabytes * 1'000'000;
        detail.entry.multiaddr = u"https://data.example/%1.tar"_s.arg(maker.number());
        detail.entry.checksum = Bytes32::from(hashOf(maker.number()));
        if (maker.number() % 3 > 0)
            detail.entry.price = Nrlc{(maker.number() % 40 + 1) * 10'000'000};
        all.push_back(std::move(detail));
    };
    for (int month = 1; month <= months; ++month) {
        const QString when = u"%1-%2"_s.arg(2025 + (month - 1) / 12).arg((month - 1) % 12 + 1, 2, 10, QLatin1Char('0'));
        for (const char *one : species)
            data(u"Genome of %1 %2"_s.arg(text(one), when), u"Reference assembly with annotation"_s, u"Biology"_s, 900 + month);
        for (const char *one : countries)
            data(u"Map of %1 %2"_s.arg(text(one), when), u"Roads, buildings and land use from OpenStreetMap"_s, u"Geography"_s, 300 + month);
    }
    for (int year = 1950; year < 2026; ++year)
        data(u"Weather of %1"_s.arg(year), u"Hourly temperature, wind and rain of the whole world"_s, u"Climate"_s, 12'000);
    data(u"SwissProt"_s, u"Proteins that people have looked at"_s, u"Biology"_s, 270);
    for (const char *one : pools) {
        all.push_back(maker.make(u"workerpool"_s, text(one), u"Computers at home that work together"_s, u"General"_s, u"GPL-3.0"_s));
        all.back().entry.price = Nrlc{(maker.number() % 9 + 1) * 10'000'000};
    }
    // One that a person should see: the chain has another owner and another image.
    model::EntryDetail &odd = all[4];
    odd.chainCheck = u"differs"_s;
    odd.differences = {{u"owner"_s, odd.entry.provider.toString(), addressOf(5).toString()},
        {u"multiaddr"_s, odd.entry.multiaddr, u"registry.example/apps/efast:6.6-fixed"_s}};
    odd.isRunnable = false;
    odd.because = u"catalog.differs"_s;
    return all;
}

} // namespace fallow::test
