// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimstableview.h"

#include "widgets/claims/claimstablemodel.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int padding = 8;
constexpr int lineGap = 3;
constexpr int claimSize = 14;
constexpr int questionSize = 15;
constexpr int gistSize = 12;
constexpr int smallestColumn = 100;
constexpr int smallestClaimColumn = 140;
constexpr double claimShare = 1.6; // Of a document's column.
constexpr int wrapFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont questionFont() { return bold(readingFont(questionSize)); }
QFont claimFont() { return readingFont(claimSize); }
QFont stanceFont() { return bold(interfaceFont(interfacePixelSize)); }
QFont gistFont() { return interfaceFont(gistSize); }

int textHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100000), wrapFlags, text).height();
}

/// The head of the matrix: names of documents on up to two lines.
class ColumnHeads final : public QHeaderView
{
public:
    explicit ColumnHeads(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(),
                2 * QFontMetrics(bold(gistFont())).height() + 2 * padding};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter(viewport()).fillRect(event->rect(), themeColors(palette()).card);
        QHeaderView::paintEvent(event);
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const ThemeColors &colors = themeColors(palette());
        painter->save();
        painter->fillRect(rect, colors.card);
        painter->setFont(bold(gistFont()));
        painter->setPen(colors.mutedText);
        painter->drawText(rect.adjusted(padding, padding, -padding, -padding), wrapFlags,
                          model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->setPen(colors.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }
};

} // namespace

ClaimsDelegate::ClaimsDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

void ClaimsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool isQuestion = index.data(ClaimsRole::IsQuestion).toBool();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isSelected   ? colors.highlight
                                   : isQuestion ? colors.panel
                                                : colors.card);
    painter->setPen(colors.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

    QRect rect = option.rect.adjusted(padding, padding, -padding, -padding);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (isQuestion) {
        painter->setFont(questionFont());
        painter->setPen(colors.text);
        painter->drawText(rect, wrapFlags, text);
    } else if (index.column() == 0) {
        painter->setFont(claimFont());
        painter->setPen(colors.text);
        painter->drawText(rect, wrapFlags, text);
    } else {
        const QVariant stance = index.data(ClaimsRole::Stance);
        painter->setFont(stance.isValid() ? stanceFont() : interfaceFont(interfacePixelSize));
        painter->setPen(stance.isValid() ? stanceColor(
                            colors, static_cast<Briefings::StanceKind>(stance.toInt()))
                                         : colors.mutedText);
        painter->drawText(rect, wrapFlags, text);
        rect.setTop(rect.top() + QFontMetrics(stanceFont()).height() + lineGap);
        painter->setFont(gistFont());
        painter->setPen(colors.mutedText);
        painter->drawText(rect, wrapFlags, index.data(ClaimsRole::Gist).toString());
    }
    painter->restore();
}

QSize ClaimsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = option.rect.width() - 2 * padding;
    int height = 0;
    if (index.data(ClaimsRole::IsQuestion).toBool()) {
        // A question's heading runs over all columns; only its first cell has words.
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        width = table != nullptr
                    ? std::max(table->horizontalHeader()->length() - 2 * padding, width)
                    : width;
        height = textHeight(questionFont(), text, width);
    } else if (index.column() == 0) {
        height = textHeight(claimFont(), text, width);
    } else {
        height = QFontMetrics(stanceFont()).height();
        const QString gist = index.data(ClaimsRole::Gist).toString();
        if (!gist.isEmpty()) {
            height += lineGap + textHeight(gistFont(), gist, width);
        }
    }
    return {smallestColumn, height + 2 * padding};
}

ClaimsTableView::ClaimsTableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new ClaimsDelegate(this));
    setHorizontalHeader(new ColumnHeads(this));
    verticalHeader()->hide();
    verticalHeader()->setResizeContentsPrecision(-1);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTableView::clicked, this, &ClaimsTableView::cellChosen);
    connect(this, &QTableView::doubleClicked, this, &ClaimsTableView::cellOpened);
}

void ClaimsTableView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::modelReset, this, &ClaimsTableView::followModel);
    followModel();
}

void ClaimsTableView::followModel()
{
    clearSpans();
    const int columns = model()->columnCount();
    for (int row = 0; row < model()->rowCount() && columns > 1; ++row) {
        if (model()->index(row, 0).data(ClaimsRole::IsQuestion).toBool()) {
            setSpan(row, 0, 1, columns);
        }
    }
    fit();
}

void ClaimsTableView::fit()
{
    const int columns = model() == nullptr ? 0 : model()->columnCount();
    if (columns == 0) {
        return;
    }
    const double zoom = zoomFactor();
    const int smallest = qRound(smallestColumn * zoom);
    const int documents = columns - 1;
    const int column =
        std::max(smallest, static_cast<int>(viewport()->width() / (claimShare + documents)));
    int claims = std::max(qRound(smallestClaimColumn * zoom), qRound(column * claimShare));
    if (claims + documents * column <= viewport()->width()) {
        claims = viewport()->width() - documents * column;
    }
    setColumnWidth(0, claims);
    for (int section = 1; section < columns; ++section) {
        setColumnWidth(section, column);
    }
    resizeRowsToContents();
}

void ClaimsTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
        if (selectionModel() != nullptr && selectionModel()->hasSelection()) {
            scrollTo(currentIndex()); // Rows are taller or fewer now.
        }
    }
}

void ClaimsTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
}

void ClaimsTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT cellOpened(currentIndex());
    } else {
        Q_EMIT cellChosen(currentIndex());
    }
}

} // namespace Widgets
