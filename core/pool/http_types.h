#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

/// Requests and replies as values between the I/O thread and the owner thread.
namespace fallow::pool {

struct HttpRequest {
    QByteArray method; ///< upper case
    QByteArray path;   ///< decoded, without the query, starts with '/'
    std::vector<std::pair<QByteArray, QByteArray>> query; ///< decoded
    QByteArray authorization;
    QByteArray body;
    QString uploadedFile; ///< the decoded "zip" member of a result, or an input file; the receiver owns the file

    /// The first value of a query parameter, empty when there is none.
    QByteArray parameter(QByteArrayView name) const;
    /// The path between its slashes, without the leading empty part.
    std::vector<QByteArray> segments() const;
};

struct HttpReply {
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QString file; ///< when set, its content is the body
    int retryAfterSeconds = 0;
    bool isPreflight = false; ///< says to a browser what a page of anybody may ask here

    static HttpReply text(int status, QByteArray body);
    static HttpReply json(int status, QByteArray body);
    static HttpReply unavailable(int retryAfterSeconds);
    static HttpReply preflight();
};

/// Answers one request, once, from any thread; dropping it unanswered sends 503.
using ReplyTo = std::function<void(HttpReply)>;

/// Called on the I/O thread.
using RequestHandler = std::function<void(HttpRequest, ReplyTo)>;

/// Splits a request target; nothing when an escape is broken or a zero byte hides in it.
bool parseTarget(QByteArrayView target, HttpRequest &request);

} // namespace fallow::pool
