package org.stemma.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.notation.Json;
import org.stemma.plan.Planner.Overrides;
import org.stemma.signature.Signature;

class PlannerTest {

    private static final Clock SUNDAY = Clock.fixed(Instant.parse("2026-11-22T22:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path inbox;

    @BeforeEach
    void anInbox() throws Exception {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "Words.");
    }

    @Test
    void everyProblemIsNamedAtOnceWithItsLineAndASuggestion() throws Exception {
        Path job = job("imbox: " + inbox
                + "\nlanguages: [en, xx]\nzone: Mars/Olympus\nfail-on: { critcal: 1, major: many }\n");
        assertThatThrownBy(() -> plan(job, Overrides.NONE))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("job.yaml:1: unknown key 'imbox'; did you mean 'inbox'?")
                .hasMessageContaining("job.yaml:2: no profile for language 'xx'")
                .hasMessageContaining("job.yaml:3: zone: ")
                .hasMessageContaining("job.yaml:4: unknown limit 'critcal'; did you mean 'critical'?")
                .hasMessageContaining("job.yaml:4: major: 'many' is no whole number");
    }

    @Test
    void columnsOfExportsAreCheckedAndBelongToTheRunsIdentity() throws Exception {
        assertThatThrownBy(() -> plan(
                        job(
                                "inbox: " + inbox
                                        + "\ncolumns:\n  titl: Headline\n  text: [Full Text, Body]\n  url: { a: b }\ndates: us\n"),
                        Overrides.NONE))
                .hasMessageContaining("job.yaml:3: unknown column 'titl'; did you mean 'title'?")
                .hasMessageContaining("job.yaml:5: 'url' takes a list")
                .hasMessageContaining("job.yaml:6: dates: 'us' is no order of dates; write day-first or month-first");
        var usual = plan(job("inbox: " + inbox), Overrides.NONE).identity(1);
        Plan own = plan(job("inbox: " + inbox + "\ncolumns: { text: Brödtext }"), Overrides.NONE);
        assertThat(own.identity(1)).isNotEqualTo(usual);
    }

    @Test
    void howLongTextsAreKeptIsCheckedAndIsNoOtherRun() throws Exception {
        assertThatThrownBy(() -> plan(
                        job("inbox: " + inbox + "\nretention:\n  default: 2y\n  Early Bird: [P1Y]\n"), Overrides.NONE))
                .hasMessageContaining("job.yaml:3: retention: '2y' is no time to keep texts; write P90D, P18M or P2Y")
                .hasMessageContaining("job.yaml:4: retention takes one term, such as P2Y");
        assertThat(plan(job("inbox: " + inbox + "\nretention: P2Y"), Overrides.NONE)
                        .identity(1))
                .isEqualTo(plan(job("inbox: " + inbox), Overrides.NONE).identity(1));
    }

    /** Nothing is lost in silence, and nobody is told of what programs leave lying about. */
    @Test
    void hiddenFilesAreToldAndThoseOfSystemsAreNot() throws Exception {
        Plan usual = plan(job("inbox: " + inbox), Overrides.NONE);
        for (String name : List.of(".DS_Store", "Thumbs.db", "desktop.ini", "~$b.docx", ".~lock.b.odt#", "._a.txt")) {
            Files.writeString(inbox.resolve(name), "x");
        }
        Inputs quiet = plan(job("inbox: " + inbox), Overrides.NONE).inbox();
        assertThat(quiet.digest()).isEqualTo(usual.inbox().digest());
        assertThat(quiet.passedOverWords()).isEmpty();
        Files.writeString(inbox.resolve(".draft.txt"), "Words.");
        Files.writeString(Files.createDirectories(inbox.resolve(".old")).resolve("b.txt"), "Words.");
        Files.createSymbolicLink(inbox.resolve("c.txt"), inbox.resolve("a.txt"));
        assertThat(plan(job("inbox: " + inbox), Overrides.NONE).inbox().passedOverWords())
                .contains("passed over in " + inbox + ": 3 hidden files or links, .draft.txt, .old/b.txt, c.txt");
    }

    @Test
    void aMissingAndAnEmptyInboxAreToldApart() throws Exception {
        assertThatThrownBy(() -> plan(job("inbox: " + folder.resolve("nowhere")), Overrides.NONE))
                .hasMessageContaining("no such file or folder");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> plan(job("inbox: " + empty), Overrides.NONE))
                .hasMessageContaining("the inbox is empty");
        Path link = Files.createSymbolicLink(folder.resolve("link"), inbox);
        assertThat(plan(job("inbox: " + link), Overrides.NONE).inbox().items()).hasSize(1);
    }

    @Test
    void aScheduledJobBelongsToTheLastCompletedWeekUnlessOneIsNamed() throws Exception {
        Path job = job("schedule: \"0 0 6 * * MON\"\ninbox: " + folder + "/{period}");
        assertThatThrownBy(() -> plan(job, Overrides.NONE)).hasMessageContaining("2026-W46");
        Files.createDirectories(folder.resolve("2023-W08"));
        Files.writeString(folder.resolve("2023-W08/a.txt"), "Words.");
        assertThat(plan(job, new Overrides(Optional.of("2023-W08"), Optional.empty()))
                        .period())
                .isEqualTo("2023-W08");
        assertThatThrownBy(() -> plan(job, new Overrides(Optional.of("2023-W60"), Optional.empty())))
                .hasMessageContaining("'2023-W60' is no ISO week");
    }

    /** Ten o'clock on Sunday evening in Greenwich is Monday in Auckland: there the week is over. */
    @Test
    void whetherAWeekIsOverIsJudgedInTheJobsZone() throws Exception {
        String weekly =
                "schedule: \"0 0 6 * * MON\"\ninbox: " + folder + "/{period}\nreports: " + folder + "/reports\n";
        Path here = job(weekly + "zone: UTC\nsince: 2026-W46\n");
        assertThat(planner().backlog(here).open()).containsExactly(new Period("2026-W46"));
        Path there = job(weekly + "zone: Pacific/Auckland\nsince: 2026-W46\n");
        assertThat(planner().backlog(there).open()).containsExactly(new Period("2026-W46"), new Period("2026-W47"));
        assertThatThrownBy(() -> plan(there, Overrides.NONE)).hasMessageContaining("2026-W47");
        assertThat(planner().backlog(job(weekly + "since: 2020-W52\n")).open())
                .startsWith(new Period("2020-W52"), new Period("2020-W53"), new Period("2021-W01"));
    }

    @Test
    void aRunIsTheSameWhereverItsInputsLieAndAnotherWhenAByteChanges() throws Exception {
        Path job = job("inbox: " + inbox);
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.writeString(copy.resolve("a.txt"), "Words.");
        var here = plan(job, Overrides.NONE).identity(1);
        assertThat(plan(job, new Overrides(Optional.empty(), Optional.of(copy))).identity(1))
                .isEqualTo(here);
        assertThat(plan(job, Overrides.NONE).identity(2)).isNotEqualTo(here);
        Files.writeString(copy.resolve("a.txt"), "Words!");
        assertThat(plan(job, new Overrides(Optional.empty(), Optional.of(copy))).identity(1))
                .isNotEqualTo(here);
    }

    /** What an editor offers is what the reader takes. */
    @Test
    void theSchemaKnowsEveryKey() throws Exception {
        Schema schema = Json.read(Files.readString(Path.of("jobs/job.schema.json")), Schema.class, "job.schema.json");
        assertThat(schema.properties().keySet()).containsExactlyInAnyOrderElementsOf(JobFileReader.KEYS);
    }

    record Schema(Map<String, Object> properties) {}

    private Path job(String yaml) throws Exception {
        return Files.writeString(folder.resolve("job.yaml"), yaml);
    }

    private static Plan plan(Path job, Overrides overrides) throws PlanException {
        return planner().plan(job, overrides);
    }

    private static Planner planner() {
        return new Planner(ignored -> new Signature("engine|v1"), SUNDAY);
    }
}
