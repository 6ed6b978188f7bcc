package org.stemma.language.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table names.tsv: one thing a row, a language a column. Every name of another row is a near or far miss. */
class NamesakeTest {

    private static final Path TABLE = Path.of("src/test/resources/names/names.tsv");

    /** Of the Chinese names one in eight is translated, not spelled. */
    private static final Map<String, Double> HITS =
            Map.of("ru", 0.97, "uk", 0.97, "he", 0.93, "ar", 0.94, "fa", 0.95, "zh", 0.83, "ja", 0.92);

    private static final double MOST_MISTAKEN = 0.01;

    /** How English names were recognised in one language. */
    private record Outcome(List<String> missed, List<String> taken, int asked, int strangers) {

        double hits() {
            return 1 - missed.size() / (double) asked;
        }

        double mistaken() {
            return taken.size() / (double) strangers;
        }
    }

    @Test
    void aNameIsItselfInEveryScriptAndNoOther() throws IOException {
        List<List<String>> rows = Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        List<Namesake> english = names(rows, 0);
        for (int k = 1; k < rows.get(0).size(); k++) {
            String language = rows.get(0).get(k);
            Outcome outcome = outcome(rows, k, english, names(rows, k));
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.3f of %d recognised, %.4f of %d strangers taken for it%n  missed %s%n  taken %s%n",
                    language,
                    outcome.hits(),
                    outcome.asked(),
                    outcome.mistaken(),
                    outcome.strangers(),
                    outcome.missed(),
                    outcome.taken());
            assertThat(outcome.hits()).as("missed in " + language).isGreaterThan(HITS.getOrDefault(language, 1.0));
            assertThat(outcome.mistaken()).as("taken in " + language).isLessThan(MOST_MISTAKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Wang Yi,Wang Wenbin,en", "Ван И,Wang Wenbin,ru", "Иран,Iraq,ru", "العراق,Iran,ar", "奥地利,Australia,zh",
        "オーストラリア,Austria,ja", "Селайя,Zelensky,ru", "塞拉亚,Zelensky,zh", "Байден,Putin,ru", "新华社,Wall Street,zh"
    })
    void nearMissesAreNoHits(String one, String other, String language) {
        assertThat(Namesake.of(one, language).is(Namesake.of(other, "en"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Уолл-стрит,ru", "Волл-стріт,uk", "וול סטריט,he", "وول ستريت,ar", "وال استریت,fa", "华尔街,zh", "ウォール街,ja"
    })
    void wallStreetIsOneThing(String name, String language) {
        assertThat(Namesake.of(name, language).is(Namesake.of("Wall Street", "en")))
                .isTrue();
    }

    @Test
    void theEndOfANameIsTheName() {
        Namesake full = Namesake.of("Recep Tayyip Erdoğan", "tr");
        assertThat(full.is(Namesake.of("埃尔多安", "zh"))).isTrue();
        assertThat(full.endsWith(Namesake.of("Тайип Эрдоган", "ru"))).isTrue();
        assertThat(full.endsWith(Namesake.of("Эрдоган", "ru"))).isFalse();
    }

    private static List<Namesake> names(List<List<String>> rows, int k) {
        return rows.stream()
                .skip(1)
                .map(row -> Namesake.of(row.get(k), rows.get(0).get(k)))
                .toList();
    }

    private static Outcome outcome(List<List<String>> rows, int k, List<Namesake> english, List<Namesake> other) {
        List<String> missed = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        int asked = 0;
        for (int j = 0; j < other.size(); j++) {
            String name = rows.get(j + 1).get(k);
            if (!name.isEmpty()) {
                asked++;
                for (int i = 0; i < english.size(); i++) {
                    boolean same = english.get(i).is(other.get(j));
                    if (i != j && same) {
                        taken.add(rows.get(i + 1).get(0) + "=" + name);
                    } else if (i == j && !same) {
                        missed.add(name);
                    }
                }
            }
        }
        return new Outcome(missed, taken, asked, asked * (english.size() - 1));
    }
}
