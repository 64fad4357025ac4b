// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QActionGroup;
class QKeySequence;

namespace Widgets {

/// What the Claims workspace can be told to do, with names, texts and keys; what they do is
/// connected by the workspace.
class ClaimsActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsActions)

public:
    explicit ClaimsActions(QObject *parent);

    /// In the order of the menu, with separators.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }

    QActionGroup *modes; ///< Each with a ClaimsFilterBar::Mode as data.
    QAction *disagreements;
    QAction *filterText;
    QAction *showAll;
    QActionGroup *orders; ///< Each with a Briefings::ClaimOrder as data.
    QAction *openExports;
    QActionGroup *exports; ///< Each with an ExportFormat as data.

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key);
    QAction *addTo(QActionGroup *group, const QString &name, const QString &text,
                   const QKeySequence &key, int data);
    void addSeparator();

    QList<QAction *> m_all;
};

} // namespace Widgets
