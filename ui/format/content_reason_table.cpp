#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array rows{
    // Files
    ReasonRow{"content.disk_full",
        QT_TRANSLATE_NOOP("Reason", "The disk is full, so nothing more can be downloaded."),
        QT_TRANSLATE_NOOP("Reason", "Free some space; the download goes on where it stopped.")},
    ReasonRow{"content.quota_exceeded",
        QT_TRANSLATE_NOOP(
            "Reason", "The download does not fit into the space set aside for downloads."),
        QT_TRANSLATE_NOOP("Reason", "Remove what you do not need, or set more space aside.")},
    ReasonRow{"content.unverifiable",
        QT_TRANSLATE_NOOP(
            "Reason", "Nobody said what this file has to be, so nothing could prove it."),
        QT_TRANSLATE_NOOP("Reason", "Ask whoever publishes it for its SHA-256.")},
    ReasonRow{"content.checksum_mismatch",
        QT_TRANSLATE_NOOP(
            "Reason", "A download is not the file the deal names; it was thrown away."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: such a task is not computed.")},
    ReasonRow{"content.hashes_disagree",
        QT_TRANSLATE_NOOP(
            "Reason", "The hashes that were given for this file belong to two different files."),
        QT_TRANSLATE_NOOP("Reason", "Tell whoever publishes it.")},
    ReasonRow{"content.changed_on_disk",
        QT_TRANSLATE_NOOP(
            "Reason", "A stored file changed on the disk; it was put aside and is not used."),
        QT_TRANSLATE_NOOP(
            "Reason", "It is downloaded again when needed. If it happens again, check the disk.")},
    ReasonRow{"content.file_exists",
        QT_TRANSLATE_NOOP("Reason", "There is a file of that name already."),
        QT_TRANSLATE_NOOP("Reason", "Choose another name.")},
    ReasonRow{"content.unknown", QT_TRANSLATE_NOOP("Reason", "This file is not in the store."), ""},
    ReasonRow{"content.pinned",
        QT_TRANSLATE_NOOP("Reason", "Somebody needs this file: a task, or you pinned it."),
        QT_TRANSLATE_NOOP("Reason", "Unpin it, or wait until the task is over.")},
    ReasonRow{"content.cancelled", QT_TRANSLATE_NOOP("Reason", "The download was stopped."),
        QT_TRANSLATE_NOOP("Reason", "What was proven is kept for the next time.")},
    ReasonRow{"content.busy",
        QT_TRANSLATE_NOOP("Reason", "Another download writes to the same place."),
        QT_TRANSLATE_NOOP("Reason", "Try again when it is over.")},
    ReasonRow{"content.http_status",
        QT_TRANSLATE_NOOP("Reason", "A server refused to hand over a file of the task."),
        QT_TRANSLATE_NOOP(
            "Reason", "The task is reported as broken to everybody; nothing is lost.")},
    ReasonRow{"content.unreachable",
        QT_TRANSLATE_NOOP("Reason", "A server that has the file does not answer."),
        QT_TRANSLATE_NOOP("Reason", "Check your internet connection, or give another address.")},
    ReasonRow{"content.timeout",
        QT_TRANSLATE_NOOP("Reason", "A server sent so little for so long that it was left."),
        QT_TRANSLATE_NOOP("Reason", "Other sources are tried; what was proven is kept.")},
    ReasonRow{"content.truncated",
        QT_TRANSLATE_NOOP("Reason", "A server stopped in the middle of a file."),
        QT_TRANSLATE_NOOP("Reason", "Other sources are tried; what was proven is kept.")},
    ReasonRow{"content.too_large",
        QT_TRANSLATE_NOOP("Reason", "A server sends more than the file may have."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the rest was not read.")},
    ReasonRow{"content.bad_url",
        QT_TRANSLATE_NOOP("Reason", "This is not an address that files are fetched from."),
        QT_TRANSLATE_NOOP(
            "Reason", "It has to begin with https://, without a name or password in it.")},
    ReasonRow{"content.plain_http_refused",
        QT_TRANSLATE_NOOP(
            "Reason", "The address is not encrypted, so others could see what is fetched."),
        QT_TRANSLATE_NOOP("Reason", "Use an https:// address.")},
    ReasonRow{"content.private_address",
        QT_TRANSLATE_NOOP(
            "Reason", "The address leads into your own network, where downloads must not reach."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it was refused before anything was sent.")},
    ReasonRow{"content.bad_certificate",
        QT_TRANSLATE_NOOP("Reason", "A server could not show that it is who it says."),
        QT_TRANSLATE_NOOP("Reason", "Other sources are tried; what was proven is kept.")},
    ReasonRow{"content.too_many_redirects",
        QT_TRANSLATE_NOOP("Reason", "A server sends us from address to address without end."),
        QT_TRANSLATE_NOOP("Reason", "Other sources are tried; what was proven is kept.")},
    ReasonRow{"content.downgrade_refused",
        QT_TRANSLATE_NOOP("Reason", "A server sends us to an address that is not encrypted."),
        QT_TRANSLATE_NOOP("Reason", "Other sources are tried; what was proven is kept.")},
    ReasonRow{"content.encoded",
        QT_TRANSLATE_NOOP(
            "Reason", "A server sends the file in another form than it was asked for."),
        QT_TRANSLATE_NOOP("Reason", "Other sources are tried; what was proven is kept.")},
    ReasonRow{"content.bad_range",
        QT_TRANSLATE_NOOP(
            "Reason", "A server sends another part of the file than it was asked for."),
        QT_TRANSLATE_NOOP("Reason", "Other sources are tried; what was proven is kept.")},
    ReasonRow{"content.size_mismatch",
        QT_TRANSLATE_NOOP("Reason", "A server has a file of another size."),
        QT_TRANSLATE_NOOP("Reason", "Other sources are tried; what was proven is kept.")},
    ReasonRow{"content.no_ranges",
        QT_TRANSLATE_NOOP(
            "Reason", "A server sends only whole files, so nothing could be taken up there."),
        QT_TRANSLATE_NOOP("Reason", "Other sources are tried; what was proven is kept.")},
    ReasonRow{"content.changed",
        QT_TRANSLATE_NOOP("Reason", "The file was replaced on the server while it came."),
        QT_TRANSLATE_NOOP("Reason", "It is fetched again from the start.")},
    ReasonRow{"content.host_banned",
        QT_TRANSLATE_NOOP(
            "Reason", "This server delivered wrong files several times today and is not asked."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it is asked again tomorrow.")},
    ReasonRow{"content.bad_layer",
        QT_TRANSLATE_NOOP(
            "Reason", "A list of block hashes does not belong to the file; it was not used."),
        QT_TRANSLATE_NOOP(
            "Reason", "Nothing to do: another list is tried, or the file comes in one piece.")},
    ReasonRow{"content.ipfs_bad_car",
        QT_TRANSLATE_NOOP("Reason", "An IPFS gateway sends something that is not what it says."),
        QT_TRANSLATE_NOOP("Reason", "Other gateways are tried.")},
    ReasonRow{"content.ipfs_car_version",
        QT_TRANSLATE_NOOP(
            "Reason", "An IPFS gateway sends a form of archive that Fallow does not read."),
        QT_TRANSLATE_NOOP("Reason", "Other gateways are tried.")},
    ReasonRow{"content.ipfs_bad_node",
        QT_TRANSLATE_NOOP("Reason", "A part of the IPFS file is not well formed."),
        QT_TRANSLATE_NOOP("Reason", "Tell whoever publishes it.")},
    ReasonRow{"content.ipfs_no_gateway",
        QT_TRANSLATE_NOOP(
            "Reason", "What was asked for an IPFS file is no gateway that lets it be checked."),
        QT_TRANSLATE_NOOP("Reason", "Other gateways are tried.")},
    ReasonRow{"content.ipfs_unexpected_block",
        QT_TRANSLATE_NOOP("Reason", "An IPFS gateway sends parts that nobody asked for."),
        QT_TRANSLATE_NOOP("Reason", "Other gateways are tried.")},
    ReasonRow{"content.ipfs_wrong_block",
        QT_TRANSLATE_NOOP(
            "Reason", "An IPFS gateway sends a part that is not the one its name says."),
        QT_TRANSLATE_NOOP("Reason", "Other gateways are tried.")},
    ReasonRow{"content.ipfs_not_a_file",
        QT_TRANSLATE_NOOP("Reason", "What the IPFS address names is not a file."),
        QT_TRANSLATE_NOOP("Reason", "Tell whoever publishes it.")},
    ReasonRow{"content.ipfs_too_deep",
        QT_TRANSLATE_NOOP("Reason", "The IPFS file is built in more levels than any honest file."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it was refused.")},
    ReasonRow{"content.ipfs_too_large",
        QT_TRANSLATE_NOOP("Reason", "The IPFS file, or a part of it, is larger than it may be."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the rest was not read.")},
    ReasonRow{"content.ipfs_unsupported",
        QT_TRANSLATE_NOOP("Reason", "The IPFS file is written in a way that Fallow does not read."),
        QT_TRANSLATE_NOOP("Reason", "Tell whoever publishes it.")},
    ReasonRow{"content.torrent_refused",
        QT_TRANSLATE_NOOP("Reason", "This torrent is not one whose file could be checked."),
        QT_TRANSLATE_NOOP("Reason", "Ask for one of version 2 that has a single file.")},
    ReasonRow{"content.torrent_other_file",
        QT_TRANSLATE_NOOP("Reason", "This torrent is of another file than the one that is wanted."),
        QT_TRANSLATE_NOOP("Reason", "Tell whoever publishes it.")},
    ReasonRow{"content.torrent_no_peers",
        QT_TRANSLATE_NOOP("Reason", "No computer that has the torrent's file answered."),
        QT_TRANSLATE_NOOP("Reason", "Try again later, or give another address of the file.")},
    ReasonRow{"content.read_failed",
        QT_TRANSLATE_NOOP("Reason", "A file on this computer could not be read."),
        QT_TRANSLATE_NOOP("Reason", "Check the disk.")},
    ReasonRow{"content.write_failed",
        QT_TRANSLATE_NOOP("Reason", "A file could not be written to this computer."),
        QT_TRANSLATE_NOOP(
            "Reason", "Check that the disk is not read-only and that Fallow may write there.")},
    ReasonRow{"content.helper_lost",
        QT_TRANSLATE_NOOP("Reason", "The program that downloads ended unexpectedly."),
        QT_TRANSLATE_NOOP(
            "Reason", "Nothing to do: it starts again, and what was proven is kept.")},
    ReasonRow{"content.helper_missing",
        QT_TRANSLATE_NOOP("Reason", "The program that downloads is missing."),
        QT_TRANSLATE_NOOP("Reason", "Install Fallow again.")},
    ReasonRow{"content", QT_TRANSLATE_NOOP("Reason", "A download failed."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it is tried again or the task is given back.")},
    // Images
    ReasonRow{"image.registry_unreachable",
        QT_TRANSLATE_NOOP("Reason", "The registry that holds the app does not answer."),
        QT_TRANSLATE_NOOP(
            "Reason", "The task is reported as broken to everybody; nothing is lost.")},
    ReasonRow{"image.registry_error",
        QT_TRANSLATE_NOOP("Reason", "The registry that holds the app answers with an error."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it is tried again or the task is given back.")},
    ReasonRow{"image.not_found",
        QT_TRANSLATE_NOOP("Reason", "The app's image is not in its registry any more."),
        QT_TRANSLATE_NOOP(
            "Reason", "The task is reported as broken to everybody; nothing is lost.")},
    ReasonRow{"image.unauthorized",
        QT_TRANSLATE_NOOP("Reason", "The registry does not give this image to everybody."),
        QT_TRANSLATE_NOOP("Reason", "Log in there first, or choose another app.")},
    ReasonRow{"image.insecure_login",
        QT_TRANSLATE_NOOP(
            "Reason", "The registry would send your password without encryption; it was not sent."),
        QT_TRANSLATE_NOOP("Reason", "Use a registry with https.")},
    ReasonRow{"image.bad_reference",
        QT_TRANSLATE_NOOP("Reason", "This is not the name of an image."),
        QT_TRANSLATE_NOOP("Reason", "A name looks like registry/name:tag or name@sha256:….")},
    ReasonRow{"image.checksum_mismatch",
        QT_TRANSLATE_NOOP("Reason", "Part of the app's image is not what it should be."),
        QT_TRANSLATE_NOOP("Reason", "The task was given back; nothing is lost.")},
    ReasonRow{"image.digest_mismatch",
        QT_TRANSLATE_NOOP("Reason", "The registry delivers other bytes than it names."),
        QT_TRANSLATE_NOOP("Reason", "The task was given back; nothing is lost.")},
    ReasonRow{"image.diff_id_mismatch",
        QT_TRANSLATE_NOOP("Reason", "A layer of the image is not the one its description names."),
        QT_TRANSLATE_NOOP("Reason", "The task was given back; nothing is lost.")},
    ReasonRow{"image.no_platform",
        QT_TRANSLATE_NOOP("Reason", "The image is not made for this kind of computer."),
        QT_TRANSLATE_NOOP("Reason", "The task was given back; nothing is lost.")},
    ReasonRow{"image.too_large",
        QT_TRANSLATE_NOOP("Reason", "The image is larger than an image may be here."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it was refused before it was fetched whole.")},
    ReasonRow{"image.expands_too_much",
        QT_TRANSLATE_NOOP(
            "Reason", "The image would unpack to far more than it should, as only a trap does."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it was removed.")},
    ReasonRow{"image.too_many_entries",
        QT_TRANSLATE_NOOP("Reason", "The image holds more files than an image may."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it was removed.")},
    ReasonRow{"image.too_many_layers",
        QT_TRANSLATE_NOOP("Reason", "The image is made of more layers than an image may."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it was refused.")},
    ReasonRow{"image.layer_refused",
        QT_TRANSLATE_NOOP("Reason", "The image tries to write where it must not."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: nothing was written outside its folder.")},
    ReasonRow{"image.unpack_timeout",
        QT_TRANSLATE_NOOP("Reason", "Unpacking the image took too long."),
        QT_TRANSLATE_NOOP("Reason", "The task was given back; nothing is lost.")},
    ReasonRow{
        "image.not_cached", QT_TRANSLATE_NOOP("Reason", "This image is not on this computer."), ""},
    ReasonRow{"image.needed", QT_TRANSLATE_NOOP("Reason", "A task that runs needs this image."),
        QT_TRANSLATE_NOOP("Reason", "Try again when the task is over.")},
    ReasonRow{"image.cache_busy",
        QT_TRANSLATE_NOOP("Reason", "Images cannot be removed while one is being fetched."),
        QT_TRANSLATE_NOOP("Reason", "Try again when it is there.")},
    ReasonRow{"image",
        QT_TRANSLATE_NOOP("Reason", "The app's image cannot be used as it is published."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task is given back.")},
};

} // namespace

std::span<const ReasonRow> contentReasonRows()
{
    return rows;
}

} // namespace fallow::ui
