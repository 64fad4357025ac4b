// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartviewaccessible.h"

#include "widgets/charts/chartview.h"
#include "widgets/common/accessibleparts.h"

#include <QAccessible>

namespace Widgets {

namespace {

class ChartAccessibleParts final : public AccessibleParts
{
public:
    explicit ChartAccessibleParts(ChartView *view) : m_view(view) { }

    [[nodiscard]] int count() const override { return static_cast<int>(marks().size()); }
    [[nodiscard]] QString sentence(int part) const override
    {
        return marks()[static_cast<size_t>(part)].sentence;
    }
    [[nodiscard]] QRect rect(int part) const override
    {
        const QRect drawn = marks()[static_cast<size_t>(part)].rect.toAlignedRect();
        return {m_view->widget()->mapToGlobal(drawn.topLeft()), drawn.size()};
    }
    [[nodiscard]] int current() const override { return m_view->selectedMark(); }
    void choose(int part) override { m_view->chooseMark(part); }

private:
    [[nodiscard]] const std::vector<MarkGeometry> &marks() const
    {
        return m_view->geometry().marks;
    }

    ChartView *m_view;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("Widgets::ChartView")
                     ? qobject_cast<ChartView *>(object)
                     : nullptr;
    return view != nullptr ? makeAccessibleList(view, std::make_unique<ChartAccessibleParts>(view))
                           : nullptr;
}

} // namespace

void installChartAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace Widgets
