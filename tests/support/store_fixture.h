#pragma once

#include "core/content/books/content_store.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/transfer_fixture.h"

#include <QTemporaryDir>

namespace fallow::test
{

/// A content store in a folder of its own, on the real helper process. `fallow-fetch` is a
/// dependency of the test.
class StoreFixture
{
public:
    static constexpr qint64 mib = 1024 * 1024;
    StoreFixture() { open(100 * mib); }
    void open(qint64 quota, qint64 sizeCap = qint64{1} << 30)
    {
        contents = std::make_unique<content::ContentStore>(fetch, *database, clock,
            content::ContentStore::Settings{.folder = dir.path(),
                .quota = quota,
                .sizeCap = sizeCap,
                .hosts = {{QStringLiteral("127.0.0.1")}, true}});
    }
    /// Waits at most half a minute.
    base::Result<content::ContentStore::Held> obtain(const content::ContentStore::Order &order)
    {
        return await(contents->obtain(order), 30'000);
    }

    QTemporaryDir dir;
    std::unique_ptr<store::Database> database = store::Database::open(
        QStringLiteral(":memory:"), store::migrationSet(QStringLiteral("core")))
                                                    .value();
    content::FetchClient fetch{{QStringLiteral(FALLOW_BIN_DIR "/fallow-fetch")}};
    FakeClock clock{1'800'000'000};
    std::unique_ptr<content::ContentStore> contents;
};

} // namespace fallow::test
