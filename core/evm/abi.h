#pragma once

#include "core/evm/abi_reader.h"
#include "core/evm/abi_writer.h"
