// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/timeline/labelrows.h"
#include "widgets/timeline/timelinecontent.h"
#include "widgets/timeline/timelinestyle.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace Widgets {

/// The stretch of time in view, in Julian days.
struct TimelineView
{
    double first = 0;
    double days = 1;

    [[nodiscard]] double last() const { return first + days; }
    friend bool operator==(const TimelineView &, const TimelineView &) = default;
};

/// An entry in one of the lanes; an event that stands in several lanes has several.
struct Occurrence
{
    bool isDocument = false;
    size_t entry = 0; ///< In the content's events or documents.
    int lane = 0;     ///< The documents have the one after the last.

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// What of an occurrence is in view. Horizontally as the scene is wide; vertically from the top of
/// the lanes, or of the documents' strip.
struct TimelineMark
{
    Occurrence what;
    QRectF shape;     ///< Diamond or bar, cut at the edges of the plot.
    double left = 0;  ///< Of the bar with what was cut off.
    double right = 0; ///< Likewise.
    QRectF label;     ///< Empty when there is no room.
    QString text;     ///< What fits of the label, or its number.
};

/// Where everything on a timeline is: rows by the scale, and what of them is in view. The row of an
/// event in its lane does not change while one pans, so that nothing jumps.
class TimelineScene
{
public:
    /// How labels are placed.
    enum class Purpose
    {
        Screen, ///< Cut where they are many; at the edges of the view cut to what is seen.
        Picture ///< Whole, inside the picture; numbered where that is impossible.
    };

    explicit TimelineScene(Purpose purpose = Purpose::Screen) : m_purpose(purpose) { }

    void setContent(TimelineContent content, TimelineStyle style);
    /// \a lanesHeight is what can be seen of the lanes; more is scrolled. Documents take up to \a
    /// documentRows.
    void setSize(double width, double lanesHeight, int documentRows = mostDocumentRows);
    void setView(const TimelineView &view);

    [[nodiscard]] const TimelineContent &content() const { return m_content; }
    [[nodiscard]] const TimelineStyle &style() const { return m_style; }
    [[nodiscard]] const TimelineView &view() const { return m_view; }
    [[nodiscard]] const std::vector<TimelineMark> &marks() const { return m_marks; }

    /// The left edge of the plot: behind the heads of the lanes when there are any.
    [[nodiscard]] double plotLeft() const { return m_plotLeft; }
    [[nodiscard]] double plotRight() const { return m_width - rightMargin; }
    [[nodiscard]] double plotWidth() const { return plotRight() - m_plotLeft; }
    [[nodiscard]] bool hasHeads() const;

    [[nodiscard]] double x(double day) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] int laneCount() const { return static_cast<int>(m_lanes.size()); }
    /// From the top of the first lane.
    [[nodiscard]] double laneTop(int lane) const;
    [[nodiscard]] double laneHeight(int lane) const;
    [[nodiscard]] double lanesHeight() const;
    /// Zero without any document in the content.
    [[nodiscard]] double documentsHeight() const;
    [[nodiscard]] double documentsCaptionHeight() const;

    [[nodiscard]] const TimelineEntry &entry(const Occurrence &what) const;
    /// All occurrences, in and out of view, lane by lane and in the order of time.
    [[nodiscard]] std::vector<Occurrence> occurrences() const;
    /// In lanes, the documents' strip included; the first one when \a item has several.
    [[nodiscard]] std::optional<Occurrence> find(const Briefings::ItemId &item) const;
    /// The mark of \a what, or null when it is not in view.
    [[nodiscard]] const TimelineMark *markOf(const Occurrence &what) const;
    /// Where \a what stands, from the top of its lanes: also out of view.
    [[nodiscard]] double rowTop(const Occurrence &what) const;
    /// The entries whose label is a number in view, for a list of them.
    [[nodiscard]] std::vector<Occurrence> numbered() const;
    /// Events that end before the view, or begin after it.
    [[nodiscard]] int eventsBefore() const;
    [[nodiscard]] int eventsAfter() const;

    static constexpr double rightMargin = 12;
    static constexpr int mostDocumentRows = 4;

private:
    struct Place
    {
        Occurrence what;
        double left = 0; ///< In pixels from the first day of all.
        double right = 0;
        Briefings::PlacedItem placed;
    };

    struct LaneRows
    {
        std::vector<Place> places;
        int rows = 1;
        double top = 0;
        double height = 0;
    };

    void measure();
    void layOut();
    void layOutLane(LaneRows &lane, const std::vector<Briefings::LabelStep> &steps);
    [[nodiscard]] Place placeOf(const Occurrence &what) const;
    [[nodiscard]] std::vector<Briefings::LabelStep> stepsFor(int lanes) const;
    void project();
    /// Adds the marks of \a lane that are in view; how many rows they reach down to.
    int projectLane(const LaneRows &lane);
    void fitLabel(TimelineMark &mark, const Place &place, double shift) const;
    [[nodiscard]] double offset() const;
    [[nodiscard]] const std::vector<double> &widths(bool areDocuments) const;

    Purpose m_purpose;
    TimelineContent m_content;
    TimelineStyle m_style;
    TimelineView m_view;
    double m_width = 600;
    double m_visibleHeight = 300;
    int m_documentRows = mostDocumentRows;
    double m_plotLeft = 0;
    double m_firstDay = 0;     ///< Of all entries: where pixels are counted from.
    double m_laidOutScale = 0; ///< Pixels a day.
    std::vector<double> m_eventWidths;
    std::vector<double> m_documentWidths;
    std::vector<LaneRows> m_lanes;
    LaneRows m_documents;
    std::vector<TimelineMark> m_marks;
};

} // namespace Widgets
