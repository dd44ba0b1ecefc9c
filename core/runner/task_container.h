#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "sandbox/policy/policy.h"

#include <QString>

#include <optional>
#include <vector>

namespace fallow::runner
{

/// What an OCI image's configuration says about running it. Data of a stranger.
struct ImageCommand {
    std::vector<QString> entrypoint;
    std::vector<QString> cmd;
    std::vector<QString> env; ///< "NAME=value"
    QString workdir;
    QString user; ///< a name or a number, perhaps with ":group"
};

/// What the chain says about one task, as far as the program is told (poco.md E.2).
struct TaskFacts {
    base::DealId dealId;
    base::TaskId taskId;
    quint64 taskIndex = 0; ///< in the deal's numbering: botFirst <= index < botFirst + botSize
    quint64 botFirst = 0;
    quint64 botSize = 1;
    std::optional<base::Address> dataset;
    std::vector<QString> inputFileUrls;
};

struct Variable {
    QString name;
    QString value;
    friend bool operator==(const Variable &, const Variable &) = default;
};

/// The variables of poco.md E.2 for a standard task, in that order.
std::vector<Variable> taskVariables(const TaskFacts &task);

/// The name of an input file inside /iexec_in: 0x and the SHA-256 of its URL (poco.md E.2).
QString inputFileName(const QString &url);

/// `iexec_args` as the worker splits it (poco.md E.1): spaces separate, single and double quotes
/// group and are dropped, "" is an empty argument; no escapes, no variables.
/// Reasons: `runner.unbalanced_quotes`, `runner.bad_arguments` (a NUL).
base::Result<std::vector<QString>> splitArguments(const QString &text);

/// Text that splitArguments takes apart into the same words, whatever is in them but a NUL.
QString joinArguments(const std::vector<QString> &words);

/// `plan` with argv, env and cwd filled in: the image's ENTRYPOINT, then the arguments or else the
/// image's CMD; the image's ENV without LD_PRELOAD, IEXEC_* and what is no variable, then PATH,
/// HOME and HOSTNAME as Docker adds them, then the task's own.
/// Reasons: those of splitArguments, `runner.no_command`.
base::Result<sandbox::Policy> describeContainer(sandbox::Policy plan, const ImageCommand &image,
    const TaskFacts &task, const QString &arguments);

/// SHA-256 of sandbox::canonicalText: what the task's journal records of the rules it ran under.
base::ContentHash policyHash(const sandbox::Policy &policy);

} // namespace fallow::runner
