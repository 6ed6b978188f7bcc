package org.stemma.check.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.stemma.check.Card;
import org.stemma.check.Card.Example;
import org.stemma.check.Check;
import org.stemma.check.Divergence;
import org.stemma.check.Divergence.Place;
import org.stemma.check.Passage;
import org.stemma.check.Severity;
import org.stemma.check.Wording;
import org.stemma.language.PhraseIndex.Hit;
import org.stemma.language.Thesaurus;
import org.stemma.text.Span;

/**
 * Finds a country called "she" in a text that came through a language whose countries have a sex.
 *
 * <p>Looked for in quotations alone: there, nobody but whom the quotation itself names can be meant, and it names a country and no
 * person.
 */
public record CountryPronoun() implements Check {

    private static final String TYPE = "fluency/grammar/pronoun";

    /** So many characters back another quotation of the same speaker may name the country. */
    private static final int REACH = 300;

    @Override
    public String id() {
        return "country-pronoun";
    }

    @Override
    public Card card() {
        return new Card(
                "Is a country called \"she\"?",
                List.of(TYPE),
                "\"{found}\" is a country",
                List.of(
                        Example.through(
                                "ru",
                                "“Russia must stop. The vote is a signal to it.”",
                                "“Russia must stop. The vote is a signal to ⟦her⟧.”"),
                        Example.through(
                                "ru", "“Ana Ruiz left Russia. I saw her.”", "“Ana Ruiz left Russia. I saw her.”")));
    }

    @Override
    public List<Divergence> inspect(Passage passage) {
        List<Divergence> seen = new ArrayList<>();
        if (passage.pivot().isEmpty() || !passage.witness().language().tag().equals("en")) {
            return seen;
        }
        String text = passage.witness().text();
        String before = quoted(passage.before(REACH));
        for (Span quotation : Quotations.of(text)) {
            Tokens said = tokens(before + quotation.of(text), passage);
            for (Hit hit : said.find(said.lexicon().pronouns())) {
                int start = said.spans().get(hit.from()).start() - before.length() + quotation.start();
                if (hit.key().equals("she") && start >= quotation.start() && namesOnlyCountries(said)) {
                    Span place = new Span(start, start + said.word(hit.from()).length());
                    seen.add(Divergence.added(TYPE, Severity.MINOR, Place.of(text, place)));
                }
            }
        }
        return seen;
    }

    /** What was said in the quotations before, a full stop behind each. */
    private static String quoted(String before) {
        StringBuilder said = new StringBuilder();
        Quotations.of(before).forEach(span -> said.append(span.of(before)).append(". "));
        return said.toString();
    }

    private static Tokens tokens(String text, Passage passage) {
        return Tokens.of(new Wording(
                text, passage.witness().language(), passage.witness().published()));
    }

    private static boolean namesOnlyCountries(Tokens said) {
        List<Hit> countries = said.find(said.lexicon().aliases());
        for (int at = 0; at < said.size(); at++) {
            int word = at;
            boolean known = countries.stream().anyMatch(hit -> hit.from() <= word && word < hit.to())
                    || Thesaurus.english().entry(said.folded().get(at)).isKnown();
            if (said.isName(at) && !known) {
                return false;
            }
        }
        return !countries.isEmpty();
    }
}
