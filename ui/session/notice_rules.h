#pragma once

#include "core/model/status.h"
#include "core/model/task.h"
#include "core/model/wallet.h"

#include <QLocale>

namespace fallow::ui
{

enum class NoticeKind { Work, Money, Trouble };

/// Something a person is told outside the window. There is one for each key: another one takes its
/// place on the screen.
struct Notice {
    QString key;
    NoticeKind kind = NoticeKind::Trouble;
    QString title;
    QString text;
    QString link; ///< of the page that says more: a `fallow:` link
    bool isUrgent = false; ///< stays until it is read
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// What the troubles are read from.
struct NoticeFacts {
    bool isCoreAway = false;
    const model::Status &status;
    const std::vector<model::Task> &tasks;
    model::BackupState backup = model::BackupState::Unknown;
    QDateTime now;
};

/// What needs the person now, each trouble once, the gravest first. Pure.
std::vector<Notice> troubles(const NoticeFacts &facts, const QLocale &locale);

/// Tasks that ended since the person last looked.
struct Endings {
    int paid = 0;
    base::Nrlc earned;
    int lost = 0; ///< rejected: the stake is gone
    int unpaid = 0; ///< given back or overdue
    QString lastApp;
    QString lastReason; ///< key, of the last that was not paid
    bool isEmpty() const { return paid + lost + unpaid == 0; }
};
Notice endingsNotice(const Endings &endings, const QLocale &locale);

/// `count` payments from others, `sum` together.
Notice incomeNotice(int count, base::Nrlc sum, const QLocale &locale);

} // namespace fallow::ui
