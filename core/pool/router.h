#pragma once

#include "core/pool/dispatcher.h"
#include "core/pool/input_desk.h"
#include "core/pool/login_desk.h"
#include "core/pool/market_desk.h"
#include "core/pool/recovery.h"
#include "core/pool/report_desk.h"
#include "core/pool/result_desk.h"
#include "core/pool/task_pages.h"
#include "core/pool/worker_desk.h"

namespace fallow::pool {

/// The desks a request can go to.
struct Desks {
    LoginDesk &login;
    WorkerDesk &workers;
    Dispatcher &dispatcher;
    RecoveryDesk &recovery;
    ReportDesk &reports;
    TaskPages &pages;
    ResultDesk &results;
    InputDesk &inputs;
    TaskDriver &driver;
    MarketDesk *market = nullptr; ///< none: no order book here
};

/// Sends one request to its desk by method and path (poco.md D.1, D.10, F.1). Everything answers once.
void route(const Desks &desks, Ledger &ledger, const HttpRequest &request, const ReplyTo &reply);

} // namespace fallow::pool
