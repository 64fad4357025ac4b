// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/labelrows.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace Briefings {

namespace {

constexpr double endless = 1e12;

struct Box
{
    double left = 0;
    double right = 0;
};

/// What one row holds: boxes that do not meet, from left to right.
class Row
{
public:
    [[nodiscard]] bool isFree(const Box &box, double gap) const
    {
        const auto after =
            std::lower_bound(m_boxes.begin(), m_boxes.end(), box.left - gap,
                             [](const Box &taken, double left) { return taken.right <= left; });
        return after == m_boxes.end() || after->left >= box.right + gap;
    }

    void take(const Box &box)
    {
        const auto place =
            std::lower_bound(m_boxes.begin(), m_boxes.end(), box,
                             [](const Box &a, const Box &b) { return a.left < b.left; });
        m_boxes.insert(place, box);
    }

private:
    std::vector<Box> m_boxes;
};

/// A place that a label may take: beside or inside its mark.
struct Candidate
{
    Box label;
    Box whole; ///< With the mark.
};

bool isWithin(const Box &label, const std::optional<double> &left,
              const std::optional<double> &right)
{
    return (!left || label.left >= *left) && (!right || label.right <= *right);
}

/// The part of \a item that can hold a label: what is allowed and, where some of it is, seen.
Box usablePart(const RowItem &item, const RowOptions &options)
{
    Box part{item.left, item.right};
    if (options.seenLeft && options.seenRight && part.right > *options.seenLeft
        && part.left < *options.seenRight) {
        part.left = std::max(part.left, *options.seenLeft);
        part.right = std::min(part.right, *options.seenRight);
    }
    part.left = options.leftmost ? std::max(part.left, *options.leftmost) : part.left;
    part.right = options.rightmost ? std::min(part.right, *options.rightmost) : part.right;
    return part;
}

/// Where a label of \a width can stand, the best first.
std::vector<Candidate> candidatesOf(const RowItem &item, double width, const RowOptions &options)
{
    std::vector<Candidate> found;
    const auto add = [&](double left) {
        const Box label{left, left + width};
        if (isWithin(label, options.leftmost, options.rightmost)) {
            found.push_back(
                {label, {std::min(item.left, label.left), std::max(item.right, label.right)}});
        }
    };
    const Box part = usablePart(item, options);
    if (part.right - part.left >= width + 2 * options.insidePadding) {
        add(part.left + options.insidePadding);
        return found;
    }
    add(item.right + options.labelGap);
    add(item.left - options.labelGap - width);
    const auto isSeen = [&options](const Candidate &candidate) {
        return isWithin(candidate.label, options.seenLeft, options.seenRight);
    };
    if (std::any_of(found.begin(), found.end(), isSeen)) {
        found.erase(std::remove_if(found.begin(), found.end(), std::not_fn(isSeen)), found.end());
    }
    return found;
}

/// One try at placing everything.
class Placing
{
public:
    Placing(const std::vector<RowItem> &items, const RowOptions &options)
        : m_items(items), m_options(options), m_order(items.size())
    {
        m_result.items.resize(items.size());
        std::iota(m_order.begin(), m_order.end(), size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&items](size_t a, size_t b) { return items[a].left < items[b].left; });
    }

    /// False when an item found no room in the rows of \a step.
    bool placeAll(const LabelStep &step)
    {
        return std::all_of(m_order.begin(), m_order.end(), [&](size_t i) {
            const double width = std::min(m_items[i].labelWidth, step.widest);
            const LabelForm form =
                width < m_items[i].labelWidth ? LabelForm::Elided : LabelForm::Full;
            return place(i, width, form, step.rows) || placeWithoutSides(i, width, step.rows);
        });
    }

    /// Numbers where they fit, and marks without any where they do not.
    void placeNumbers(int rows)
    {
        for (const size_t i : m_order) {
            if (!place(i, m_items[i].numberWidth, LabelForm::Number, rows)) {
                placeBare(i, rows);
            }
        }
    }

    /// Gives labels that were cut, or became numbers, the room that is left in their rows.
    void grow()
    {
        std::vector<std::vector<size_t>> rows(static_cast<size_t>(m_result.rows));
        for (const size_t i : m_order) {
            rows[static_cast<size_t>(m_result.items[i].row)].push_back(i);
        }
        for (std::vector<size_t> &row : rows) {
            std::sort(row.begin(), row.end(),
                      [this](size_t a, size_t b) { return whole(a).left < whole(b).left; });
            for (size_t at = 0; at < row.size(); ++at) {
                const double from = at == 0 ? -endless : whole(row[at - 1]).right + m_options.gap;
                const double to =
                    at + 1 == row.size() ? endless : whole(row[at + 1]).left - m_options.gap;
                growLabel(row[at], {from, to});
            }
        }
    }

    [[nodiscard]] PlacedRows result() { return std::move(m_result); }

private:
    [[nodiscard]] Box whole(size_t i) const
    {
        return {std::min(m_items[i].left, m_result.items[i].labelLeft),
                std::max(m_items[i].right, m_result.items[i].labelRight)};
    }

    /// The label of \a i with all of \a room that it can use, on the side where it stands.
    [[nodiscard]] Box widest(size_t i, const Box &room) const
    {
        const RowItem &item = m_items[i];
        Box label{m_result.items[i].labelLeft, m_result.items[i].labelRight};
        if (label.left >= item.right) {
            label.right = std::min(
                {label.left + item.labelWidth, room.right, m_options.rightmost.value_or(endless)});
        } else if (label.right <= item.left) {
            label.left = std::max(
                {label.right - item.labelWidth, room.left, m_options.leftmost.value_or(-endless)});
        } else {
            const double end = usablePart(item, m_options).right - m_options.insidePadding;
            label.right = std::max(label.right, std::min(label.left + item.labelWidth, end));
        }
        return label;
    }

    void growLabel(size_t i, const Box &room)
    {
        const RowItem &item = m_items[i];
        PlacedItem &placed = m_result.items[i];
        if (placed.form != LabelForm::Elided && placed.form != LabelForm::Number) {
            return;
        }
        const Box label = widest(i, room);
        const double width = label.right - label.left;
        const double enough = std::min(item.labelWidth, m_options.steps.back().widest);
        if (placed.form == LabelForm::Number && width < enough - 0.01) {
            return;
        }
        placed.labelLeft = label.left;
        placed.labelRight = label.right;
        placed.form = width >= item.labelWidth - 0.01 ? LabelForm::Full : LabelForm::Elided;
    }

    Row &row(int number)
    {
        while (static_cast<int>(m_rows.size()) <= number) {
            m_rows.emplace_back();
        }
        return m_rows[static_cast<size_t>(number)];
    }

    void put(size_t i, int number, const Box &whole, LabelForm form, const Box &label)
    {
        row(number).take(whole);
        m_result.items[i] = {number, form, label.left, label.right};
        m_result.rows = std::max(m_result.rows, number + 1);
    }

    bool place(size_t i, double width, LabelForm form, int rows)
    {
        const std::vector<Candidate> candidates = candidatesOf(m_items[i], width, m_options);
        if (candidates.empty()) {
            return false;
        }
        for (int number = 0; number < rows; ++number) {
            for (const Candidate &candidate : candidates) {
                if (row(number).isFree(candidate.whole, m_options.gap)) {
                    put(i, number, candidate.whole, form, candidate.label);
                    return true;
                }
            }
        }
        return false;
    }

    /// The label has no room on either side, however many rows there are: a number takes its place.
    bool placeWithoutSides(size_t i, double width, int rows)
    {
        const bool hasSide = !candidatesOf(m_items[i], width, m_options).empty();
        return !hasSide && place(i, m_items[i].numberWidth, LabelForm::Number, rows);
    }

    void placeBare(size_t i, int rows)
    {
        const Box mark{m_items[i].left, m_items[i].right};
        int number = 0;
        while (number + 1 < rows && !row(number).isFree(mark, 0)) {
            ++number;
        }
        if (row(number).isFree(mark, 0)) {
            row(number).take(mark);
        }
        m_result.items[i] = {number, LabelForm::None, mark.right, mark.right};
        m_result.rows = std::max(m_result.rows, number + 1);
    }

    const std::vector<RowItem> &m_items;
    const RowOptions &m_options;
    std::vector<size_t> m_order;
    std::vector<Row> m_rows;
    PlacedRows m_result;
};

} // namespace

PlacedRows placeRows(const std::vector<RowItem> &items, const RowOptions &options)
{
    int rows = 1;
    for (const LabelStep &step : options.steps) {
        rows = std::max(1, step.rows);
        Placing placing(items, options);
        if (placing.placeAll({step.widest, rows})) {
            placing.grow();
            return placing.result();
        }
    }
    Placing placing(items, options);
    placing.placeNumbers(rows);
    if (!options.steps.empty()) {
        placing.grow();
    }
    return placing.result();
}

} // namespace Briefings
