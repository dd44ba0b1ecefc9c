#pragma once

#include "sandbox/collect/file_handle.h"
#include "sandbox/policy/failure.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fallow::sandbox
{

/// "what: No such file or directory", from errno.
Failure systemFailure(const char *reason, const std::string &what);
/// Whole text of a descriptor from its beginning, at most `maximum` bytes.
std::string readAll(int descriptor, size_t maximum);
bool writeAll(int descriptor, std::string_view bytes);
bool writeFile(const char *path, std::string_view bytes);
/// Sealed memory with this content, read position at 0, close-on-exec.
FileHandle memoryFile(const char *name, std::string_view bytes);
uint64_t monotonicUs();
uint64_t monotonicMs();
/// Gives a tree to another user without following links, staying on its file system; cheap when
/// its top belongs to that user already and `always` is off.
bool giveTree(const std::string &path, uint32_t uid, bool always);

/// Messages between the supervisor and one run's launcher and init, one a datagram.
struct Message {
    std::string text;
    std::vector<FileHandle> handles;
    int pid = 0; ///< sender, in the receiver's numbering; 0: unknown
};
constexpr size_t maxMessageBytes = 64 * 1024;
bool sendMessage(int socket, std::string_view text, const std::vector<int> &descriptors = {});
enum class Receipt { Got, Nothing, Closed };
Receipt receiveMessage(int socket, Message &message);

} // namespace fallow::sandbox
