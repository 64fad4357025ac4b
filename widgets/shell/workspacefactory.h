// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace Widgets {

class ReadWorkspace;
class Selection;
class Session;
class Workspace;

/// The workspaces of a window, in the order of the rail; children of the parent they were made for.
struct Workspaces
{
    ReadWorkspace *read = nullptr; ///< Also the first of \a all; passages are shown in it.
    std::vector<Workspace *> all;
};

/// A new workspace is one more line here.
[[nodiscard]] Workspaces makeWorkspaces(Session &session, Selection &selection, QWidget *parent);

} // namespace Widgets
