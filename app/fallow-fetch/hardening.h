#pragma once

namespace fallow::fetch {

/// What a process that reads strangers' bytes gives up before it reads the first one: core dumps,
/// new privileges, being traced, endless memory and files. It dies with the thread that started it.
void harden();

} // namespace fallow::fetch
