package org.stemma.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.stemma.report.Sample;
import org.stemma.store.Changed;
import org.stemma.store.Results;
import org.stemma.store.Rows.AlignmentRow;
import org.stemma.store.Rows.BeadRow;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.StoryRow;

/** The page as a reader has it: clicked and typed at in a real browser. Skipped where there is none. */
class AuditPageInChromiumTest {

    @TempDir
    static Path folder;

    private static Optional<Chromium> opened = Optional.empty();
    private static Path page = Path.of("");

    private Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        opened = Chromium.open();
        page = folder.resolve("audit.html");
        AuditPage.write(Sample.results(), page);
    }

    @AfterAll
    static void quit() {
        opened.ifPresent(Chromium::close);
    }

    @BeforeEach
    void show() {
        Assumptions.assumeTrue(opened.isPresent(), Chromium.NONE);
        chromium = opened.orElseThrow().size(1280, 900).prefers("light").show(page);
    }

    @Test
    void aClickOnAVersionShowsItBesideItsOrigin() {
        assertThat(chromium.visible("#s1 .texts")).hasSize(1);
        node("Harbour Daily").click();
        assertThat(shownVersion("#s1")).isEqualTo("Harbour Daily");
        assertThat(node("Harbour Daily").getAttribute("aria-current")).isEqualTo("true");
        assertThat(chromium.visible("#s1 .there"))
                .extracting(WebElement::getText)
                .anyMatch(t -> t.startsWith("The island council"));
        node("Lost version").click();
        assertThat(shownVersion("#s1")).isEqualTo("Lost version");
        node("Origin").click();
        assertThat(chromium.visible("#s1 .statements li")).hasSize(4);
    }

    @Test
    void sentencesThatAnswerEachOtherLightUpTogether() {
        node("Harbour Daily").click();
        WebElement row = chromium.visible("#s1 .row.found").get(0);
        String before = row.getCssValue("background-color");
        new Actions(chromium.driver())
                .moveToElement(row.findElement(by(".there")))
                .perform();
        assertThat(row.getCssValue("background-color")).isNotEqualTo(before);
        row.findElement(by(".there")).click();
        assertThat(row).isEqualTo(chromium.one(".row.on"));
        chromium.visible("#s1 .row.found .here").get(1).click();
        assertThat(chromium.all(".row.on")).hasSize(1);
        assertThat(row).isNotEqualTo(chromium.one(".row.on"));
    }

    @Test
    void aClickOnEvidenceOpensItsFindingAndShowsTheWayOfTheError() {
        node("Harbour Daily").click();
        chromium.visible("mark[data-of='f2']").get(0).click();
        assertThat(chromium.one("#f2 details").getAttribute("open")).isNotNull();
        assertThat(chromium.one("#f2 dl").getText()).contains("Introduced at", "חוף היום", "91 %");
        assertThat(chromium.all(".node.introduced")).hasSize(1);
        assertThat(chromium.one(".node.inherited").getAttribute("aria-label")).startsWith("Nordkurier");
    }

    @Test
    void severityTypeAndWordsFilter() {
        assertThat(count()).isEqualTo("6 findings");
        chromium.one("input[value=critical]").click();
        assertThat(count()).isEqualTo("3 of 6 findings");
        assertThat(displayed("f2")).isFalse();
        chromium.one("input[value=critical]").click();
        chromium.one("#type option[value='accuracy/mistranslation/number']").click();
        assertThat(count()).isEqualTo("2 of 6 findings");
        chromium.one("#type option[value='']").click();
        chromium.one("#words").sendKeys("VIERZIG");
        assertThat(count()).isEqualTo("1 of 6 findings");
        chromium.one("#words").sendKeys(Keys.ESCAPE);
        assertThat(count()).isEqualTo("6 findings");
        node("Harbour Daily").click();
        int rows = chromium.visible("#s1 .rows .row").size();
        chromium.one("#only").click();
        assertThat(chromium.visible("#s1 .rows .row")).hasSizeBetween(1, rows - 1);
    }

    @Test
    void theKeyboardIsEnough() {
        press(Keys.TAB);
        assertThat(chromium.driver().switchTo().activeElement().getText()).startsWith("Skip");
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            press("j");
            visited.add(current());
            assertThat(chromium.one("#" + current()).isDisplayed()).isTrue();
        }
        assertThat(visited).doesNotHaveDuplicates().hasSize(6);
        press("k");
        assertThat(current()).isEqualTo(visited.get(4));
        press(Keys.ARROW_DOWN);
        assertThat(current()).isEqualTo(visited.get(5));
        assertThat(active().getCssValue("outline-style")).isEqualTo("solid");
        press(Keys.ENTER);
        assertThat(details().getAttribute("open")).isNotNull();
        press(Keys.ESCAPE);
        assertThat(details().getAttribute("open")).isNull();
        press("/");
        assertThat(active().getAttribute("id")).isEqualTo("words");
        press("j");
        assertThat(active().getAttribute("value")).as("typed, not obeyed").isEqualTo("j");
    }

    @Test
    void aLinkLeadsToAFindingThatWasPutAway() {
        node("Harbour Daily").click();
        chromium.one(".worst a[href='#f1']").click();
        assertThat(displayed("f1")).isTrue();
        assertThat(shownVersion("#s1")).isEqualTo("חוף היום");
        chromium.show(Path.of("/")).driver().get(page.toUri() + "#f5");
        assertThat(displayed("f5")).isTrue();
    }

    @Test
    void hebrewIsReadFromTheRight() {
        node("חוף היום").click();
        WebElement hebrew = chromium.visible("#s1 .here").get(0);
        assertThat(hebrew.getCssValue("direction")).isEqualTo("rtl");
        assertThat(hebrew.getAttribute("lang")).isEqualTo("he");
        assertThat(chromium.visible("#s1 .there").get(0).getCssValue("direction"))
                .isEqualTo("ltr");
    }

    @Test
    void darkAndLightFollowTheSystemUntilTheReaderDecides() {
        String light = chromium.one("body").getCssValue("background-color");
        chromium.prefers("dark");
        String dark = chromium.one("body").getCssValue("background-color");
        assertThat(dark).isNotEqualTo(light);
        chromium.one("#theme").click();
        assertThat(chromium.one("body").getCssValue("background-color")).isEqualTo(light);
    }

    @Test
    void aTelephoneNeedsNoSidewaysScrolling() {
        chromium.size(390, 800).show(page);
        assertThat(chromium.run("return document.documentElement.scrollWidth")).isEqualTo(390L);
        node("Harbour Daily").click();
        WebElement row = chromium.visible("#s1 .row.found").get(0);
        int here = row.findElement(by(".here")).getRect().getY();
        int there = row.findElement(by(".there")).getRect().getY();
        int note = row.findElement(by(".finding")).getRect().getY();
        assertThat(List.of(here, there, note)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void paperShowsEveryVersionAndWhatTheReaderOpened() {
        chromium.one(".worst a").click();
        chromium.media("print");
        assertThat(chromium.visible("#s1 .texts"))
                .as("four articles and the origin")
                .hasSize(5);
        assertThat(chromium.visible(".bar input, .bar button")).isEmpty();
        assertThat(count()).isEqualTo("6 findings");
        assertThat(chromium.visible("#s1 .finding")).hasSize(6);
        assertThat(chromium.visible("#s1 .finding dl")).hasSize(1);
        chromium.media("");
    }

    /** What an article says is shown and never obeyed; what would mislead the eye is made visible. */
    @Test
    void hostileTextIsText() throws IOException {
        String script = "</script><script>window.taken = 1</script><img src=x onerror='window.taken = 1'><!-- ";
        String steered = "pay \u202e0001\u202c now \u0000\u0007\u2028 &lt;b&gt; ${x} javascript:alert(1)";
        String giant = "long ".repeat(8_000) + "end";
        Path hostile = folder.resolve("hostile.html");
        AuditPage.write(hostile(List.of(script, steered, giant)), hostile);
        chromium.show(hostile);
        assertThat(chromium.run("return window.taken")).isNull();
        assertThat(chromium.all("img, main script")).isEmpty();
        String seen = chromium.one(".texts").getText();
        assertThat(seen)
                .contains("</script><script>window.taken = 1</script><img src=x onerror='window.taken = 1'><!--")
                .contains("pay [U+202E]0001[U+202C] now ␀␇")
                .contains("&lt;b&gt; ${x}")
                .contains(giant);
        chromium.one(".node.article").click();
        assertThat(chromium.visible(".finding")).hasSize(3);
        assertThat(chromium.run("return document.documentElement.scrollWidth")).isEqualTo(1280L);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Should our escaping ever fail, the page's own policy still runs no stranger's script and loads nothing. */
    @Test
    void thePolicyForbidsWhatIsNotOurs() throws IOException {
        Path broken = folder.resolve("broken.html");
        String whole = Files.readString(page);
        Files.writeString(
                broken,
                whole.replace(
                        "<main ",
                        "<script>window.taken = 1</script><img src='data:,' onerror='window.taken = 1'>"
                                + "<b onclick='window.taken = 1' id=bait>bait</b><main "));
        chromium.show(broken);
        chromium.one("#bait").click();
        assertThat(chromium.run("return window.taken")).isNull();
        assertThat(chromium.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
        assertThat(count()).as("our own still runs").isEqualTo("6 findings");
    }

    @Test
    void nothingIsFetchedAndNothingIsComplainedAbout() {
        assertThat(chromium.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        chromium.one("#next").click();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static Results hostile(List<String> texts) {
        Results small = Sample.results();
        String file = small.articles().get(0).article();
        List<BeadRow> beads = texts.stream()
                .map(text -> new BeadRow(List.of(text), List.of(text), 0.9, 5))
                .toList();
        List<FindingRow> findings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            findings.add(new FindingRow(
                    "\"><script>window.taken = 1</script>" + i,
                    text,
                    file,
                    text,
                    text,
                    text,
                    "number-mismatch",
                    "pay",
                    text,
                    Optional.empty(),
                    text,
                    text,
                    text,
                    text,
                    text,
                    List.of(text),
                    file,
                    List.of(text),
                    0.8,
                    text,
                    Optional.empty()));
        }
        String story = "story<script>";
        List<FindingRow> there = findings.stream().map(f -> in(story, f)).toList();
        return new Results(
                small.run(),
                small.articles(),
                List.of(),
                List.of(new StoryRow(
                        story,
                        texts.get(0),
                        Optional.of(texts.get(0)),
                        Optional.empty(),
                        Optional.empty(),
                        "origin",
                        3,
                        1,
                        List.of(file),
                        List.of())),
                List.of(),
                List.of(new AlignmentRow(story, file, "origin", beads, List.of())),
                there,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                small.quarantine(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static FindingRow in(String story, FindingRow f) {
        return Changed.with(f, Map.of("story", story));
    }

    private WebElement node(String name) {
        return chromium.one("#s1 a.node[aria-label^='" + name + "']");
    }

    private String shownVersion(String story) {
        List<WebElement> shown = chromium.visible(story + " .facts h3");
        assertThat(shown).hasSize(1);
        return shown.get(0).getText();
    }

    private String count() {
        return chromium.one("#count").getText();
    }

    private boolean displayed(String id) {
        return chromium.one("#" + id).isDisplayed();
    }

    private void press(CharSequence keys) {
        new Actions(chromium.driver()).sendKeys(keys).perform();
    }

    private WebElement active() {
        return chromium.driver().switchTo().activeElement();
    }

    private WebElement details() {
        return chromium.one("#" + current() + " details");
    }

    /** The finding that has the focus. */
    private String current() {
        return (String) chromium.run("return document.activeElement.closest('.finding').id");
    }

    private static By by(String selector) {
        return By.cssSelector(selector);
    }
}
