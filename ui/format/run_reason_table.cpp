#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array rows{
    // Fields of an app's form
    ReasonRow{"form.required", QT_TRANSLATE_NOOP("Reason", "This is needed."), ""},
    ReasonRow{"form.not_a_number", QT_TRANSLATE_NOOP("Reason", "A number is wanted here, with a point: 0.5."), ""},
    ReasonRow{"form.not_whole", QT_TRANSLATE_NOOP("Reason", "A whole number is wanted here."), ""},
    ReasonRow{"form.not_a_file", QT_TRANSLATE_NOOP("Reason", "Give the whole path of a file, or an address on the internet."), ""},
    ReasonRow{"form.bad_character", QT_TRANSLATE_NOOP("Reason", "There is a character in it that cannot be passed on."), ""},
    ReasonRow{"form", QT_TRANSLATE_NOOP("Reason", "This cannot be taken here."), ""},
    // Files that a run reads
    ReasonRow{"runs.bad_input", QT_TRANSLATE_NOOP("Reason", "An input is neither the path of a file nor an address."),
        QT_TRANSLATE_NOOP("Reason", "Give the whole path, beginning at the root, or an address on the internet.")},
    ReasonRow{"runs.input_unreadable", QT_TRANSLATE_NOOP("Reason", "A file for the run cannot be read."),
        QT_TRANSLATE_NOOP("Reason", "Check that it is there and that you may read it.")},
    ReasonRow{"runs.input_too_large", QT_TRANSLATE_NOOP("Reason", "A file for the run is larger than the pool takes."),
        QT_TRANSLATE_NOOP("Reason", "Choose another pool, or put it on the internet and give its address.")},
    ReasonRow{"runs.too_many_inputs", QT_TRANSLATE_NOOP("Reason", "There are more files than the pool takes for one run."),
        QT_TRANSLATE_NOOP("Reason", "Pack them into one.")},
    ReasonRow{"runs.pool_unknown", QT_TRANSLATE_NOOP("Reason", "Fallow does not know the server of this pool, so it cannot send it your files."),
        QT_TRANSLATE_NOOP("Reason", "Choose another pool, or put the file on the internet and give its address.")},
    ReasonRow{"runs.pool_takes_no_files", QT_TRANSLATE_NOOP("Reason", "This pool takes no files."),
        QT_TRANSLATE_NOOP("Reason", "Choose another pool, or put the file on the internet and give its address.")},
    ReasonRow{"runs.input_changed", QT_TRANSLATE_NOOP("Reason", "A file changed before it was sent. Nothing was paid."),
        QT_TRANSLATE_NOOP("Reason", "Prepare the run again.")},
    ReasonRow{"runs.upload_refused", QT_TRANSLATE_NOOP("Reason", "The pool did not take a file. Nothing was paid."),
        QT_TRANSLATE_NOOP("Reason", "Try again later, or choose another pool.")},
    ReasonRow{"runs.cancelled", QT_TRANSLATE_NOOP("Reason", "You stopped it. Nothing was paid."), ""},
};

} // namespace

std::span<const ReasonRow> runReasonRows()
{
    return rows;
}

} // namespace fallow::ui
