// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/comparisonpanel.h"

#include "briefings/charts/valuetext.h"
#include "widgets/common/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Widgets {

using Briefings::AssumptionId;
using Briefings::ItemId;

namespace {

constexpr double largestTry = 1e15;

/// As many decimals as \a value needs, and two at least: "2.00".
int decimalsFor(double value)
{
    const double size = std::abs(value);
    return size > 0 && size < 1 ? std::min(9, 2 - static_cast<int>(std::floor(std::log10(size))))
                                : 2;
}

/// Sentences broken into lines, as wide as the tree is; without it they end in "…".
class SentenceDelegate final : public QStyledItemDelegate
{
public:
    explicit SentenceDelegate(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree) { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        int depth = 1;
        for (auto above = index.parent(); above.isValid(); above = above.parent()) {
            ++depth;
        }
        const int width = m_tree->viewport()->width() - depth * m_tree->indentation() - margin;
        const auto font = index.data(Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : option.font);
        const auto lines = metrics.boundingRect(QRect(0, 0, std::max(80, width), 10000),
                                                Qt::TextWordWrap, index.data().toString());
        return {lines.width() + margin, lines.height() + 6};
    }

private:
    static constexpr int margin = 24;

    QTreeView *m_tree;
};

} // namespace

ComparisonPanel::ComparisonPanel(QWidget *parent)
    : QWidget(parent), m_model(new ComparisonModel(this)), m_tree(new QTreeView(this)),
      m_assumptions(new QGroupBox(tr("What if an assumption were different"), this)),
      m_form(new QFormLayout(m_assumptions))
{
    m_tree->setObjectName(QStringLiteral("comparisonTree"));
    m_tree->setAccessibleName(tr("Verdicts and calculations"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setItemDelegate(new SentenceDelegate(m_tree));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->viewport()->installEventFilter(this);
    setFocusProxy(m_tree);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->viewport()->setAutoFillBackground(false); // The panel's paper shows, in every theme.
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTabKeyNavigation(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_assumptions->setObjectName(QStringLiteral("assumptions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 8, 20, 6);
    column->addWidget(m_assumptions);
    column->addWidget(m_tree, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (const auto item = m_model->itemAt(current); !item.isNull()) {
                    Q_EMIT itemSelected(item);
                }
            });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto item = m_model->itemAt(index);
        if (item.isNull()) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        } else {
            Q_EMIT itemActivated(item);
        }
    });
    m_assumptions->hide();
}

void ComparisonPanel::setFindings(std::shared_ptr<const Briefings::BriefingIndex> index,
                                  std::shared_ptr<const FigureFindings> findings)
{
    if (!m_index || !index || m_index->briefing().id != index->briefing().id) {
        m_tried.clear();
    }
    m_index = std::move(index);
    m_findings = std::move(findings);
    refresh();
    offerAssumptions();
}

void ComparisonPanel::setFigures(const QSet<Briefings::FigureId> &figures)
{
    if (m_figures != figures) {
        m_figures = figures;
        refresh();
        offerAssumptions();
    }
}

std::vector<Briefings::DerivedCheck> ComparisonPanel::shownChecks() const
{
    std::vector<Briefings::DerivedCheck> checks;
    for (const auto *check : checksOf(m_shown.checks, m_figures)) {
        checks.push_back(*check);
    }
    return checks;
}

void ComparisonPanel::refresh()
{
    m_shown = m_findings ? *m_findings : FigureFindings();
    if (!m_tried.isEmpty()) {
        m_shown.checks = Briefings::whatIf(std::move(m_shown.checks), m_tried);
    }
    m_model->setContent(m_index.get(), m_shown, m_figures);
    m_tree->expandToDepth(0);
}

void ComparisonPanel::offerAssumptions()
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    QSet<AssumptionId> offered;
    for (const auto *check : m_findings ? checksOf(m_findings->checks, m_figures)
                                        : std::vector<const Briefings::DerivedCheck *>()) {
        for (const auto &input : check->inputs) {
            const auto *assumption = m_index->assumption(input.assumption);
            if (assumption == nullptr || !input.value.stated
                || offered.contains(input.assumption)) {
                continue;
            }
            offered.insert(input.assumption);
            const double stated = *input.value.stated;
            auto *box = new QDoubleSpinBox(m_assumptions);
            box->setObjectName(QStringLiteral("try-%1").arg(input.assumption.toString()));
            box->setAccessibleName(tr("Try another value for: %1").arg(assumption->name));
            box->setRange(-largestTry, largestTry);
            box->setDecimals(decimalsFor(stated));
            box->setSingleStep(std::abs(stated) / 10);
            box->setValue(m_tried.value(input.assumption, stated));
            box->setSuffix(QStringLiteral(" ") + Briefings::unitText(input.quantity.unit));
            connect(box, &QDoubleSpinBox::valueChanged, this,
                    [this, id = input.assumption, stated](double value) {
                        tryValue(id, value, stated);
                    });
            auto *name = new QLabel(
                tr("%1 (assumed: %2)").arg(assumption->name, assumption->quantity.asWritten),
                m_assumptions);
            name->setTextFormat(Qt::PlainText);
            name->setBuddy(box);
            m_form->addRow(name, box);
        }
    }
    m_assumptions->setVisible(!offered.isEmpty());
}

void ComparisonPanel::tryValue(const AssumptionId &assumption, double value, double stated)
{
    if (value == stated) {
        m_tried.remove(assumption);
    } else {
        m_tried.insert(assumption, value);
    }
    refresh();
    Q_EMIT triedChanged();
}

bool ComparisonPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize) {
        // After the header has followed: sentences break at the new width.
        QMetaObject::invokeMethod(m_tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void ComparisonPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), themeColors(palette()).paper);
}

} // namespace Widgets
