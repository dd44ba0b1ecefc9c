#pragma once

#include "core/api/content_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// Files that others may deliver and only their hashes prove; `Core::content` hands it out.
class Content
{
public:
    virtual ~Content() = default;

    /// Answers when it is sealed; `Change::downloads` tells how far it is. Reasons:
    /// `content.unverifiable`, `content.file_exists`, `content.quota_exceeded`, `content.*` of the worst source.
    virtual Answer<GotContent> get(const GetContentRequest &request) = 0;
    virtual Answer<ContentList> list(const Empty &request) = 0;
    /// Pins are the person's own here; those of tasks come and go with them. Reason: `content.unknown`.
    virtual Answer<Empty> pin(const ContentRequest &request) = 0;
    virtual Answer<Empty> unpin(const ContentRequest &request) = 0;
    /// Reasons: `content.unknown`, `content.pinned`.
    virtual Answer<Empty> evict(const ContentRequest &request) = 0;
    /// Reads it again. Reasons: `content.unknown`, `content.changed_on_disk`.
    virtual Answer<Empty> verify(const ContentRequest &request) = 0;
    /// Of files and of images.
    virtual Answer<DownloadList> downloads(const Empty &request) = 0;
    /// What was proven stays for the next time.
    virtual Answer<Empty> cancel(const DownloadRequest &request) = 0;
};

} // namespace fallow::api
