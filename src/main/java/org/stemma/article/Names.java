package org.stemma.article;

import java.util.List;
import java.util.regex.Pattern;

/** Whether words are nothing but persons' names, in scripts that have capitals. */
final class Names {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;&|]\\s*|\\s+(?:and|und|et|y|e|и|і|i|ve)\\s+");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.\\-]{0,30}(?:\\s+(?:\\p{Lu}[\\p{L}'’.\\-]{0,30}|van|von|de|der|den|da|di|del|la|al|bin)){1,3}");
    private static final int LONGEST = 200;

    private Names() {}

    /** One or more names of two to four words each. */
    static boolean only(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        List<String> names = List.of(SEPARATOR.split(words.strip()));
        return names.stream().allMatch(name -> NAME.matcher(name).matches() && !shouts(name));
    }

    /** Whether a letter of it is a capital or could be one. */
    static boolean haveCapitals(String words) {
        return words.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    private static boolean shouts(String name) {
        return name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }
}
