package org.stemma.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.store.Results;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.ArchetypeRow;
import org.stemma.store.Rows.ArticleRow;
import org.stemma.store.Rows.AttributionRow;
import org.stemma.store.Rows.BeadRow;
import org.stemma.store.Rows.CaptureRow;
import org.stemma.store.Rows.CarrierRow;
import org.stemma.store.Rows.DecisionRow;
import org.stemma.store.Rows.DeliveryRow;
import org.stemma.store.Rows.DriftRow;
import org.stemma.store.Rows.EvidenceRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.ParagraphRow;
import org.stemma.store.Rows.QuarantineRow;
import org.stemma.store.Rows.ReadingRow;
import org.stemma.store.Rows.RunRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.store.Rows.StatementRow;
import org.stemma.store.Rows.StemmaRow;
import org.stemma.store.Rows.StoryRow;
import org.stemma.store.Rows.UnitRow;
import org.stemma.text.Span;

/** An invented week: two stories, six articles in five languages, one broken file. */
public final class Sample {

    static final String FERRY = "ferry-2031-05-12";
    static final String MINE = "mine-2031-05-14";

    private static final List<String> ORIGIN = List.of(
            "The island council ordered 14 electric ferries for 310 million crowns on Monday, two officials said.",
            "It has not decided whether to close the old shipyard in Tarvik.",
            "“We may need more boats by 2036,” harbour chief Lena Orvik told the Journal.",
            "Fishermen say the new quay could cost them a third of their berths.");

    private Sample() {}

    public static Results results() {
        return new Results(
                List.of(run()),
                articles(),
                attributions(),
                stories(),
                units(),
                alignments(),
                findings(),
                stemma(),
                archetypes(),
                scores(),
                drift(),
                List.of(
                        new QuarantineRow("2031-05-13-scan.pdf", "no text: the file is an image", "byte 0", 482_113),
                        new QuarantineRow("=cmd|' /C calc'!A0", "not UTF-8", "byte 17", 12)),
                List.of(new CaptureRow(
                        "hof.html",
                        "0".repeat(64),
                        812,
                        "crawl.warc.gz",
                        "1".repeat(64),
                        "record 3, https://hof.example/3",
                        Optional.of("https://hof.example/3"),
                        Optional.of(LocalDate.of(2031, 5, 13)))),
                List.of(new DeliveryRow(
                        "crawl.warc.gz", "1".repeat(64), 9_120, "warc", 1, 0, new TreeMap<>(Map.of("image/png", 2)))),
                List.of(decision()),
                SampleWeeks.history());
    }

    private static RunRow run() {
        return new RunRow(
                "weekly-wsj",
                "2031-W20",
                "3f9a1c",
                "stemma 0.1.0\nsplitter|v3|costs:default\nnumber|v2|tolerance:0.0",
                8,
                6,
                2,
                List.of("align: gale-anchors|v3|band:40", "check: number|v2|tolerance:0.0", "check: hedge|v1"),
                List.of(
                        "One story has no origin text: its reference is rebuilt from three witnesses.",
                        "Fluency is checked in English only."));
    }

    private static List<ArticleRow> articles() {
        return List.of(
                article("harbour-daily.html", "Harbour Daily", "Islands buy 14 electric ferries", "en", FERRY, 96.4),
                article(
                        "kurier.html",
                        "Nordkurier am Sund",
                        "Inselrat bestellt vierzig Elektrofähren",
                        "de",
                        FERRY,
                        61.2),
                article("vestnik.txt", "Вестник Залива", "Острова купили 14 паромов", "ru", FERRY, 78.9),
                article("hof.html", "חוף היום", "האיים קנו 40 מעבורות חשמליות", "he", FERRY, 55.0),
                article("gulf-wire.json", "Gulf Wire", "Mine to reopen next spring", "en", MINE, 88.0),
                article("sahil.html", "صحيفة الساحل", "المنجم يعود إلى العمل", "ar", MINE, 91.5),
                new ArticleRow(
                        "blog.txt",
                        "",
                        "=HYPERLINK(\"http://evil.example\",\"click\")",
                        Optional.empty(),
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "untraced",
                        0.2,
                        "No source is named and no origin of the register is near.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "00ab",
                        9,
                        120,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static ArticleRow article(
            String file, String outlet, String title, String language, String story, double score) {
        return new ArticleRow(
                file,
                outlet,
                title,
                Optional.of(LocalDate.of(2031, 5, 13)),
                language,
                Optional.of("wsj"),
                language.equals("he") ? Optional.of("tass") : Optional.empty(),
                Optional.of(LocalDate.of(2031, 5, 12)),
                Optional.of(story),
                language.equals("he") ? "relayed" : "origin-confirmed",
                0.93,
                "Names the Journal in the first sentence and agrees with 4 of 4 statements of the origin.",
                Optional.empty(),
                Optional.of(score / 110),
                Optional.of(0.4 + score / 220),
                Optional.of(score),
                "3f9a1c77d0aa4e31b6f0c3f9a1c77d0aa4e31b6f0c3f9a1c77d0aa4e31b6f0c1",
                14,
                320,
                List.of(new EvidenceRow("attribution", "the Journal reported", new Span(10, 30), 0.8)),
                List.of(
                        new ParagraphRow(title, "title", "", 0, 40),
                        new ParagraphRow("Sign up for our newsletter", "boilerplate", "subscription form", 44, 70),
                        new ParagraphRow("Read also: Storm closes bridge", "related", "link list", 75, 105)),
                List.of());
    }

    private static List<AttributionRow> attributions() {
        return List.of(
                new AttributionRow(
                        "kurier.html",
                        "wsj",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2031, 5, 12)),
                        Optional.of("am Montag"),
                        Optional.of("berichtete"),
                        false,
                        "affirmed",
                        "wie das Wall Street Journal am Montag berichtete",
                        120,
                        168,
                        Optional.empty()),
                new AttributionRow(
                        "hof.html",
                        "wsj",
                        Optional.of("tass"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("המצטטת"),
                        true,
                        "affirmed",
                        "לפי הדיווח של סוכנות טאס, המצטטת את העיתון האמריקני",
                        33,
                        84,
                        Optional.empty()),
                new AttributionRow(
                        "blog.txt",
                        "wsj",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        "none",
                        "I read the Journal every morning",
                        5,
                        37,
                        Optional.of("a reader's habit, no report")));
    }

    private static List<StoryRow> stories() {
        return List.of(
                new StoryRow(
                        FERRY,
                        "Islands order electric ferries",
                        Optional.of("wsj"),
                        Optional.of(LocalDate.of(2031, 5, 12)),
                        Optional.of("wsj-ferries"),
                        "origin",
                        4,
                        1.0,
                        List.of("harbour-daily.html", "kurier.html", "vestnik.txt", "hof.html"),
                        List.of(new CarrierRow("kurier-mirror.html", "kurier.html", "same words"))),
                new StoryRow(
                        MINE,
                        "Silver mine may reopen",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "archetype",
                        11,
                        1.8,
                        List.of("gulf-wire.json", "sahil.html"),
                        List.of()));
    }

    private static List<UnitRow> units() {
        return List.of(
                new UnitRow(
                        FERRY,
                        "u1",
                        "2:1:1",
                        List.of(
                                new ReadingRow(ORIGIN.get(0), List.of("harbour-daily.html", "vestnik.txt")),
                                new ReadingRow(
                                        "The island council ordered 40 electric ferries for 310 million crowns on"
                                                + " Sunday, two officials said.",
                                        List.of("hof.html")),
                                new ReadingRow(
                                        "Der Inselrat hat am Montag vierzig Elektrofähren bestellt.",
                                        List.of("kurier.html")))),
                new UnitRow(
                        FERRY, "u2", "agree", List.of(new ReadingRow(ORIGIN.get(1), List.of("harbour-daily.html")))));
    }

    private static List<AlignmentRow> alignments() {
        return List.of(
                new AlignmentRow(
                        FERRY,
                        "harbour-daily.html",
                        "origin",
                        List.of(
                                bead(
                                        "On Monday the island council ordered 14 electric ferries for 310 million"
                                                + " crowns, two officials said.",
                                        ORIGIN.get(0)),
                                bead("It has decided to close the old shipyard in Tarvik.", ORIGIN.get(1)),
                                bead(ORIGIN.get(2), ORIGIN.get(2)),
                                new BeadRow(List.of(), List.of(ORIGIN.get(3)), 0.9, 0),
                                new BeadRow(List.of("The ferries will be painted red."), List.of(), 0.7, 0)),
                        List.of()),
                new AlignmentRow(
                        FERRY,
                        "hof.html",
                        "origin",
                        List.of(
                                bead(
                                        "מועצת האי הזמינה ביום ראשון 40 מעבורות חשמליות, כך לפי שני פקידים.",
                                        ORIGIN.get(0)),
                                new BeadRow(
                                        List.of("ראש הנמל אמרה כי \"נצטרך עוד ספינות\".", "היא דיברה עם העיתון."),
                                        List.of(ORIGIN.get(2)),
                                        0.8,
                                        6.5)),
                        List.of()),
                new AlignmentRow(
                        FERRY,
                        "vestnik.txt",
                        "origin",
                        List.of(bead(
                                "Совет острова заказал 14 электрических паромов за 310 миллионов крон.",
                                ORIGIN.get(0))),
                        List.of()));
    }

    private static BeadRow bead(String here, String there) {
        return new BeadRow(List.of(here), List.of(there), 0.95, 9.1);
    }

    private static List<FindingRow> findings() {
        List<FindingRow> findings = new ArrayList<>();
        findings.add(finding(
                "f1",
                "hof.html",
                "accuracy/mistranslation/number critical number",
                "40",
                "14",
                "מועצת האי הזמינה ביום ראשון 40 מעבורות חשמליות, כך לפי שני פקידים.",
                ORIGIN.get(0)));
        findings.add(finding(
                "f2",
                "harbour-daily.html",
                "accuracy/certainty critical hedge",
                "has decided to close",
                "has not decided whether to close",
                "It has decided to close the old shipyard in Tarvik.",
                ORIGIN.get(1)));
        findings.add(finding(
                "f3", "harbour-daily.html", "accuracy/omission major omission", "", ORIGIN.get(3), "", ORIGIN.get(3)));
        findings.add(finding(
                "f4",
                "harbour-daily.html",
                "accuracy/addition minor addition",
                "The ferries will be painted red.",
                "",
                "The ferries will be painted red.",
                ""));
        findings.add(finding(
                "f5",
                "kurier.html",
                "accuracy/mistranslation/number critical number",
                "vierzig",
                "14",
                "Der Inselrat hat am Montag vierzig Elektrofähren bestellt.",
                ORIGIN.get(0)));
        findings.add(finding(
                "f6",
                "vestnik.txt",
                "accuracy/mistranslation/date major date",
                "во вторник",
                "on Monday",
                "Совет острова объявил об этом во вторник.",
                ORIGIN.get(0)));
        findings.add(finding(
                "f7",
                "gulf-wire.json",
                "style/loaded-term neutral loaded-term",
                "grab",
                "purchase",
                "+Officials defended the grab_x0041_ as a necessity.",
                "-Officials defended the purchase as a necessity."));
        return findings;
    }

    static FindingRow finding(
            String id, String article, String kind, String quote, String reference, String sentence, String other) {
        String[] parts = kind.split(" ", -1);
        return new FindingRow(
                id,
                FERRY,
                article,
                article,
                parts[0],
                parts[1],
                parts[2],
                quote,
                reference,
                Optional.of(new Span(3, 3 + quote.length())),
                sentence,
                other,
                "origin",
                reference,
                quote,
                List.of("vestnik.txt", "harbour-daily.html"),
                "hof.html",
                List.of("kurier.html"),
                0.91,
                id.equals("f4") ? "accepted" : "open",
                id.equals("f4") ? Optional.of(decision()) : Optional.empty());
    }

    private static DecisionRow decision() {
        return new DecisionRow(
                "D-1",
                "accepted",
                Optional.empty(),
                "Ada Ochs",
                "=read aloud",
                "2031-05-16T08:30:00Z",
                "3f9a1c",
                "f4",
                "hof.html",
                "addition",
                "accuracy/addition",
                "“The ferries will be painted red.”",
                "");
    }

    private static List<StemmaRow> stemma() {
        return List.of(
                edge(FERRY, "harbour-daily.html", "origin", Optional.empty()),
                edge(FERRY, "lost-1", "origin", Optional.of("ru")),
                edge(FERRY, "hof.html", "lost-1", Optional.of("ru")),
                edge(FERRY, "kurier.html", "hof.html", Optional.empty()),
                edge(FERRY, "vestnik.txt", "lost-1", Optional.empty()),
                edge(MINE, "gulf-wire.json", "sahil.html", Optional.empty()),
                edge(MINE, "sahil.html", "gulf-wire.json", Optional.empty()));
    }

    private static StemmaRow edge(String story, String article, String parent, Optional<String> pivot) {
        return new StemmaRow(
                story,
                article,
                parent,
                pivot,
                pivot.map(p -> "tass"),
                article.equals("kurier.html") ? List.of("harbour-daily.html") : List.of(),
                0.82,
                List.of("Both have “40” for “14”.", "Names come through Cyrillic letters."));
    }

    private static List<ArchetypeRow> archetypes() {
        return List.of(
                new ArchetypeRow(
                        FERRY,
                        true,
                        "en",
                        List.of(),
                        String.join(" ", ORIGIN),
                        ORIGIN.stream()
                                .map(s -> new StatementRow(s, "origin", 1, List.of()))
                                .toList()),
                new ArchetypeRow(MINE, false, "en", List.of("gulf-wire.json"), "The mine may reopen.", List.of()));
    }

    private static List<ScoreRow> scores() {
        return articles().stream()
                .filter(a -> a.score().isPresent())
                .map(a -> new ScoreRow(
                        a.story().orElse(""),
                        a.article(),
                        a.outlet(),
                        a.story().orElse("").equals(FERRY) ? "origin" : "archetype",
                        a.score().orElse(0.0),
                        a.coverage().orElse(0.0),
                        a.checkability().orElse(0.0),
                        1.4,
                        240,
                        12,
                        0,
                        1,
                        1,
                        1,
                        new TreeMap<>()))
                .toList();
    }

    private static List<DriftRow> drift() {
        return List.of(
                series("outlet", "חוף היום", 55.0, 82.0, 66.0, "below its limit"),
                series("outlet", "Harbour Daily", 96.4, 95.0, 88.0, ""),
                series("pivot", "ru", 61.0, 70.0, 58.5, ""),
                new DriftRow(
                        "edge",
                        "hof.html",
                        Optional.of(FERRY),
                        Optional.of("lost-1"),
                        Optional.of("ru"),
                        1,
                        2,
                        1,
                        Optional.of(41.6),
                        Optional.of(55.0),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        ""));
    }

    private static DriftRow series(
            String axis, String subject, double score, double expected, double limit, String signal) {
        return new DriftRow(
                axis,
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                4,
                7,
                0,
                Optional.of(22.5),
                Optional.of(score),
                Optional.of(expected),
                Optional.of(limit),
                9,
                signal);
    }

    /** Writes the workbook to the given file, to be looked at. */
    public static void main(String[] arguments) throws java.io.IOException {
        org.stemma.report.sheet.Sheets.workbook().write(results(), java.nio.file.Path.of(arguments[0]));
    }
}
