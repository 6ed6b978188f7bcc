package org.stemma.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.notation.Json;

/** Writes a PROV-JSON document record by record. A record that was made under the same name before is left out. */
final class ProvDocument {

    private final Writer out;

    ProvDocument(Writer out) {
        this.out = out;
    }

    void begin(Map<String, String> prefixes) throws IOException {
        out.write("{\"prefix\":");
        out.write(Json.write(prefixes));
    }

    /** Everything of one kind: entities, activities, agents or one relation. */
    void section(String kind, Stream<Statement> statements) throws IOException {
        out.write(",\n" + Json.write(kind) + ":{");
        Set<String> written = new HashSet<>();
        int number = 0;
        for (Iterator<Statement> all = statements.iterator(); all.hasNext(); ) {
            Statement statement = all.next();
            String id = statement.id().isEmpty() ? "_:" + kind + (number + 1) : statement.id();
            if (statement.id().isEmpty() || written.add(id)) {
                out.write(number++ == 0 ? "\n" : ",\n");
                out.write(Json.write(id) + ":" + Json.write(statement.attributes()));
            }
        }
        out.write("}");
    }

    void end() throws IOException {
        out.write("}\n");
    }
}
