// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/documentpane.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/itemtexts.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/findbar.h"
#include "widgets/models/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int titleSize = 17;
constexpr int smallestMargin = 20;
constexpr int narrowWidth = 300;
constexpr int buttonsAboveWidth = 260;
constexpr int currentLineHeight = 2;

QToolButton *makeButton(const QString &sign, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString escapedAmpersands(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

DocumentPane::DocumentPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new QWidget(this)),
      m_title(new QLabel(m_header)), m_byline(makeLabel(LabelRole::Muted, {}, m_header)),
      m_silence(makeLabel(LabelRole::Muted, {}, m_header)), m_stepRow(new QWidget(m_header)),
      m_stepText(makeLabel(LabelRole::Muted, {}, m_stepRow)),
      m_outline(makeButton(QStringLiteral("☰"), tr("Outline: go to a heading"), m_header)),
      m_chooser(makeButton(QStringLiteral("▾"), tr("Choose the document of this pane"), m_header)),
      m_close(makeButton(QStringLiteral("✕"), tr("Close this pane"), m_header)),
      m_menu(new QMenu(this)), m_view(new DocumentView(this)), m_message(new EmptyState(this)),
      m_find(new FindBar(this))
{
    m_title->setObjectName(QStringLiteral("documentTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_byline->setObjectName(QStringLiteral("documentByline"));
    m_silence->setObjectName(QStringLiteral("silence"));
    m_silence->setText(tr("Silent on this"));
    m_silence->setWordWrap(false);
    m_silence->hide();
    m_chooser->setObjectName(QStringLiteral("chooseDocument"));
    m_close->setObjectName(QStringLiteral("closePane"));
    m_outline->setObjectName(QStringLiteral("outline"));
    m_stepText->setObjectName(QStringLiteral("stepText"));
    m_stepText->setWordWrap(false);
    m_stepText->setToolTip(plainToolTip(tr("Passages on this in the document")));
    auto *previous = makeButton(QStringLiteral("‹"), tr("Previous passage here ([)"), m_stepRow);
    previous->setObjectName(QStringLiteral("previousStep"));
    auto *next = makeButton(QStringLiteral("›"), tr("Next passage here (])"), m_stepRow);
    next->setObjectName(QStringLiteral("nextStep"));
    auto *steps = new QHBoxLayout(m_stepRow);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(2);
    steps->addWidget(m_stepText);
    steps->addWidget(previous);
    steps->addWidget(next);
    steps->addStretch(1);
    m_stepRow->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_byline);
    words->addWidget(m_silence);
    words->addWidget(m_stepRow);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_outline);
    buttons->addWidget(m_chooser);
    buttons->addWidget(m_close);
    auto *row = new QHBoxLayout(m_header);
    row->setSpacing(4);
    row->addLayout(words, 1);
    row->addLayout(buttons);
    row->setAlignment(buttons, Qt::AlignTop | Qt::AlignRight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    column->addLayout(m_stack, 1);
    column->addWidget(m_find);

    connect(previous, &QToolButton::clicked, this, [this] { stepPassage(-1); });
    connect(next, &QToolButton::clicked, this, [this] { stepPassage(1); });
    connect(m_outline, &QToolButton::clicked, this, &DocumentPane::popupOutline);
    connect(m_view, &DocumentView::passageStepRequested, this, &DocumentPane::stepPassage);
    connect(m_find, &FindBar::wordsChanged, this, &DocumentPane::findWords);
    connect(m_find, &FindBar::stepRequested, this, &DocumentPane::stepFound);
    connect(m_find, &FindBar::closed, this, [this] {
        m_view->find({});
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_chooser, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_chooser->mapToGlobal(QPoint(0, m_chooser->height())));
    });
    connect(m_close, &QToolButton::clicked, this, &DocumentPane::closeRequested);
    connect(m_view, &DocumentView::columnChanged, this, &DocumentPane::placeHeader);
    connect(m_view, &DocumentView::settled, this, &DocumentPane::settled);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { update(m_header->geometry()); });
    connect(m_message, &EmptyState::buttonClicked, this, &DocumentPane::refresh);
    connect(&m_session, &Session::textLoaded, this,
            [this](const Briefings::DocumentId &document, Briefings::Body body) {
                if (document == m_document && body == m_body) {
                    showText();
                }
            });
    connect(&m_session, &Session::textFailed, this,
            [this](const Briefings::DocumentId &document, Briefings::Body body,
                   const Briefings::Error &error) {
                if (document == m_document && body == m_body) {
                    showFailure(error);
                }
            });
    placeHeader();
}

void DocumentPane::showDocument(const Briefings::DocumentId &document, Briefings::Body body)
{
    if (m_document == document && m_body == body) {
        return;
    }
    m_document = document;
    m_body = body;
    setObjectName(QStringLiteral("documentPane-%1").arg(document.slug()));
    m_view->setObjectName(QStringLiteral("documentView-%1").arg(document.slug()));
    m_view->showText(nullptr, document, body, nullptr);
    m_silence->hide();
    refresh();
}

void DocumentPane::refresh()
{
    m_hasFailed = false;
    showHeader();
    showText();
}

void DocumentPane::showHeader()
{
    const auto index = m_session.index();
    const Briefings::Document *document = index ? index->document(m_document) : nullptr;
    if (document == nullptr) {
        return;
    }
    const bool isNarrow = width() < narrowWidth && !document->shortTitle.isEmpty();
    m_title->setText(isNarrow ? document->shortTitle : document->title);
    m_title->setToolTip(isNarrow ? plainToolTip(document->title) : QString());
    QFont font = readingFont(titleSize);
    font.setBold(true);
    if (m_title->font() != font) {
        m_title->setFont(font);
    }
    QFont quiet = interfaceFont(interfacePixelSize + 1);
    quiet.setItalic(true);
    if (m_silence->font() != quiet) {
        m_silence->setFont(quiet);
    }
    m_byline->setText(documentLine(*document));
    m_byline->setVisible(!m_byline->text().isEmpty());
    m_byline->setToolTip(plainToolTip(document->dateBasis));
    m_view->setAccessibleName(document->title);
}

void DocumentPane::showText()
{
    const auto index = m_session.index();
    if (!index || index->document(m_document) == nullptr) {
        return;
    }
    const Briefings::Text text = m_session.text(m_document, m_body);
    m_stack->setCurrentWidget(text ? static_cast<QWidget *>(m_view) : m_message);
    if (text) {
        m_hasFailed = false;
        m_view->showText(index, m_document, m_body, text);
        return;
    }
    m_message->setContent({}, tr("Loading"), {});
    m_message->setButton({});
    m_session.requestText(m_document, m_body);
}

void DocumentPane::showFailure(const Briefings::Error &error)
{
    m_hasFailed = true;
    m_stack->setCurrentWidget(m_message);
    m_message->setContent(QStringLiteral("warning"), tr("The text could not be read"),
                          error.message);
    m_message->setButton(tr("Try Again"));
    Q_EMIT settled();
}

void DocumentPane::setOpenDocuments(const std::vector<Briefings::DocumentId> &documents)
{
    m_openDocuments = documents;
}

void DocumentPane::fillMenu()
{
    m_menu->clear();
    const auto index = m_session.index();
    if (!index) {
        return;
    }
    for (const Briefings::Document &document : index->briefing().documents) {
        QAction *action = m_menu->addAction(escapedAmpersands(document.title));
        action->setCheckable(true);
        action->setChecked(document.id == m_document);
        const bool isElsewhere =
            document.id != m_document
            && std::ranges::find(m_openDocuments, document.id) != m_openDocuments.end();
        action->setEnabled(!isElsewhere && !document.bodies.empty());
        const Briefings::DocumentId id = document.id;
        const Briefings::Body body =
            document.bodies.empty() ? Briefings::Body::Digest : document.bodies.front().body;
        connect(action, &QAction::triggered, this,
                [this, id, body] { Q_EMIT documentRequested(id, body); });
    }
    const Briefings::Document *shown = index->document(m_document);
    if (shown != nullptr && shown->bodies.size() > 1) {
        m_menu->addSeparator();
        for (const Briefings::DocumentBody &candidate : shown->bodies) {
            const Briefings::Body body = candidate.body;
            QAction *action =
                m_menu->addAction(body == Briefings::Body::Digest ? tr("Digest") : tr("Original"));
            action->setCheckable(true);
            action->setChecked(body == m_body);
            connect(action, &QAction::triggered, this,
                    [this, body] { Q_EMIT documentRequested(m_document, body); });
        }
    }
}

void DocumentPane::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void DocumentPane::showSelection(const Briefings::ItemId &item, const Briefings::Passages &passages,
                                 const Briefings::Passages &preferred, Follow follow)
{
    const auto isHere = [this](const Briefings::Passage &passage) {
        return passage.document == m_document;
    };
    const auto firstHere = [&](const Briefings::Passages &among) {
        auto first = among.end();
        for (auto passage = among.begin(); passage != among.end(); ++passage) {
            if (isHere(*passage) && passage->body == m_body
                && passage->state != Briefings::EvidenceState::Lost
                && (first == among.end() || passage->range < first->range)) {
                first = passage;
            }
        }
        return first == among.end() ? nullptr : &*first;
    };
    m_view->setSelection(item, passages);
    setSteps(item.kind() == Briefings::ItemKind::Document ? Briefings::Passages() : passages);
    const Briefings::ItemKind kind = item.kind();
    const bool canBeSilent =
        kind == Briefings::ItemKind::Question || kind == Briefings::ItemKind::Claim
        || kind == Briefings::ItemKind::Stance || kind == Briefings::ItemKind::Actor
        || kind == Briefings::ItemKind::Event || kind == Briefings::ItemKind::Figure
        || kind == Briefings::ItemKind::Measure || kind == Briefings::ItemKind::Passage;
    m_silence->setVisible(canBeSilent && std::ranges::none_of(passages, isHere));
    if (follow == Follow::Yes) {
        const Briefings::Passage *first = firstHere(preferred);
        first = first != nullptr ? first : firstHere(passages);
        if (first != nullptr) {
            m_view->reveal(first->range, DocumentView::Flash::No);
            const auto step = std::ranges::find(m_steps, first->range);
            m_step = step == m_steps.end() ? 0 : static_cast<int>(step - m_steps.begin());
            showSteps();
        }
    }
}

bool DocumentPane::isSilent() const { return !m_silence->isHidden(); }

void DocumentPane::goTo(const Briefings::Passage &passage)
{
    m_view->reveal(passage.range, DocumentView::Flash::Yes);
    m_view->setFocus(Qt::OtherFocusReason);
}

Briefings::Text DocumentPane::text() const { return m_session.text(m_document, m_body); }

bool DocumentPane::isSettled() const
{
    return m_hasFailed || (m_session.text(m_document, m_body) != nullptr && m_view->isSettled());
}

void DocumentPane::placeHeader()
{
    const int margin = std::max(m_view->columnMargin(), smallestMargin);
    const QMargins margins(margin, 16, std::max(margin - 12, 6), 6);
    auto *row = static_cast<QBoxLayout *>(m_header->layout());
    if (row->contentsMargins() != margins) {
        row->setContentsMargins(margins);
    }
    // Beside a long title the buttons would keep a narrow pane from being as wide as the others.
    const auto direction =
        width() < buttonsAboveWidth ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight;
    if (row->direction() != direction) {
        row->setDirection(direction);
        row->setSpacing(direction == QBoxLayout::LeftToRight ? 4 : 0);
    }
}

void DocumentPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHeader();
    showHeader();
}

void DocumentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        showHeader(); // The program was zoomed.
    }
}

void DocumentPane::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.paper);
    if (m_view->isVisible() && m_view->verticalScrollBar()->value() > 0) {
        // Text runs on above.
        painter.fillRect(QRect(0, m_header->geometry().bottom(), width(), 1), colors.line);
    }
    if (m_isCurrent) {
        painter.fillRect(QRect(0, 0, width(), currentLineHeight), colors.accent);
    }
    if (m_isDropTarget) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace Widgets
