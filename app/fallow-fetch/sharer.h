#pragma once

#include "core/content/engine/safe_tree.h"
#include "core/content/engine/share_request.h"

#include <QTcpServer>

#include <set>

namespace fallow::fetch {

/// Lends what a content store holds to who knows the secret: GET and HEAD of "/sha256/<hex>", whole or
/// a range, with the header "Authorization: Fallow <ticket>" (content/own_computer.h). Nothing is
/// said, listed or taken beyond that; who receives it proves it.
class Sharer : public QTcpServer
{
    Q_OBJECT

public:
    /// `folder` is that of the sealed files, "…/sha256".
    Sharer(content::engine::Descriptor folder, QByteArray secret);

private:
    class Visit;
    void take();

    const content::engine::Descriptor m_folder;
    const QByteArray m_secret;
    int m_visits = 0;
};

/// The role "share": reads {"folder", "port", "secret" in hex} from `input`, answers with
/// {"listening": port} or {"error"} on `output` and serves until the input ends. Before anybody is heard it
/// gives up root, starting programs and calling others.
int runSharer(int input, int output);

} // namespace fallow::fetch
