#pragma once

#include "core/content/transfer.h"
#include "core/store/content_repository.h"

namespace fallow::content
{

/// How a file was when its row was written.
inline FileStamp stampOfRow(const store::ContentRow &row)
{
    return {row.inode, row.size, row.modifiedNs, row.changedNs};
}

inline void setStamp(store::ContentRow &row, const FileStamp &stamp)
{
    row.inode = stamp.inode;
    row.size = stamp.size;
    row.modifiedNs = stamp.modifiedNs;
    row.changedNs = stamp.changedNs;
}

} // namespace fallow::content
