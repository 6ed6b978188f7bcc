package org.stemma.signature;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * How a result was made, in one line: {@code number-mismatch|v2|tolerance:0.0}.
 *
 * <p>Made from id, version and every component of the settings record, so that no setting can be forgotten (compare
 * sacreBLEU, whose hand-made signature leaves out {@code max_ngram_order}). Deterministic.
 */
public record Signature(String value) {

    /** The signature of one thing. */
    public static Signature of(Signed signed) {
        StringBuilder line = new StringBuilder(signed.id()).append("|v").append(signed.version());
        for (RecordComponent component : signed.settings().getClass().getRecordComponents()) {
            line.append('|').append(component.getName()).append(':').append(read(component, signed.settings()));
        }
        return new Signature(line.toString());
    }

    /** The signature of many, one a line, in the given order. */
    public static Signature of(Collection<? extends Signed> all) {
        return new Signature(all.stream().map(each -> of(each).value()).collect(Collectors.joining("\n")));
    }

    /** Digest of the line, for places where the line is too long. */
    public Digest digest() {
        return Digest.of(value);
    }

    private static Object read(RecordComponent component, Record settings) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("settings cannot be read: " + component, e);
        }
    }
}
