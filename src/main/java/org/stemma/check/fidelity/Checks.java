package org.stemma.check.fidelity;

import java.util.List;
import org.stemma.check.Check;
import org.stemma.signature.Catalogue;

/** All checks, in the order in which their findings are listed: one file each, one line here. */
public final class Checks {

    private static final Catalogue<Check> ALL = new Catalogue<>(
            "check",
            List.of(
                    new NumberMismatch(),
                    new NumberBound(),
                    new UnitMismatch(),
                    new DateShift(),
                    new NegationFlip(),
                    new Opposite(),
                    new RelationShift(),
                    new CertaintyShift(),
                    new QuantifierShift(),
                    new NameAltered(),
                    new GenderShift(),
                    new MoodShift(),
                    new TenseShift(),
                    new RoleShift(),
                    new RoleSwap(),
                    new QuoteAltered(),
                    new QuotationInvented(),
                    new AttributionLost(),
                    new SourceLost(),
                    new LoadedTerm(),
                    new Omission(),
                    new ScopeLost(),
                    new QualifierLost(),
                    new Addition(),
                    new WordLost(),
                    new WordReplaced(),
                    new MissingWord(),
                    new EmphasisAdded(),
                    new Untranslated(),
                    new TermSlip(),
                    new Translationese(),
                    new CountryPronoun(),
                    new CapitalLetter(),
                    new RunTogether(),
                    new Misspelling(),
                    new DoubledWord(),
                    new StrayStop(),
                    new QuotationMarks(),
                    new Punctuation(),
                    new ArticleMisuse(),
                    new WordForm(),
                    new CutOffSubject()));

    private Checks() {}

    public static Catalogue<Check> all() {
        return ALL;
    }
}
