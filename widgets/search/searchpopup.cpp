// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchpopup.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/search/searchdelegate.h"
#include "widgets/search/searchmodel.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int gap = 4;           ///< Between the box and the list.
constexpr int windowMargin = 40; ///< Of the window's height that stays free below.
constexpr int minimumPopupWidth = 480;
constexpr int border = 6;

} // namespace

SearchPopup::SearchPopup(SearchModel &model, QWidget *window)
    : QFrame(window), m_model(model), m_list(new QListView(this)),
      m_note(makeLabel(LabelRole::Body, {}, this)), m_keys(makeLabel(LabelRole::Muted, {}, this))
{
    setObjectName(QStringLiteral("searchPopup"));
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    // The box keeps the focus, so that typing goes on.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_note->setObjectName(QStringLiteral("searchNote"));
    m_note->setContentsMargins(12, 4, 12, 4);
    m_keys->setObjectName(QStringLiteral("searchKeys"));
    m_keys->setContentsMargins(12, 4, 12, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, border, 1, border);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_keys);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentIndex(index);
        }
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    hide();
}

void SearchPopup::showBelow(const QWidget &box, const QString &note, const QString &keys)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_list->setAccessibleDescription(note);
    m_keys->setText(keys);

    const auto *window = parentWidget();
    const auto corner = box.mapTo(window, QPoint(0, box.height() + gap));
    const int width = std::min(std::max(box.width(), minimumPopupWidth), window->width() - 2 * gap);
    const int left =
        std::clamp(corner.x() + (box.width() - width) / 2, gap, window->width() - width - gap);
    int height = 2 * border + (note.isEmpty() ? 0 : m_note->heightForWidth(width - 2))
                 + m_keys->heightForWidth(width - 2);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += m_list->itemDelegate()->sizeHint({}, m_model.index(row)).height();
    }
    setGeometry(left, corner.y(), width,
                std::min(height, window->height() - corner.y() - windowMargin));
    setCurrentRow(m_model.nextResult(-1, 1));
    m_list->scrollToTop();
    raise();
    show();
}

int SearchPopup::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void SearchPopup::setCurrentRow(int row)
{
    const auto index = m_model.index(row);
    m_list->setCurrentIndex(index);
    // With the first result its heading comes back into sight as well.
    if (m_model.nextResult(row, -1) < 0) {
        m_list->scrollToTop();
    }
}

void SearchPopup::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.card);
    painter.setPen(blended(colors.text, colors.line, 0.25));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Widgets
