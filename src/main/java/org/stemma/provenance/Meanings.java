package org.stemma.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stemma.encoder.Centres;
import org.stemma.encoder.Encoder;
import org.stemma.encoder.Encoders;
import org.stemma.encoder.Vector;
import org.stemma.language.Languages;
import org.stemma.language.Segmenter;

/**
 * The texts of an index as an encoder reads them: vectors of their sentences, seen from the centre of their language. A text is
 * encoded when it is first a candidate.
 */
final class Meanings {

    /** Sentences of an indexed text that are compared; a report says what matters before these. */
    private static final int MOST_SENTENCES = 40;

    private final Encoders encoders;
    private final Map<String, OriginIndex.Entry> texts;
    private final Map<Encoder, Centres> centres = new ConcurrentHashMap<>();

    Meanings(List<OriginIndex.Entry> texts, Encoders encoders) {
        this.texts = texts.stream().collect(Collectors.toMap(OriginIndex.Entry::id, each -> each, (one, other) -> one));
        this.encoders = encoders;
    }

    /** How near a text comes to its candidates; nothing without an encoder or without candidates that have a text. */
    Optional<Nearness> nearness(List<String> units, String language, List<Candidate> candidates) {
        List<Candidate> told = candidates.stream()
                .filter(candidate -> texts.containsKey(candidate.origin()))
                .toList();
        return encoder(language, told).filter(encoder -> !told.isEmpty()).map(encoder -> {
            UnaryOperator<List<Vector>> here = from(encoder, language);
            List<List<Vector>> asked = units.stream()
                    .map(unit -> here.apply(vectors(encoder, sentences(unit, language))))
                    .toList();
            return new Nearness(
                    asked,
                    told,
                    told.stream().map(each -> vectors(encoder, each)).toList());
        });
    }

    /** One encoder for all candidates, so that they can be compared: the English one where everything is English. */
    private Optional<Encoder> encoder(String language, List<Candidate> candidates) {
        String other = candidates.stream()
                .map(candidate -> text(candidate).language())
                .filter(tag -> !tag.equals("en"))
                .min(Comparator.naturalOrder())
                .orElse("en");
        return encoders.between(language, other);
    }

    private OriginIndex.Entry text(Candidate candidate) {
        return Objects.requireNonNull(texts.get(candidate.origin()), candidate.origin());
    }

    private List<Vector> vectors(Encoder encoder, Candidate candidate) {
        OriginIndex.Entry text = text(candidate);
        List<String> sentences = text.sentences().stream()
                .flatMap(part -> sentences(part, text.language()).stream())
                .limit(MOST_SENTENCES)
                .toList();
        return from(encoder, text.language()).apply(vectors(encoder, sentences));
    }

    private static List<String> sentences(String part, String language) {
        return new Segmenter(Languages.of(language))
                .spans(part).stream().map(span -> span.of(part)).toList();
    }

    private static List<Vector> vectors(Encoder encoder, List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.isBlank())
                .map(encoder::vector)
                .toList();
    }

    private UnaryOperator<List<Vector>> from(Encoder encoder, String language) {
        double[] centre = centres.computeIfAbsent(encoder, Centres::new).of(language);
        return vectors -> vectors.stream().map(vector -> vector.from(centre)).toList();
    }
}
