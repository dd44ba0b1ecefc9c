#pragma once

/// Always on, for what would otherwise cost money or files. For bugs only, never for input.
#define FALLOW_CHECK(condition)                                                                    \
    do {                                                                                           \
        if (!(condition)) [[unlikely]]                                                             \
            qFatal("check failed at %s:%d: %s", __FILE__, __LINE__, #condition);                   \
    } while (false)
