// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// As QVERIFY_RESULT, for calls that change something: \a call is made once.
#define QVERIFY_DONE(call)                                                                         \
    do {                                                                                           \
        const auto done = (call);                                                                  \
        QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().message));           \
    } while (false)
