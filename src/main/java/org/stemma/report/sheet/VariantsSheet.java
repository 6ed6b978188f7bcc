package org.stemma.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Audit;
import org.stemma.report.Difference;
import org.stemma.report.Sheet;
import org.stemma.report.page.Column;
import org.stemma.report.page.Entry;
import org.stemma.report.page.Page;
import org.stemma.report.page.Printing;
import org.stemma.report.page.Table;
import org.stemma.store.Rows.ReadingRow;
import org.stemma.store.Rows.UnitRow;

/** Every statement of a story in all its wordings, best attested first. */
public final class VariantsSheet implements Sheet {

    private static final double LEAST_SHARED = 0.4;

    /** One wording of one unit. */
    private record Variant(UnitRow unit, int number, ReadingRow reading) {}

    @Override
    public String id() {
        return "variants";
    }

    @Override
    public String title() {
        return "Variants";
    }

    @Override
    public String question() {
        return "Who says it how? Each statement in all its wordings, best attested first; other words are underlined.";
    }

    @Override
    public void draw(Audit audit, Page page) {
        page.head(title(), question());
        List<Variant> variants = new ArrayList<>();
        for (UnitRow unit : audit.results().units()) {
            for (int i = 0; i < unit.readings().size(); i++) {
                variants.add(new Variant(unit, i + 1, unit.readings().get(i)));
            }
        }
        page.table(Table.main("Variants", columns(audit), variants, "No statement stands in two articles."));
        page.freeze(Table.FIRST, 2);
        page.print(Printing.DATA);
    }

    private static List<Column<Variant>> columns(Audit audit) {
        return List.of(
                Column.names("Story", 28, v -> audit.label(v.unit().story())),
                Column.names("Unit", 10, v -> v.unit().unit()),
                Column.words("Verdict", 16, v -> v.number() == 1 ? v.unit().verdict() : ""),
                Column.of("Reading", 11, v -> Entry.count(v.number())),
                Column.of("Wording", 76, VariantsSheet::wording),
                Column.of(
                        "Witnesses",
                        12,
                        v -> Entry.count(v.reading().witnesses().size())),
                Column.names("Said by", 40, v -> audit.names(v.reading().witnesses())));
    }

    private static Entry wording(Variant variant) {
        String words = variant.reading().text();
        if (variant.number() == 1) {
            return Entry.words(words).bold();
        }
        String best = variant.unit().readings().get(0).text();
        return Difference.of(words, best)
                .filter(d -> d.shared() >= LEAST_SHARED)
                .map(d -> Entry.pieces(d.here()))
                .orElseGet(() -> Entry.words(words));
    }
}
