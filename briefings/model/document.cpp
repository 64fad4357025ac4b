// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/document.h"

#include <algorithm>

namespace Briefings {

const DocumentBody *findBody(const Document &document, Body kind)
{
    const auto found = std::ranges::find(document.bodies, kind, &DocumentBody::body);
    return found == document.bodies.end() ? nullptr : &*found;
}

} // namespace Briefings
