package org.stemma.report.comparison;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.check.fidelity.Checks;
import org.stemma.provenance.StoryFinder;
import org.stemma.signature.MethodChanges;
import org.stemma.signature.Signed;
import org.stemma.store.Rows.FindingRow;
import org.stemma.store.Rows.ScoreRow;
import org.stemma.witness.Collator;

/**
 * Which changed methods come into question for a difference. Only what stands before a result in the order of the work can make
 * it; more than that cannot be told from two signatures, and isn't claimed.
 */
final class Causes {

    private static final int MOST_NAMED = 6;
    private static final Predicate<String> IS_CHECK =
            id -> Checks.all().all().stream().map(Signed::id).anyMatch(id::equals);

    private final MethodChanges methods;
    private final List<String> upstream;
    private final List<String> otherChecks;

    Causes(MethodChanges methods) {
        this.methods = methods;
        this.upstream = methods.changedBefore(IS_CHECK);
        this.otherChecks = methods.changed().stream().filter(IS_CHECK).toList();
    }

    Cause of(FindingRow finding) {
        String check = finding.check();
        boolean own = methods.changed().contains(check);
        if (methods.isOnlyNow(check) || methods.isOnlyThen(check)) {
            // whatever stands before it, without the check there is no such finding
            String words = methods.isOnlyNow(check) ? "its check is new: " : "its check is no more: ";
            return new Cause(Cause.CERTAIN, words + methods.brief(check), List.of(check));
        }
        if (own && upstream.isEmpty()) {
            return new Cause(Cause.CERTAIN, "its check changed: " + methods.brief(check), List.of(check));
        }
        if (own) {
            List<String> all =
                    Stream.concat(Stream.of(check), upstream.stream()).toList();
            String words = "its check changed: " + methods.brief(check) + "; upstream methods that changed too: "
                    + named(upstream);
            return new Cause(Cause.PROBABLE, words, all);
        }
        return upstream.isEmpty()
                ? among(otherChecks, "its check and the methods before it are unchanged; other checks that changed: ")
                : among(upstream, "its check is unchanged; upstream methods that changed: ");
    }

    /** @param findings of the same article that differ */
    Cause of(ScoreRow score, List<Change<FindingRow>> findings) {
        List<Change<FindingRow>> its = findings.stream()
                .filter(change -> change.row().article().equals(score.article())
                        && change.row().story().equals(score.story()))
                .toList();
        if (its.isEmpty()) {
            return among(upstream, "none of its findings differs; upstream methods that changed: ");
        }
        List<String> made = its.stream()
                .flatMap(change -> change.cause().methods().stream())
                .distinct()
                .toList();
        String words = its.size() + (its.size() == 1 ? " of its findings differs" : " of its findings differ")
                + "; methods that changed: ";
        return among(made, words);
    }

    /** Of where an article comes from. */
    Cause ofTrace() {
        return among(before(new StoryFinder().id()), "methods of reading and tracing that changed: ");
    }

    /** Of who derives from whom. */
    Cause ofParent() {
        return among(before(new Collator().id()), "methods up to the stemma that changed: ");
    }

    private List<String> before(String last) {
        return upstream.stream()
                .filter(id ->
                        id.equals(last) || methods.changedBefore(last::equals).contains(id))
                .toList();
    }

    private Cause among(List<String> candidates, String words) {
        return candidates.isEmpty()
                ? new Cause(
                        Cause.UNEXPLAINED, "no method that could make it has another version or settings", List.of())
                : new Cause(Cause.PROBABLE, words + named(candidates), candidates);
    }

    /** The methods in a line, the first of very many; those with another version first, they are the likelier ones. */
    String named(List<String> ids) {
        List<String> first = Stream.concat(
                        ids.stream().filter(id -> !methods.isSettings(id)),
                        ids.stream().filter(methods::isSettings))
                .limit(MOST_NAMED)
                .toList();
        String versions = first.stream()
                .filter(id -> !methods.isSettings(id))
                .map(methods::brief)
                .collect(Collectors.joining(", "));
        String settings = first.stream().filter(methods::isSettings).collect(Collectors.joining(", "));
        String named = Stream.of(versions, settings.isEmpty() ? "" : "other settings or words of " + settings)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return ids.size() <= MOST_NAMED
                ? named
                : named + " and " + (ids.size() - MOST_NAMED) + " more (sheet " + MethodChangesSheet.TITLE + ")";
    }
}
