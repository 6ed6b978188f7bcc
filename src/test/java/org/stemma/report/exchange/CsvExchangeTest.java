package org.stemma.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.notation.Csv;
import org.stemma.report.Sample;
import org.stemma.store.Results;

class CsvExchangeTest {

    @Test
    void aFindingIsARowWorstFirst() throws Exception {
        List<Map<String, String>> rows = rows(Sample.results());
        assertThat(rows).hasSize(Sample.results().findings().size());
        assertThat(rows)
                .extracting(row -> row.get("Severity"))
                .startsWith("critical")
                .endsWith("neutral");
        assertThat(row(rows, "f1"))
                .containsEntry("Outlet", "חוף היום")
                .containsEntry("Published", "2031-05-13")
                .containsEntry("Story", "Islands order electric ferries")
                .containsEntry("Article says", "40")
                .containsEntry("Reference says", "14")
                .containsEntry("Also said by", "Вестник Залива, Harbour Daily")
                .containsEntry("Confidence", "0.91")
                .containsEntry("Article's score", "55.0");
    }

    @Test
    void nothingIsCalculatedAndNothingBreaksARow() throws Exception {
        Map<String, String> row = row(rows(Hostile.results()), "f99");
        assertThat(row)
                .containsEntry("Outlet", "'" + Hostile.NAME)
                .containsEntry("Article says", "'\t=1+1")
                .containsEntry("Reference says", "'-2 \"degrees\"")
                .containsEntry("Article's sentence", Hostile.SEEN)
                .containsEntry("File", "'" + Hostile.NAME);
        assertThat(row.get("Reference's sentence"))
                .startsWith("'+xxx")
                .endsWith("more characters stand in the bundle's results]")
                .hasSizeLessThan(32_767);
        rows(Hostile.results())
                .forEach(each -> assertThat(each.values()).noneMatch(cell -> cell.matches("(?s)\\s*[=+@\\t\\r-].*")));
    }

    @Test
    void excelSeesUtf8AndRfcLineEnds() throws Exception {
        byte[] bytes = ExchangesTest.bytes(new CsvExchange(), Sample.results());
        assertThat(bytes).startsWith(0xef, 0xbb, 0xbf);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("\"\r\n").doesNotContainPattern("[^\\r]\\n");
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String id) {
        return rows.stream()
                .filter(row -> id.equals(row.get("Finding id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> rows(Results results) throws Exception {
        String text = new String(ExchangesTest.bytes(new CsvExchange(), results), StandardCharsets.UTF_8);
        Csv csv = new Csv(new StringReader(text.substring(1)), ',');
        List<String> titles = csv.next().orElseThrow().cells();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Optional<Csv.Record> next = csv.next(); next.isPresent(); next = csv.next()) {
            assertThat(next.get().whole()).isTrue();
            assertThat(next.get().cells()).hasSameSizeAs(titles);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < titles.size(); i++) {
                row.put(titles.get(i), next.get().cells().get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
