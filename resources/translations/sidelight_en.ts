<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>App</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in common</source>
        <translation>
            <numerusform>%n claim in common</numerusform>
            <numerusform>%n claims in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message numerus="yes">
        <source>%1: all %n figures agree within rounding</source>
        <translation>
            <numerusform>%1: all %n figure agrees within rounding</numerusform>
            <numerusform>%1: all %n figures agree within rounding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figures from one document</source>
        <translation>
            <numerusform>%1: %n figure from one document</numerusform>
            <numerusform>%1: %n figures from one document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figures from %2 documents</source>
        <extracomment>%1 is a measure, %2 a number of two or more.</extracomment>
        <translation>
            <numerusform>%1: %n figure from %2 documents</numerusform>
            <numerusform>%1: %n figures from %2 documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %n place(s). Add a prefix or a suffix that tells which is meant.</source>
        <translation>
            <numerusform>“%1” stands in %n place. Add a prefix or a suffix that tells which is meant.</numerusform>
            <numerusform>“%1” stands in %n places. Add a prefix or a suffix that tells which is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, linked with %n others</source>
        <translation>
            <numerusform>%1, linked with %n other</numerusform>
            <numerusform>%1, linked with %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cut off: it ends after %n byte(s). Copy it again, or use a copy from a backup.</source>
        <translation>
            <numerusform>“%1” is cut off: it ends after %n byte. Copy it again, or use a copy from a backup.</numerusform>
            <numerusform>“%1” is cut off: it ends after %n bytes. Copy it again, or use a copy from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support(s)</source>
        <extracomment>How many documents and actors take this stance on a claim.</extracomment>
        <translation>
            <numerusform>%n supports</numerusform>
            <numerusform>%n support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualify(s)</source>
        <translation>
            <numerusform>%n qualifies</numerusform>
            <numerusform>%n qualify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n disputes</numerusform>
            <numerusform>%n dispute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <extracomment>How far two documents agree: %1 is a share such as &quot;54 %&quot;, %n the claims that both speak to.</extracomment>
        <translation>
            <numerusform>%1 of %n claim</numerusform>
            <numerusform>%1 of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: %1, %n document(s).</source>
        <translation>
            <numerusform>Source: %1, %n document.</numerusform>
            <numerusform>Source: %1, %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %n place(s), and its prefix and suffix do not tell which is meant.</source>
        <translation>
            <numerusform>“%1” stands in %n place, and its prefix and suffix do not tell which is meant.</numerusform>
            <numerusform>“%1” stands in %n places, and its prefix and suffix do not tell which is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not drawn: %1</source>
        <translation>
            <numerusform>%n figure is not drawn: %1</numerusform>
            <numerusform>%n figures are not drawn: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n can be one value, %1.</source>
        <translation>
            <numerusform>All %n can be one value, %1.</numerusform>
            <numerusform>All %n can be one value, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing keeps the %n from being one value, %1.</source>
        <translation>
            <numerusform>Nothing keeps the %n from being one value, %1.</numerusform>
            <numerusform>Nothing keeps the %n from being one value, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 can be one value, %2.</source>
        <extracomment>%n is a number of figures, %1 all of them, %2 a range of values.</extracomment>
        <translation>
            <numerusform>%n of %1 can be one value, %2.</numerusform>
            <numerusform>%n of %1 can be one value, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further problem(s).</source>
        <translation>
            <numerusform>And %n further problem.</numerusform>
            <numerusform>And %n further problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shares %n items with</source>
        <extracomment>Between two names: how many events, claims and figures both have to do with.</extracomment>
        <translation>
            <numerusform>shares %n items with</numerusform>
            <numerusform>shares %n items with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::ChartExporter</name>
    <message numerus="yes">
        <source>Exporting %n chart(s)…</source>
        <translation>
            <numerusform>Exporting %n chart…</numerusform>
            <numerusform>Exporting %n charts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::Charts</name>
    <message numerus="yes">
        <source>%n labels found no room; the table has all values.</source>
        <translation>
            <numerusform>%n label found no room; the table has all values.</numerusform>
            <numerusform>%n labels found no room; the table has all values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::ClaimDetail</name>
    <message numerus="yes">
        <source>%n document(s) silent</source>
        <translation>
            <numerusform>%n document silent</numerusform>
            <numerusform>%n documents silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::ClaimsWorkspace</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speaks to %n claim(s)</source>
        <translation>
            <numerusform>speaks to %n claim</numerusform>
            <numerusform>speaks to %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s)</source>
        <extracomment>How many claims are shown: %1 of all %n.</extracomment>
        <translation>
            <numerusform>%1 of %n claim</numerusform>
            <numerusform>%1 of %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::ComparisonModel</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::EdgePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::EvidenceSections</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::FiguresWorkspace</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conflicts in %n measures</source>
        <translation>
            <numerusform>conflicts in %n measure</numerusform>
            <numerusform>conflicts in %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected source errors</source>
        <translation>
            <numerusform>%n suspected source error</numerusform>
            <numerusform>%n suspected source errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>Exported %n file to %1</numerusform>
            <numerusform>Exported %n files to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::FilterPanel</name>
    <message numerus="yes">
        <source>Show %n Hidden</source>
        <translation>
            <numerusform>Show %n Hidden</numerusform>
            <numerusform>Show %n Hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n Links</source>
        <translation>
            <numerusform>&amp;Add %n Links</numerusform>
            <numerusform>&amp;Add %n Links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::NetworkWorkspace</name>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n links</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n separate parts</source>
        <translation>
            <numerusform>%n separate parts</numerusform>
            <numerusform>%n separate parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n</source>
        <extracomment>A group of nodes that are shown as one.</extracomment>
        <translation>
            <numerusform>Group of %n</numerusform>
            <numerusform>Group of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::PathPanel</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n steps</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n best paths; choose one to see it.</source>
        <translation>
            <numerusform>The %n best paths; choose one to see it.</numerusform>
            <numerusform>The %n best paths; choose one to see it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passages</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::ReadWorkspace</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pane(s) pinned to “%1”</source>
        <translation>
            <numerusform>%n pane pinned to “%1”</numerusform>
            <numerusform>%n panes pinned to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pane(s) aligned on “%1”</source>
        <translation>
            <numerusform>%n pane aligned on “%1”</numerusform>
            <numerusform>%n panes aligned on “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::Session</name>
    <message numerus="yes">
        <source>Added %n note(s) from “%1”.</source>
        <translation>
            <numerusform>Added %n note from “%1”.</numerusform>
            <numerusform>Added %n notes from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found in the documents: %n passage(s), the first at %1</source>
        <translation>
            <numerusform>Not found in the documents: %n passage, the first at %1</numerusform>
            <numerusform>Not found in the documents: %n passages, the first at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::Timeline</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::TimelineBar</name>
    <message numerus="yes">
        <source>By actor, %n hidden</source>
        <translation>
            <numerusform>By actor, %n hidden</numerusform>
            <numerusform>By actor, %n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By kind, %n hidden</source>
        <translation>
            <numerusform>By kind, %n hidden</numerusform>
            <numerusform>By kind, %n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::TimelineCanvas</name>
    <message numerus="yes">
        <source>‹ %n earlier</source>
        <extracomment>Events that lie left or right of what is in view.</extracomment>
        <translation>
            <numerusform>‹ %n earlier</numerusform>
            <numerusform>‹ %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later ›</source>
        <translation>
            <numerusform>%n later ›</numerusform>
            <numerusform>%n later ›</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>At the end of a list of lanes.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date, in the table</source>
        <translation>
            <numerusform>%n without a date, in the table</numerusform>
            <numerusform>%n without a date, in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets::TimelineWorkspace</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 of %n event(s)</source>
        <extracomment>Under the title of a picture: first day, last day, events shown, all events.</extracomment>
        <translation>
            <numerusform>%1 to %2: %3 of %n event</numerusform>
            <numerusform>%1 to %2: %3 of %n events</numerusform>
        </translation>
    </message>
</context>
</TS>
