package org.stemma.language.anchor;

import java.util.ArrayList;
import java.util.List;
import org.stemma.language.LanguageProfile;

/** Words with and without the little words that Hebrew and Arabic write together with them. */
public final class Clitics {

    /** What must stay of a word. */
    private static final int SHORTEST_REST = 3;

    private Clitics() {}

    /** The word itself, then what stays of it without each clitic that it may begin with. */
    public static List<String> forms(String word, LanguageProfile profile) {
        List<String> forms = new ArrayList<>(List.of(word));
        for (String clitic : profile.certainty().clitics()) {
            if (word.length() - clitic.length() >= SHORTEST_REST && word.startsWith(clitic)) {
                forms.add(word.substring(clitic.length()));
            }
        }
        return forms;
    }
}
