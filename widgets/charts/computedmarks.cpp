// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/computedmarks.h"

#include "briefings/analysis/figurewords.h"
#include "briefings/charts/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Widgets {

using Briefings::DerivedCheck;
using Briefings::SceneAxisKind;
using Briefings::SceneMark;
using Briefings::ScenePanel;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::ComputedMarks)
};

bool shows(const ScenePanel &panel, const Briefings::FigureId &figure)
{
    return std::ranges::any_of(panel.marks,
                               [&figure](const SceneMark &mark) { return mark.figure == figure; });
}

/// The axis anew, with room for all marks.
void widenAxis(ScenePanel &panel)
{
    std::vector<double> values;
    for (const auto &mark : panel.marks) {
        for (const double value : {mark.said.low, mark.said.high, mark.rounding.low,
                                   mark.rounding.high, mark.stated.value_or(mark.said.low)}) {
            if (std::isfinite(value)
                && (panel.x.values.scale == Briefings::ChartScale::Linear || value > 0)) {
                values.push_back(value);
            }
        }
    }
    for (const auto &line : panel.lines) {
        values.push_back(line.from.x);
        values.push_back(line.to.x);
    }
    panel.x.values = Briefings::makeAxis(values, panel.x.values.scale, panel.x.values.unit);
}

/// The outcome \a value of \a check as a mark in the last row of \a panel.
SceneMark markOf(const Briefings::BriefingIndex &index, const DerivedCheck &check,
                 const Briefings::ComparedValue &value, const ScenePanel &panel)
{
    constexpr int digits = 4;
    const auto &unit = panel.x.values.unit;
    SceneMark mark;
    mark.at.y = static_cast<double>(panel.y.categories.size()) - 1;
    mark.said = {value.values.low, value.values.high};
    mark.rounding = mark.said;
    mark.stated = value.stated;
    mark.at.x = value.stated.value_or(value.values.low);
    mark.precision = value.stated ? Briefings::Precision::Exact : Briefings::Precision::Range;
    mark.basis = Briefings::Basis::Derived;
    mark.label = value.stated ? Briefings::valueText(*value.stated, unit, digits)
                              : Briefings::valuesText(value.values, unit);
    mark.sentence = Briefings::checkSentence(index, check);
    return mark;
}

} // namespace

void addComputedMarks(Briefings::ChartScene &scene, const Briefings::BriefingIndex &index,
                      const std::vector<DerivedCheck> &checks, bool isTried)
{
    for (auto &panel : scene.panels) {
        if (panel.x.kind != SceneAxisKind::Values || panel.y.kind != SceneAxisKind::Categories) {
            continue;
        }
        const auto rowsBefore = static_cast<double>(panel.y.categories.size());
        std::vector<std::pair<QString, Briefings::ComparedValue>> drawn;
        for (const auto &check : checks) {
            const auto &unit = check.result.quantity.unit;
            if (!shows(panel, check.result.figure)
                || !Briefings::areConvertible(unit, panel.x.values.unit)) {
                continue;
            }
            // One calculation is held against several statements; its outcome is one.
            const auto value = scaled(check.computed,
                                      Briefings::convert(1, unit, panel.x.values.unit).value_or(1));
            if (std::ranges::find(drawn, std::pair(check.name, value)) != drawn.end()) {
                continue;
            }
            drawn.emplace_back(check.name, value);
            //: %1 is a formula: "GPU-hours × price = cost".
            const auto formula = !check.usesAssumption() ? check.name
                                 : isTried
                                     ? Tr::tr("%1, with the value that you try").arg(check.name)
                                     : Tr::tr("%1, with an assumption").arg(check.name);
            panel.y.categories.push_back({Tr::tr("Calculated, not exported"), formula});
            panel.marks.push_back(markOf(index, check, value, panel));
        }
        const bool isChanged = !drawn.empty();
        for (auto &line : panel.lines) {
            if (line.from.x == line.to.x && std::max(line.from.y, line.to.y) >= rowsBefore - 1) {
                auto &end = line.from.y > line.to.y ? line.from : line.to;
                end.y += static_cast<double>(drawn.size());
            }
        }
        if (isChanged) {
            widenAxis(panel);
        }
    }
}

} // namespace Widgets
