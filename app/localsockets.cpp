// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localsockets.h"

#include <QCoreApplication>

#include <seccomp.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <sys/socket.h>

namespace App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(App::LocalSockets)
};

} // namespace

Briefings::Result<> allowOnlyLocalSockets()
{
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW),
                                                                   &seccomp_release);
    int status = filter ? 0 : -ENOMEM;
    const auto deny = [&](int error, int call, auto... comparisons) {
        if (status == 0) {
            status = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(static_cast<unsigned>(error)),
                                      call, sizeof...(comparisons), comparisons...);
        }
    };
    // The answers are those of a kernel without the feature, which every library can deal with.
    const auto otherFamily = scmp_arg_cmp{0, SCMP_CMP_NE, static_cast<scmp_datum_t>(AF_UNIX), 0};
    deny(EAFNOSUPPORT, SCMP_SYS(socket), otherFamily);
    deny(EAFNOSUPPORT, SCMP_SYS(socketpair), otherFamily);
    deny(ENOSYS, SCMP_SYS(io_uring_setup));
    if (status == 0) {
        status = seccomp_load(filter.get());
    }
    if (status != 0) {
        return Briefings::fail(Briefings::Error::Kind::Io,
                               Tr::tr("The kernel does not offer system call filters."),
                               QString::fromLocal8Bit(std::strerror(-status)));
    }
    return {};
}

} // namespace App
