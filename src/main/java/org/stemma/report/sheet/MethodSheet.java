package org.stemma.report.sheet;

import java.util.List;
import java.util.Optional;
import org.stemma.check.Severity;
import org.stemma.report.Audit;
import org.stemma.report.Light;
import org.stemma.report.Sheet;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Look;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.store.Rows.DeliveryRow;
import org.stemma.store.Rows.RunRow;

/** How the figures were made, what they mean and what they don't. */
public final class MethodSheet implements Sheet {

    private static final int WIDTH = 120;

    @Override
    public String id() {
        return "method";
    }

    @Override
    public String title() {
        return "Method & limits";
    }

    @Override
    public String question() {
        return "How were these figures made, what do they mean, and what do they not say?";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        page.width(0, WIDTH);
        Optional<RunRow> run = audit.results().header();
        int row = 3;
        row = section(page, row, "What the score means", score());
        row = section(page, row, "How to read this workbook", reading());
        List<String> deliveries =
                audit.results().deliveries().stream().map(DeliveryRow::words).toList();
        row = deliveries.isEmpty() ? row : section(page, row, "Files that held articles", deliveries);
        row = section(page, row, "Limits of this run", run.map(RunRow::limits).orElse(List.of()));
        row = section(
                page, row, "Methods, in versions", run.map(RunRow::methods).orElse(List.of()));
        row = section(
                page,
                row,
                "What reviewers said of the checks",
                Precision.words(audit.results().decisions()));
        section(page, row, "Signature", run.map(MethodSheet::signature).orElse(List.of()));
        page.freeze(3, 0);
        page.print(Printing.free(-1));
    }

    private int section(Page page, int top, String heading, List<String> paragraphs) {
        page.put(top, 0, Entry.words(heading).look(Look.HEADING));
        page.height(top, 26);
        int row = top + 1;
        for (String paragraph : paragraphs.isEmpty() ? List.of("Nothing was recorded.") : paragraphs) {
            Entry entry = Entry.words(paragraph).look(Look.PROSE);
            page.put(row, 0, entry);
            page.height(row, Page.points(entry, WIDTH) + 2);
            row++;
        }
        page.height(row, 10);
        return row + 1;
    }

    private static List<String> score() {
        StringBuilder weights = new StringBuilder();
        for (Severity severity : Severity.values()) {
            weights.append(weights.length() == 0 ? "" : ", ")
                    .append(severity.id())
                    .append(' ')
                    .append(severity.weight());
        }
        return List.of(
                "Fidelity, 0–100: what an article says of its origin, it says rightly. 100 means that nothing was found"
                        + " to differ in what could be compared. Every finding costs by its severity (" + weights
                        + "), per length of the reference (MQM: Multidimensional Quality Metrics).",
                "In a word: " + Light.SOUND.word() + " from " + Light.SOUND_FROM + ", " + Light.WATCH.word() + " from "
                        + Light.WATCH_FROM + ", " + Light.ACT.word() + " below; never " + Light.SOUND.word()
                        + " with a critical finding. Means are weighted by compared"
                        + " words.",
                "Coverage: how much of the origin the article carries. A short digest has low coverage and may still be"
                        + " faithful; what it leaves out lowers coverage, not fidelity.",
                "Checkability: how much of the article has something to be checked against. What cannot be checked is"
                        + " neither right nor wrong here: a high score over a low checkability says little.");
    }

    private static List<String> reading() {
        return List.of(
                "Measured against: the origin's own text where it is at hand; else a reconstruction, the best attested"
                        + " wording of each statement over all witnesses. Witnesses behind one relay count once. An"
                        + " error that every witness shares cannot be seen without the origin.",
                "A finding shows the words of both sides, who else has the reference's wording, where on the way it came"
                        + " in and who inherited it. Its confidence is that of the method, not of a person: decide in"
                        + " the column “Decision” and run “review” on this file; later runs apply it wherever the same words"
                        + " are found again.",
                "Side by side: underlined words stand in the article only, struck-through words in the reference only."
                        + " Words are compared within one language; beyond the first "
                        + Page.RICH_ROWS + " rows they are not marked.",
                "Drift: every outlet, relay and pivot language is watched week by week with two control charts: a weighted"
                        + " mean (EWMA), which sees a slow change, and sums of rises and falls (CUSUM), which see a small lasting"
                        + " one. Limits are wider for weeks with few words; below 100 compared words a week, or before the ninth"
                        + " week, nothing is judged.",
                "Characters that cannot be seen are shown: controls as pictures (␉), marks that turn the direction of"
                        + " writing as [U+202E]. A cell holds 32,767 characters; what is cut is marked so.");
    }

    private static List<String> signature(RunRow run) {
        return List.of(
                "Job " + run.job() + ", period " + run.period() + ", run " + run.run(),
                run.signature(),
                "The workbook holds no clock time: the same results give the same file, byte for byte.");
    }
}
