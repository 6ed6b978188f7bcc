package org.stemma.store;

import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Not run by itself: {@code mvn -q test -Dtest=SchemaFiles} makes docs/schema again. */
class SchemaFiles {

    @Test
    void areMadeAgain() throws Exception {
        for (Map.Entry<String, String> schema : RowSchemas.read().all().entrySet()) {
            Files.writeString(RowSchemas.file(schema.getKey()), schema.getValue());
        }
    }
}
