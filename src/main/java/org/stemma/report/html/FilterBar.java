package org.stemma.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.check.Severity;
import org.stemma.report.Wording;
import org.stemma.store.Rows.FindingRow;

/** What the reader steers the page with. Shown where the script runs; without it the page is simply all there. */
final class FilterBar {

    private final List<FindingRow> findings;
    private final Html html;

    FilterBar(Batch batch, Html html) {
        this.findings = batch.shown();
        this.html = html;
    }

    void write() {
        html.open("div", "class", "bar", "role", "search", "aria-label", "Filter the findings");
        html.open("label", "class", "words").leaf("span", "Words");
        html.empty("input", "type", "search", "id", "words", "placeholder", "Filter findings  /", "autocomplete", "off")
                .close();
        severities();
        types();
        html.open("label", "class", "only").empty("input", "type", "checkbox", "id", "only");
        html.text(" Only with findings").close();
        html.leaf("output", "", "id", "count", "role", "status");
        html.open("div", "class", "steps");
        button("previous", "Previous finding (k)", "↑");
        button("next", "Next finding (j)", "↓");
        html.close();
        html.leaf("button", "Dark or light", "type", "button", "id", "theme", "aria-pressed", "false");
        keys();
        html.close();
    }

    private void severities() {
        html.open("fieldset").leaf("legend", "Severity");
        for (int i = Severity.values().length - 1; i >= 0; i--) {
            String severity = Severity.values()[i].id();
            long count = findings.stream()
                    .filter(finding -> Severities.css(finding.severity()).equals(severity))
                    .count();
            html.open("label", "class", "chip " + severity);
            html.empty("input", "type", "checkbox", "name", "severity", "value", severity, "checked", "");
            html.text(" " + severity + " " + count).close();
        }
        html.close();
    }

    private void types() {
        Map<String, Long> types =
                findings.stream().collect(Collectors.groupingBy(FindingRow::type, TreeMap::new, Collectors.counting()));
        html.open("label").leaf("span", "Type").open("select", "id", "type").leaf("option", "All types", "value", "");
        types.keySet().stream()
                .sorted(Comparator.comparing((Function<String, String>) Wording::type)
                        .thenComparing(type -> type))
                .forEach(type -> html.leaf("option", Wording.type(type) + " · " + types.get(type), "value", type));
        html.close().close();
    }

    private void button(String id, String label, String sign) {
        html.leaf("button", sign, "type", "button", "id", id, "aria-label", label, "title", label);
    }

    private void keys() {
        html.open("details", "class", "keys").leaf("summary", "Keys").open("p");
        List.of("j", "k").forEach(key -> html.leaf("kbd", key));
        html.text(" next and previous finding, also ");
        List.of("↓", "↑").forEach(key -> html.leaf("kbd", key));
        html.text(" on a finding or a sentence · ").leaf("kbd", "Enter").text(" opens · ");
        html.leaf("kbd", "Esc").text(" closes · ").leaf("kbd", "/").text(" to the filter ");
        html.open("label").empty("input", "type", "checkbox", "id", "keys", "checked", "");
        html.text(" single keys on").close().close().close();
    }
}
