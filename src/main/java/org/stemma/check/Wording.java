package org.stemma.check;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.language.LanguageProfile;

/**
 * One side of a passage.
 *
 * @param text the words, one or more sentences joined by a space
 * @param language how they are written
 * @param published the day from which relative dates are reckoned
 */
public record Wording(String text, LanguageProfile language, Optional<LocalDate> published) {}
