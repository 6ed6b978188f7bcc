package org.stemma.witness.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PivotDetectorTest {

    private final PivotDetector detector = new PivotDetector();

    @Test
    void russianShowsInDashesVerbsAndOfficialRepresentatives() {
        assertThat(pivot(
                        "The ferry line will be closed in autumn, writes The Harbour Courier with reference to the port.",
                        "The official representative of the port, Maro Tint, refused to comment.",
                        "The debt grew by 4 times – this is the highest figure since 1998."))
                .contains("ru");
    }

    @Test
    void spanishShowsInCutOffSubjectsAndFigures() {
        assertThat(pivot(
                        "The port will cut the ferry line, informed this Monday. The Harbour Courier.",
                        "The works cost 3,400 million, the highest of the history, he added. The Harbour Courier.",
                        "The missive was (…) sent on Sunday."))
                .contains("es");
    }

    @Test
    void hebrewShowsInSentencesThatBeginWithThis() {
        assertThat(pivot(
                        "The port will cut the ferry line, the “Harbour Courier” reported last night.",
                        "This, after several appeals to the owners.",
                        "As mentioned, some 40 thousand passengers used it last year (Photo: Dalit Orr)."))
                .contains("he");
    }

    @Test
    void nativeEnglishShowsNothing() {
        assertThat(detector.examine(
                                english(
                                        "The port authority plans to close the ferry line this fall, The Harbour Courier reported Monday.",
                                        "“We can't keep it running at a loss,” said Maro Tint, a spokesman for the port.",
                                        "Debt has quadrupled to $3.4 billion, its highest level since 1998."),
                                List.of())
                        .evidence())
                .isEmpty();
    }

    @Test
    void aChineseNameThatWentThroughRussianIsRecognised() {
        Forensics forensics = detector.examine(
                english("The captain, Chzhao Yuy, spoke first."),
                List.of(english("The captain, Zhao Yu, spoke first.")));
        assertThat(forensics.of("ru").orElseThrow().signals())
                .extracting(PivotSignal::quote)
                .contains("chzhao yuy for Zhao Yu");
    }

    @Test
    void movedVowelsPointToAScriptWithoutVowels() {
        Forensics forensics = detector.examine(
                english("The engineer was Peter Balkersted."), List.of(english("The engineer was Peter Blakrastead.")));
        assertThat(forensics.evidence()).extracting(PivotEvidence::language).containsExactly("ar", "fa", "he");
    }

    @Test
    void aMinistryIsNoOtherSpellingOfAMinister() {
        Forensics forensics = detector.examine(
                english("The Foreign Ministry said so."), List.of(english("The Foreign Minister said so.")));
        assertThat(forensics.evidence()).isEmpty();
    }

    @Test
    void oneSignIsNoVerdictHoweverOftenItStands() {
        String sentence = "The official representative of the port said no.";
        Forensics forensics = detector.examine(english(sentence, sentence, sentence, sentence), List.of());
        assertThat(forensics.verdict()).isEmpty();
        assertThat(forensics.of("ru").orElseThrow().points()).isEqualTo(2.25);
    }

    @Test
    void aTextThatIsNotEnglishIsNotExamined() {
        assertThat(detector.examine(new Specimen("ru", "", Optional.empty(), List.of("Это Киев.")), List.of()))
                .isEqualTo(Forensics.NONE);
    }

    @Test
    void hostileTextIsReadToItsEnd() {
        String hostile = "\"".repeat(50_000) + "A".repeat(50_000) + " . – ".repeat(10_000) + "\u202e\u0000\ud800";
        assertThat(detector.examine(english(hostile, hostile), List.of(english(hostile))))
                .isNotNull();
    }

    private Optional<String> pivot(String... sentences) {
        return detector.examine(english(sentences), List.of()).verdict().map(PivotEvidence::language);
    }

    private static Specimen english(String... sentences) {
        return new Specimen("en", "", Optional.empty(), List.of(sentences));
    }
}
