// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/englishplurals.h"

namespace App {

EnglishPlurals::EnglishPlurals(QObject *parent) : QTranslator(parent) { }

QString EnglishPlurals::translate(const char * /*context*/, const char *sourceText,
                                  const char * /*disambiguation*/, int n) const
{
    if (n < 0 || sourceText == nullptr) {
        return {};
    }
    auto text = QString::fromUtf8(sourceText);
    for (const auto *ending : {"s", "es"}) {
        const auto marked = QStringLiteral("(%1)").arg(QLatin1String(ending));
        text.replace(marked, n == 1 ? QString() : QString::fromLatin1(ending));
    }
    return text;
}

} // namespace App
