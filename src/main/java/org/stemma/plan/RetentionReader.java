package org.stemma.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.notation.NotationException;
import org.stemma.notation.Yaml;
import org.stemma.seal.Retention;
import org.stemma.seal.Term;

/** Reads how long texts may be kept: one term for all, or one for each outlet or domain. */
final class RetentionReader {

    private final String file;
    private final List<Problem> problems;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    /**
     * @param problems gets those that are found
     */
    RetentionReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    Retention read(Yaml.Value written) {
        if (written instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach(this::take);
        } else {
            take(Retention.USUAL, written);
        }
        return new Retention(terms);
    }

    private void take(String name, Yaml.Value written) {
        try {
            terms.put(name, new Term(written.asText()));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(file, written.line(), "retention: " + e.getMessage()));
        } catch (NotationException e) {
            problems.add(new Problem(
                    file, written.line(), "retention takes one term, such as P2Y, or { default: P2Y, Outlet: P90D }"));
        }
    }
}
