// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/model/chart.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace Widgets {

class ChartView;
struct FigureFindings;

/// Makes and changes a chart, with the chart beside the form as it comes out. Words that are left
/// empty are filled in, and are shown as what would stand there.
class ChartEditor final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartEditor)

public:
    /// \a chart without an id is a new one. \a findings may be null while they are made. With a \a
    /// readOnlyReason nothing can be saved.
    ChartEditor(std::shared_ptr<const Briefings::BriefingIndex> index,
                std::shared_ptr<const FigureFindings> findings, const Briefings::Chart &chart,
                const QString &readOnlyReason, QWidget *parent);

    /// As the form says it.
    [[nodiscard]] Briefings::Chart chart() const;

Q_SIGNALS:
    /// A person wants it kept; its id may still be null.
    void saved(const Briefings::Chart &chart);

private:
    QWidget *makeWordsPage();
    QWidget *makeDataPage();
    QWidget *makeLooksPage();
    void fill();
    void listFigures();
    void update();
    void suggestTitle();

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    std::shared_ptr<const FigureFindings> m_findings;
    Briefings::Chart m_chart; ///< What the form does not show stays as it was.
    bool m_isFilling = true;  ///< The form is not the person's yet.
    ChartView *m_view;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_subtitle = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPlainTextEdit *m_source = nullptr;
    QPlainTextEdit *m_alternativeText = nullptr;
    QListWidget *m_measures = nullptr;
    QListWidget *m_subjects = nullptr;
    QListWidget *m_documents = nullptr;
    QTableWidget *m_figures = nullptr; ///< Whether each is shown, and the words that point to it.
    QComboBox *m_kind = nullptr;
    QComboBox *m_scale = nullptr;
    QComboBox *m_grouping = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_palette = nullptr;
    QComboBox *m_preset = nullptr;
    QTableWidget *m_lines = nullptr; ///< Value and label of each reference line, and an empty row.
    QLabel *m_problem = nullptr;     ///< With a value that is no number.
    QPushButton *m_save = nullptr;
};

} // namespace Widgets
