package org.stemma.article.container;

import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.article.UnreadableException;

/** Says in plain words why a document cannot be read; libraries say it in many. */
final class Faults {

    static final String LOCKED =
            "the file is protected by a password or not what its name says; deliver it without protection";

    private static final String BOMB =
            "the file unpacks to far more than an article has, as a ZIP bomb does; deliver it again";

    private static final String DOCTYPE =
            "the file declares a document type, which could read other files; save it anew from its program";

    private Faults() {}

    static UnreadableException readable(Throwable fault) {
        List<Throwable> causes = causes(fault);
        for (Throwable cause : causes) {
            if (cause instanceof UnreadableException unreadable) {
                return unreadable;
            }
        }
        for (Throwable cause : causes) {
            String words = (cause.getClass().getSimpleName() + " " + cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("encrypted") || words.contains("password")) {
                return new UnreadableException("", LOCKED);
            }
            if (words.contains("zip bomb") || words.contains("max entry size") || words.contains("outofmemory")) {
                return new UnreadableException("", BOMB);
            }
            if (words.contains("doctype")) {
                return new UnreadableException("", DOCTYPE);
            }
        }
        return new UnreadableException("", "the file is broken (" + brief(fault) + "); deliver it again");
    }

    /** The message of the innermost cause in one short line. */
    static String brief(Throwable fault) {
        List<Throwable> causes = causes(fault);
        Throwable last = causes.get(causes.size() - 1);
        String message = String.valueOf(last.getMessage())
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .replaceAll("(?:/[^ /]+){2,}", "…");
        int detail = message.indexOf(": ...");
        String words = detail > 0 ? message.substring(0, detail) : message;
        String named = words.equals("null") ? named(last) : words;
        return named.length() > 120 ? named.substring(0, 120) + "…" : named;
    }

    /** A fault that says nothing, by its kind: {@code ArrayIndexOutOfBoundsException} is "array index out of bounds". */
    private static String named(Throwable fault) {
        return fault instanceof EOFException
                ? "it ends too early"
                : fault.getClass()
                        .getSimpleName()
                        .replaceAll("Exception$|Error$", "")
                        .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                        .toLowerCase(Locale.ROOT);
    }

    private static List<Throwable> causes(Throwable fault) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = fault; each != null && !causes.contains(each); each = each.getCause()) {
            causes.add(each);
        }
        return causes;
    }
}
