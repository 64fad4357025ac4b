// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/readworkspace.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/sidepanel.h"
#include "widgets/documents/documentpane.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/panealignment.h"
#include "widgets/documents/panesplitter.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <iterator>

namespace Widgets {

namespace {

constexpr int zoomStep = 2;
constexpr int smallestReadingSize = 10;
constexpr int largestReadingSize = 40;

} // namespace

ReadWorkspace::ReadWorkspace(Session &session, Selection &selection, QWidget *parent)
    : Workspace(session, selection, parent), m_documents(new QStandardItemModel(this)),
      m_questions(new QStandardItemModel(this)), m_splitter(new PaneSplitter(this)),
      m_empty(new EmptyState(this)), m_alignment(new PaneAlignment(*m_splitter, selection, this)),
      m_readingSize(DocumentView::defaultReadingSize)
{
    setObjectName(QStringLiteral("readWorkspace"));
    auto *panel = new SidePanel(this);
    m_documentList = panel->addList(tr("Documents"), m_documents);
    m_documentList->setObjectName(QStringLiteral("readDocuments"));
    m_documentList->installEventFilter(this);
    m_questionList = panel->addList(tr("Questions"), m_questions);
    m_questionList->setObjectName(QStringLiteral("readQuestions"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panel);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    row->addLayout(m_stack, 1);

    connect(m_documentList, &QListView::activated, this, &ReadWorkspace::activateDocument);
    connect(m_questionList, &QListView::activated, this, &ReadWorkspace::activateQuestion);
    connect(&selection, &Selection::passageRequested, this, &ReadWorkspace::showPassage);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget * /*old*/, QWidget *now) {
        const auto pane = std::ranges::find_if(m_panes, [now](const DocumentPane *candidate) {
            return now != nullptr && candidate->isAncestorOf(now);
        });
        if (pane != m_panes.end()) {
            setCurrentPane(*pane);
        }
    });
    connect(m_alignment, &PaneAlignment::pinnedChanged, this, &ReadWorkspace::statusChanged);
    addCommands();
    catchUp();
}

QString ReadWorkspace::title() const { return tr("Read"); }

QString ReadWorkspace::name() const { return QStringLiteral("read"); }

QString ReadWorkspace::statusText() const
{
    const auto index = session().index();
    if (!index) {
        return {};
    }
    const auto count = [](size_t size) { return static_cast<int>(size); };
    QStringList parts{
        tr("%n document(s)", nullptr, count(index->briefing().documents.size())),
        tr("%n claim(s)", nullptr, count(index->briefing().claims.size())),
        tr("%n figure(s)", nullptr, count(index->briefing().figures.size())),
    };
    if (m_panes.size() > 1 && !selection().item().isNull()) {
        const int panes = count(m_panes.size());
        parts.append(m_alignment->isPinned() ? tr("%n pane(s) pinned to “%1”", nullptr, panes)
                                                   .arg(index->title(selection().item()))
                                             : tr("%n pane(s) aligned on “%1”", nullptr, panes)
                                                   .arg(index->title(selection().item())));
    } else if (m_alignment->isPinned()) {
        parts.append(tr("panes scroll together"));
    }
    return parts.join(QStringLiteral(" · "));
}

void ReadWorkspace::focusContent()
{
    if (m_current != nullptr) {
        m_current->view().setFocus(Qt::OtherFocusReason);
    } else {
        m_documentList->setFocus(Qt::OtherFocusReason);
    }
}

bool ReadWorkspace::isSettled() const
{
    return session().state() != Session::State::Loading
           && std::ranges::all_of(m_panes, &DocumentPane::isSettled);
}

void ReadWorkspace::followSession()
{
    const auto index = session().index();
    if (!index) {
        while (!m_panes.empty()) {
            DocumentPane *pane = m_panes.back();
            m_panes.pop_back();
            delete pane;
        }
        m_current = nullptr;
        m_hasBriefing = false;
    }
    fillPanel();
    m_alignment->setPanes(m_panes);
    m_alignment->follow(index);
    if (index) {
        const std::vector<DocumentPane *> panes = m_panes;
        for (DocumentPane *pane : panes) {
            if (index->document(pane->document()) == nullptr) {
                closePane(pane);
            } else {
                pane->refresh();
                showSelectionIn(*pane);
            }
        }
        if (!m_hasBriefing) {
            m_hasBriefing = true;
            fillPanes();
        }
    }
    panesChanged();
    Q_EMIT statusChanged();
}

void ReadWorkspace::fillPanes()
{
    const auto index = session().index();
    if (!index) {
        return;
    }
    std::vector<Briefings::DocumentId> documents;
    for (const QString &text : std::as_const(m_wanted)) {
        const auto id = Briefings::DocumentId::fromString(text);
        if (id && index->document(*id) != nullptr) {
            documents.push_back(*id);
        }
    }
    m_wanted.clear();
    // Documents that speak to what is selected come before those that are silent.
    const auto speaks = [this](const Briefings::DocumentId &id) {
        return std::ranges::any_of(m_alignment->strands(), [&id](const Briefings::Strand &strand) {
            return std::ranges::any_of(strand.ends, [&id](const Briefings::StrandEnd &end) {
                return end.passages.front().document == id;
            });
        });
    };
    const bool hasSelection = !selection().item().isNull();
    for (const bool isSpeaking : {true, false}) {
        for (const Briefings::Document &document : index->briefing().documents) {
            if (!hasSelection || speaks(document.id) == isSpeaking) {
                documents.push_back(document.id);
            }
        }
    }
    for (const Briefings::DocumentId &document : documents) {
        if (static_cast<int>(m_panes.size()) < m_paneCount && paneOf(document) == nullptr) {
            addPane(document, firstBody(document));
        }
    }
}

void ReadWorkspace::setPaneCount(int count)
{
    m_paneCount = std::clamp(count, 1, maximumPanes);
    while (static_cast<int>(m_panes.size()) > m_paneCount) {
        DocumentPane *pane = m_panes.back();
        m_panes.pop_back();
        if (m_current == pane) {
            m_current = nullptr;
        }
        delete pane;
    }
    fillPanes();
    panesChanged();
}

QStringList ReadWorkspace::openDocuments() const
{
    QStringList documents;
    for (const DocumentPane *pane : m_panes) {
        documents.append(pane->document().toString());
    }
    return documents;
}

void ReadWorkspace::setOpenDocuments(const QStringList &documents)
{
    m_wanted = documents;
    if (!documents.isEmpty()) {
        m_paneCount = std::clamp(static_cast<int>(documents.size()), 1, maximumPanes);
    }
    if (session().index()) {
        m_current = nullptr;
        for (DocumentPane *pane : m_panes) {
            delete pane;
        }
        m_panes.clear();
        fillPanes();
        panesChanged();
    }
}

DocumentPane *ReadWorkspace::paneOf(const Briefings::DocumentId &document) const
{
    if (m_current != nullptr && m_current->document() == document) {
        return m_current;
    }
    const auto pane = std::ranges::find(m_panes, document, &DocumentPane::document);
    return pane == m_panes.end() ? nullptr : *pane;
}

Briefings::Body ReadWorkspace::firstBody(const Briefings::DocumentId &document) const
{
    const auto index = session().index();
    const Briefings::Document *found = index ? index->document(document) : nullptr;
    return found == nullptr || found->bodies.empty() ? Briefings::Body::Digest
                                                     : found->bodies.front().body;
}

DocumentPane *ReadWorkspace::addPane(const Briefings::DocumentId &document, Briefings::Body body)
{
    auto *pane = new DocumentPane(session(), m_splitter);
    pane->view().setReadingSize(m_readingSize);
    connect(pane, &DocumentPane::closeRequested, this, [this, pane] { closePane(pane); });
    connect(pane, &DocumentPane::settled, this, &ReadWorkspace::statusChanged);
    connect(pane, &DocumentPane::documentRequested, this,
            [this, pane](const Briefings::DocumentId &requested, Briefings::Body requestedBody) {
                pane->showDocument(requested, requestedBody);
                setCurrentPane(pane);
                showSelectionIn(*pane);
                panesChanged();
            });
    connect(&pane->view(), &DocumentView::itemChosen, this,
            [this, pane](const Briefings::ItemId &item) {
                const QScopedValueRollback origin(m_origin, pane);
                selection().select(item);
            });
    connect(&pane->view(), &DocumentView::paneStepRequested, this, &ReadWorkspace::stepPane);
    connect(&pane->view(), &DocumentView::zoomRequested, this, &ReadWorkspace::zoom);
    connect(pane, &DocumentPane::movedOver, this, [this, pane](const QPoint &position) {
        const auto *target = paneAt(position);
        for (DocumentPane *candidate : m_panes) {
            candidate->setDropTarget(candidate == target && candidate != pane);
        }
    });
    connect(pane, &DocumentPane::droppedAt, this, [this, pane](const QPoint &position) {
        const auto from = std::ranges::find(m_panes, pane);
        const auto to = std::ranges::find(m_panes, paneAt(position));
        if (to != m_panes.end()) {
            movePane(pane, static_cast<int>(to - from));
        }
        for (DocumentPane *candidate : m_panes) {
            candidate->setDropTarget(false);
        }
    });
    m_splitter->addWidget(pane);
    m_panes.push_back(pane);
    pane->showDocument(document, body);
    if (const int place = m_places.take(document.toString()); place > 0) {
        pane->view().beginAt(place);
    }
    showSelectionIn(*pane);
    m_splitter->distributeEvenly();
    return pane;
}

void ReadWorkspace::closePane(DocumentPane *pane)
{
    const bool hadFocus = pane->isAncestorOf(QApplication::focusWidget());
    std::erase(m_panes, pane);
    // Later: the pane is the one that asked for it.
    pane->hide();
    pane->setParent(nullptr);
    pane->deleteLater();
    m_paneCount = std::max(1, static_cast<int>(m_panes.size()));
    m_splitter->distributeEvenly();
    panesChanged();
    if (hadFocus) {
        focusContent();
    }
}

void ReadWorkspace::setCurrentPane(DocumentPane *pane)
{
    m_current = pane;
    for (DocumentPane *candidate : m_panes) {
        candidate->setCurrent(candidate == pane && m_panes.size() > 1);
    }
}

void ReadWorkspace::stepPane(int step)
{
    const auto current = std::ranges::find(m_panes, m_current);
    if (current == m_panes.end()) {
        return;
    }
    const auto count = static_cast<int>(m_panes.size());
    const int position = (static_cast<int>(current - m_panes.begin()) + step + count) % count;
    m_panes[static_cast<size_t>(position)]->view().setFocus(Qt::TabFocusReason);
}

void ReadWorkspace::zoom(int step)
{
    setReadingSize(step == 0 ? 0 : m_readingSize + step * zoomStep);
}

void ReadWorkspace::setReadingSize(int pixels)
{
    m_readingSize = pixels == 0 ? DocumentView::defaultReadingSize
                                : std::clamp(pixels, smallestReadingSize, largestReadingSize);
    for (const DocumentPane *pane : m_panes) {
        pane->view().setReadingSize(m_readingSize);
    }
}

void ReadWorkspace::panesChanged()
{
    if (std::ranges::find(m_panes, m_current) == m_panes.end()) {
        m_current = m_panes.empty() ? nullptr : m_panes.front();
    }
    setCurrentPane(m_current);
    std::vector<Briefings::DocumentId> open;
    for (const DocumentPane *pane : m_panes) {
        open.push_back(pane->document());
    }
    for (DocumentPane *pane : m_panes) {
        pane->setOpenDocuments(open);
    }
    m_alignment->setPanes(m_panes);
    updateAnnotationCommands();
    markPanel();
    showState();
}

void ReadWorkspace::openDocument(const Briefings::DocumentId &document, Where where)
{
    const auto index = session().index();
    if (!index || index->document(document) == nullptr) {
        return;
    }
    DocumentPane *pane = paneOf(document);
    if (pane == nullptr) {
        const auto count = static_cast<int>(m_panes.size());
        if (where == Where::NewPane && count < maximumPanes) {
            m_paneCount = std::max(m_paneCount, count + 1);
        }
        if (count < m_paneCount || m_current == nullptr) {
            pane = addPane(document, firstBody(document));
        } else {
            pane = m_current;
            pane->showDocument(document, firstBody(document));
            showSelectionIn(*pane);
        }
    }
    setCurrentPane(pane);
    panesChanged();
}

void ReadWorkspace::showSelectionIn(DocumentPane &pane)
{
    const auto index = session().index();
    if (!index) {
        return;
    }
    const Briefings::ItemId item = selection().item();
    const Briefings::Passages own = index->passages(item);
    Briefings::Passages all = own;
    if (!item.isNull() && item.kind() != Briefings::ItemKind::Document) {
        // Beside a stance stand the claim it is on and what the others make of it, beside a figure
        // those that measure the same.
        for (const Briefings::Strand &strand : m_alignment->strands()) {
            for (const Briefings::StrandEnd &end : strand.ends) {
                std::ranges::copy_if(end.passages, std::back_inserter(all),
                                     [&all](const Briefings::Passage &passage) {
                                         return std::ranges::find(all, passage) == all.end();
                                     });
            }
        }
    }
    const auto follow = &pane == m_origin ? DocumentPane::Follow::No : DocumentPane::Follow::Yes;
    const auto leading = item.kind() == Briefings::ItemKind::Question
                             ? m_alignment->leadingPassages(m_panes)
                             : Briefings::Passages();
    pane.showSelection(item, all, leading.empty() ? own : leading, follow);
}

void ReadWorkspace::followSelection()
{
    const Briefings::ItemId item = selection().item();
    if (item.kind() == Briefings::ItemKind::Document) {
        openDocument(item.to<Briefings::ItemKind::Document>(), Where::CurrentPane);
    }
    m_alignment->follow(session().index());
    for (DocumentPane *pane : m_panes) {
        showSelectionIn(*pane);
    }
    markPanel();
    Q_EMIT statusChanged();
}

void ReadWorkspace::showPassage(const Briefings::Passage &passage)
{
    const auto index = session().index();
    if (!index || index->document(passage.document) == nullptr) {
        return;
    }
    catchUp();
    openDocument(passage.document, Where::CurrentPane);
    DocumentPane *pane = paneOf(passage.document);
    if (pane->body() != passage.body) {
        pane->showDocument(passage.document, passage.body);
        showSelectionIn(*pane);
    }
    pane->goTo(passage);
}

} // namespace Widgets
