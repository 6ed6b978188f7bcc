package org.stemma.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.check.Card;
import org.stemma.check.fidelity.Checks;
import org.stemma.report.page.Piece;
import org.stemma.report.page.Piece.Mark;
import org.stemma.store.Rows.FindingRow;

/** A finding in a sentence, as its check's card words it. */
public final class Wording {

    private static final int LONGEST = 180;
    private static final String CHANGED = "\"{stated}\" became \"{found}\"";
    private static final Map<String, String> OF_CHECK = new HashMap<>();

    static {
        Checks.all().all().forEach(check -> {
            Card card = check.card();
            OF_CHECK.put(check.id(), card.wording());
        });
    }

    private Wording() {}

    /** {@code accuracy/mistranslation/number} as “Number (mistranslation)”. */
    public static String type(String path) {
        String[] parts = path.split("/", -1);
        String last = Tally.type(path);
        return parts.length < 2 ? last : last + " (" + parts[parts.length - 2].replace('-', ' ') + ")";
    }

    /** The sentence; both sides' words are pieces of their own, marked as evidence. */
    public static List<Piece> of(FindingRow finding) {
        String stated = words(finding.stated(), finding.referenceQuote());
        String found = words(finding.found(), finding.quote());
        String template = template(finding, stated, found).replace("\"{", "“{").replace("}\"", "}”");
        return filled(template, stated, found);
    }

    private static String template(FindingRow finding, String stated, String found) {
        String own = OF_CHECK.getOrDefault(finding.check(), CHANGED);
        boolean enough =
                (!own.contains("{stated}") || !stated.isEmpty()) && (!own.contains("{found}") || !found.isEmpty());
        if (enough) {
            return own;
        }
        if (stated.isEmpty() && found.isEmpty()) {
            return type(finding.type());
        }
        return found.isEmpty() ? "\"{stated}\" is gone" : "\"{found}\" is added";
    }

    /** The text's own words rather than the value that was read from them; nothing where there is no value. */
    private static String words(String value, String quote) {
        String words = value.isBlank() || quote.isBlank() ? value : quote;
        return Evidence.excerpt(words.strip(), 0, LONGEST);
    }

    private static List<Piece> filled(String template, String stated, String found) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
            int end = template.indexOf('}', at) + 1;
            pieces.add(Piece.plain(template.substring(from, at)));
            pieces.add(new Piece(template.startsWith("{stated}", at) ? stated : found, Mark.EVIDENCE));
            from = end;
        }
        pieces.add(Piece.plain(template.substring(from)));
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }
}
