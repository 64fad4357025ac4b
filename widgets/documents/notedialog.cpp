// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/notedialog.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/documents/annotationcolors.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Widgets {

namespace {

constexpr int swatchSize = 14;
constexpr qsizetype wordsLength = 160;

QIcon swatch(const QColor &color)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(color);
    return QIcon(pixmap);
}

} // namespace

NoteDialog::NoteDialog(const QString &words, Briefings::AnnotationColor color, const QString &text,
                       QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(text, this)), m_colors(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Note on Highlighted Words"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *quoted = makeLabel(LabelRole::Muted, {}, this);
    quoted->setText(words.size() > wordsLength ? words.left(wordsLength - 1) + QChar(0x2026)
                                               : words);
    quoted->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Your note"));
    m_text->setPlaceholderText(tr("Your note; may stay empty"));
    m_text->setTabChangesFocus(true);
    auto *row = new QHBoxLayout;
    for (const auto choice : Briefings::annotationColors) {
        auto *button = new QRadioButton(annotationColorText(choice), this);
        button->setIcon(swatch(annotationTint(themeColors(palette()), choice)));
        button->setChecked(choice == color);
        m_colors->addButton(button, static_cast<int>(choice));
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(quoted);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    column->addWidget(buttons);
    resize(460, 280);
    m_text->setFocus();
}

Briefings::AnnotationColor NoteDialog::color() const
{
    return static_cast<Briefings::AnnotationColor>(m_colors->checkedId());
}

QString NoteDialog::text() const { return m_text->toPlainText(); }

void NoteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Widgets
