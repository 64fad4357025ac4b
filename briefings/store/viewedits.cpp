// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/viewedits.h"

#include "briefings/store/freeid.h"

namespace Briefings {

Edit addNetworkView(const Briefing &briefing, NetworkView view)
{
    view.id = freeId(briefing.networkViews, QLatin1String("networkview"), view.title);
    return {PutItem{std::move(view), {}}};
}

} // namespace Briefings
