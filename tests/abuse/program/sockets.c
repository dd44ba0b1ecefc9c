/* Everything that could reach another computer, or a service of this one. */
#include "attempts.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>

static long family(int family, int type, int protocol)
{
    const int one = socket(family, type, protocol);
    if (one >= 0)
        close(one);
    return one;
}

static long reach(const char *address, int port, int type)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    inet_pton(AF_INET, address, &to.sin_addr);
    const int one = socket(AF_INET, type | SOCK_NONBLOCK, 0);
    if (one < 0)
        return -1;
    long result = connect(one, (struct sockaddr *)&to, sizeof(to));
    if (result < 0 && errno == EINPROGRESS)
        result = 0; /* somebody may answer: bad enough */
    close(one);
    return result;
}

static long abstract(const char *name, int type)
{
    struct sockaddr_un to = {.sun_family = AF_UNIX};
    const size_t length = strlen(name);
    memcpy(to.sun_path + 1, name, length);
    const int one = socket(AF_UNIX, type, 0);
    const long result = connect(
        one, (struct sockaddr *)&to, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + length));
    close(one);
    return result;
}

static long byPath(const char *path)
{
    struct sockaddr_un to = {.sun_family = AF_UNIX};
    strncpy(to.sun_path, path, sizeof(to.sun_path) - 1);
    const int one = socket(AF_UNIX, SOCK_STREAM, 0);
    const long result = connect(one, (struct sockaddr *)&to, sizeof(to));
    close(one);
    return result;
}

/* Descriptors passed between our own processes are only ever our own. */
static long passDescriptor(void)
{
    int pair[2];
    char byte = 'x';
    char control[CMSG_SPACE(sizeof(int))] = {0};
    struct iovec part = {&byte, 1};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control,
        .msg_controllen = sizeof(control)};
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
        return -1;
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_CREDENTIALS;
    head->cmsg_len = CMSG_LEN(sizeof(struct ucred));
    /* Pretending to be pid 1 of the host. */
    char forged[CMSG_SPACE(sizeof(struct ucred))] = {0};
    message.msg_control = forged;
    message.msg_controllen = sizeof(forged);
    head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_CREDENTIALS;
    head->cmsg_len = CMSG_LEN(sizeof(struct ucred));
    const struct ucred who = {1, 1, 1};
    memcpy(CMSG_DATA(head), &who, sizeof(who));
    const long result = sendmsg(pair[0], &message, 0);
    close(pair[0]);
    close(pair[1]);
    return result;
}

void trySockets(void)
{
    TRY("24.tcp_internet", reach("93.184.215.14", 443, SOCK_STREAM));
    TRY("24.tcp_host_service", reach("127.0.0.1", HOST_PORT, SOCK_STREAM));
    TRY("24.tcp_metadata_service", reach("169.254.169.254", 80, SOCK_STREAM));
    TRY("24.tcp_fast_open", family(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP));
    TRY("24.mptcp", family(AF_INET, SOCK_STREAM, 262));
    TRY("24.inet6", family(AF_INET6, SOCK_STREAM, 0));
    TRY("25.udp_dns", reach("1.1.1.1", 53, SOCK_DGRAM));
    TRY("25.udp6", family(AF_INET6, SOCK_DGRAM, 0));
    TRY("25.ping", family(AF_INET, SOCK_DGRAM, IPPROTO_ICMP));
    TRY("26.raw", family(AF_INET, SOCK_RAW, 255));
    TRY("26.packet", family(AF_PACKET, SOCK_RAW, 0));
    TRY("26.netlink", family(AF_NETLINK, SOCK_RAW, 0));
    TRY("26.audit", family(AF_NETLINK, SOCK_RAW, 9));
    TRY("26.uevents", family(AF_NETLINK, SOCK_DGRAM, 15));
    TRY("26.bluetooth", family(AF_BLUETOOTH, SOCK_RAW, 0));
    TRY("26.alg", family(AF_ALG, SOCK_SEQPACKET, 0));
    TRY("26.can", family(AF_CAN, SOCK_RAW, 1));
    TRY("26.xdp", family(44, SOCK_RAW, 0));
    TRY("26.smc", family(43, SOCK_STREAM, 0));
    TRY("26.rds", family(21, SOCK_SEQPACKET, 0));
    TRY("26.kcm", family(41, SOCK_DGRAM, 0));
    TRY("26.qipcrtr", family(42, SOCK_DGRAM, 0));
    TRY("26.unknown_family", family(200, SOCK_DGRAM, 0));
    TRY("26.high_bits", CALL(SYS_socket, (uint64_t)1 << 32 | AF_INET, SOCK_STREAM, 0));
    TRY("27.vsock", family(AF_VSOCK, SOCK_STREAM, 0));
    int pair[2];
    TRY("231.tipc_pair", socketpair(AF_TIPC, SOCK_STREAM, 0, pair));
    TRY("231.inet_pair", socketpair(AF_INET, SOCK_STREAM, 0, pair));
    TRY("231.unix_raw", family(AF_UNIX, SOCK_RAW, 0));
    TRY("28.abstract_of_host", abstract(HOST_ABSTRACT, SOCK_STREAM));
    TRY("28.abstract_x11", abstract("/tmp/.X11-unix/X0", SOCK_STREAM));
    TRY("28.abstract_datagram", abstract(HOST_ABSTRACT, SOCK_DGRAM));
    TRY("29.session_bus", byPath(HOST_BUS));
    TRY("29.system_bus", byPath("/run/dbus/system_bus_socket"));
    TRY("29.docker", byPath("/var/run/docker.sock"));
    TRY("29.bus_by_proc_root", byPath("/proc/1/root/run/user/1000/bus"));
    TRY("232.forged_credentials", passDescriptor());
    const int own = socket(AF_UNIX, SOCK_STREAM, 0);
    char request[64] = "lo";
    TRY("232.interfaces_by_unix_socket", ioctl(own, 0x8914, request)); /* SIOCSIFFLAGS */
    TRY("232.namespace_of_socket", ioctl(own, 0x894C)); /* SIOCGSKNS */
    close(own);
}
