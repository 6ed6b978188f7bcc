package org.stemma.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.language.DateReader;
import org.stemma.language.LanguageProfile;
import org.stemma.language.Words;
import org.stemma.language.anchor.Concepts;

/** Whether words can be an outlet's name, and whether they are like one by the profile's {@code outlet} words. */
final class OutletName {

    private static final int LONGEST_WORDS = 7;
    private static final int LONGEST = 60;

    /** With the punctuation and blanks around it. */
    private static final int LONGEST_READ = 200;

    private final PhraseBook book;
    private final LanguageProfile profile;

    OutletName(PhraseBook book, LanguageProfile profile) {
        this.book = book;
        this.profile = profile;
    }

    /** The name without punctuation at its ends; empty if it is a sentence, a date, a label, a place or an agency. */
    String of(String words) {
        if (words.length() > LONGEST_READ) {
            return "";
        }
        String name = words.replaceAll("^[\\s\\p{P}|]++", "").replaceAll("[\\s\\p{P}|]++$", "");
        boolean sentence = words.strip().matches("(?s).*[.!?。！？]");
        return !sentence && hasForm(name) && !isOther(name) ? name : "";
    }

    private static boolean hasForm(String name) {
        List<String> words = Arrays.stream(name.split("[\\s-]++")).toList();
        long small = words.stream()
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .count();
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.codePoints().anyMatch(Character::isLetter)
                && !Character.isLowerCase(name.codePointAt(0))
                && Words.count(name) <= LONGEST_WORDS
                && small * 2 <= words.size();
    }

    private boolean isOther(String name) {
        String folded = Words.fold(name);
        return Arrays.stream(Mark.values())
                        .filter(mark -> mark != Mark.OUTLET && mark != Mark.FINITE)
                        .anyMatch(mark -> book.whole(mark, folded).isPresent())
                || book.find(Mark.WIRE, folded).isPresent()
                || DateReader.find(name, profile, Optional.empty()).stream()
                        .anyMatch(
                                date -> date.month().isPresent() || date.span().length() == name.length())
                || Concepts.of(profile.tag()).find(name).stream()
                        .anyMatch(thing -> thing.span().length() == name.length()
                                && thing.ids().stream().noneMatch(id -> id.startsWith("word:")));
    }

    /** Whether a word of outlets' names is among others. */
    boolean isOutlets(String name) {
        List<String> words = Words.folded(name);
        return words.size() >= 2 && words.stream().anyMatch(this::isOutletsWord)
                || book.of(Mark.OUTLET).stream().anyMatch(phrase -> isPart(phrase.written(), Words.fold(name)));
    }

    /** Whether it is an outlet's name beside persons and their offices: {@code The Herald}, not {@code News Editor}. */
    boolean endsAsOutlets(String name) {
        List<String> words = Words.folded(name);
        return isOutlets(name) && isOutletsWord(words.get(words.size() - 1));
    }

    private boolean isOutletsWord(String word) {
        return book.of(Mark.OUTLET).stream()
                .map(phrase -> Words.fold(phrase.written()))
                .anyMatch(each -> each.equals(word) || isPart(each, word));
    }

    /** An ending, or a part of a word in scripts without blanks. */
    private static boolean isPart(String written, String word) {
        if (written.startsWith("-")) {
            return word.length() > written.length() && word.endsWith(written.substring(1));
        }
        boolean unspaced = Character.isIdeographic(written.codePointAt(0))
                || Character.UnicodeScript.of(written.codePointAt(0)) == Character.UnicodeScript.KATAKANA;
        return unspaced && word.length() > written.length() && word.contains(written);
    }
}
