// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/labels.h"

#include "widgets/common/theme.h"

#include <QEvent>
#include <QLabel>

namespace Widgets {

namespace {

class RoleLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleLabel)

public:
    RoleLabel(LabelRole role, QWidget *parent) : QLabel(parent), m_role(role)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setFont(roleFont());
        switch (role) {
        case LabelRole::Muted:
        case LabelRole::Section:
            setProperty("muted", true);
            break;
        case LabelRole::Body:
        case LabelRole::Title:
        case LabelRole::Heading:
            break;
        }
        if (role != LabelRole::Section && role != LabelRole::Heading) {
            setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        auto policy = sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setMinimumWidth(1);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::StyleChange && font().pixelSize() != roleFont().pixelSize()) {
            setFont(roleFont());
        }
    }

private:
    [[nodiscard]] QFont roleFont() const
    {
        switch (m_role) {
        case LabelRole::Body:
            break;
        case LabelRole::Muted:
            return interfaceFont(interfacePixelSize - 1);
        case LabelRole::Title: {
            auto font = interfaceFont(interfacePixelSize + 3);
            font.setWeight(QFont::DemiBold);
            return font;
        }
        case LabelRole::Heading: {
            auto font = readingFont(interfacePixelSize + 7);
            font.setWeight(QFont::DemiBold);
            return font;
        }
        case LabelRole::Section: {
            auto font = interfaceFont(interfacePixelSize - 2);
            font.setWeight(QFont::DemiBold);
            font.setCapitalization(QFont::AllUppercase);
            font.setLetterSpacing(QFont::PercentageSpacing, 104);
            return font;
        }
        }
        return interfaceFont(interfacePixelSize);
    }

    LabelRole m_role;
};

} // namespace

QLabel *makeLabel(LabelRole role, const QString &text, QWidget *parent)
{
    auto *label = new RoleLabel(role, parent);
    label->setText(text);
    return label;
}

QString plainToolTip(const QString &text)
{
    constexpr QChar wordJoiner(0x2060);
    auto plain = text;
    plain.replace(u'<', QStringLiteral("<") + wordJoiner);
    plain.replace(u'&', QStringLiteral("&") + wordJoiner);
    return plain;
}

} // namespace Widgets

#include "labels.moc"
