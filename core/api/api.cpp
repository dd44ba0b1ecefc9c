#include "core/api/core.h"
#include "core/api/methods.h"
