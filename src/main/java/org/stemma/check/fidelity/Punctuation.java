package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.text.Span;

/** Finds a missing final mark, marks with a blank before them, and signs that belong to no text. */
public record Punctuation() implements Check {

    private static final String TYPE = "fluency/punctuation";

    /** "Short- and long-term" is no slip. */
    private static final Pattern SUSPENDED = Pattern.compile("(and|or|to|und|bis|oder|y|o|e|et|ou)\\b");

    private static final String FINAL = ".!?…。！？؟";

    @Override
    public String id() {
        return "punctuation";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Card card() {
        return new Card(
                "Is the punctuation sound?",
                List.of(TYPE),
                "\"{found}\"",
                List.of(
                        Example.english("The boats left.", "The boats ⟦left⟧"),
                        Example.english("The boats left.", "The boats lef⟦t .⟧"),
                        Example.english("The boats left.", "The boats⟦~⟧ left."),
                        Example.english("The boats left", "The boats left"),
                        new Example("fr", "Qui est là ?", "fr", "Qui est là ?")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        List<Divergence> seen = new ArrayList<>();
        String text = passage.witness().text();
        String reference = passage.reference().text();
        if (passage.sameLanguage() && !text.isBlank()) {
            unfinished(text, reference, Comparison.of(passage).witness, seen);
            oddSigns(text, reference, seen);
        }
        if (passage.witness().language().tag().equals("en") && !isLoose(reference)) {
            detached(text, seen);
        }
        return seen;
    }

    private static void unfinished(String text, String reference, Tokens words, List<Divergence> seen) {
        boolean ends = FINAL.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean letter = Character.isLetterOrDigit(text.charAt(text.length() - 1));
        boolean expected = !reference.isEmpty() && FINAL.indexOf(reference.charAt(reference.length() - 1)) >= 0;
        if (!ends && letter && expected && words.size() > 2) {
            seen.add(Divergence.added(TYPE, Severity.MINOR, words.place(words.size() - 1, words.size())));
        }
    }

    private static void oddSigns(String text, String reference, List<Divergence> seen) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean odd = "~_^|\\@*=+<>{}".indexOf(c) >= 0 && reference.indexOf(c) < 0;
            if (odd || isStray(text, i)) {
                seen.add(Divergence.added(TYPE, Severity.MINOR, Place.of(text, new Span(i, i + 1))));
                return;
            }
        }
    }

    /** An exclamation or question mark, or a hyphen behind a word, and the sentence goes on. */
    private static boolean isStray(String text, int i) {
        boolean inside = i > 0 && i + 2 < text.length();
        return inside
                && "!?-".indexOf(text.charAt(i)) >= 0
                && Character.isLowerCase(text.charAt(i - 1))
                && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2))
                && !(text.charAt(i) == '-'
                        && SUSPENDED.matcher(text).region(i + 2, text.length()).lookingAt());
    }

    private static void detached(String text, List<Divergence> seen) {
        for (int i = 2; i < text.length(); i++) {
            if (isDetached(text, i)) {
                seen.add(Divergence.added(TYPE, Severity.MINOR, Place.of(text, new Span(i - 2, i + 1))));
                return;
            }
        }
    }

    private static boolean isLoose(String text) {
        for (int i = 2; i < text.length(); i++) {
            if (isDetached(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDetached(String text, int i) {
        boolean mark = ".,;:!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ';
        boolean single = i + 1 == text.length() || text.charAt(i + 1) == ' ';
        return mark && single && Character.isLetterOrDigit(text.charAt(i - 2));
    }
}
