package org.stemma.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.sheet.Sheets;
import org.stemma.store.Changed;
import org.stemma.store.Results;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.BeadRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.ScoreRow;

/**
 * What a big workbook costs: 10,000 articles, 200,000 aligned pairs, 50,000 findings. Not part of the build, since its name doesn't end
 * in Test; it prints and asserts nothing: {@code mvn test -Dtest=WorkbookScale}. With {@code -Dworkbook=FILE} it leaves the file there.
 */
class WorkbookScale {

    private static final int ARTICLES = 10_000;
    private static final int PAIRS = 20;
    private static final int FINDINGS = 5;
    private static final String STORY = "ferry";

    @TempDir
    Path folder;

    @Test
    void writes() throws IOException {
        Results results = results();
        Path file = Path.of(
                System.getProperty("workbook", folder.resolve("big.xlsx").toString()));
        Memory memory = new Memory();
        Thread watch = new Thread(memory);
        watch.setDaemon(true);
        watch.start();
        long start = System.nanoTime();
        Sheets.workbook().write(results, file);
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.interrupt();
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d pairs, %d findings: %.1f s, %d MB more heap than the results themselves, file %.1f MB%n",
                results.articles().size(),
                ARTICLES * PAIRS,
                results.findings().size(),
                seconds,
                memory.most() >> 20,
                Files.size(file) / 1e6);
    }

    /** The most heap that was used above what was used at first, garbage included. */
    private static final class Memory implements Runnable {

        private final long before;
        private volatile long most;

        Memory() {
            System.gc();
            before = used();
        }

        @Override
        public void run() {
            while (!Thread.currentThread().isInterrupted()) {
                most = Math.max(most, used());
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        long most() {
            return most - before;
        }

        private static long used() {
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private static Results results() {
        Results small = Sample.results();
        List<ArticleRow> articles = new ArrayList<>();
        List<AlignmentRow> alignments = new ArrayList<>();
        List<FindingRow> findings = new ArrayList<>();
        List<ScoreRow> scores = new ArrayList<>();
        for (int a = 0; a < ARTICLES; a++) {
            String file = "article-" + a + ".txt";
            articles.add(article(small.articles().get(a % small.articles().size()), file));
            alignments.add(new AlignmentRow(STORY, file, "origin", beads(a), List.of()));
            for (int f = 0; f < FINDINGS; f++) {
                findings.add(Sample.finding(
                        "f" + a + "-" + f,
                        file,
                        "accuracy/mistranslation/number " + (f == 0 ? "critical" : "minor") + " number-mismatch",
                        "40",
                        "14",
                        here(a, f),
                        there(a, f)));
            }
            scores.add(new ScoreRow(
                    STORY,
                    file,
                    file,
                    "origin",
                    70 + a % 30,
                    0.7,
                    0.9,
                    1.5,
                    400,
                    29,
                    0,
                    4,
                    0,
                    1,
                    new TreeMap<>(Map.of())));
        }
        return Changed.with(
                small, Map.of("articles", articles, "alignments", alignments, "findings", findings, "scores", scores));
    }

    private static List<BeadRow> beads(int article) {
        List<BeadRow> beads = new ArrayList<>();
        for (int b = 0; b < PAIRS; b++) {
            beads.add(new BeadRow(List.of(here(article, b)), List.of(there(article, b)), 0.9, 5));
        }
        return beads;
    }

    private static String here(int article, int bead) {
        return "On day " + article + " the island council ordered 40 electric ferries of type " + bead
                + " for 310 million crowns, two officials said on Monday.";
    }

    private static String there(int article, int bead) {
        return "The island council on day " + article + " ordered 14 electric ferries of type " + bead
                + " for 310 million crowns, two officials with knowledge of the order said.";
    }

    private static ArticleRow article(ArticleRow like, String file) {
        return Changed.with(
                like,
                Map.of(
                        "article",
                        file,
                        "story",
                        Optional.of(STORY),
                        "carrierOf",
                        Optional.empty(),
                        "paragraphs",
                        List.of()));
    }
}
