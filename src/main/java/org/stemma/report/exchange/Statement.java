package org.stemma.report.exchange;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.page.CellText;

/**
 * One record of a PROV document: what it is called and what is said of it, in the order in which it was said.
 *
 * @param id a qualified name; of a relation empty, since nobody refers to it
 */
record Statement(String id, Map<String, Object> attributes) {

    Statement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static Statement of(String id) {
        return new Statement(id, Map.of());
    }

    static Statement relation() {
        return of("");
    }

    /** With words as people may see them, a number, or a list of words. */
    Statement with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(attributes);
        more.put(key, value instanceof String words ? CellText.whole(words) : value);
        return new Statement(id, more);
    }

    Statement with(String key, Optional<?> value) {
        return value.map(there -> with(key, there)).orElse(this);
    }

    Statement with(String key, List<String> values) {
        List<String> visible = values.stream().map(CellText::whole).toList();
        return values.isEmpty() ? this : with(key, (Object) visible);
    }

    /** With what kind of thing it is, a qualified name. */
    Statement type(String name) {
        return with("prov:type", typed(name, "prov:QUALIFIED_NAME"));
    }

    Statement day(String key, Optional<LocalDate> day) {
        return with(key, day.map(date -> typed(date.toString(), "xsd:date")));
    }

    private static Map<String, String> typed(String value, String type) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("$", value);
        typed.put("type", type);
        return typed;
    }
}
