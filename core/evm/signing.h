#pragma once

#include "core/evm/private_key.h"
#include "core/evm/signature.h"
