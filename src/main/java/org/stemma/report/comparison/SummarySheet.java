package org.stemma.report.comparison;

import java.util.List;
import java.util.Map;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Sheet;
import org.stemma.report.Tally;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Link;
import org.stemma.report.page.Look;
import org.stemma.report.page.Page;
import org.stemma.report.page.Page.Area;
import org.stemma.report.page.Palette;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Results;
import org.stemma.store.Rows.FindingRow;

/** The answer on one page: what differs, by how much, which change made it, and what to look at first. */
final class SummarySheet implements Sheet {

    private static final int MOST_FINDINGS = 5;
    private static final int LAST = 6;
    private static final List<Integer> WIDTHS = List.of(40, 11, 17, 12, 12, 13, 54);

    private final ThenAndNow comparison;

    /** A line of the table: how much of something there was, is, and what became of it. */
    private record Line(String what, String then, String now, List<Long> counts, String sheet) {}

    SummarySheet(ThenAndNow comparison) {
        this.comparison = comparison;
    }

    @Override
    public String id() {
        return "comparison";
    }

    @Override
    public String title() {
        return "Summary";
    }

    @Override
    public String question() {
        return "What does today's engine say otherwise of the same articles, and which change made it so?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        for (int column = 0; column <= LAST; column++) {
            page.width(column, WIDTHS.get(column));
        }
        page.put(0, 0, Entry.words(name(comparison.then())).look(Look.TITLE));
        page.height(0, 30);
        page.put(1, 0, Entry.words(question()).look(Look.MUTED.oneLine()));
        int row = paragraph(
                page, 3, comparison.headline(), Look.PROSE.points(13).bold().fill(Palette.BRAND_SOFT));
        row = paragraph(page, row, methods(), Look.PROSE);
        row = page.table(new Table<>("WhatDiffers", row + 1, 0, lines(), comparisonLines(), ""));
        row = heading(page, row + 1, "Look at these first");
        List<Change<FindingRow>> worst =
                comparison.findings().stream().limit(MOST_FINDINGS).toList();
        row = page.table(new Table<>("LookAtTheseFirst", row, 0, findings(audit), worst, "No finding differs."));
        row = heading(page, row + 1, "How to read this");
        for (String words : reading()) {
            row = paragraph(page, row, words, Look.PROSE);
        }
        contents(page, row + 1);
        page.print(Printing.free(-1));
    }

    private static String name(Results then) {
        return "Then and now"
                + then.header()
                        .map(run -> "  ·  " + run.job() + "  ·  " + run.period())
                        .orElse("");
    }

    private String methods() {
        int changed = comparison.methods().changed().size();
        return changed == 0
                ? "Every method has its version and settings of then; what differs was not made by a new version."
                : changed + (changed == 1 ? " method has" : " methods have") + " another version or other settings, "
                        + comparison.methods().unchanged() + " have not: "
                        + comparison.causes().named(comparison.methods().changed());
    }

    private List<Line> comparisonLines() {
        return List.of(
                line(
                        "Findings",
                        comparison.then().findings().size(),
                        comparison.now().findings().size(),
                        comparison.findings(),
                        FindingChangesSheet.TITLE),
                line(
                        "… critical or major",
                        grave(comparison.then()),
                        grave(comparison.now()),
                        comparison.findings().stream()
                                .filter(change -> isGrave(change.row()))
                                .toList(),
                        FindingChangesSheet.TITLE),
                new Line(
                        "Mean fidelity",
                        fidelity(comparison.then()),
                        fidelity(comparison.now()),
                        List.of(),
                        ScoreChangesSheet.TITLE),
                line(
                        "Scored articles",
                        comparison.then().scores().size(),
                        comparison.now().scores().size(),
                        comparison.scores(),
                        ScoreChangesSheet.TITLE),
                line(
                        "Traced articles",
                        comparison.then().articles().size(),
                        comparison.now().articles().size(),
                        comparison.traces(),
                        WayChangesSheet.TITLE),
                line(
                        "Parents in stemmata",
                        comparison.then().stemma().size(),
                        comparison.now().stemma().size(),
                        comparison.parents(),
                        WayChangesSheet.TITLE));
    }

    private static <T extends Record> Line line(
            String what, long then, long now, List<Change<T>> changes, String sheet) {
        List<Long> counts = List.of(
                ThenAndNow.count(changes, Change.GONE),
                ThenAndNow.count(changes, Change.NEW),
                ThenAndNow.count(changes, Change.CHANGED));
        return new Line(what, String.valueOf(then), String.valueOf(now), counts, sheet);
    }

    private static long grave(Results results) {
        return results.findings().stream().filter(SummarySheet::isGrave).count();
    }

    private static boolean isGrave(FindingRow finding) {
        return finding.stands() && Audit.severity(finding) >= Severity.MAJOR.ordinal();
    }

    private static String fidelity(Results results) {
        return Tally.score(results.scores())
                .map(score -> Tally.figure(score, 1))
                .orElse("–");
    }

    private static List<Column<Line>> lines() {
        return List.of(
                Column.of(
                        "What", WIDTHS.get(0), line -> Entry.words(line.what()).bold()),
                Column.of(
                        "Then", WIDTHS.get(1), line -> Entry.words(line.then()).centred()),
                Column.of("Now", WIDTHS.get(2), line -> Entry.words(line.now()).centred()),
                Column.of("Gone", WIDTHS.get(3), line -> count(line, 0)),
                Column.of("New", WIDTHS.get(4), line -> count(line, 1)),
                Column.of("Changed", WIDTHS.get(5), line -> count(line, 2)),
                Column.of(
                        "See", WIDTHS.get(6), line -> Entry.words(line.sheet()).to(new Link(line.sheet(), 0))));
    }

    private static Entry count(Line line, int place) {
        return line.counts().isEmpty()
                ? Entry.nothing()
                : Entry.count(line.counts().get(place));
    }

    private static List<Column<Change<FindingRow>>> findings(Audit audit) {
        List<Column<Change<FindingRow>>> all = FindingChangesSheet.columns(audit);
        return List.of(all.get(5), all.get(0), all.get(4), all.get(1), all.get(2), all.get(8), all.get(9));
    }

    private List<String> reading() {
        return List.of(
                "Both sides read the same articles, origins, history and reviewers' decisions, sealed in the bundle. “Gone” was"
                        + " found then and isn't today, “new” the other way round; “changed” is the same finding told otherwise.",
                "certain: the finding's own check is new, is no more, or has another version and nothing before it has. probable:"
                        + " several changed"
                        + " methods come into question, or only methods that work before the check (reader, aligner, tracer,"
                        + " collator …); which of them it was cannot be told from versions. unexplained: no method changed that"
                        + " could make it; ask who runs Stemma.");
    }

    private static int heading(Page page, int row, String words) {
        page.put(row, 0, Entry.words(words).look(Look.HEADING));
        page.height(row, 24);
        return row + 1;
    }

    private static int paragraph(Page page, int row, String words, Look look) {
        Entry entry = Entry.words(words).look(look);
        page.block(Area.line(row, 0, LAST), entry);
        page.height(
                row, Page.points(entry, WIDTHS.stream().mapToInt(width -> width).sum()) + 4);
        return row + 1;
    }

    private static void contents(Page page, int top) {
        int row = heading(page, top, "In this workbook");
        for (Map.Entry<String, String> sheet : page.contents().entrySet()) {
            page.put(
                    row,
                    0,
                    Entry.words(sheet.getKey()).look(Look.PROSE.oneLine()).to(new Link(sheet.getKey(), 0)));
            page.put(row++, 1, Entry.words(sheet.getValue()).look(Look.MUTED.oneLine()));
        }
    }
}
