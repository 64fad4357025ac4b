// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/export/claimtables.h"
#include "briefings/model/briefingindex.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>

class QWidget;

namespace Widgets {

enum class ExportFormat
{
    Csv,
    Xlsx,
    Html,
    Png,
    Svg,
    Pdf
};

/// "csv", "xlsx" …: the end of a file's name.
[[nodiscard]] QString suffix(ExportFormat format);

/// What is exported: a value, made where the window is and turned into a file in a worker.
struct ClaimsExportContent
{
    std::shared_ptr<const Briefings::BriefingIndex> index;
    Briefings::AgreementMatrix matrix;
    Briefings::MatrixCut cut;
    QString subtitle;     ///< Which part of the claims it is; empty for all.
    bool isPairs = false; ///< The table of pairs is what is looked at.
};

/// The bytes of a file of \a format. CSV has every stance with its words, or the pairs; XLSX and
/// HTML have the matrix, the stances and the pairs; pictures show what is looked at. Not for the
/// GUI thread.
[[nodiscard]] Briefings::Result<QByteArray> exportedClaims(const ClaimsExportContent &content,
                                                           ExportFormat format);

/// Asks for a file's name and writes it in a worker; one export at a time.
class ClaimsExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsExporter)

public:
    /// Dialogs belong to \a parent.
    explicit ClaimsExporter(QWidget *parent);
    ~ClaimsExporter() override;

    /// Asks where to write, in the folder \a near to begin with; then write().
    void ask(const ClaimsExportContent &content, ExportFormat format, const QString &near);
    /// Writes \a path whole or not at all; written() or failed() follow.
    void write(const ClaimsExportContent &content, ExportFormat format, const QString &path);
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void written(const QString &path);
    void failed(const Briefings::Error &error);

private:
    QWidget *m_parent;
    QFutureWatcher<Briefings::Result<>> m_watcher;
    QString m_path;
    bool m_isWriting = false;
};

} // namespace Widgets
