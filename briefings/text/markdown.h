// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/text/blockdocument.h"

#include <QByteArray>

namespace Briefings {

/// Reads CommonMark by md4c. Raw HTML stays as the characters it is written with. Soft line breaks
/// become a space. Never fails: every byte sequence is some document; bytes that are not UTF-8
/// become U+FFFD.
[[nodiscard]] BlockDocument readMarkdown(const QByteArray &bytes);

/// The name and version of the reader; part of what freezes a text.
[[nodiscard]] QString markdownReaderName();

} // namespace Briefings
