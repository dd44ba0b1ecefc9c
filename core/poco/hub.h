#pragma once

#include "core/poco/hub_calls.h"
#include "core/poco/hub_events.h"
#include "core/poco/hub_types.h"
#include "core/poco/hub_views.h"
#include "core/poco/registry_calls.h"
