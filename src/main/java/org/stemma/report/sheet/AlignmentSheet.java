package org.stemma.report.sheet;

import java.util.List;
import org.stemma.report.Audit;
import org.stemma.report.Pair;
import org.stemma.report.Sheet;
import org.stemma.report.SideBySide;
import org.stemma.report.SideBySide.Line;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Link;
import org.stemma.report.page.Look;
import org.stemma.report.page.Page;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;

/** Article and reference side by side, sentence by sentence, with the words that differ marked. */
public final class AlignmentSheet implements Sheet {

    static final String TITLE = "Side by side";

    private static final int PRINTED_COLUMNS = 7;

    static Link link(int line) {
        return new Link(TITLE, Table.FIRST + line);
    }

    @Override
    public String id() {
        return "alignment";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String question() {
        return "Which sentence answers which? Underlined: only in the article. Struck through: only in the reference.";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        SideBySide sides = audit.sideBySide();
        int end = page.table(Table.main("SideBySide", columns(audit), sides.lines(), "No sentences were aligned."));
        if (sides.leftOut() > 0) {
            page.put(
                    end,
                    0,
                    Entry.words(sides.leftOut() + " more pairs stand in the bundle's alignments.jsonl.")
                            .look(Look.MUTED.oneLine()));
        }
        page.freeze(Table.FIRST, 2);
        page.print(Printing.upTo(PRINTED_COLUMNS - 1));
    }

    private static List<Column<Line>> columns(Audit audit) {
        return List.of(
                Column.names("Outlet", 18, l -> audit.name(l.of().article())),
                Column.of("No.", 7, l -> Entry.count(l.number())),
                Column.of("What happened", 16, l -> what(audit, l)),
                Column.of("Article", 58, l -> side(audit, l, true)),
                Column.of("Reference", 58, l -> side(audit, l, false)),
                Column.names("Compared with", 18, l -> audit.reference(l.of().story(), l.of().against())),
                Column.of("Findings", 11, l -> findings(l)),
                Column.of("Confidence", 12, l -> Entry.share(l.bead().confidence())),
                Column.names("Story", 28, l -> audit.label(l.of().story())),
                Column.names("File", 30, l -> l.of().article()));
    }

    private static Entry what(Audit audit, Line line) {
        Pair pair = pair(audit, line);
        return pair.light().entry(pair.what());
    }

    private static Entry side(Audit audit, Line line, boolean here) {
        String words = here ? line.here() : line.there();
        return words.isBlank()
                ? Entry.words("—").look(Look.BODY.ink(Palette.MUTED).centred())
                : pair(audit, line)
                        .difference()
                        .map(d -> Entry.pieces(here ? d.here() : d.there()))
                        .orElseGet(() -> Entry.words(words));
    }

    private static Pair pair(Audit audit, Line line) {
        String story = line.of().story();
        boolean sameLanguage = audit.language(story, line.of().article())
                .equals(audit.language(story, line.of().against()));
        return new Pair(line.bead().article(), line.bead().against(), sameLanguage);
    }

    private static Entry findings(Line line) {
        return line.findings().isEmpty()
                ? Entry.nothing()
                : Entry.words(line.findings().size() + " ›")
                        .to(FindingsSheet.link(line.findings().get(0)));
    }
}
