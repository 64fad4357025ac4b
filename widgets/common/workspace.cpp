// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/workspace.h"

namespace Widgets {

Workspace::Workspace(Session &session, Selection &selection, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection)
{ }

} // namespace Widgets
