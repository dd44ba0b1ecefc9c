#include "core/pool/http_write.h"

#include <QFile>

#include <boost/beast/http/file_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/write.hpp>

namespace fallow::pool {

namespace http = boost::beast::http;
using boost::beast::error_code;

namespace {

constexpr std::chrono::seconds blockTimeout{60}; // for one block of a file to a slow reader

/// One file on its way; shared by its own asynchronous writes.
struct FileWrite : std::enable_shared_from_this<FileWrite> {
    FileWrite(boost::beast::tcp_stream &target, std::function<void(bool)> whenDone) :
        stream(target), done(std::move(whenDone))
    {
    }
    boost::beast::tcp_stream &stream;
    std::function<void(bool)> done;
    http::response<http::file_body> message;
    std::optional<http::response_serializer<http::file_body>> serializer;

    void next()
    {
        stream.expires_after(blockTimeout);
        http::async_write_some(stream, *serializer,
                               [self = shared_from_this()](error_code error, size_t) {
                                   if (error || self->serializer->is_done())
                                       self->done(!error);
                                   else
                                       self->next();
                               });
    }
};

void writeHeadOnly(const std::shared_ptr<FileWrite> &write)
{
    write->stream.expires_after(blockTimeout);
    http::async_write_header(write->stream, *write->serializer, [write](error_code error, size_t) {
        write->done(!error);
    });
}

} // namespace

std::string writeHead(const HttpReply &reply, qint64 size, bool keepAlive)
{
    const auto status = static_cast<unsigned>(reply.status);
    std::string text = "HTTP/1.1 " + std::to_string(status) + ' '
        + std::string(http::obsolete_reason(http::int_to_status(status))) + "\r\n";
    if (reply.status != 204) {
        text += "Content-Type: " + reply.type.toStdString() + "\r\n";
        text += "Content-Length: " + std::to_string(size) + "\r\n";
    }
    text += "Cache-Control: no-store\r\n";
    // Nothing here depends on who a browser is: who may do more says so in a header of its own.
    text += "Access-Control-Allow-Origin: *\r\n";
    if (reply.isPreflight)
        text += "Access-Control-Allow-Methods: GET, HEAD, POST, PUT\r\n"
                "Access-Control-Allow-Headers: authorization, content-type\r\n"
                "Access-Control-Max-Age: 600\r\n";
    if (reply.retryAfterSeconds > 0)
        text += "Retry-After: " + std::to_string(reply.retryAfterSeconds) + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return text;
}

std::string writeStreamHead()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/javascript;charset=UTF-8\r\n"
           "Cache-Control: no-store, no-cache, must-revalidate, max-age=0\r\n"
           "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
}

std::string writeChunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16).toStdString() + "\r\n" + bytes.toStdString() + "\r\n";
}

void writeFile(boost::beast::tcp_stream &stream, const QString &path, bool headOnly, bool keepAlive,
               std::function<void(bool)> done)
{
    const auto write = std::make_shared<FileWrite>(stream, std::move(done)); // see FileWrite
    error_code error;
    http::file_body::value_type file;
    file.open(QFile::encodeName(path).constData(), boost::beast::file_mode::scan, error);
    if (error) {
        write->message.result(http::status::not_found);
    } else {
        write->message.result(http::status::ok);
        write->message.set(http::field::content_type, "application/zip");
        write->message.body() = std::move(file);
    }
    write->message.version(11);
    write->message.keep_alive(keepAlive);
    write->message.prepare_payload();
    write->serializer.emplace(write->message);
    if (headOnly || error)
        writeHeadOnly(write);
    else
        write->next();
}

} // namespace fallow::pool
