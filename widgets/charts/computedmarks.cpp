// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/computedmarks.h"

#include "briefings/analysis/figurewords.h"
#include "briefings/charts/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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

} // namespace

void addComputedMarks(Briefings::ChartScene &scene, const Briefings::BriefingIndex &index,
                      const std::vector<DerivedCheck> &checks)
{
    for (auto &panel : scene.panels) {
        if (panel.x.kind != SceneAxisKind::Values || panel.y.kind != SceneAxisKind::Categories) {
            continue;
        }
        bool isChanged = false;
        for (const auto &check : checks) {
            const auto &unit = check.result.quantity.unit;
            if (!shows(panel, check.result.figure)
                || !Briefings::areConvertible(unit, panel.x.values.unit)) {
                continue;
            }
            const double factor = Briefings::convert(1, unit, panel.x.values.unit).value_or(1);
            const auto value = scaled(check.computed, factor);
            SceneMark mark;
            mark.at.y = static_cast<double>(panel.y.categories.size());
            mark.said = {value.values.low, value.values.high};
            mark.rounding = mark.said;
            mark.stated = value.stated;
            mark.at.x = value.stated.value_or(value.values.low);
            mark.precision =
                value.stated ? Briefings::Precision::Exact : Briefings::Precision::Range;
            mark.basis = Briefings::Basis::Derived;
            mark.label = Briefings::valuesText(value.values, panel.x.values.unit);
            mark.sentence = Briefings::checkSentence(index, check);
            //: %1 is a formula: "GPU-hours × price = cost".
            panel.y.categories.push_back(
                {Tr::tr("Calculated"), check.usesAssumption()
                                           ? Tr::tr("%1, with an assumption").arg(check.name)
                                           : check.name});
            panel.marks.push_back(std::move(mark));
            isChanged = true;
        }
        if (isChanged) {
            widenAxis(panel);
        }
    }
}

} // namespace Widgets
