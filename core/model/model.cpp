// One translation unit, so that every value type is compiled with the module's warnings.
#include "core/model/balance.h"
#include "core/model/decision.h"
#include "core/model/facts.h"
#include "core/model/run.h"
#include "core/model/status.h"
#include "core/model/task.h"
#include "core/model/work_rules.h"
