// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/claims/claimstablemodel.h"

#include <QAbstractItemModelTester>

using namespace Briefings;
using namespace Widgets;
using TestSupport::BriefingBuilder;

namespace {

std::shared_ptr<const BriefingIndex> makeIndex()
{
    BriefingBuilder b;
    b.addDocument(QStringLiteral("guide"), QStringLiteral("# Guide\n"));
    b.addDocument(QStringLiteral("memo"), QStringLiteral("# Memo\n"));
    b.addActor(QStringLiteral("lecun"), QStringLiteral("Yann LeCun"), ActorKind::Person);
    b.addQuestion(QStringLiteral("cost"), QStringLiteral("What did it cost?"));
    b.addQuestion(QStringLiteral("unasked"), QStringLiteral("Has no claims?"));
    b.addQuestion(QStringLiteral("chips"), QStringLiteral("Which chips?"));
    b.addClaim(QStringLiteral("cheap"), QStringLiteral("It was cheap."), QStringLiteral("cost"));
    b.addClaim(QStringLiteral("h800"), QStringLiteral("H800s did it."), QStringLiteral("chips"));
    b.addClaim(QStringLiteral("legal"), QStringLiteral("They were legal."),
               QStringLiteral("chips"));
    b.addStance(QStringLiteral("cheap"), QStringLiteral("document:guide"), StanceKind::Supports,
                QStringLiteral("6 million"));
    b.addStance(QStringLiteral("cheap"), QStringLiteral("document:memo"), StanceKind::Disputes,
                QStringLiteral("billions"));
    b.addStance(QStringLiteral("h800"), QStringLiteral("document:memo"), StanceKind::Disputes,
                QStringLiteral("H100s too"));
    b.addStance(QStringLiteral("legal"), QStringLiteral("document:guide"), StanceKind::Supports,
                QStringLiteral("sold openly"));
    b.addStance(QStringLiteral("legal"), QStringLiteral("document:memo"), StanceKind::Qualifies,
                QStringLiteral("until 2023"));
    b.addStance(QStringLiteral("legal"), QStringLiteral("actor:lecun"), StanceKind::Supports,
                QStringLiteral("so what"));
    return std::make_shared<const BriefingIndex>(b.briefing());
}

/// The builder's short texts are slugs. One line per row, columns separated by bars, gists in
/// brackets, accords in parentheses.
QString dump(const ClaimsTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString gist = index.data(ClaimsRole::Gist).toString();
            const auto accord = index.data(ClaimsRole::Accord);
            cells.append(
                index.data(Qt::DisplayRole).toString()
                + (gist.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(gist))
                + (accord.isValid() ? QStringLiteral(" (%1)").arg(accord.toInt()) : QString()));
        }
        lines.append((model.isQuestion(row) ? QStringLiteral("# ") : QString())
                     + cells.join(QStringLiteral(" | ")).replace(u'\n', u'/'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString heads(const ClaimsTableModel &model)
{
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto note = model.headerData(column, Qt::Horizontal, ClaimsRole::Gist).toString();
        names.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                     + (note.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(note)));
    }
    return names.join(QStringLiteral(" | "));
}

ClaimsView viewOf(auto &&change)
{
    ClaimsView view;
    change(view);
    return view;
}

} // namespace

class tst_ClaimsTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void model_keepsQtsRules()
    {
        ClaimsTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setBriefing(makeIndex());
        model.setView(viewOf([](ClaimsView &view) { view.filter.disagreementsOnly = true; }));
        model.setView(viewOf([](ClaimsView &view) { view.order = ClaimOrder::MostVoices; }));
        model.setView(viewOf(
            [](ClaimsView &view) { view.compared = DocumentId(QStringLiteral("document:memo")); }));
        model.setBriefing(nullptr);

        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void rows_areQuestionsWithTheirClaims()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());

        QCOMPARE(heads(model), QStringLiteral("Claim | guide | memo | Yann LeCun"));
        QCOMPARE(dump(model),
                 QStringLiteral(
                     "# What did it cost? |  |  | \n"
                     "cheap [disagreement] | ✓ supports [6 million] | ✕ disputes [billions] | "
                     "· silent\n"
                     "# Which chips? |  |  | \n"
                     "h800 [one voice] | · silent | ✕ disputes [H100s too] | · silent\n"
                     "legal [only qualified] | ✓ supports [sold openly] | "
                     "≈ qualifies [until 2023] | ✓ supports [so what]"));
    }

    // An actor who says nothing about what is shown would be a column of silence.
    void filter_leavesOutActorsWithNothingToSay()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());

        model.setView(viewOf([](ClaimsView &view) { view.filter.disagreementsOnly = true; }));

        QCOMPARE(heads(model), QStringLiteral("Claim | guide | memo"));
        QCOMPARE(dump(model),
                 QStringLiteral(
                     "# What did it cost? |  | \n"
                     "cheap [disagreement] | ✓ supports [6 million] | ✕ disputes [billions]"));
    }

    void otherOrders_nameTheQuestionInTheRow()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());

        model.setView(viewOf([](ClaimsView &view) { view.order = ClaimOrder::MostVoices; }));

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data(ClaimsRole::Gist).toString(),
                 QStringLiteral("Which chips?\nonly qualified"));
        QCOMPARE(model.item(model.index(1, 0)).toString(), QStringLiteral("claim:cheap"));
    }

    void comparedVoice_standsFirstAndOthersAreHeldAgainstIt()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());

        model.setView(viewOf([](ClaimsView &view) {
            view.compared = DocumentId(QStringLiteral("document:guide"));
        }));
        QCOMPARE(heads(model), QStringLiteral("Claim | guide | "
                                              "memo [too few shared claims (2)] | "
                                              "Yann LeCun [too few shared claims (1)]"));
        QCOMPARE(dump(model),
                 QStringLiteral(
                     "# What did it cost? |  |  | \n"
                     "cheap [disagreement] | ✓ supports [6 million] | ✕ disputes [billions] (2) | "
                     "· silent\n"
                     "# Which chips? |  |  | \n"
                     "legal [only qualified] | ✓ supports [sold openly] | "
                     "≈ qualifies [until 2023] (1) | ✓ supports [so what] (0)"));

        model.setView(viewOf(
            [](ClaimsView &view) { view.compared = DocumentId(QStringLiteral("document:memo")); }));
        QVERIFY(heads(model).startsWith(QStringLiteral("Claim | memo | guide [")));
    }

    // What a person who listens hears of a cell.
    void accessibleTexts_nameVoiceStanceAndGist()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());
        const auto claim = model.find(ClaimId(QStringLiteral("claim:h800")));
        const auto said = [](const QModelIndex &index) {
            return index.data(Qt::AccessibleTextRole).toString();
        };

        QCOMPARE(said(claim.siblingAtColumn(2)), QStringLiteral("memo: disputes: H100s too"));
        QCOMPARE(said(claim.siblingAtColumn(1)), QStringLiteral("guide: silent"));
        QVERIFY(said(claim).startsWith(QStringLiteral("H800s did it. one voice")));
        QCOMPARE(said(model.index(0, 0)), QStringLiteral("Question: What did it cost?"));
    }

    void find_isTheInverseOfItem()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());

        for (const QString &id :
             {QStringLiteral("question:chips"), QStringLiteral("claim:legal"),
              QStringLiteral("stance:cheap.memo"), QStringLiteral("stance:legal.lecun")}) {
            const ItemId item = *ItemId::fromString(id);
            QCOMPARE(model.item(model.find(item)), item);
        }
        QVERIFY(!model.find(*ItemId::fromString(QStringLiteral("actor:nobody"))).isValid());
    }

    // Enter on an empty cell still has to lead somewhere.
    void silentCell_standsForItsClaim()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());
        const QModelIndex claim = model.find(ClaimId(QStringLiteral("claim:h800")));

        QCOMPARE(model.item(claim.siblingAtColumn(1)).toString(), QStringLiteral("claim:h800"));
        QVERIFY(!claim.siblingAtColumn(1).data(ClaimsRole::Stance).isValid());
    }

    // Tool tips guess at markup; a document's words must not become any.
    void toolTips_arePlain()
    {
        BriefingBuilder b;
        b.addDocument(QStringLiteral("guide"), QStringLiteral("# Guide\n"));
        b.addQuestion(QStringLiteral("q"), QStringLiteral("What?"));
        b.addClaim(QStringLiteral("c"), QStringLiteral("<img src=/etc/passwd>"),
                   QStringLiteral("q"));
        b.addStance(QStringLiteral("c"), QStringLiteral("document:guide"), StanceKind::Supports,
                    QStringLiteral("<b>bold</b>"));
        ClaimsTableModel model;
        model.setBriefing(std::make_shared<const BriefingIndex>(b.briefing()));

        for (int column = 0; column < model.columnCount(); ++column) {
            const auto tip = model.index(1, column).data(Qt::ToolTipRole).toString();
            QVERIFY(!tip.contains(QStringLiteral("<b")) && !tip.contains(QStringLiteral("<i")));
        }
    }
};

QTEST_MAIN(tst_ClaimsTableModel)
#include "tst_claimstablemodel.moc"
