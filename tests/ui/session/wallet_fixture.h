#pragma once

#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"
#include "ui/session/wallet_controller.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTime>

namespace fallow::test
{

class HandClipboard final : public ui::Clipboard
{
public:
    QString text() const override { return held; }
    void setText(const QString &text) override { held = text; }
    QString held;
};

/// The wallet's controllers on a made-up core at noon.
struct WalletFixture {
    explicit WalletFixture(std::unique_ptr<FakeCore> made = FakeCore::typical())
        : core(*made),
          link(std::move(made)),
          state(link, clock, QLocale::c()),
          wallet(state, clock, clipboard, QLocale::c())
    {
    }
    void start() { state.start(); }
    /// Starts, with the words backed up.
    void startBackedUp()
    {
        model::WalletState backed = core.wallet().stateNow();
        backed.backup = model::BackupState::Done;
        core.wallet().setState(backed);
        start();
    }

    FakeClock clock{QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toSecsSinceEpoch()};
    HandClipboard clipboard;
    FakeCore &core;
    ui::LocalLink link;
    ui::CoreState state;
    ui::WalletController wallet;
};

} // namespace fallow::test
