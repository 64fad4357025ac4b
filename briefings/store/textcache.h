// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/model/contents.h"
#include "briefings/text/blockdocument.h"

#include <QCache>
#include <QString>

#include <functional>

namespace Briefings {

/// Parsed texts of one file, the last used ones, up to some million characters.
class TextCache
{
public:
    using Loader = std::function<Result<QByteArray>(const DocumentId &, Body)>;

    /// The text of a body, parsed from what \a load gives when it is not here.
    [[nodiscard]] Result<Text> text(const DocumentId &document, Body body, const Loader &load);
    void clear() { m_texts.clear(); }

private:
    QCache<QString, Text> m_texts{16 * 1024 * 1024};
};

} // namespace Briefings
