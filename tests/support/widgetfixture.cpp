// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgetfixture.h"

#include "briefings/store/store.h"

#include <QAccessible>
#include <QTest>
#include <QWidget>

namespace TestSupport {

namespace {

constexpr int patienceMs = 10000;

} // namespace

OpenBriefing::OpenBriefing(const Briefings::Contents &contents)
{
    if (const auto created = Briefings::Store::create(path(), contents); !created) {
        qWarning("%s", qPrintable(created.error().message));
        return;
    }
    m_session.open(path());
    m_isReady = QTest::qWaitFor(
        [this] { return m_session.state() == Widgets::Session::State::Ready; }, patienceMs);
    if (!m_isReady) {
        qWarning("%s", qPrintable(m_session.error().message));
    }
}

void OpenBriefing::select(const QString &id)
{
    const auto item = Briefings::ItemId::fromString(id);
    Q_ASSERT_X(item, "OpenBriefing::select", "a test names items by whole ids");
    m_selection.select(*item);
}

bool OpenBriefing::loadTexts()
{
    const auto &documents = index().briefing().documents;
    for (const auto &document : documents) {
        m_session.requestText(document.id, Briefings::Body::Digest);
    }
    return QTest::qWaitFor(
        [this, &documents] {
            for (const auto &document : documents) {
                if (!m_session.text(document.id, Briefings::Body::Digest)) {
                    return false;
                }
            }
            return true;
        },
        patienceMs);
}

QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisibleTo(&window)) {
            continue;
        }
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty()) {
            nameless.append(
                QStringLiteral("%1 \"%2\" in \"%3\"")
                    .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                         widget->parentWidget() != nullptr ? widget->parentWidget()->objectName()
                                                           : QString()));
        }
    }
    return nameless;
}

} // namespace TestSupport
