#pragma once

#include "core/service/wallet/history.h"

#include <QTemporaryFile>

namespace fallow::service
{

enum class ExportFormat { Csv, Json };

/// The first line of a CSV file, and one entry as a line (RFC 4180). A text that a spreadsheet
/// would take for a formula gets an apostrophe in front; amounts are RLC with all their decimals.
QByteArray csvHeader();
QByteArray csvLine(const model::WalletEntry &entry);

/// Writes the history to a file that was not there before: whole or not at all, some hundred lines
/// a turn of the event loop. Lines that come meanwhile are left out. Borrows the history.
class WalletExport : public QObject
{
    Q_OBJECT

public:
    WalletExport(WalletHistory &history, store::WalletSearch search);

    /// Once. Reasons: WalletHistory::exportTo.
    QFuture<base::Result<api::ExportedHistory>> run(const QString &file);
    bool isOver() const { return m_isOver; }

private:
    base::Result<base::Done> open();
    void step();
    QByteArray textOf(const model::WalletEntry &entry) const;
    base::Result<api::ExportedHistory> close();
    void finish(const base::Result<api::ExportedHistory> &result);

    WalletHistory &m_history;
    store::WalletSearch m_search;
    QString m_path;
    ExportFormat m_format = ExportFormat::Csv;
    QTemporaryFile m_file;
    qint64 m_rows = 0;
    bool m_isOver = false;
    QPromise<base::Result<api::ExportedHistory>> m_promise;
};

} // namespace fallow::service
