// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/edtf.h"
#include "briefings/core/id.h"
#include "briefings/core/quantity.h"
#include "briefings/model/passage.h"

#include <QString>

namespace Briefings {

/// What is measured: "Training cost". Figures of one measure can be laid on one axis.
struct Measure
{
    MeasureId id;
    QString name;
    Unit unit; ///< The axis' unit; figures may use any unit convertible to it.
    QString description;

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// On what ground a value stands.
enum class Basis
{
    Claimed,
    Estimated,
    Reported,
    Disputed,
    Hypothetical,
    Derived
};

/// A quantity that a document states.
struct Figure
{
    FigureId id;
    DocumentId document; ///< Which document states it.
    MeasureId measure;
    ActorId subject; ///< Whose cost, whose cluster.
    Quantity quantity;
    Basis basis = Basis::Reported;
    QString scope;  ///< What it covers: "last run only".
    ActorId holder; ///< Whose word it is; null when the document speaks for itself without a named
                    ///< voice.
    EdtfDate asOf;
    QString note;
    QString suspectedError; ///< Why the source is probably wrong; empty when not flagged. The value
                            ///< stays as printed.
    Passages passages;

    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace Briefings
