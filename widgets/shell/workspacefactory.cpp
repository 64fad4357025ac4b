// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/workspacefactory.h"

#include "widgets/charts/figuresworkspace.h"
#include "widgets/claims/claimsworkspace.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/network/networkworkspace.h"
#include "widgets/timeline/timelineworkspace.h"

namespace Widgets {

Workspaces makeWorkspaces(Session &session, Selection &selection, QWidget *parent)
{
    Workspaces made;
    made.read = new ReadWorkspace(session, selection, parent);
    made.all = {
        made.read,
        new ClaimsWorkspace(session, selection, parent),
        new FiguresWorkspace(session, selection, parent),
        new NetworkWorkspace(session, selection, parent),
        new TimelineWorkspace(session, selection, parent),
    };
    return made;
}

} // namespace Widgets
